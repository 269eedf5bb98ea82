import * as v from 'valibot';

/** A place of a document that links can lead to: a heading, or an element with an id. */
export declare interface Anchor {
    /** What stands behind the `#` of a link to it. */
    readonly id: string;
    /** The heading or the element. */
    readonly range: Range;
}

/** A column or field that holds no level: its header and its text. */
export declare interface Attribute {
    /** The header. */
    readonly name: string;
    /** What it says, and where. */
    readonly value: Text;
}

/**
 * Who decided that a sign means its level; `none`: nobody, the level is `unknown`, or `partial` where words among answers say how;
 * `value`: the whole row holds values such as a licence or a number, where others hold levels.
 */
export declare type Basis = 'config' | 'legend' | 'preset' | 'company' | 'none' | 'value';

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

/** What one view says of one feature and one target; of time, only what its text and notes do not tell by themselves. */
export declare interface CellClaim extends History {
    /** The way of writing it down. */
    readonly view: View;
    /** Key of the feature. */
    readonly feature: string;
    /** Key of the target. */
    readonly target: string;
    /** The level that it states. */
    readonly level: Level;
    /** Who decided that the symbol means its level. */
    readonly basis: Basis;
    /** The sign that carries the level, decorations removed: `✓` of `✓ (1)`; empty for a blank cell. */
    readonly symbol: string;
    /** The cell as it reads, markup flattened, only where it says more than its level: `✓ (1)`, `R/W`. */
    readonly text?: string;
    /** Remarks on this feature and this target. */
    readonly notes: readonly Text[];
    /** Marks of footnotes in it. */
    readonly footnotes: readonly FootnoteMark[];
    /** The cell's content (what a fix would replace); for a blank cell, the room between its borders. */
    readonly range: Range;
    /** The sign alone, inside `range`; what a fix of the level replaces. */
    readonly symbolRange: Range;
    /** Where it is written, if in another file; `range` is then what stands for it in this one. */
    readonly place?: Location;
}

/** Everything claimed of one feature and one target. */
export declare interface CellView {
    /** Key of the feature. */
    readonly feature: string;
    /** Key of the target. */
    readonly target: string;
    /** The name of the target, as it is first written. */
    readonly targetTitle: string;
    /** What is said of it, in document order. */
    readonly claims: readonly CellClaim[];
}

/** Each target needs at least one complete feature of a group. */
export declare interface ChoiceStatus {
    /** Which it is. */
    readonly kind: 'choice';
    /** The name of the group. */
    readonly group: string;
}

/** One thing that spoke for a reading (over 0) or against it. */
export declare interface Clue {
    /** What it is, in kebab case. */
    readonly id: string;
    /** How much it says for the reading, or, below 0, against it. */
    readonly points: number;
}

/** The role of one column, with what spoke for it. */
export declare interface ColumnReading {
    /** The header of the column. */
    readonly title: string;
    /** What the column is taken for. */
    readonly role: string;
    /** The header of the column. */
    readonly range: Range;
    /** What spoke for the role. */
    readonly clues: readonly Clue[];
}

/** What a column of a table (or a row, where targets stand in rows) is for. */
export declare type ColumnRole = 'feature' | 'status' | 'target' | 'attribute';

/** Required where an expression holds. */
export declare interface ConditionStatus {
    /** Which it is. */
    readonly kind: 'condition';
    /** Levels of other features, such as `storage.block==complete`. */
    readonly expression: string;
}

/** What a check is called with. */
export declare type Context<S extends Scope, O, M extends Messages> = Subjects[S] & {
    /** The options of the rule, those of the user over the defaults. */
    readonly options: O;
    /** The day of the run, `YYYY-MM-DD`; absent where nobody said: nothing is too old then. */
    readonly today?: string | undefined;
    /** Tells a finding. */
    readonly report: (finding: Finding & Wording<M>) => void;
};

/** A rule as programs hand it around: what `defineRule` makes. */
export declare interface CustomRule {
    /** What is to be known of it. */
    readonly meta: RuleFacts;
    /** Takes options over the defaults; the linter calls it. */
    readonly configure: (options: object) => object;
}

