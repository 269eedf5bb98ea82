/** What a fix did, as a line of a report tells it. */
export declare interface AppliedFix {
    /** The rule whose finding was fixed. */
    readonly ruleId: string;
    /** Where its first edit was made, in the text of that pass. */
    readonly line: number;
    /** Whether it could not change what the document says. */
    readonly safe: boolean;
    /** What its first edit replaced, and by what. */
    readonly before: string;
    /** What its first edit put there. */
    readonly after: string;
    /** How many edits it made. */
    readonly edits: number;
    /** What it did, in the imperative. */
    readonly description?: string;
}

/** What a matrix says of one feature and one target. */
export declare interface Cell extends History {
    /** How well the target supports the feature. */
    readonly level: Level;
    /** The cell as it reads, where it says more than its level: `✓ (1)`, `R/W`. */
    readonly text?: string;
    /** Remarks on this target and this feature, in the order of the document. */
    readonly notes?: readonly string[];
    /** What tests have shown of it, in the order of their reports. */
    readonly evidence?: readonly Evidence[];
}

/** One change; things are named as the newer version names them, removed ones as the older did. */
export declare type Change = PresenceChange | RenameChange | LevelChange | StatusChange | DetailChange;

/** A choice of features of which a target has none completely. */
export declare interface ChoiceLack {
    /** What kind of lack it is. */
    readonly kind: 'choice';
    /** The name of the choice. */
    readonly group: string;
    /** Its features that apply to the target. */
    readonly features: readonly Named[];
}

/** Each target needs at least one complete feature of a group. */
export declare interface ChoiceStatus {
    /** Which it is. */
    readonly kind: 'choice';
    /** The name of the group. */
    readonly group: string;
}

/** One statement of a document on a cell: a symbol in the summary, a word in the details, a field of a data file. */
export declare interface Claim {
    /** The way of writing it down. */
    readonly view: View;
    /** The level that it states. */
    readonly level: Level;
    /** The symbol or word that carries the level, without decorations; empty for a blank cell. */
    readonly symbol: string;
    /** The cell as it reads, only where it says more than its level. */
    readonly text?: string;
    /** Remarks that belong to it, with their ranges. */
    readonly notes: readonly Text[];
    /** The file that the ranges are in: the document, or one that it points to. */
    readonly path: string;
    /** The content of the cell; for a blank cell, the room between its borders. */
    readonly range: Range;
    /** The symbol alone, inside `range`. */
    readonly symbolRange: Range;
    /** Where it is written, if in a file that the document includes; `range` is then what stands for it. */
    readonly place?: Location;
}

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

