import type { Config } from '../config/load.js';
import type { Rule } from '../lint/rule.js';
import { type LintConfig, type LintSettings } from '../lint/settings.js';
import { type ParsedArguments } from './types.js';
/** What a configuration says of the rules; its `requires` goes to the rule that is about it. */
export declare function lintConfigOf(config: Config | undefined): LintConfig;
/** The command line over the configuration: `--preset` replaces, each `--rule` sets one severity. */
export declare function mergeLintConfig(config: LintConfig, args: ParsedArguments): LintConfig;
/** Holds the settings against the rules; what is wrong ends the run, with its place where a file says it. */
export declare function settingsFor(rules: readonly Rule[], lint: LintConfig, config?: Config): LintSettings;
