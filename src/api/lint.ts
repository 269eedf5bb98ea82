// Finds what is wrong with documents, and fixes what can be fixed.
import { RULES } from '../../rules/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { MatrixDocument as Read } from '../lint/document.ts';
import type { RunOptions } from '../lint/engine.ts';
import { type AppliedFix, fixDocument, keyOf } from '../lint/fix.ts';
import { lintInOrder } from '../lint/in-order.ts';
import { type CustomRule, PRESETS, type Preset, type Rule, type RuleFacts } from '../lint/rule.ts';
import { type LintSettings, type RuleSetting, resolveSettings } from '../lint/settings.ts';
import { readDocument } from '../pipeline.ts';
import {
  check,
  checkOptions,
  DAY,
  type Kind,
  LIST,
  OBJECT,
  oneOf,
  refuse,
  ruleOf,
  YES_OR_NO,
} from './arguments.ts';
import { type Config, rulesIn } from './config.ts';
import { type MatrixDocument, readingOf } from './document.ts';

/** Something that a rule has found. */
export interface Finding extends Diagnostic {
  /** The document that it is in, by its name. */
  readonly path: string;
}

/** How to lint. */
export interface LintOptions {
  /** Its preset, rules and exceptions hold, where nothing below says otherwise. */
  readonly config?: Config | undefined;
  /** The rules that are on: what is wrong (by default), also what is doubtful, or all. */
  readonly preset?: Preset | undefined;
  /** Severities and options by the id of a rule, over those of the configuration. */
  readonly settings?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Rules of your own, beside those that come with the package. */
  readonly rules?: readonly CustomRule[] | undefined;
  /** The day of the run as YYYY-MM-DD; without it no exception expires, and no evidence is too old. */
  readonly today?: string | undefined;
}

const LINT: { readonly [option in keyof Required<LintOptions>]: Kind } = {
  config: OBJECT,
  preset: oneOf(PRESETS),
  settings: OBJECT,
  rules: LIST,
  today: DAY,
};

/** One call of `lint`. */
interface Run {
  /** As they were given. */
  readonly documents: readonly Read[];
  /** Lints a document among the others of the run. */
  relint(document: Read, instead: Read): readonly Diagnostic[];
}

interface Origin {
  readonly run: Run;
  readonly rule: RuleFacts;
  /** Absent where the finding is in a file that no document of the run is. */
  readonly document?: Read;
}

const origins = new WeakMap<Finding, Origin>();

/** What a finding came from; undefined where `lint` has not made it. */
export const originOfFinding = (finding: Finding): Origin | undefined => origins.get(finding);

/**
 * Lints documents: each by itself, and where a rule does so, with each other. Findings come in the order of the
 * documents, then of the text.
 *
 * @throws TypeError where an argument is wrong, a rule is not known, or its options are.
 */
export function lint(documents: readonly MatrixDocument[], options: LintOptions = {}): readonly Finding[] {
  check('lint(documents)', documents, LIST);
  const given = documents.map((one, index) => readingOf(`lint(documents[${index}])`, one).document);
  checkOptions('lint', options, LINT);
  const { rules, settings, run } = prepared(options);
  const lintAll = (all: readonly Read[]) => lintInOrder(all, rules, settings, run);
  const found = lintAll(given);
  const metas = new Map(rules.map(({ meta }) => [meta.id, meta]));
  const origin: Run = {
    documents: given,
    relint: (document, instead) => {
      const all = given.map((one) => (one === document ? instead : one));
      return lintAll(all).byDocument.get(instead)?.diagnostics ?? [];
    },
  };
  const findings: Finding[] = [];
  const add = (path: string, diagnostics: readonly Diagnostic[], document?: Read): void => {
    for (const diagnostic of diagnostics) {
      const finding = { ...diagnostic, path };
      const rule = metas.get(diagnostic.ruleId);
      if (rule) origins.set(finding, { run: origin, rule, ...(document && { document }) });
      findings.push(finding);
    }
  };
  for (const document of new Set(given))
    add(document.source.path, found.byDocument.get(document)?.diagnostics ?? [], document);
  for (const { path, diagnostics } of found.aboutConfig) add(path, diagnostics);
  return findings;
}

