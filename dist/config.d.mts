/** Column headers by role. */
export declare interface ColumnsConfig {
    /** Header of the column that names the features. */
    readonly feature?: string;
    /** Header of the column that holds the status of a feature. */
    readonly status?: string;
    /** Headers of the columns that are targets. */
    readonly targets?: readonly string[];
    /** Headers of the columns that describe features. */
    readonly attributes?: readonly string[];
}

/** A configuration: one that `supportmatrix/config` has loaded, or `{ value }` made by hand. */
export declare interface Config {
    /** What it says. */
    readonly value: ConfigValue;
    /** The file, as messages show it; absent where it is made by hand. */
    readonly path?: string;
    /** The absolute folder, with `/`, that its paths are relative to; absent: they are as documents are named. */
    readonly folder?: string;
    /** The absolute folder, with `/`, that the names of documents are relative to. */
    readonly cwd?: string;
    /** Where a setting stands in the file. */
    locate?(path: readonly (string | number)[]): Point;
}

/** A configuration that cannot be read, or is wrong. */
export declare class ConfigError extends Error {
    readonly name = "ConfigError";
    /** All that is wrong, in the order of the file. */
    readonly issues: readonly ConfigIssue[];
    constructor(issues: readonly ConfigIssue[]);
}

/** Something that is wrong in a configuration. */
export declare interface ConfigIssue {
    /** The configuration, as it is shown; absent where it could not be read. */
    readonly path?: string;
    /** Where it is wrong, from 1. */
    readonly line?: number;
    /** The same, from 1, in UTF-16 code units. */
    readonly column?: number;
    /** Ends in a full stop. */
    readonly message: string;
}

/** What `supportmatrix.yaml` says; one word where a list may stand is a list of one. */
export declare interface ConfigValue {
    /** Of the JSON Schema, for editors. */
    readonly $schema?: string;
    /** Settings for documents; the first entry whose `files` match a document applies to it. */
    readonly documents?: readonly DocumentEntry[];
    /** Where data files of a shape of their own have features, targets and levels; the first that names a file applies. */
    readonly sources?: readonly SourceMapping[];
    /** Reports of tests that prove cells, and which test speaks for which feature and target. */
    readonly evidence?: readonly EvidenceMapping[];
    /** Documents that `lint` skips, as globs. */
    readonly ignore?: readonly string[];
    /** The rules that are on; `recommended` by default. */
    readonly preset?: Preset;
    /** By rule id: a severity, `[severity, options]`, or options. */
    readonly rules?: Readonly<Record<string, RuleSetting>>;
    /** For each feature, the features that it requires, by title or id. */
    readonly requires?: Readonly<Record<string, readonly string[]>>;
    /** Findings that are correct but accepted, each with a reason. */
    readonly exceptions?: readonly ExceptionEntry[];
    /** A file of known findings. */
    readonly baseline?: string;
}

/** A rule as programs hand it around: what `defineRule` makes. */
export declare interface CustomRule {
    /** What is to be known of it. */
    readonly meta: RuleFacts;
    /** Takes options over the defaults; the linter calls it. */
    readonly configure: (options: object) => object;
}

/** What a configuration says of documents. */
export declare interface DocumentEntry extends Omit<ExtractOptions, 'evidence'> {
    /** The documents, as globs relative to the configuration; absent: all of them. */
    readonly files?: readonly string[];
    /** What `build` writes and `check` compares. */
    readonly outputs?: readonly OutputEntry[];
}

/** Where reports of tests are, and which test speaks for which feature and target. */
export declare interface EvidenceMapping {
    /** The reports, as globs. */
    readonly files: readonly string[];
    /** Patterns of the names of tests: `{feature} on {target}`. */
    readonly test?: readonly string[];
    /** Patterns of the names of suites and classes. */
    readonly suite?: readonly string[];
    /** Patterns of properties, each written as `name=value`. */
    readonly property?: readonly string[];
    /** The feature of tests that do not name one: a name, or where the names are in JSON. */
    readonly feature?: string;
    /** The target of tests that do not name one: a name, `{name}` for that of the file, or where the names are in JSON. */
    readonly target?: string;
    /** Where the names of tests are in JSON. */
    readonly name?: string;
    /** Where the results of tests are in JSON. */
    readonly result?: string;
    /** What other words for results mean. */
    readonly results?: Readonly<Record<string, TestOutcome>>;
    /** Where the days of tests are in JSON. */
    readonly date?: string;
    /** The address where the result of a test can be looked up, or where the addresses are in JSON. */
    readonly link?: string;
}

