import type { Severity } from '../diagnostic.js';
import { type Checks, type Preset, type Rule } from './rule.js';
/** As severities are written in a configuration. */
export declare const LEVEL_WORDS: readonly ['off', 'info', 'warn', 'error'];
export type SeverityWord = (typeof LEVEL_WORDS)[number];
/** What may stand beside a rule id in a configuration. */
export type RuleSetting = SeverityWord | readonly [SeverityWord, object?] | {
    readonly severity?: SeverityWord;
    readonly [option: string]: unknown;
};
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
export declare function resolveSettings(rules: readonly Rule[], config?: LintConfig): ResolvedSettings;