function prepared({ config, preset, settings: own, rules: mine = [], today }: LintOptions): {
  readonly rules: readonly Rule[];
  readonly settings: LintSettings;
  readonly run: RunOptions;
} {
  const rules = [...RULES, ...mine.map((rule, index) => ruleOf(`lint(options.rules[${index}])`, rule))];
  const ids = new Set(RULES.map(({ meta }) => meta.id));
  for (const [index, { meta }] of mine.entries()) {
    if (ids.has(meta.id))
      refuse(`lint(options.rules[${index}])`, `there is another rule with the id '${meta.id}'.`);
    ids.add(meta.id);
  }
  const { lint: said, exceptions } = rulesIn('lint', config);
  const chosen = preset ?? said.preset;
  const { settings, problems } = resolveSettings(rules, {
    ...(chosen !== undefined && { preset: chosen }),
    rules: { ...said.rules, ...own },
  });
  const [problem] = problems;
  if (problem) {
    const [, id = ''] = problem.path;
    const where = own && Object.hasOwn(own, id) ? `options.settings['${id}']` : 'options.config';
    refuse(`lint(${where})`, problem.message);
  }
  return { rules, settings, run: { exceptions, ...(today !== undefined && { today }) } };
}

/** How to fix. */
export interface FixOptions {
  /** Also make fixes that may change what the document says. */
  readonly unsafe?: boolean | undefined;
}

/** A finding that has a fix, and why it was not made. */
export interface SkippedFix {
  /** As it was handed in. */
  readonly finding: Finding;
  /** A clause without a full stop. */
  readonly reason: string;
}

/** What came of fixing. */
export interface FixResult {
  /** The whole text, with a byte order mark where the document has one. */
  readonly text: string;
  /** The fixes that were made, in their order. */
  readonly applied: readonly AppliedFix[];
  /** The findings whose fixes were not made. */
  readonly skipped: readonly SkippedFix[];
}

/**
 * Makes the fixes of those findings that are in the document. Each is proven by reading the new text: one that would
 * change anything else than it says is skipped.
 *
 * @throws TypeError where an argument is wrong, or a finding is of an earlier reading of the document.
 */
export function fix(
  document: MatrixDocument,
  findings: readonly Finding[],
  options: FixOptions = {},
): FixResult {
  const reading = readingOf('fix(document)', document);
  check('fix(findings)', findings, LIST);
  checkOptions('fix', options, { unsafe: YES_OR_NO });
  const unsafe = options.unsafe === true;
  const { own, run } = findingsIn(reading.document, findings);
  const { source } = reading.document;
  if (run === undefined) return { text: withMark(source), applied: [], skipped: [] };
  const keys = new Set(own.map(keyOf));
  const outcome = fixDocument({
    document: reading.document,
    lint: (changed) => run.relint(reading.document, changed),
    read: (text) => readDocument({ ...source, text }, reading.options),
    unsafe,
    isWanted: (diagnostic) => keys.has(keyOf(diagnostic)),
  });
  const left = new Set(outcome.diagnostics.filter((one) => one.fix).map(keyOf));
  const skipped = own.flatMap((finding): readonly SkippedFix[] => {
    if (finding.fix === undefined) return [];
    const key = keyOf(finding);
    const reason =
      outcome.refused.get(key) ??
      (finding.fix.safe || unsafe
        ? left.has(key) && 'other fixes come in its way'
        : 'it may change what the document says');
    return reason ? [{ finding, reason }] : [];
  });
  return { text: withMark(outcome.document.source), applied: outcome.applied, skipped };
}

const withMark = ({ text, bom }: Read['source']): string => (bom ? `\ufeff${text}` : text);

/** The findings in a document, all of one run. */
function findingsIn(
  document: Read,
  findings: readonly Finding[],
): { readonly own: readonly Finding[]; readonly run?: Run } {
  const own: Finding[] = [];
  let run: Run | undefined;
  for (const [index, finding] of findings.entries()) {
    const name = `fix(findings[${index}])`;
    check(name, finding, OBJECT);
    const origin = originOfFinding(finding) ?? refuse(name, 'this is not what `lint` returned.');
    if (origin.document !== document) {
      if (finding.path !== document.source.path) continue;
      refuse(name, `it was found in another reading of ${finding.path}; lint this one.`);
    }
    if (run && origin.run !== run) refuse(name, 'it is of another call of `lint` than the others.');
    run = origin.run;
    own.push(finding);
  }
  return { own, ...(run && { run }) };
}