/** What rules need to know of a data file beyond its claims: every section and key, in document order. */
export declare interface DataFacts {
    /** What a target's section begins with: `driver.`, `target.`. */
    readonly targetPrefix: string;
    /** Every section, in document order. */
    readonly sections: readonly DataSection[];
    /** Every key, in document order. */
    readonly keys: readonly DataKey[];
}

/** A key of a data file, as written. */
export declare interface DataKey {
    /** The section that holds it, by name. */
    readonly section: string;
    /** The feature of that section, by key. */
    readonly feature?: string;
    /** As the parser of the format compares it. */
    readonly name: string;
    /** What the key is for. */
    readonly role: DataKeyRole;
    /** The target that a `support` or `support-notes` key names, in the key's own words. */
    readonly names?: string;
    /** That target's key; absent where nobody declared it. */
    readonly target?: string;
    /** Its value, and where it stands. */
    readonly value: Text;
    /** The key itself. */
    readonly range: Range;
}

/** What a key of a data file is for; `unknown` ones are kept as attributes, but no known program reads them. */
export declare type DataKeyRole = 'title' | 'link' | 'status' | 'api' | 'commands' | 'notes' | 'attribute' | 'support' | 'support-notes' | 'unknown';

/** The data that a message needs; none where its function takes nothing. */
export declare type DataOf<Message> = Message extends () => string ? {
    readonly data?: undefined;
} : Message extends (data: infer Data) => string ? {
    readonly data: Data;
} : never;

/** The file that a matrix was read from, where a document only points to it. */
export declare interface DataOrigin {
    /** As the document names it, resolved; the ranges of targets, features, statuses, cells and data are in it. */
    readonly path: string;
    /** The directive in the document. */
    readonly range: Range;
}

/** A section of a data file. */
export declare interface DataSection {
    /** As it is written. */
    readonly name: string;
    /** What the section is about. */
    readonly role: 'target' | 'feature' | 'defaults';
    /** Key of the feature or target; the name for defaults. */
    readonly key: string;
    /** The name in the header. */
    readonly range: Range;
}

/** How a block was read, and why. */
export declare interface Decision {
    /** What kind of block it is. */
    readonly block: 'table' | 'details' | 'legend' | 'data';
    /** The block. */
    readonly range: Range;
    /** The headings above it, outermost first. */
    readonly section: readonly string[];
    /** Whether it was accepted as a matrix or a part of one. */
    readonly taken: boolean;
    /** Why, in words. */
    readonly reason: string;
    /** The reading that was chosen. */
    readonly chosen?: ScoredReading;
    /** The reading that came second. */
    readonly runnerUp?: ScoredReading;
    /** Absent where the configuration says it. */
    readonly orientation?: ScoredOrientation;
    /** The roles of the columns of a table. */
    readonly columns?: readonly ColumnReading[];
    /** What of an accepted block no claim holds. */
    readonly unread?: readonly Unread[];
}

/**
 * Makes a rule. The types follow from what is given: options from their schema, the data of a message from the
 * message function.
 */
export declare function defineRule<S extends Scope, O extends OptionsSchema, const M extends Messages>(definition: RuleDefinition<S, O, M>): CustomRule;

/** A definition of a link or a footnote. */
export declare interface DefinitionFacts {
    /** As it is written. */
    readonly label: string;
    /** The definition. */
    readonly range: Range;
    /** How often the document uses it. */
    readonly uses: number;
}

/** A details entry that a rule can compare with the summary. */
export declare interface DetailsFacts {
    /** From the first entry's start to the last entry's end. */
    readonly range: Range;
    /** Feature keys in the order of their entries. */
    readonly order: readonly string[];
}

