/** As much of a message of vfile as is filled in here. */
export declare interface FileMessage {
    fatal?: boolean | null | undefined;
    actual?: string | null | undefined;
    expected?: string[] | null | undefined;
    url?: string | null | undefined;
    note?: string | null | undefined;
}

/** As severities are written in a configuration. */
declare const LEVEL_WORDS: readonly ['off', 'info', 'warn', 'warning', 'error'];

declare interface LintConfig {
    readonly preset?: Preset;
    readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** As much of a vfile as is needed here. */
export declare interface MessageFile {
    readonly cwd: string;
    readonly path?: string | undefined;
    toString(): string;
    message(reason: string, options: {
        readonly place: Range;
        readonly ruleId: string;
        readonly source: string;
    }): FileMessage;
}

/** One place in a text. */
declare interface Point {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}

declare type Preset = (typeof PRESETS)[number];

/** How much a preset asks for: `recommended` is what is wrong, `strict` also what is doubtful. */
declare const PRESETS: readonly ['recommended', 'strict', 'all'];

/** A stretch of text; `end` is exclusive. */
declare interface Range {
    readonly start: Point;
    readonly end: Point;
}

/** What the plugin takes, each over what the configuration says. */
export declare interface RemarkOptions {
    /** A configuration to read instead of the `supportmatrix.yaml` found above the file; `false`: none. */
    readonly config?: string | false;
    readonly preset?: LintConfig['preset'];
    readonly rules?: LintConfig['rules'];
    /** The day of the run, `YYYY-MM-DD`; by default the system's. */
    readonly today?: string;
}

/**
 * Lints the feature support matrices of a Markdown file. Each finding becomes a message with `ruleId`, source
 * `supportmatrix`, place, `expected` and `actual` where there are such, `url` of the rule's page, and a `note` with
 * the other places. Errors are fatal messages, warnings are warnings, the rest is information. The tree is left as it
 * is. Rejects where the configuration is wrong.
 */
declare function remarkSupportMatrix(options?: RemarkOptions): (tree: unknown, file: MessageFile) => Promise<undefined>;
export default remarkSupportMatrix;

/** What may stand beside a rule id in a configuration. */
declare type RuleSetting = SeverityWord | readonly [SeverityWord, object?] | {
    readonly severity?: SeverityWord;
    readonly [option: string]: unknown;
};

declare type SeverityWord = (typeof LEVEL_WORDS)[number];

export { }
