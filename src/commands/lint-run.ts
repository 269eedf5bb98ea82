// One run of the rules over one set of documents: as plain data, which a worker is sent and a cache hashes, with fixes where asked for.
import { relative, resolve } from 'node:path';
import { exceptionsOf } from '../config/lint-config.ts';
import { type Diagnostic, REFUSED } from '../diagnostic.ts';
import type { ExtractOptions } from '../extract/options.ts';
import type { MatrixDocument } from '../lint/document.ts';
import type { RunOptions } from '../lint/engine.ts';
import type { Exception } from '../lint/exceptions.ts';
import { type AppliedFix, fixDocument } from '../lint/fix.ts';
import { lintInOrder } from '../lint/in-order.ts';
import type { FileResult } from '../lint/results.ts';
import type { Rule } from '../lint/rule.ts';
import { type LintConfig, type LintSettings, resolveSettings } from '../lint/settings.ts';
import { readDocument } from '../pipeline.ts';
import { slashed } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import type { AppliedConfig } from './configs.ts';
import { extractOptionsOf } from './documents.ts';
import { rulesWith } from './plugins.ts';

export interface DocumentOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly hasMatrix: boolean;
  /** Passes a limit, so that nothing of it was read; a finding says which, unless its rule is off. */
  readonly isRefused: boolean;
  readonly applied?: readonly AppliedFix[];
  /** The text as the fixes left it; absent where they changed nothing. */
  readonly text?: string;
}

export interface LintOutcome {
  readonly documents: readonly DocumentOutcome[];
  /** Findings in documents that were only read for comparison, and about the configuration itself. */
  readonly others: readonly FileResult[];
  /** Which exceptions, by index, accept a finding of these documents as the fixes left them. */
  readonly needed: readonly number[];
}

/** Lints one set; the same task gives the same outcome. */
export function lintSet({ context, named, companions }: LintTask): LintOutcome {
  const { extract, today, exceptions, fix } = context;
  const rules = rulesWith(context.plugins);
  const settings = settingsOf(context.lint, rules);
  const run: RunOptions = { today, exceptions };
  const needed: number[] = [];
  const compared = companions.map((source) => readDocument(source, extract));
  let documents = named.map((source) => readDocument(source, extract));
  const applied = new Map<number, readonly AppliedFix[]>();
  if (fix) {
    for (const [index, document] of documents.entries()) {
      const others = [...documents.filter((other) => other !== document), ...compared];
      // Comparing documents takes them all; without such a rule, a document is enough.
      const beside = settings.checks.project.length > 0 ? others : [];
      const outcome = fixDocument({
        document,
        lint: (changed) =>
          lintInOrder([changed, ...beside], rules, settings, run).byDocument.get(changed)?.diagnostics ?? [],
        read: (text) => readDocument({ ...document.source, text }, extract),
        unsafe: fix.unsafe,
      });
      if (outcome.applied.length > 0) applied.set(index, outcome.applied);
      documents = documents.with(index, outcome.document);
    }
  }
  const { byDocument, aboutConfig } = lintInOrder([...documents, ...compared], rules, settings, {
    ...run,
    onNeeded: (exception) => needed.push(exceptions.indexOf(exception)),
  });
  const outcomes = documents.map((document, index): DocumentOutcome => {
    const { text } = document.source;
    const fixes = applied.get(index);
    return {
      diagnostics: byDocument.get(document)?.diagnostics ?? [],
      hasMatrix: document.matrices.length > 0,
      isRefused: document.claims.problems.some(({ code }) => code === REFUSED),
      ...(fixes === undefined ? {} : { applied: fixes }),
      ...(text === named[index]?.text ? {} : { text }),
    };
  });
  const paths = new Set(named.map(({ path }) => path));
  const beside = compared.flatMap((document) => byDocument.get(document) ?? []);
  return { documents: outcomes, others: [...pointingInto(paths, beside), ...aboutConfig], needed };
}

/** Lints one document that is read, beside others of its set; also gives what is found elsewhere and points to it. */
export function lintRead(
  document: MatrixDocument,
  beside: readonly MatrixDocument[],
  { lint, today, exceptions, plugins }: Omit<LintContext, 'extract'>,
): { readonly diagnostics: readonly Diagnostic[]; readonly others: readonly FileResult[] } {
  const run = { today, exceptions };
  const rules = rulesWith(plugins);
  const settings = settingsOf(lint, rules);
  const { byDocument, aboutConfig } = lintInOrder([document, ...beside], rules, settings, run);
  const elsewhere = beside.flatMap((other) => byDocument.get(other) ?? []);
  return {
    diagnostics: byDocument.get(document)?.diagnostics ?? [],
    others: [...pointingInto(new Set([document.source.path]), elsewhere), ...aboutConfig],
  };
}

const resolved = new WeakMap<LintConfig, LintSettings>();

/** The settings of a configuration, made once: thousands of sets share one. */
function settingsOf(lint: LintConfig, rules: readonly Rule[]): LintSettings {
  const known = resolved.get(lint);
  if (known) return known;
  const { settings } = resolveSettings(rules, lint);
  resolved.set(lint, settings);
  return settings;
}

/** Of a document that was not named, only what points into one that was. */
function pointingInto(named: ReadonlySet<string>, results: readonly FileResult[]): readonly FileResult[] {
  return results
    .map(({ path, diagnostics }) => ({
      path,
      diagnostics: diagnostics.filter(({ related }) =>
        (related ?? []).some((place) => place.path !== undefined && named.has(place.path)),
      ),
    }))
    .filter(({ diagnostics }) => diagnostics.length > 0);
}

/** What holds for all documents of one entry of a configuration; no functions, so that it can be sent and hashed. */
export interface LintContext {
  readonly extract: ExtractOptions;
  /** Known to be right: what is wrong in it has ended the run before. */
  readonly lint: LintConfig;
  readonly exceptions: readonly Exception[];
  /** Absolute paths of files with rules of the user's, which are loaded. */
  readonly plugins?: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `undefined`: nothing is fixed. */
  readonly fix?: { readonly unsafe: boolean } | undefined;
}

export interface LintTask {
  readonly context: LintContext;
  readonly named: readonly Source[];
  /** Documents of the same entry that were not named: read for comparison. */
  readonly companions: readonly Source[];
}

export type RunContext = Omit<LintContext, 'extract' | 'exceptions'>;

/** What holds for the documents of a set; paths are relative to `cwd`, as in reports. */
export function contextOf(applied: AppliedConfig, run: RunContext, cwd: string): LintContext {
  return { ...run, extract: extractOptionsOf(applied), exceptions: exceptionsFor(applied, cwd) };
}

/** The exceptions of the configuration, with paths as reports write them and the place of each. */
export function exceptionsFor({ config }: AppliedConfig, cwd: string): readonly Exception[] {
  return config ? exceptionsOf(config, (path) => slashed(relative(cwd, resolve(config.folder, path)))) : [];
}