/** Everything that one document says. */
export declare interface DocumentClaims {
    /** The matrices, in the order of the document. */
    readonly matrices: readonly MatrixClaims[];
    /** The footnotes of the document. */
    readonly footnotes: readonly FootnoteFacts[];
    /** How each block was read, in no order. */
    readonly decisions: readonly Decision[];
    /** Link and footnote definitions of the document with the number of uses. */
    readonly definitions: readonly DefinitionFacts[];
    /** What parsers and readers noticed in passing. */
    readonly problems: readonly Problem[];
    /** Absent where no summary links into the document. */
    readonly anchors?: readonly Anchor[];
    /** What comments of an INI file say of the words for levels, and, with the column `status`, of those for statuses. */
    readonly legend?: readonly LegendEntry[];
    /** Its headings, in order; absent where it has no matrix, and for data. */
    readonly headings?: readonly HeadingFacts[];
}

/** One matrix: what was claimed, and who won. */
export declare interface DocumentMatrix {
    /** All that the document says of the matrix. */
    readonly claims: MatrixClaims;
    /** The data that was made from it. */
    readonly model: Matrix;
}

/** One replacement of a source range; an empty range inserts, an empty text deletes. */
export declare interface Edit {
    /** What is replaced. */
    readonly range: Range;
    /** What is put in its place. */
    readonly text: string;
}

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

