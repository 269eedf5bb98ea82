import type { Plugin } from 'unified';
import type { Root } from 'mdast';

/** Options of a rule, by name. */
export declare interface OptionsSetting {
    /** How loud the rule is. */
    readonly severity?: SeverityWord;
    /** What the rule takes. */
    readonly [option: string]: unknown;
}

/** How much a preset asks for: `recommended` is what is wrong, `strict` also what is doubtful. */
export declare type Preset = 'recommended' | 'strict' | 'all';

/** What the plugin takes, each over what the configuration says. */
export declare interface RemarkOptions {
    /** A configuration to read instead of the `supportmatrix.yaml` found above the file; `false`: none. */
    readonly config?: string | false;
    /** The rules that are on: `recommended`, `strict` or `all`. */
    readonly preset?: Preset;
    /** By rule id: a severity, `[severity, options]` or options. */
    readonly rules?: Readonly<Record<string, RuleSetting>>;
    /** The day of the run, `YYYY-MM-DD`; by default the system's. */
    readonly today?: string;
    /**
     * Applies safe fixes to the tree, and writes the parts between markers that the configuration declares as outputs
     * of this file, so that `remark --output` keeps them in step. Only what is left is told.
     */
    readonly fix?: boolean;
}

/**
 * Lints the feature support matrices of a Markdown file. Each finding becomes a message with `ruleId`, source
 * `supportmatrix`, place, `expected` where a text may replace what stands at that place, `actual`, `url` of the rule's
 * page, and a `note` with the other places. Errors are fatal messages, warnings are warnings, the rest is information.
 * Throws a `TypeError` for options that it does not have; rejects where the configuration is wrong.
 */
declare const remarkSupportMatrix: Plugin<[RemarkOptions?], Root>;
export default remarkSupportMatrix;

/** What may stand beside a rule id in a configuration. */
export declare type RuleSetting = SeverityWord | readonly [SeverityWord, object?] | OptionsSetting;

/** As severities are written in a configuration. */
export declare type SeverityWord = 'off' | 'info' | 'warn' | 'warning' | 'error';

export { }