/** A finding that is accepted; it names a feature, a target or a document. */
export declare interface ExceptionEntry {
    /** The rule whose finding is accepted. */
    readonly rule: string;
    /** Title or id of the feature. */
    readonly feature?: string;
    /** Title or id of the target. */
    readonly target?: string;
    /** The document, relative to the configuration. */
    readonly path?: string;
    /** Why the finding is accepted. */
    readonly reason: string;
    /** The last day on which the exception is valid, as YYYY-MM-DD. */
    readonly until?: string;
}

/** What a configuration can settle about reading a document. */
export declare interface ExtractOptions {
    /** Signs by level; beats legends and presets. */
    readonly vocabulary?: VocabularyConfig;
    /** Where the features are. */
    readonly orientation?: 'features-in-rows' | 'targets-in-rows';
    /** Column headers by role; what is named here is what it is named. */
    readonly columns?: ColumnsConfig;
    /** Other names of targets and features: alias to name. */
    readonly aliases?: Readonly<Record<string, string>>;
    /** How data files of other than the natural shapes are read. */
    readonly sources?: SourceMappings;
    /** Which tables are feature support matrices, if detection gets it wrong. */
    readonly tables?: TablesConfig;
    /** What tests say of cells; absent where nobody asked tests. */
    readonly evidence?: readonly TestResult[];
}

/**
 * The configuration of a document: the nearest above it within its repository, relative to `cwd`; undefined where
 * there is none.
 *
 * @throws TypeError where an argument is wrong.
 */
export declare function findConfig(document: string, options?: FindOptions): string | undefined;

/** Where to look. */
export declare interface FindOptions {
    /** The folder that paths are relative to; by default the current one. */
    readonly cwd?: string | undefined;
}

/** How well a target supports a feature, best first. */
export declare type Level = 'complete' | 'partial' | 'missing' | 'unknown' | 'not-applicable';

/**
 * Loads the configuration of a document; undefined where there is none. What it says of rules is held against them by
 * `lint`, which knows yours.
 *
 * @throws TypeError where an argument is wrong.
 * @throws ConfigError where the configuration cannot be read, or is wrong.
 */
export declare function loadConfig(document: string, options?: LoadOptions): Promise<Config | undefined>;

/**
 * Reads the reports of tests that a configuration names: what `read` takes as `evidence`; empty where there are none.
 *
 * @throws TypeError where an argument is wrong.
 * @throws ConfigError where a report cannot be read.
 */
export declare function loadEvidence(config: Config): Promise<readonly TestResult[]>;

/** What to load. */
export declare interface LoadOptions extends FindOptions {
    /** A configuration to load instead of looking for one, relative to `cwd`. */
    readonly file?: string | undefined;
}

/** Something found at a place of a file; `path` is absent when it is the file at hand. */
export declare interface Location {
    /** The file. */
    readonly path?: string;
    /** The place in it. */
    readonly range: Range;
}

/** Options of a rule, by name. */
export declare interface OptionsSetting {
    /** How loud the rule is. */
    readonly severity?: SeverityWord;
    /** What the rule takes. */
    readonly [option: string]: unknown;
}

/** A copy that `build` writes. */
export declare interface OutputEntry {
    /** The file to write, relative to the configuration. */
    readonly file: string;
    /** The format, if the extension of the file does not decide it. */
    readonly to?: string;
    /** One row for each feature (wide) or one row for each cell (long). */
    readonly csv?: 'wide' | 'long';
    /** The layout of tables. */
    readonly table?: 'compact' | 'aligned' | 'list-table' | 'grid' | 'simple';
    /** The part of the matrix to write, or for SVG the kind of picture. */
    readonly view?: string;
    /** SVG: white or dark as the reader prefers, or transparent. */
    readonly background?: 'page' | 'none';
    /** The name of two markers to write between. */
    readonly between?: string;
    /** Whether to write headings. */
    readonly headings?: boolean;
    /** Write the levels that tests show. */
    readonly level?: 'from-evidence';
    /** Tools to tell, by a comment, to leave the output alone. */
    readonly ignore?: readonly ('prettier' | 'markdownlint')[];
}