/** Required where an expression holds. */
export declare interface ConditionStatus {
    /** Which it is. */
    readonly kind: 'condition';
    /** Levels of other features, such as `storage.block==complete`. */
    readonly expression: string;
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

/** Other words: of a cell where feature and target are there, else of the feature, the target or the matrix. */
export declare interface DetailChange extends Subject {
    /** What happened. */
    readonly kind: 'moved-feature' | 'changed-commands' | 'changed-notes' | 'changed-text' | 'changed-attributes' | 'changed-details';
    /** What the words are: `commands`, `notes`, `link`, `principles` and so on. */
    readonly part: string;
    /** The older words. */
    readonly before: readonly string[];
    /** The newer words. */
    readonly after: readonly string[];
}

/**
 * The format of a text: what its name says, else what it looks like.
 *
 * @throws TypeError where an argument is wrong.
 */
export declare function detectFormat(text: string, path?: string): Format;

/** A finding as the engine hands it to a reporter. */
export declare interface Diagnostic {
    /** The rule that found it. */
    readonly ruleId: string;
    /** How loud it is. */
    readonly severity: Severity;
    /** What is wrong, and what to do. */
    readonly message: string;
    /** Where it is. */
    readonly range: Range;
    /** Id of the matrix that it is about. */
    readonly matrix?: string;
    /** Id of the feature in that matrix. */
    readonly feature?: string;
    /** Its name, as the document writes it. */
    readonly featureTitle?: string;
    /** Id of the target in that matrix. */
    readonly target?: string;
    /** Its name, as the document writes it. */
    readonly targetTitle?: string;
    /** What should stand there, in a word. */
    readonly expected?: string;
    /** What stands there, in a word. */
    readonly actual?: string;
    /** Other places that it speaks of. */
    readonly related?: readonly Related[];
    /** How it can be fixed. */
    readonly fix?: Fix;
    /** The page of the rule, where it has one. */
    readonly url?: string;
}

/**
 * Compares two versions of a document, or two documents; a matrix in which nothing changed is not listed.
 *
 * @throws TypeError where an argument is wrong.
 */
export declare function diff(before: MatrixDocument, after: MatrixDocument, options?: DiffOptions): readonly MatrixDiff[];

/** How to compare. */
export declare interface DiffOptions {
    /** Whether to take things of similar names and cells for one thing renamed; by default yes. */
    readonly renames?: boolean | undefined;
}

/** What a document says of one feature and one target. */
export declare interface DocumentCell extends History {
    /** Id of the feature. */
    readonly feature: string;
    /** Its name, as the document writes it. */
    readonly featureTitle: string;
    /** Id of the target. */
    readonly target: string;
    /** Its name, as the document writes it. */
    readonly targetTitle: string;
    /** How well the target supports the feature; undefined where the document does not say. */
    readonly level: Level | undefined;
    /** The cell as it reads, where it says more than its level. */
    readonly text?: string;
    /** Remarks on this target and this feature, in the order of the document. */
    readonly notes: readonly string[];
    /** What tests have shown of it. */
    readonly evidence: readonly Evidence[];
    /** Every statement that the level was chosen from, the one that counts first. */
    readonly claims: readonly Claim[];
}

/** What a configuration says of documents. */
export declare interface DocumentEntry extends Omit<ExtractOptions, 'evidence'> {
    /** The documents, as globs relative to the configuration; absent: all of them. */
    readonly files?: readonly string[];
    /** What `build` writes and `check` compares. */
    readonly outputs?: readonly OutputEntry[];
}

/** A matrix of a document: the data that `convert --to json` prints, with its cells at hand. */
export declare interface DocumentMatrix extends Matrix {
    /** Where it begins and ends in the document. */
    readonly range: Range;
    /** All cells, feature by feature, also those that the document does not fill. */
    cells(): IterableIterator<DocumentCell>;
    /** The cell of a feature and a target, by their ids; undefined where the matrix has no such feature or target. */
    cell(feature: string, target: string): DocumentCell | undefined;
}

/** One replacement of a source range; an empty range inserts, an empty text deletes. */
export declare interface Edit {
    /** What is replaced. */
    readonly range: Range;
    /** What is put in its place. */
    readonly text: string;
}

/** A written document. */
export declare interface Emitted {
    /** The whole text, with a line end at its end. */
    readonly text: string;
    /** What the format cannot hold, a sentence each; empty where reading the text back gives the same model. */
    readonly losses: readonly string[];
}

/** Which part of the document a format writes: the table, the entries of the features, or both. */
export declare type EmitView = 'all' | 'summary' | 'details';

/** What a test has shown of a cell: that the target has the feature, or has it not. */
export declare interface Evidence {
    /** The report, from the folder of the configuration. */
    readonly source: string;
    /** The name of the test. */
    readonly test: string;
    /** How it ended; a test that was skipped shows nothing. */
    readonly result: TestOutcome;
    /** The day of the test as YYYY-MM-DD, where the report has it. */
    readonly date?: string;
    /** Where it can be looked up. */
    readonly link?: string;
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

/**
 * Explains how the tables, lists and data of a document were read: what they are, what their columns are, and why.
 *
 * @throws TypeError where an argument is wrong.
 */
export declare function explain(document: MatrixDocument): readonly ExplainedBlock[];

/** How a table, a list of details, a legend or a data file was read. */
export declare interface ExplainedBlock {
    /** How it is written down. */
    readonly block: 'table' | 'details' | 'legend' | 'data';
    /** Where it stands. */
    readonly range: Range;
    /** The headings above it, outermost first. */
    readonly section: readonly string[];
    /** Whether it is a matrix or a part of one. */
    readonly accepted: boolean;
    /** Why. */
    readonly reason: string;
    /** As what it is read; absent where nothing was weighed. */
    readonly reading?: ExplainedReading;
    /** The reading that came second. */
    readonly runnerUp?: ExplainedReading;
    /** Whether features stand in rows or in columns. */
    readonly orientation?: ExplainedReading;
    /** From left to right. */
    readonly columns?: readonly ExplainedColumn[];
    /** What it says that was not read. */
    readonly unread?: readonly UnreadText[];
}

/** What speaks for a reading, or against it. */
export declare interface ExplainedClue {
    /** What was measured. */
    readonly id: string;
    /** Over 0 where it speaks for the reading, under 0 where it speaks against it; one decimal. */
    readonly points: number;
    /** The same in words. */
    readonly text: string;
}

/** What a column of a table is. */
export declare interface ExplainedColumn {
    /** The header; empty where there is none. */
    readonly title: string;
    /** `levels` are those of targets, or of features where targets stand in rows. */
    readonly role: 'label' | 'label-again' | 'group' | 'status' | 'levels' | 'attribute';
    /** The strongest clue in words. */
    readonly reason: string;
    /** Where the header stands. */
    readonly range: Range;
    /** The strongest first. */
    readonly clues: readonly ExplainedClue[];
}

/** One way to read a block. */
export declare interface ExplainedReading {
    /** What it is read as: `matrix`, `details`, `parameters`, `features-in-rows` and so on. */
    readonly name: string;
    /** The same in words. */
    readonly text: string;
    /** The sum of the clues; one decimal. */
    readonly points: number;
    /** The strongest first; those of 0.0 points are left out. */
    readonly clues: readonly ExplainedClue[];
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

/** What is supported, or not. */
export declare interface Feature {
    /** Unique among the features of the matrix; `group/title` where the title stands in several groups. */
    readonly id: string;
    /** The name as the document writes it. */
    readonly title: string;
    /** Sub-headers above it, outermost first; empty where there are none. */
    readonly group: readonly string[];
    /** Where the document links the name to. */
    readonly link?: string;
    /** How much it is required of every target. */
    readonly status?: Status;
    /** Its name in the API. */
    readonly api?: string;
    /** Command lines that use it. */
    readonly commands?: readonly string[];
    /** Plain text; paragraphs are parted by a blank line. */
    readonly notes?: string;
    /** Columns that hold no levels: text by header. */
    readonly attributes?: Readonly<Record<string, string>>;
    /** Cells by the id of their target; a target of which the document says nothing has none. */
    readonly support: Readonly<Record<string, Cell | undefined>>;
}

/** Something that a rule has found. */
export declare interface Finding extends Diagnostic {
    /** The document that it is in, by its name. */
    readonly path: string;
}

/** How a finding can be fixed. A safe fix cannot change what the document says. */
export declare interface Fix {
    /** Whether it cannot change what the document says. */
    readonly safe: boolean;
    /** Its replacements, none of which overlap. */
    readonly edits: readonly Edit[];
    /** The edits put blocks into another order: afterwards the document says the same, elsewhere. */
    readonly moves?: boolean;
    /** What the fix does, in the imperative ("Replace `complet` by `complete`"). */
    readonly description?: string;
}

/**
 * Makes the fixes of those findings that are in the document. Each is proven by reading the new text: one that would
 * change anything else than it says is skipped.
 *
 * @throws TypeError where an argument is wrong, or a finding is of an earlier reading of the document.
 */
export declare function fix(document: MatrixDocument, findings: readonly Finding[], options?: FixOptions): FixResult;

/** How to fix. */
export declare interface FixOptions {
    /** Also make fixes that may change what the document says. */
    readonly unsafe?: boolean | undefined;
}

/** What came of fixing. */
export declare interface FixResult {
    /** The whole text, with a byte order mark where the document has one. */
    readonly text: string;
    /** The fixes that were made, in their order. */
    readonly applied: readonly AppliedFix[];
    /** The findings whose fixes were not made. */
    readonly skipped: readonly SkippedFix[];
}

/** How a document is written; `text` is a page as copied from a browser or a terminal. */
export declare type Format = 'markdown' | 'rst' | 'asciidoc' | 'ini' | 'csv' | 'json' | 'yaml' | 'toml' | 'html' | 'text';

/** The formats that are read. */
export declare const FORMATS: readonly ["markdown", "rst", "asciidoc", "ini", "csv", "json", "yaml", "toml", "html", "text"];

/** The counts of one group of features. */
export declare interface GroupStats extends LevelCounts {
    /** Sub-headers, outermost first; empty above the first. */
    readonly group: readonly string[];
    /** How many features the group has. */
    readonly features: number;
}

/** What a cell says of time. */
export declare interface History {
    /** How far the feature is on its way. */
    readonly stage?: Stage;
    /** The first version that supports the feature, as the document writes it. */
    readonly since?: string;
    /** The last version that supports the feature; behind `<`, the first that does so no more. */
    readonly until?: string;
}

/** What is asked of a target and lacking. */
export declare type Lack = MandatoryLack | ChoiceLack;

/** How well a target supports a feature, best first. */
export declare type Level = 'complete' | 'partial' | 'missing' | 'unknown' | 'not-applicable';

/** Another level in a cell. */
export declare interface LevelChange {
    /** Whether it is better or worse, where that can be said. */
    readonly kind: 'improvement' | 'regression' | 'changed-level';
    /** The feature. */
    readonly feature: Named;
    /** The target. */
    readonly target: Named;
    /** The older level; absent where that version says nothing of the cell. */
    readonly before?: Level;
    /** The newer level; absent where that version says nothing of the cell. */
    readonly after?: Level;
}

/** How many cells there are, and of which level. */
export declare interface LevelCounts {
    /** All cells: features by targets. */
    readonly cells: number;
    /** Cells of each level. */
    readonly levels: Readonly<Record<Level, number>>;
    /** Cells that the document does not fill. */
    readonly unstated: number;
    /** Complete cells with tests that pass; absent where no test speaks for the matrix. */
    readonly proven?: number;
}

/** All levels, best first. */
export declare const LEVELS: readonly ["complete", "partial", "missing", "unknown", "not-applicable"];

/**
 * Lints documents: each by itself, and where a rule does so, with each other. Findings come in the order of the
 * documents, then of the text.
 *
 * @throws TypeError where an argument is wrong, a rule is not known, or its options are.
 */
export declare function lint(documents: readonly MatrixDocument[], options?: LintOptions): readonly Finding[];

/** How to lint. */
export declare interface LintOptions {
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

/** Something found at a place of a file; `path` is absent when it is the file at hand. */
export declare interface Location {
    /** The file. */
    readonly path?: string;
    /** The place in it. */
    readonly range: Range;
}

/** Mandatory features of a target. */
export declare interface MandatoryCounts {
    /** How many apply to the target. */
    readonly features: number;
    /** How many of these it has completely. */
    readonly complete: number;
}

/** A mandatory feature that a target does not fully have. */
export declare interface MandatoryLack {
    /** What kind of lack it is. */
    readonly kind: 'mandatory';
    /** The feature that is lacking. */
    readonly feature: Named;
    /** Its level; absent where the document does not say. */
    readonly level?: Level;
}

/** A feature support matrix as data: what `convert --to json` prints. */
export declare interface Matrix {
    /** Unique among the matrices of the document. */
    readonly id: string;
    /** What the document calls it; empty where it has no name. */
    readonly title: string;
    /** Heading path, document title first. */
    readonly section: readonly string[];
    /** Rules that the document sets for itself. */
    readonly principles?: readonly MatrixPrinciple[];
    /** The word of the document for a target, such as `Driver`. */
    readonly targetLabel?: string;
    /** In the order of the document. */
    readonly targets: readonly Target[];
    /** In the order of the document. */
    readonly features: readonly Feature[];
    /** Closing notes on the whole matrix. */
    readonly notes?: readonly string[];
}

/** A matrix of either version, or of both, with what changed in it; without changes it is not listed. */
export declare interface MatrixDiff {
    /** The matrix. */
    readonly matrix: Named;
    /** What changed, in the order of the document. */
    readonly changes: readonly Change[];
}

/** A document that was read. It does not change: what is fixed or written is a new text. */
export declare interface MatrixDocument {
    /** Its name in findings. */
    readonly path: string;
    /** How it is written. */
    readonly format: Format;
    /** What was read, without a byte order mark. */
    readonly text: string;
    /** The feature support matrices in it, in their order; often none. */
    readonly matrices: readonly DocumentMatrix[];
    /** What its tables say that could not be read. */
    readonly unread: readonly UnreadText[];
}

/** A rule that the document sets for itself. */
export declare interface MatrixPrinciple {
    /** The lead word. */
    readonly title: string;
    /** What it says. */
    readonly text: string;
}

/** The counts of one matrix. */
export declare interface MatrixStats extends LevelCounts {
    /** The matrix. */
    readonly matrix: Named;
    /** How many features there are. */
    readonly features: number;
    /** The counts of each target, in the order of the document. */
    readonly targets: readonly TargetStats[];
    /** The counts of each group, in the order of the document; empty where no feature is in a group. */
    readonly groups: readonly GroupStats[];
}

/** A matrix, a target or a feature, as reports name it. */
export declare interface Named {
    /** The id in the canonical model. */
    readonly id: string;
    /** The name as the document writes it. */
    readonly title: string;
}

/** Options of a rule, by name. */
export declare interface OptionsSetting {
    /** How loud the rule is. */
    readonly severity?: SeverityWord;
    /** What the rule takes. */
    readonly [option: string]: unknown;
}

/** The formats that `write` takes. */
export declare const OUTPUT_FORMATS: readonly OutputFormat[];

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

/** A format that matrices are written in. */
export declare type OutputFormat = 'markdown' | 'rst' | 'asciidoc' | 'ini' | 'csv' | 'json' | 'yaml' | 'html' | 'ndjson' | 'svg';

/**
 * Makes a configuration of its text in YAML; its paths are as documents are named. What it says of rules is held
 * against them by `lint`.
 *
 * @throws TypeError where an argument is wrong.
 * @throws ConfigError where the text is wrong.
 */
export declare function parseConfig(text: string, options?: ParseOptions): Config;

/** How to parse a configuration. */
export declare interface ParseOptions {
    /** The name of the file in issues. */
    readonly path?: string | undefined;
}

/** A status that a word says. */
export declare interface PlainStatus {
    /** Which it is. */
    readonly kind: 'mandatory' | 'optional' | 'mature' | 'immature' | 'unspecified';
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

/** Something that is there in one version only. */
export declare interface PresenceChange extends Subject {
    /** What happened. */
    readonly kind: 'removed-matrix' | 'added-matrix' | 'removed-feature' | 'added-feature' | 'removed-target' | 'added-target';
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

/**
 * Reads a text: finds the feature support matrices in it, and what they say. Never throws at what the text says.
 *
 * @throws TypeError where an argument is wrong.
 */
export declare function read(text: string, options?: ReadOptions): MatrixDocument;

/** How to read a text. */
export declare interface ReadOptions {
    /** The name of the document: it decides the format, the entry of the configuration, and is shown in findings. */
    readonly path?: string | undefined;
    /** How it is written; by default as its name says, or else as it looks. */
    readonly format?: Format | undefined;
    /** What settles how tables are read, and, in `lint`, the rules. */
    readonly config?: Config | undefined;
    /** What tests say of cells: what `loadEvidence` gave, or results of your own. */
    readonly evidence?: readonly TestResult[] | undefined;
    /** Gives the text of a file that the document includes, by its path from the document; undefined where there is none. */
    readonly readFile?: ((path: string) => string | undefined) | undefined;
}

/** Another place that a finding speaks of. */
export declare interface Related extends Location {
    /** What is there. */
    readonly message: string;
}

/** Another title. */
export declare interface RenameChange extends Subject {
    /** What happened. */
    readonly kind: 'renamed-matrix' | 'renamed-feature' | 'renamed-target';
    /** As the older version names it. */
    readonly before: Named;
    /** As the newer version names it. */
    readonly after: Named;
    /** How alike the two are, from 0 to 1, where they were only taken for one thing renamed. */
    readonly similarity?: number;
}

/**
 * Writes findings in a format: for people (`pretty`, `compact`, `markdown`) or for programs.
 *
 * @throws TypeError where an argument is wrong.
 */
export declare function report(findings: readonly Finding[], format: ReportFormat, options?: ReportOptions): string;

/** Names that `--format` takes. */
export declare const REPORT_FORMATS: readonly ReportFormat[];

/** A format of a report of findings. */
export declare type ReportFormat = 'pretty' | 'compact' | 'json' | 'sarif' | 'github' | 'gitlab' | 'junit' | 'rdjson' | 'markdown';

/** How to report. */
export declare interface ReportOptions {
    /** All documents that were linted, so that those without findings are told too. */
    readonly documents?: readonly MatrixDocument[] | undefined;
    /** Whether terminals get colours; by default they do not. */
    readonly color?: boolean | undefined;
    /** Columns of the terminal; 80 by default. */
    readonly width?: number | undefined;
    /** Turns the name of a document into a path from the root of the repository; by default it is one. */
    readonly repositoryPath?: ((path: string) => string) | undefined;
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

/** A finding that has a fix, and why it was not made. */
export declare interface SkippedFix {
    /** As it was handed in. */
    readonly finding: Finding;
    /** A clause without a full stop. */
    readonly reason: string;
}

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

/** How far a feature is on its way, from the plan to its end. */
export declare type Stage = 'planned' | 'in-progress' | 'experimental' | 'preview' | 'stable' | 'deprecated' | 'removed';

/**
 * Counts each matrix of a document: cells by level, for each target and group, and what targets lack.
 *
 * @throws TypeError where an argument is wrong.
 */
export declare function stats(document: MatrixDocument): readonly MatrixStats[];

/** A feature's status; `group` names the set of a choice, `expression` says when a condition holds. */
export declare type Status = PlainStatus | ChoiceStatus | ConditionStatus;

/** Another status of a feature. */
export declare interface StatusChange {
    /** Whether more or less is asked of targets, where that can be said. */
    readonly kind: 'tightened-status' | 'loosened-status' | 'changed-status';
    /** The feature. */
    readonly feature: Named;
    /** A status is of no target. */
    readonly target?: never;
    /** The older status; absent where that version gives none. */
    readonly before?: Status;
    /** The newer status; absent where that version gives none. */
    readonly after?: Status;
}

/** What a change is about; the matrix itself where neither is there. */
export declare interface Subject {
    /** The feature. */
    readonly feature?: Named;
    /** The target. */
    readonly target?: Named;
}

/** Tables, each named by a heading above it or by its caption. */
export declare interface TablesConfig {
    /** Read only these. */
    readonly include?: readonly string[];
    /** Do not read these. */
    readonly exclude?: readonly string[];
}

/** The notations of tables: two of Markdown, three of RST. */
export declare type TableStyle = 'compact' | 'aligned' | 'list-table' | 'grid' | 'simple';

/** Who supports features: a driver, a platform, an SDK. */
export declare interface Target {
    /** Unique among the targets of the matrix; the slug of the title, unless the document gives one. */
    readonly id: string;
    /** The name as the document writes it. */
    readonly title: string;
    /** Where the document links the name to. */
    readonly link?: string;
    /** Columns that hold no levels, where targets stand in rows: text by header. */
    readonly attributes?: Readonly<Record<string, string>>;
}

/** The counts of one target. */
export declare interface TargetStats extends LevelCounts {
    /** The target. */
    readonly target: Named;
    /** How far it is with what every target must have. */
    readonly mandatory: MandatoryCounts;
    /** What is asked of it and lacking. */
    readonly lacks: readonly Lack[];
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

/** A piece of the document's text, whitespace folded, paragraphs parted by a blank line, and where it stands. */
export declare interface Text {
    /** The words. */
    readonly text: string;
    /** Where it stands. */
    readonly range: Range;
}

/** A text of an accepted table that no cell, name or note holds. */
export declare interface UnreadText {
    /** As it is written. */
    readonly text: string;
    /** Where it stands. */
    readonly range: Range;
    /** Why it was not read. */
    readonly reason: string;
}

/**
 * The way of writing a fact down: a cell of a table (`summary`), a line of a details list or section
 * (`details`), or a record of a data file such as INI, CSV, JSON or YAML (`data`).
 */
export declare type View = 'summary' | 'details' | 'data';

/** Signs by level, as a configuration gives them; the empty string is a blank cell. */
export declare type VocabularyConfig = {
    readonly [L in Level]?: readonly string[];
};

/**
 * Writes the matrices of a document in a format; the losses are what that format cannot hold, a sentence each.
 *
 * @throws TypeError where an argument is wrong.
 * @throws RangeError where the format has a place for each feature and target, and nearly all would be empty.
 */
export declare function write(document: MatrixDocument, format: OutputFormat, options?: WriteOptions): Emitted;

/** How to write; an option that says nothing of the format is refused. */
export declare interface WriteOptions {
    /** CSV: one row for each cell (`long`, the default) or for each feature (`wide`). */
    readonly layout?: 'long' | 'wide' | undefined;
    /** Markdown: `compact` (the default) or `aligned`; RST: `list-table` (the default), `grid` or `simple`. */
    readonly table?: TableStyle | undefined;
    /** Markdown and RST: the table, the details of the features, or both (the default). */
    readonly view?: EmitView | undefined;
    /** Markdown, and the summary in RST: whether to write headings; by default they are. */
    readonly headings?: boolean | undefined;
    /** SVG: white or dark as the reader prefers (`page`, the default), or transparent (`none`). */
    readonly background?: 'page' | 'none' | undefined;
}

export { }
