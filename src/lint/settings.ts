// What the user has set for the rules, checked against what the rules take.
import type { Severity } from '../diagnostic.ts';
import { isRecord } from '../lookup.ts';
import { didYouMean } from './nearest.ts';
import { type Checks, PRESETS, type Preset, type Rule } from './rule.ts';
import { eitherOf } from './words.ts';

/** As severities are written in a configuration. */
export type SeverityWord = 'off' | 'info' | 'warn' | 'warning' | 'error';
export const LEVEL_WORDS = [
  'off',
  'info',
  'warn',
  'warning',
  'error',
] as const satisfies readonly SeverityWord[];

/** What may stand beside a rule id in a configuration. */
export type RuleSetting = SeverityWord | readonly [SeverityWord, object?] | OptionsSetting;

/** Options of a rule, by name. */
export interface OptionsSetting {
  /** How loud the rule is. */
  readonly severity?: SeverityWord;
  /** What the rule takes. */
  readonly [option: string]: unknown;
}

export interface LintConfig {
  readonly preset?: Preset;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** Something wrong in the configuration; `path` leads to it from the top of what was given. */
export interface ConfigProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** A rule that is on. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Set by the user: holds for every finding of the rule. */
  readonly severity?: Severity;
}

export interface LintSettings {
  /** By id, in the order of the rules. */
  readonly active: ReadonlyMap<string, ActiveRule>;
  readonly checks: Checks;
}

export interface ResolvedSettings {
  readonly settings: LintSettings;
  /** Not empty: the configuration is wrong and nothing should be linted with it. */
  readonly problems: readonly ConfigProblem[];
}

/** Holds a configuration against the rules: what is on, how loud, with which options. */
export function resolveSettings(rules: readonly Rule[], config: LintConfig = {}): ResolvedSettings {
  const problems: ConfigProblem[] = [];
  const preset = config.preset ?? 'recommended';
  if (!PRESETS.includes(preset)) {
    problems.push({
      path: ['preset'],
      message: `There is no preset \`${preset}\`. Use ${eitherOf(PRESETS)}.`,
    });
  }
  const ids = new Set(rules.map((rule) => rule.meta.id));
  const chosen = new Map(Object.entries(config.rules ?? {}));
  for (const id of chosen.keys()) {
    if (ids.has(id)) continue;
    problems.push({ path: ['rules', id], message: `There is no rule \`${id}\`.${didYouMean(id, ids)}` });
  }
  const active = new Map<string, ActiveRule>();
  const checks: Checks = { project: [], document: [], matrix: [], feature: [], cell: [] };
  for (const rule of rules) {
    const { id } = rule.meta;
    const choice = readSetting(id, chosen.get(id), problems);
    const enlist = activate(rule, choice.options, problems);
    const on = choice.word === undefined ? inPreset(rule.meta.preset, preset) : choice.word !== 'off';
    if (!on || enlist === undefined) continue;
    const severity = choice.word === undefined ? undefined : severityOf(choice.word);
    active.set(id, severity === undefined ? { rule } : { rule, severity });
    enlist(checks);
  }
  return { settings: { active, checks }, problems };
}

function inPreset(smallest: Preset, chosen: Preset): boolean {
  return PRESETS.indexOf(smallest) <= PRESETS.indexOf(chosen);
}

function severityOf(word: SeverityWord): Severity | undefined {
  if (word === 'off') return undefined;
  return word === 'warn' ? 'warning' : word;
}

interface Choice {
  readonly word: SeverityWord | undefined;
  readonly options: object;
}

/** Reads one setting, which a configuration file may have given any shape. */
function readSetting(id: string, setting: unknown, problems: ConfigProblem[]): Choice {
  if (setting === undefined) return { word: undefined, options: {} };
  if (typeof setting === 'string') return { word: readWord(id, setting, problems), options: {} };
  if (Array.isArray(setting)) {
    const [word, options, ...rest]: unknown[] = setting;
    if (rest.length === 0 && (options === undefined || isRecord(options))) {
      return { word: readWord(id, word, problems), options: options ?? {} };
    }
  } else if (isRecord(setting)) {
    const { severity, ...options } = setting;
    return { word: severity === undefined ? undefined : readWord(id, severity, problems), options };
  }
  problems.push({
    path: ['rules', id],
    message: `The setting of \`${id}\` is not understood. Write a severity, \`[severity, options]\` or an object of options.`,
  });
  return { word: undefined, options: {} };
}

function readWord(id: string, given: unknown, problems: ConfigProblem[]): SeverityWord | undefined {
  const word = LEVEL_WORDS.find((known) => known === given);
  if (word !== undefined) return word;
  const guess = typeof given === 'string' ? didYouMean(given, LEVEL_WORDS) : '';
  const shown = typeof given === 'string' ? given : JSON.stringify(given);
  problems.push({
    path: ['rules', id],
    message: `\`${shown}\` is not a severity.${guess === '' ? ` Use ${eitherOf(LEVEL_WORDS)}.` : guess}`,
  });
  return undefined;
}

function activate(
  rule: Rule,
  options: object,
  problems: ConfigProblem[],
): ((checks: Checks) => void) | undefined {
  const { id, defaults } = rule.meta;
  const known = Object.keys(defaults);
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  for (const name of unknown) {
    const hint = known.length === 0 ? ' It takes none.' : didYouMean(name, known);
    const message = `The rule \`${id}\` has no option \`${name}\`.${hint}`;
    problems.push({ path: ['rules', id, name], message });
  }
  if (unknown.length > 0) return undefined;
  const configured = rule.configure(options);
  if (configured.ok) return configured.enlist;
  for (const issue of configured.issues) {
    const message = `The option \`${issue.path.join('.')}\` of \`${id}\` is wrong: ${issue.message}.`;
    problems.push({ path: ['rules', id, ...issue.path], message });
  }
  return undefined;
}