/** One place in a text. */
export declare interface Point {
    /** From 1. */
    readonly line: number;
    /** From 1, in UTF-16 code units. */
    readonly column: number;
    /** From 0, in UTF-16 code units. */
    readonly offset: number;
}

/** How much a preset asks for: `recommended` is what is wrong, `strict` also what is doubtful. */
export declare type Preset = 'recommended' | 'strict' | 'all';

/** A stretch of text; `end` is exclusive. */
export declare interface Range {
    /** Where it begins. */
    readonly start: Point;
    /** Just behind its last character. */
    readonly end: Point;
}

/** What is to be known of a rule. */
export declare interface RuleFacts {
    /** In kebab case; how findings, configurations and suppressions name it. */
    readonly id: string;
    /** One sentence: what the rule finds. */
    readonly description: string;
    /** How loud it is, unless the configuration says otherwise. */
    readonly severity: Severity;
    /** The smallest preset that holds the rule. */
    readonly preset: Preset;
    /** What its check is called with. */
    readonly scope: Scope;
    /** Present when some finding of the rule carries a fix; `unsafe` when any of its fixes is. */
    readonly fixable?: 'safe' | 'unsafe';
    /** The page of the rule. */
    readonly url?: string;
}

/** What may stand beside a rule id in a configuration. */
export declare type RuleSetting = SeverityWord | readonly [SeverityWord, object?] | OptionsSetting;

/** How often a check is called, and with what. */
export declare type Scope = 'project' | 'document' | 'matrix' | 'feature' | 'cell';

/** How loud a finding is. */
export declare type Severity = 'error' | 'warning' | 'info';

/** As severities are written in a configuration. */
export declare type SeverityWord = 'off' | 'info' | 'warn' | 'warning' | 'error';

/** Paths of JSONPath into a data file; what does not begin with `$` is a text that stands for itself. */
export declare interface SourceMapping {
    /** The files that it is about, as globs. */
    readonly files: readonly string[];
    /** Where the names of features are. */
    readonly feature: string;
    /** Where the names of targets are. */
    readonly target: string;
    /** Where the levels are. */
    readonly level: string;
    /** Where the groups of features are. */
    readonly group?: string;
    /** Where the statuses of features are. */
    readonly status?: string;
    /** Where the versions are since which a target has a feature. */
    readonly since?: string;
    /** Where remarks are. */
    readonly notes?: string;
    /** Where the links of features are. */
    readonly link?: string;
    /** What the values mean, where nothing else says it: value to level. */
    readonly levels?: Readonly<Record<string, Level>>;
}

/** Mappings of a configuration. */
export declare interface SourceMappings {
    /** What their globs are relative to, relative to what the paths of documents are. */
    readonly folder: string;
    /** The first that names a file applies to it. */
    readonly entries: readonly SourceMapping[];
}

/** Tables, each named by a heading above it or by its caption. */
export declare interface TablesConfig {
    /** Read only these. */
    readonly include?: readonly string[];
    /** Do not read these. */
    readonly exclude?: readonly string[];
}

/** How a test ended. */
export declare type TestOutcome = 'passed' | 'failed' | 'skipped';

/** What one test says of the support of one feature by one target. */
export declare interface TestResult {
    /** The feature, as the test names it. */
    readonly feature: string;
    /** The target, as the test names it. */
    readonly target: string;
    /** The report that it stands in. */
    readonly source: string;
    /** The name of the test. */
    readonly test: string;
    /** How the test ended. */
    readonly result: TestOutcome;
    /** The day of the test as YYYY-MM-DD, where the report has it. */
    readonly date?: string;
    /** Where it can be looked up. */
    readonly link?: string;
    /** Where it stands in the report. */
    readonly place?: Location;
}

/**
 * All that is wrong in the text of a configuration, also in what it says of rules; nothing of its text is quoted.
 *
 * @throws TypeError where an argument is wrong.
 */
export declare function validateConfig(text: string, options?: ValidateOptions): readonly ConfigIssue[];

/** How to validate. */
export declare interface ValidateOptions {
    /** The name of the file in issues. */
    readonly path?: string | undefined;
    /** Rules of your own that the configuration may name. */
    readonly rules?: readonly CustomRule[] | undefined;
}

/** Signs by level, as a configuration gives them; the empty string is a blank cell. */
export declare type VocabularyConfig = {
    readonly [L in Level]?: readonly string[];
};

export { }