/** Evidence of one cell. */
export declare interface EvidenceClaim extends Evidence {
    /** Key of the feature. */
    readonly feature: string;
    /** Key of the target. */
    readonly target: string;
    /** Where it is written. */
    readonly place?: Location;
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

/** A feature as one view names it: a table row, a details entry, an INI section. */
export declare interface FeatureClaim {
    /** The way of writing it down. */
    readonly view: View;
    /** Equal keys are the same feature; made by extraction from the id, or the folded group and title. */
    readonly key: string;
    /** An id that the document gives it. */
    readonly id?: string;
    /** The name as it is written there. */
    readonly title: string;
    /** Sub-header rows or headings above it, outermost first. */
    readonly group: readonly string[];
    /** Where its name is linked to. */
    readonly link?: string;
    /** The name itself, without markup around it. */
    readonly range: Range;
    /** The whole row, entry or section. */
    readonly block: Range;
    /** The name of the feature in the API. */
    readonly api?: Text;
    /** Command lines that use it. */
    readonly commands: readonly Text[];
    /** What is said about it. */
    readonly notes?: Text;
    /** Columns or fields that are not targets, in order, by their header. */
    readonly attributes: readonly Attribute[];
}

/** Everything claimed of one feature, in document order. */
export declare interface FeatureView {
    /** What claims of the feature have in common. */
    readonly key: string;
    /** In the model. */
    readonly id: string;
    /** As it is first written. */
    readonly title: string;
    /** Each place that names it. */
    readonly claims: readonly FeatureClaim[];
    /** Without those of ragged rows, as are the cells. */
    readonly statuses: readonly StatusClaim[];
    /** In the order in which they are first claimed. */
    readonly cells: readonly CellView[];
}

/** Reads a file by the name that a document has for it, which is relative to the document's folder. */
export declare type FileReader = (name: string) => NamedFile;

/** Where a finding is and what it is about; the wording comes with it. */
export declare interface Finding {
    /** Where it is. */
    readonly range: Range;
    /** Key of the feature; the engine puts its title into the diagnostic. */
    readonly feature?: string | undefined;
    /** Key of the target; the engine puts its title into the diagnostic. */
    readonly target?: string | undefined;
    /** What should stand there, in a word. */
    readonly expected?: string | undefined;
    /** What stands there, in a word. */
    readonly actual?: string | undefined;
    /** Other places that it speaks of. */
    readonly related?: readonly Related[] | undefined;
    /** How it can be fixed. */
    readonly fix?: Fix | undefined;
    /** Overrides the rule's own severity, not the one that the user has set. */
    readonly severity?: Severity | undefined;
    /** The document that the finding is in; needed from `project` rules only. */
    readonly document?: MatrixDocument | undefined;
    /** The matrix that the finding is about; the matrix at hand when absent. */
    readonly matrix?: MatrixView | undefined;
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

/** A footnote of a document, from all its marks and definitions of one label in one scope. */
export declare interface FootnoteFacts {
    /** The label without its notation. */
    readonly label: string;
    /** How its marks are written. */
    readonly notation: FootnoteNotation;
    /** Its texts; more than one is a mistake. */
    readonly definitions: readonly Text[];
    /** Its marks. */
    readonly references: readonly Range[];
}

/** A footnote mark as it stands in a cell, a header or a label. */
export declare interface FootnoteMark {
    /** The label without its notation: `1` for `(1)`, `[^1]`, `¹`. */
    readonly label: string;
    /** How it is written. */
    readonly notation: FootnoteNotation;
    /** The mark. */
    readonly range: Range;
}

/** How marks of a footnote are written. */
export declare type FootnoteNotation = 'parenthesis' | 'reference' | 'superscript' | 'symbol';

/** How a document is written; `text` is a page as copied from a browser or a terminal. */
export declare type Format = 'markdown' | 'rst' | 'asciidoc' | 'ini' | 'csv' | 'json' | 'yaml' | 'toml' | 'html' | 'text';

/** A heading of the document, wherever it stands. */
export declare interface HeadingFacts {
    /** Its words, without a number, footnotes and attributes. */
    readonly title: string;
    /** 1 for the highest. */
    readonly depth: number;
    /** The heading. */
    readonly range: Range;
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

/** The link of a feature in the summary to a place of the same document. */
export declare interface Jump {
    /** Key of the feature. */
    readonly feature: string;
    /** What stands behind the `#`. */
    readonly anchor: string;
    /** The address in the link; the name of the feature where the address stands elsewhere. */
    readonly range: Range;
}

/** One line of a legend; `level` is absent where its meaning is not a support level. */
export declare interface LegendEntry {
    /** The symbol that it explains. */
    readonly symbol: string;
    /** What it is said to mean. */
    readonly meaning: string;
    /** The level that the meaning stands for. */
    readonly level?: Level;
    /** Whether the meaning states the level in plain words; elsewhere it only describes. */
    readonly stated?: boolean;
    /** The entry. */
    readonly range: Range;
    /** The one column that it speaks of, by folded header; absent where it speaks of the whole table. */
    readonly column?: string;
    /** Speaks of all signs that no other entry explains: "values are the release that added the feature". */
    readonly anything?: true;
}

/** How well a target supports a feature, best first. */
export declare type Level = 'complete' | 'partial' | 'missing' | 'unknown' | 'not-applicable';

/** All levels, best first. */
export declare const LEVELS: readonly ["complete", "partial", "missing", "unknown", "not-applicable"];

/** Something found at a place of a file; `path` is absent when it is the file at hand. */
export declare interface Location {
    /** The file. */
    readonly path?: string;
    /** The place in it. */
    readonly range: Range;
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

/** Everything that one matrix of a document says of itself. */
export declare interface MatrixClaims {
    /** Where the document gives the matrix an id of its own, as data files do. */
    readonly id?: string;
    /** What the document calls it. */
    readonly title: string;
    /** Heading path above the matrix, document title first. */
    readonly section: readonly string[];
    /** Where the matrix begins. */
    readonly range: Range;
    /** Rules that the document sets for itself. */
    readonly principles: readonly Principle[];
    /** The document's own word for a target: `Driver`, `Platform`. */
    readonly targetLabel?: string;
    /** In document order, summary first; the same target has one claim for each view that names it. */
    readonly targets: readonly TargetClaim[];
    /** In document order, summary first. */
    readonly features: readonly FeatureClaim[];
    /** What is said of the statuses of features. */
    readonly statuses: readonly StatusClaim[];
    /** What is said of features and targets. */
    readonly cells: readonly CellClaim[];
    /** Closing notes on the whole matrix. */
    readonly notes: readonly Text[];
    /** The table, where there is one. */
    readonly table?: TableFacts;
    /** The list of details, where there is one. */
    readonly details?: DetailsFacts;
    /** Links of the summary into the document, in the order of its features; absent where there are none. */
    readonly jumps?: readonly Jump[];
    /** The sections and keys of a data file. */
    readonly data?: DataFacts;
    /** The file that it was read from, where the document only points to it. */
    readonly origin?: DataOrigin;
    /** What tests have shown, also of cells that the document does not fill; absent where nobody asked tests. */
    readonly evidence?: readonly EvidenceClaim[];
}

/** One document, read to the end. */
export declare interface MatrixDocument {
    /** Its text and its name. */
    readonly source: Source;
    /** All that the document says. */
    readonly claims: DocumentClaims;
    /** Its matrices, in order. */
    readonly matrices: readonly DocumentMatrix[];
    /** What the configuration says that others call a feature or target: folded alias to name. */
    readonly aliases?: ReadonlyMap<string, string>;
}

/** A rule that the document sets for itself. */
export declare interface MatrixPrinciple {
    /** The lead word. */
    readonly title: string;
    /** What it says. */
    readonly text: string;
}

/** The claims of a matrix, by feature, target and cell. */
export declare interface MatrixView {
    /** All that the document says of the matrix. */
    readonly claims: MatrixClaims;
    /** The data that was made from it. */
    readonly model: Matrix;
    /** By key, in the order in which they are first claimed. */
    readonly features: ReadonlyMap<string, FeatureView>;
    /** By key, in the order in which they are first claimed. */
    readonly targets: ReadonlyMap<string, TargetView>;
    /**
     * Rows of features with too few or too many cells, in order: nobody knows which columns their cells belong
     * to, so no other rule is shown what they claim.
     */
    readonly ragged: readonly TableRow[];
    /** Rows that end before the table's last columns, which hold remarks: nothing stands in the wrong place. */
    readonly clipped: readonly TableRow[];
}

/** Wording by message id; the parameter's type says what data the message needs. */
export declare type Messages = Readonly<Record<string, (data: never) => string>>;

/** A file that was named, or why it is not read: a clause without a full stop. */
export declare type NamedFile = {
    readonly ok: true;
    readonly path: string;
    readonly text: string;
} | {
    readonly ok: false;
    readonly reason: string;
};

/** No options: what most rules have. */
export declare const NO_OPTIONS: v.StrictObjectSchema<{}, undefined>;

/** Settings of a rule are always an object; a rule without any has `v.strictObject({})`. */
export declare type OptionsSchema = v.GenericSchema<unknown, object>;

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

/** How much a preset asks for: `recommended` is what is wrong, `strict` also what is doubtful. */
export declare type Preset = 'recommended' | 'strict' | 'all';

/** A guiding principle of the document: a lead word and its text. */
export declare interface Principle {
    /** The lead word. */
    readonly title: string;
    /** What it says. */
    readonly text: string;
    /** Where it stands. */
    readonly range: Range;
}

/** What a parser or a reader noticed in passing; the rule named by `code` decides how loud it is. */
export declare interface Problem {
    /** What it is, in kebab case. */
    readonly code: string;
    /** What is wrong, in words. */
    readonly message: string;
    /** Where it differs from the rule's own. */
    readonly severity?: Severity;
    /** Where it is. */
    readonly range: Range;
    /** Other places that it speaks of. */
    readonly related?: readonly Related[];
    /** The name that a link has, where nothing in the document has it. */
    readonly undefinedName?: string;
}

/** A stretch of text; `end` is exclusive. */
export declare interface Range {
    /** Where it begins. */
    readonly start: Point;
    /** Just behind its last character. */
    readonly end: Point;
}

/** Another place that a finding speaks of. */
export declare interface Related extends Location {
    /** What is there. */
    readonly message: string;
}

/** What a rule is made of. */
export declare interface RuleDefinition<S extends Scope, O extends OptionsSchema, M extends Messages> {
    /** What is to be known of the rule, its options and its wording. */
    readonly meta: Omit<RuleMeta, 'scope' | 'options' | 'defaults' | 'messages'> & {
        readonly scope: S;
        readonly messages: M;
        /** With their defaults; absent where the rule has none. */
        readonly options?: O;
        readonly defaults?: v.InferOutput<O>;
    };
    /** Looks at a subject, and reports what is wrong with it. */
    readonly check: (context: Context<S, v.InferOutput<O>, M>) => void;
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

/** The facts of a rule that its page, its table row and the engine need. */
export declare interface RuleMeta extends RuleFacts {
    /** Option names are the keys of this schema's output. */
    readonly options: OptionsSchema;
    /** The options of a rule that nobody has set. */
    readonly defaults: object;
    /** The wording of its findings, by message id. */
    readonly messages: Messages;
}

/** The rules that come with the package, by id. */
export declare const RULES: readonly CustomRule[];

/** How often a check is called, and with what. */
export declare type Scope = 'project' | 'document' | 'matrix' | 'feature' | 'cell';

/** The axis that the features of a table lie on; points over 0 speak for it. */
export declare interface ScoredOrientation {
    /** The axis. */
    readonly value: 'features-in-rows' | 'targets-in-rows';
    /** The sum of its points. */
    readonly score: number;
    /** What spoke for it, and against it. */
    readonly clues: readonly Clue[];
}

/** A reading that competed for a block, with what spoke for it. */
export declare interface ScoredReading {
    /** `matrix`, or what else the block may be. */
    readonly kind: string;
    /** The sum of its points. */
    readonly score: number;
    /** What spoke for it, and against it. */
    readonly clues: readonly Clue[];
}

/** How loud a finding is. */
export declare type Severity = 'error' | 'warning' | 'info';

/** A document as read: `text` keeps its line ends; a byte order mark is taken off and remembered. */
export declare interface Source {
    /** As the user named it, with `/`; `<stdin>` for standard input. */
    readonly path: string;
    /** How it is written. */
    readonly format: Format;
    /** Its text, with its own line ends. */
    readonly text: string;
    /** Whether a byte order mark stood before the text. */
    readonly bom: boolean;
    /** Reads a file that the document names; absent where the document has no place, such as standard input. */
    readonly readFile?: FileReader;
}

/** How far a feature is on its way, from the plan to its end. */
export declare type Stage = 'planned' | 'in-progress' | 'experimental' | 'preview' | 'stable' | 'deprecated' | 'removed';

/** All stages, from the plan to the end. */
export declare const STAGES: readonly ["planned", "in-progress", "experimental", "preview", "stable", "deprecated", "removed"];

/** A feature's status; `group` names the set of a choice, `expression` says when a condition holds. */
export declare type Status = PlainStatus | ChoiceStatus | ConditionStatus;

/** How much a feature is required of every target. */
export declare const STATUS_KINDS: readonly ['mandatory', 'optional', 'choice', 'condition', 'mature', 'immature', 'unspecified'];

/** What one view says of a feature's status; `status` is absent where the text is not understood. */
export declare interface StatusClaim {
    /** The way of writing it down. */
    readonly view: View;
    /** Key of the feature. */
    readonly feature: string;
    /** What it means. */
    readonly status?: Status;
    /** As it is written. */
    readonly text: string;
    /** The text of the status. */
    readonly range: Range;
}

/** What a rule is called with, once for each. */
export declare interface Subjects {
    /** All documents that are linted together. */
    readonly project: {
        readonly documents: readonly MatrixDocument[];
    };
    /** A document with its matrices. */
    readonly document: {
        readonly document: MatrixDocument;
        readonly matrices: readonly MatrixView[];
    };
    /** A matrix, and the document that it is in. */
    readonly matrix: {
        readonly document: MatrixDocument;
        readonly matrix: MatrixView;
    };
    /** A feature, and what it is in. */
    readonly feature: Subjects['matrix'] & {
        readonly feature: FeatureView;
    };
    /** A cell that the document fills, and what it is in. */
    readonly cell: Subjects['feature'] & {
        readonly cell: CellView;
    };
}

/** A sign of the vocabulary in force in one table. */
export declare interface SymbolMeaning {
    /** The symbol. */
    readonly symbol: string;
    /** What it means. */
    readonly level: Level;
    /** Who decided it. */
    readonly basis: Basis;
    /** Where the legend explains it. */
    readonly range?: Range;
}

/** A column of a table; a row, where targets stand in rows. */
export declare interface TableColumn {
    /** What the column is for. */
    readonly role: ColumnRole;
    /** The header, in words. */
    readonly title: string;
    /** Key of the target or name of the attribute. */
    readonly key: string;
    /** The header. */
    readonly range: Range;
}

/** What rules need to know of the table itself, beyond its claims. */
export declare interface TableFacts {
    /** The table. */
    readonly range: Range;
    /** The axis that the features lie on. */
    readonly orientation: 'features-in-rows' | 'targets-in-rows';
    /** Columns in order; `columns.length` is the width that rows are held against. */
    readonly columns: readonly TableColumn[];
    /** Its rows, in order. */
    readonly rows: readonly TableRow[];
    /** Signs in use, in order of first appearance. */
    readonly vocabulary: readonly SymbolMeaning[];
    /** What legends say of its symbols. */
    readonly legend: readonly LegendEntry[];
    /** Rows of a summary whose cells have no columns to stand in (text copies): signs counted, not placed. */
    readonly unplaced?: readonly UnplacedRow[];
}

/** A row of a table; a column, where targets stand in rows. */
export declare interface TableRow {
    /** `total` sums other rows up, and is no feature. */
    readonly kind: 'header' | 'feature' | 'group' | 'total' | 'blank';
    /** The row. */
    readonly range: Range;
    /** Key of the feature (or of the target, where targets stand in rows). */
    readonly key?: string;
    /** Cells as written, a spanning cell counted once for each column. */
    readonly cellCount: number;
    /** Where a missing cell would be inserted, or the first cell too many begins. */
    readonly end: Range;
}

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

/** A target as one view names it: a column header, a details line, an INI section. */
export declare interface TargetClaim {
    /** The way of writing it down. */
    readonly view: View;
    /** Equal keys are the same target; made by extraction from the id or the folded title. */
    readonly key: string;
    /** An id that the document gives it. */
    readonly id?: string;
    /** The name as it is written there. */
    readonly title: string;
    /** Where its name is linked to. */
    readonly link?: string;
    /** The name itself, without markup around it. */
    readonly range: Range;
    /** The feature whose details name the target; absent for headers and declarations. */
    readonly feature?: string;
    /** Columns that hold no levels, where targets stand in rows, by their header. */
    readonly attributes?: readonly Attribute[];
}

/** Everything claimed of one target: headers and declarations, and each details entry that names it. */
export declare interface TargetView {
    /** What claims of the target have in common. */
    readonly key: string;
    /** In the model. */
    readonly id: string;
    /** As it is first written. */
    readonly title: string;
    /** Each place that names it. */
    readonly claims: readonly TargetClaim[];
    /** Claims without a feature: the header cells and declarations. */
    readonly declarations: readonly TargetClaim[];
}

/** How a test ended. */
export declare type TestOutcome = 'passed' | 'failed' | 'skipped';

/** A piece of the document's text, whitespace folded, paragraphs parted by a blank line, and where it stands. */
export declare interface Text {
    /** The words. */
    readonly text: string;
    /** Where it stands. */
    readonly range: Range;
}

/** A row whose cells have no columns to stand in. */
export declare interface UnplacedRow {
    /** Key of the feature. */
    readonly feature: string;
    /** Its symbols, in order. */
    readonly signs: readonly Text[];
}

/** A text of an accepted block that no claim holds. */
export declare interface Unread {
    /** As it is written. */
    readonly text: string;
    /** Where it stands. */
    readonly range: Range;
    /** Why it was not read, in words. */
    readonly reason: string;
    /** Of a cell of a table. */
    readonly cause?: UnreadCause;
    /** The header of the column that is not read. */
    readonly column?: string;
}

/** Why a cell of an accepted table became no claim. */
export declare type UnreadCause = 'total' | 'surplus' | 'nameless' | 'headless' | 'reported' | 'unstated' | 'repeated' | 'namesake';

/**
 * The way of writing a fact down: a cell of a table (`summary`), a line of a details list or section
 * (`details`), or a record of a data file such as INI, CSV, JSON or YAML (`data`).
 */
export declare type View = 'summary' | 'details' | 'data';

/** The message of a report: its id, with the data that this very message needs. */
export declare type Wording<M extends Messages> = {
    [Id in keyof M & string]: {
        readonly messageId: Id;
    } & DataOf<M[Id]>;
}[keyof M & string];

export { }
