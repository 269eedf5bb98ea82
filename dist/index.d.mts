import type { BlockContent } from 'mdast';
import type { Data } from 'mdast';
import type { DefinitionContent } from 'mdast';
import type { Literal } from 'mdast';
import type { Parent } from 'mdast';
import type { PhrasingContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Root } from 'mdast';
import * as v from 'valibot';

/** A rule that is on. */
declare interface ActiveRule {
    readonly rule: Rule;
    /** Set by the user: holds for every finding of the rule. */
    readonly severity?: Severity;
}

/** A place of a document that links can lead to: a heading, or an element with an id. */
declare interface Anchor {
    readonly id: string;
    readonly range: Range;
}

/** The source of a quotation. */
export declare interface Attribution extends PhrasingParent {
    type: 'attribution';
}

/**
 * Who decided that a sign means its level; `none`: nobody, the level is `unknown` for want of better;
 * `value`: the whole row holds values such as a licence or a number, where others hold levels.
 */
declare type Basis = 'config' | 'legend' | 'preset' | 'company' | 'none' | 'value';

/** The first paragraph below a figure, and what follows it. */
export declare interface Caption extends PhrasingParent {
    type: 'caption';
}

/** What a matrix says of one feature and one target. */
export declare interface Cell {
    /** How well the target supports the feature. */
    readonly level: Level;
    /** The cell as it reads, where it says more than its level: `✓ (1)`, `R/W`. */
    readonly text?: string;
    /** Remarks on this target and this feature, in the order of the document. */
    readonly notes?: readonly string[];
}

/** The blocks of a table cell that holds more than one paragraph. */
export declare interface CellBlocks extends FlowParent {
    type: 'cellBlocks';
}

/** What one view says of one feature and one target. */
export declare interface CellClaim {
    readonly view: View;
    readonly feature: string;
    readonly target: string;
    readonly level: Level;
    readonly basis: Basis;
    /** The sign that carries the level, decorations removed: `✓` of `✓ (1)`; empty for a blank cell. */
    readonly symbol: string;
    /** The cell as it reads, markup flattened, only where it says more than its level: `✓ (1)`, `R/W`. */
    readonly text?: string;
    readonly notes: readonly Text[];
    readonly footnotes: readonly FootnoteMark[];
    /** The cell's content (what a fix would replace); for a blank cell, the room between its borders. */
    readonly range: Range;
    /** The sign alone, inside `range`; what a fix of the level replaces. */
    readonly symbolRange: Range;
    /** Where it is written, if in another file; `range` is then what stands for it in this one. */
    readonly place?: Location;
}

/** Everything claimed of one feature and one target. */
declare interface CellView {
    readonly feature: string;
    readonly target: string;
    readonly targetTitle: string;
    readonly claims: readonly CellClaim[];
}

/** A rule with its options in place; `today` is the day of the run. */
declare type Check<S extends Scope> = (subject: Subjects[S], sink: (finding: WordedFinding) => void, today?: string) => void;

/** The checks that run, by what they are called with. */
declare type Checks = {
    readonly [S in Scope]: Check<S>[];
};

export declare interface Citation extends FlowParent {
    type: 'citation';
    identifier: string;
    label: string;
}

export declare interface CitationReference extends Literal {
    type: 'citationReference';
    identifier: string;
    label: string;
}

export declare interface Classifier extends PhrasingParent {
    type: 'classifier';
}

/** One thing that spoke for a reading (over 0) or against it. */
declare interface Clue {
    readonly id: string;
    readonly points: number;
}

/** The role of one column, with what spoke for it. */
declare interface ColumnReading {
    readonly title: string;
    readonly role: string;
    readonly range: Range;
    readonly clues: readonly Clue[];
}

/** What a column of a table (or a row, where targets stand in rows) is for. */
declare type ColumnRole = 'feature' | 'status' | 'target' | 'attribute';

export declare interface Comment extends Literal {
    type: 'comment';
}

/** Something wrong in the configuration; `path` leads to it from the top of what was given. */
declare interface ConfigProblem {
    readonly path: readonly string[];
    readonly message: string;
}

/** `enlist` adds the configured check to its scope. */
declare type Configured = {
    readonly ok: true;
    readonly enlist: (checks: Checks) => void;
} | {
    readonly ok: false;
    readonly issues: readonly OptionIssue[];
};

/** What rules need to know of a data file beyond its claims: every section and key, in document order. */
declare interface DataFacts {
    /** What a target's section begins with: `driver.`, `target.`. */
    readonly targetPrefix: string;
    readonly sections: readonly DataSection[];
    readonly keys: readonly DataKey[];
    /** What comments say of the words for levels, and, with the column `status`, of those for statuses. */
    readonly legend?: readonly LegendEntry[];
}

/** A key of a data file, as written. */
declare interface DataKey {
    /** The section that holds it, by name. */
    readonly section: string;
    /** The feature of that section, by key. */
    readonly feature?: string;
    /** As the parser of the format compares it. */
    readonly name: string;
    readonly role: DataKeyRole;
    /** The target that a `support` or `support-notes` key names, in the key's own words. */
    readonly names?: string;
    /** That target's key; absent where nobody declared it. */
    readonly target?: string;
    readonly value: Text;
    /** The key itself. */
    readonly range: Range;
}

/** What a key of a data file is for; `unknown` ones are kept as attributes, but no known program reads them. */
declare type DataKeyRole = 'title' | 'link' | 'status' | 'api' | 'commands' | 'notes' | 'attribute' | 'support' | 'support-notes' | 'unknown';

/** The file that a matrix was read from, where a document only points to it. */
declare interface DataOrigin {
    /** As the document names it, resolved; the ranges of targets, features, statuses, cells and data are in it. */
    readonly path: string;
    /** The directive in the document. */
    readonly range: Range;
}

/** A section of a data file. */
declare interface DataSection {
    readonly name: string;
    readonly role: 'target' | 'feature' | 'defaults';
    /** Key of the feature or target; the name for defaults. */
    readonly key: string;
    /** The name in the header. */
    readonly range: Range;
}

/** How a block was read, and why. */
declare interface Decision {
    readonly block: 'table' | 'details' | 'legend' | 'data';
    readonly range: Range;
    readonly section: readonly string[];
    /** Whether it was accepted as a matrix or a part of one. */
    readonly taken: boolean;
    readonly reason: string;
    readonly chosen?: ScoredReading;
    readonly runnerUp?: ScoredReading;
    /** Absent where the configuration says it. */
    readonly orientation?: ScoredOrientation;
    readonly columns?: readonly ColumnReading[];
    readonly unread?: readonly Unread[];
}

export declare interface DefinitionDescription extends FlowParent {
    type: 'definitionDescription';
}

export declare interface DefinitionList extends Parent {
    type: 'definitionList';
    children: DefinitionListItem[];
}

/** A term, its classifiers, then its definition. */
export declare interface DefinitionListItem extends Parent {
    type: 'definitionListItem';
    children: Array<Term | Classifier | DefinitionDescription>;
}

/** A details entry that a rule can compare with the summary. */
declare interface DetailsFacts {
    /** From the first entry's start to the last entry's end. */
    readonly range: Range;
    /** Feature keys in the order of their entries. */
    readonly order: readonly string[];
}

/** A finding as the engine hands it to a reporter. */
export declare interface Diagnostic {
    readonly ruleId: string;
    readonly severity: Severity;
    readonly message: string;
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
    readonly expected?: string;
    readonly actual?: string;
    readonly related?: readonly Related[];
    readonly fix?: Fix;
    /** The page of the rule, where it has one. */
    readonly url?: string;
}

/** `.. name:: arguments`, its options and its content. */
export declare interface Directive extends Parent {
    type: 'directive';
    /** The name as written. */
    name: string;
    /** The arguments, split as the directive wants them: an unknown directive has one, its whole first line. */
    arguments: string[];
    options: DirectiveOption[];
    /** The text of the content, its indentation gone. */
    content: string;
    /** The content, parsed, where it is reStructuredText; a title, caption or legend comes as a node of its own. */
    children: DirectiveChild[];
    data?: DirectiveData;
}

export declare type DirectiveChild = Flow | Title | Caption | Legend | PhrasingContent;

export declare interface DirectiveData extends Data {
    /** docutils' own name of a directive that has several (`code` for `code-block`); absent for unknown directives. */
    canonical?: string;
    /** The code of the problem that kept docutils from accepting the directive. */
    problem?: string;
    /** For `include` and the like: the file that the children's positions are in. */
    file?: string;
}

/** One option of a directive, as written; `value` is undefined where the option is a bare flag. */
export declare interface DirectiveOption {
    readonly name: string;
    readonly value: string | undefined;
    readonly range: NonNullable<Parent['position']>;
}

/** Everything that one document says. */
export declare interface DocumentClaims {
    readonly matrices: readonly MatrixClaims[];
    readonly footnotes: readonly FootnoteFacts[];
    readonly decisions: readonly Decision[];
    /** Link and footnote definitions of the document with the number of uses. */
    readonly definitions: readonly {
        readonly label: string;
        readonly range: Range;
        readonly uses: number;
    }[];
    readonly problems: readonly Problem[];
    /** Absent where no summary links into the document. */
    readonly anchors?: readonly Anchor[];
}

/** One matrix: what was claimed, and who won. */
declare interface DocumentMatrix {
    readonly claims: MatrixClaims;
    readonly model: Matrix;
}

/** One replacement of a source range; an empty range inserts, an empty text deletes. */
export declare interface Edit {
    readonly range: Range;
    readonly text: string;
}

/** How to write; a format leaves aside what it has no use for. */
export declare interface EmitOptions {
    /** Markdown: `compact` (the default) or `aligned` by display width; RST: `list-table` (the default) or drawn. */
    readonly table?: TableStyle;
    /** Markdown and RST: what to write; `all` by default. */
    readonly view?: EmitView;
    /**
     * Markdown, and the summary in RST: whether to write headings (the default); without, a table can stand in
     * another document.
     */
    readonly headings?: boolean;
    /** Markdown: whether it must be MDX too. */
    readonly mdx?: boolean;
    /** CSV: `long` (one row a cell, the default) or `wide` (one row a feature). */
    readonly csv?: 'long' | 'wide';
    /** YAML: the text that is replaced, lines ended by LF, whose comments and order of keys are kept. */
    readonly previous?: string;
    /** NDJSON: where each matrix comes from, by its index. */
    readonly origins?: readonly Origin[];
}

/** A written document. */
export declare interface Emitted {
    readonly text: string;
    /** What the format cannot hold, a sentence each; empty where reading the text back gives the same model. */
    readonly losses: readonly string[];
}

/** One output format, as commands and docs list it. */
export declare interface Emitter {
    readonly name: string;
    /** Of the files it writes, with the dot. */
    readonly extension: string;
    /** What it is for, in a few words. */
    readonly description: string;
    /** The notations of its tables; with some, it can also be written in parts. */
    readonly tables?: readonly TableStyle[];
    /** It writes what is said and nothing else; the others have a place for every feature by every target. */
    readonly isSparse?: boolean;
    /** People follow links in it. */
    readonly hasLinks?: boolean;
    /** It has a place for the id of a matrix. */
    readonly keepsIds?: boolean;
    emit(matrices: readonly Matrix[], options?: EmitOptions): Emitted;
}

/** Every output format, in the order that help shows them: all that is to be known of one, in one place. */
export declare const EMITTERS: readonly Emitter[];

/** Which part of the document a format writes: the table, the entries of the features, or both. */
declare type EmitView = 'all' | 'summary' | 'details';

declare type Exception = v.InferOutput<typeof ExceptionSchema> & {
    /** Where the exception is written, if known. */
    readonly place?: Location;
};

declare const ExceptionSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly rule: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, "The rule whose finding is accepted.">]>;
    readonly feature: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly target: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly path: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, "Why the finding is accepted.">]>;
    readonly until: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "A day is written YYYY-MM-DD.">, v.IsoDateAction<string, "A day is written YYYY-MM-DD.">, v.DescriptionAction<string, "The last day on which the exception is valid.">]>, undefined>;
}, undefined>, v.CheckAction<{
    rule: string;
    feature?: string;
    target?: string;
    path?: string;
    reason: string;
    until?: string;
}, "An exception names a feature, a target or a path; to turn a rule off everywhere, set it to `off`.">]>;

declare interface ExtractOptions {
    /** Signs by level; beats legends and presets. */
    readonly vocabulary?: VocabularyConfig;
    readonly orientation?: 'features-in-rows' | 'targets-in-rows';
    /** Column headers by role; what is named here is what it is named. */
    readonly columns?: {
        readonly feature?: string;
        readonly status?: string;
        readonly targets?: readonly string[];
        readonly attributes?: readonly string[];
    };
    /** Other names of targets and features: alias to name. */
    readonly aliases?: Readonly<Record<string, string>>;
    /** How data files of other than the natural shapes are read. */
    readonly sources?: SourceMappings;
    /** Tables to take or to leave, by a heading above them or their caption. */
    readonly tables?: {
        readonly include?: readonly string[];
        readonly exclude?: readonly string[];
    };
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
declare interface FeatureClaim {
    readonly view: View;
    /** Equal keys are the same feature; made by extraction from the id, or the folded group and title. */
    readonly key: string;
    readonly id?: string;
    readonly title: string;
    /** Sub-header rows or headings above it, outermost first. */
    readonly group: readonly string[];
    readonly link?: string;
    /** The name itself, without markup around it. */
    readonly range: Range;
    /** The whole row, entry or section. */
    readonly block: Range;
    readonly api?: Text;
    readonly commands: readonly Text[];
    readonly notes?: Text;
    /** Columns or fields that are not targets, in order, by their header. */
    readonly attributes: readonly {
        readonly name: string;
        readonly value: Text;
    }[];
}

/** Everything claimed of one feature, in document order. */
declare interface FeatureView {
    readonly key: string;
    /** In the model. */
    readonly id: string;
    /** As it is first written. */
    readonly title: string;
    readonly claims: readonly FeatureClaim[];
    /** Without those of ragged rows, as are the cells. */
    readonly statuses: readonly StatusClaim[];
    /** In the order in which they are first claimed. */
    readonly cells: readonly CellView[];
}

export declare interface Field extends Parent {
    type: 'field';
    children: [FieldName, FieldBody];
}

export declare interface FieldBody extends FlowParent {
    type: 'fieldBody';
}

export declare interface FieldList extends Parent {
    type: 'fieldList';
    children: Field[];
}

export declare interface FieldName extends PhrasingParent {
    type: 'fieldName';
}

/** Reads a file by the name that a document has for it, which is relative to the document's folder. */
declare type FileReader = (name: string) => NamedFile;

/** What was found in one file, in the order of its text. */
export declare interface FileResult {
    readonly path: string;
    readonly diagnostics: readonly Diagnostic[];
}

/** The format called `name`. */
export declare function findEmitter(name: string): Emitter | undefined;

/** Where a finding is and what it is about; the wording comes with it. */
declare interface Finding {
    readonly range: Range;
    /** Key of the feature; the engine puts its title into the diagnostic. */
    readonly feature?: string | undefined;
    /** Key of the target; the engine puts its title into the diagnostic. */
    readonly target?: string | undefined;
    readonly expected?: string | undefined;
    readonly actual?: string | undefined;
    readonly related?: readonly Related[] | undefined;
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
    readonly safe: boolean;
    readonly edits: readonly Edit[];
    /** The edits put blocks into another order: afterwards the document says the same, elsewhere. */
    readonly moves?: boolean;
    /** What the fix does, in the imperative ("Replace `complet` by `complete`"). */
    readonly description?: string;
}

/** What stands in a body: blocks, definitions, and what only RST has. */
export declare type Flow = BlockContent | DefinitionContent;

/** A node that holds flow content. */
export declare interface FlowParent extends Parent {
    children: Flow[];
}

/** A footnote of a document, from all its marks and definitions of one label in one scope. */
declare interface FootnoteFacts {
    readonly label: string;
    readonly notation: FootnoteNotation;
    readonly definitions: readonly Text[];
    readonly references: readonly Range[];
}

/** A footnote mark as it stands in a cell, a header or a label. */
declare interface FootnoteMark {
    /** The label without its notation: `1` for `(1)`, `[^1]`, `¹`. */
    readonly label: string;
    readonly notation: FootnoteNotation;
    readonly range: Range;
}

declare type FootnoteNotation = 'parenthesis' | 'reference' | 'superscript' | 'symbol';

export declare type Format = (typeof FORMATS)[number];

/** How a document is written. */
export declare const FORMATS: readonly ['markdown', 'rst', 'ini', 'csv', 'json', 'yaml', 'toml', 'html', 'text'];

/** The link of a feature in the summary to a place of the same document. */
declare interface Jump {
    readonly feature: string;
    /** What stands behind the `#`. */
    readonly anchor: string;
    /** The address in the link; the name of the feature where the address stands elsewhere. */
    readonly range: Range;
}

export declare interface Legend extends FlowParent {
    type: 'legend';
}

/** One line of a legend; `level` is absent where its meaning is not a support level. */
declare interface LegendEntry {
    readonly symbol: string;
    readonly meaning: string;
    readonly level?: Level;
    /** Whether the meaning states the level in plain words; elsewhere it only describes. */
    readonly stated?: boolean;
    readonly range: Range;
    /** The one column that it speaks of, by folded header; absent where it speaks of the whole table. */
    readonly column?: string;
    /** Speaks of all signs that no other entry explains: "values are the release that added the feature". */
    readonly anything?: true;
}

export declare type Level = (typeof LEVELS)[number];

/** As severities are written in a configuration. */
declare const LEVEL_WORDS: readonly ['off', 'info', 'warn', 'warning', 'error'];

/** How well a target supports a feature, best first. */
export declare const LEVELS: readonly ['complete', 'partial', 'missing', 'unknown', 'not-applicable'];

export declare interface LineBlock extends Parent {
    type: 'lineBlock';
    children: Array<LineBlock | LineNode>;
}

export declare interface LineNode extends PhrasingParent {
    type: 'line';
}

export declare interface LintConfig {
    readonly preset?: Preset;
    readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/**
 * Lints documents with the rules that the settings turn on. `rules` are all that exist: they tell a problem
 * whose rule is off from one that has none. Results keep the order of the documents; findings about exceptions
 * stand in a result of their own, under the path where the exceptions are written.
 */
export declare function lintDocuments(documents: readonly MatrixDocument[], rules: readonly Rule[], settings: LintSettings, run?: RunOptions): readonly FileResult[];

declare interface LintSettings {
    /** By id, in the order of the rules. */
    readonly active: ReadonlyMap<string, ActiveRule>;
    readonly checks: Checks;
}

/** Something found at a place of a file; `path` is absent when it is the file at hand. */
declare interface Location {
    readonly path?: string;
    readonly range: Range;
}

/** What the parser could not read, kept as it is written; a problem says why. */
export declare interface Malformed extends Literal {
    type: 'malformed';
    code: string;
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
    readonly principles?: readonly Principle_2[];
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
    readonly title: string;
    /** Heading path above the matrix, document title first. */
    readonly section: readonly string[];
    /** Where the matrix begins. */
    readonly range: Range;
    readonly principles: readonly Principle[];
    /** The document's own word for a target: `Driver`, `Platform`. */
    readonly targetLabel?: string;
    /** In document order, summary first; the same target has one claim for each view that names it. */
    readonly targets: readonly TargetClaim[];
    readonly features: readonly FeatureClaim[];
    readonly statuses: readonly StatusClaim[];
    readonly cells: readonly CellClaim[];
    readonly notes: readonly Text[];
    readonly table?: TableFacts;
    readonly details?: DetailsFacts;
    /** Links of the summary into the document, in the order of its features; absent where there are none. */
    readonly jumps?: readonly Jump[];
    readonly data?: DataFacts;
    readonly origin?: DataOrigin;
}

/** One document, read to the end. */
export declare interface MatrixDocument {
    readonly source: Source;
    readonly claims: DocumentClaims;
    readonly matrices: readonly DocumentMatrix[];
    /** What the configuration says that others call a feature or target: folded alias to name. */
    readonly aliases?: ReadonlyMap<string, string>;
}

declare interface MatrixView {
    readonly claims: MatrixClaims;
    readonly model: Matrix;
    /** By key, in the order in which they are first claimed. */
    readonly features: ReadonlyMap<string, FeatureView>;
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
declare type Messages = Readonly<Record<string, (data: never) => string>>;

/** A file that was named, or why it is not read: a clause without a full stop. */
declare type NamedFile = {
    readonly ok: true;
    readonly path: string;
    readonly text: string;
} | {
    readonly ok: false;
    readonly reason: string;
};

/** One form of a command-line option, such as `--file=NAME`. */
export declare interface Option extends Literal {
    type: 'option';
    name: string;
    argument?: string;
    delimiter?: string;
}

export declare interface OptionDescription extends FlowParent {
    type: 'optionDescription';
}

/** One wrong option: `path` leads to it from the options object. */
declare interface OptionIssue {
    readonly path: readonly string[];
    readonly message: string;
}

export declare interface OptionList extends Parent {
    type: 'optionList';
    children: OptionListItem[];
}

export declare interface OptionListItem extends Parent {
    type: 'optionListItem';
    children: Array<Option | OptionDescription>;
}

/** Settings of a rule are always an object; a rule without any has `v.strictObject({})`. */
declare type OptionsSchema = v.GenericSchema<unknown, object>;

/** Where a matrix comes from. */
declare interface Origin {
    /** The file, as it was named. */
    readonly path: string;
    /** The line of a cell in it, from 1, by the ids of its feature and target. */
    lineOf(feature: string, target: string): number | undefined;
}

/**
 * Parses reStructuredText. Never throws at what a document says: what is wrong is reported, and read as far as it can be.
 *
 * Time grows with the length of the text.
 */
export declare function parseRst(text: string, options?: RstOptions): RstResult;

declare interface PhrasingParent extends Parent {
    children: PhrasingContent[];
}

/** One place in a text. */
export declare interface Point {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}

declare type Preset = (typeof PRESETS)[number];

/** How much a preset asks for: `recommended` is what is wrong, `strict` also what is doubtful. */
declare const PRESETS: readonly ['recommended', 'strict', 'all'];

/** A guiding principle of the document: a lead word and its text. */
declare interface Principle {
    readonly title: string;
    readonly text: string;
    readonly range: Range;
}

/** A rule that the document sets for itself. */
declare interface Principle_2 {
    /** The lead word. */
    readonly title: string;
    /** What it says. */
    readonly text: string;
}

/** What a parser or a reader noticed in passing; the rule named by `code` decides how loud it is. */
declare interface Problem {
    readonly code: string;
    readonly message: string;
    /** Where it differs from the rule's own. */
    readonly severity?: Severity;
    readonly range: Range;
    readonly related?: readonly Related[];
}

/** A stretch of text; `end` is exclusive. */
export declare interface Range {
    readonly start: Point;
    readonly end: Point;
}

/** Text to the document that rules and emitters work on. */
export declare function readDocument(source: Source, options?: ExtractOptions): MatrixDocument;

/** Another place that a finding speaks of. */
export declare interface Related extends Location {
    readonly message: string;
}

declare interface ResolvedSettings {
    readonly settings: LintSettings;
    /** Not empty: the configuration is wrong and nothing should be linted with it. */
    readonly problems: readonly ConfigProblem[];
}

/** Holds a configuration against the rules: what is on, how loud, with which options. */
export declare function resolveSettings(rules: readonly Rule[], config?: LintConfig): ResolvedSettings;

/** Interpreted text: `:name:`text`` or `` `text` ``. */
export declare interface Role extends PhrasingParent {
    type: 'role';
    /** The role as written; `title-reference` (or what `default-role` says) where none is. */
    name: string;
    /** The text, its escapes kept. */
    value: string;
    data?: RoleData;
}

export declare interface RoleData extends Data {
    /** docutils' own role that it comes down to; absent where it is unknown. */
    canonical?: string;
    /** Classes that a `role` directive gave it. */
    classes?: string[];
    format?: string;
    language?: string;
    problem?: string;
}

export declare const RST_PROBLEM_CODES: readonly string[];

export declare interface RstOptions {
    /**
     * Gives the text of a file that the document names (`include`, `csv-table` with `:file:`, `raw` with `:file:`), or
     * undefined where it does not exist or may not be read. The path is as the document has it, relative to the file it
     * stands in; without this function no file is read.
     */
    readonly readFile?: ((path: string) => string | undefined) | undefined;
    /** The path of the document, which included files must not include again. */
    readonly path?: string | undefined;
    /** Recognise inline markup anywhere, whatever stands around it. */
    readonly characterLevelInlineMarkup?: boolean | undefined;
    /** Report a document with a longer line and read nothing of it, as docutils does at 10,000. Default: no limit. */
    readonly lineLengthLimit?: number | undefined;
    /** How deep files may include each other. Default: 10. */
    readonly includeDepth?: number | undefined;
    /**
     * Whether a highlighter knows a programming language, by the name that `code` is given: docutils leaves code in any
     * other out, with a warning, where Pygments is installed. Default: every language will do.
     */
    readonly knowsLanguage?: ((name: string) => boolean) | undefined;
    /** The language whose names of directives and roles are understood, beside the English ones. */
    readonly language?: 'de' | 'en' | 'fr' | undefined;
}

/**
 * Makes a unified processor parse reStructuredText. Problems become messages of the file, with `source` `rst` and the
 * code of the problem as `ruleId`.
 */
export declare const rstParse: Plugin<[options?: RstOptions], string, Root>;

export declare interface RstResult {
    readonly root: Root;
    /** In the order of the document. */
    readonly problems: readonly Problem[];
}

declare interface Rule {
    readonly meta: RuleMeta;
    /** Takes the user's options over the defaults; wrong ones are told, never thrown. */
    readonly configure: (options: object) => Configured;
}

/** The facts of a rule that its page, its table row and the engine need. */
declare interface RuleMeta {
    readonly id: string;
    /** One sentence: what the rule finds. */
    readonly description: string;
    readonly severity: Severity;
    /** The smallest preset that holds the rule. */
    readonly preset: Preset;
    readonly scope: Scope;
    /** Present when some finding of the rule carries a fix; `unsafe` when any of its fixes is. */
    readonly fixable?: 'safe' | 'unsafe';
    /** Option names are the keys of this schema's output. */
    readonly options: OptionsSchema;
    readonly defaults: object;
    readonly messages: Messages;
    /** The page of the rule. */
    readonly url?: string;
}

export declare const RULES: readonly Rule[];

/** What may stand beside a rule id in a configuration. */
declare type RuleSetting = SeverityWord | readonly [SeverityWord, object?] | {
    readonly severity?: SeverityWord;
    readonly [option: string]: unknown;
};

/** What differs from one run to the next. */
declare interface RunOptions {
    /** The day of the run, `YYYY-MM-DD`; without it no exception expires. */
    readonly today?: string;
    /** Findings that the configuration accepts. */
    readonly exceptions?: readonly Exception[];
    /** Every document of the project is here: an exception that nothing needs is then known to be unneeded. */
    readonly whole?: boolean;
    /** Called with each exception that accepts a finding: who lints in parts learns which ones are needed. */
    readonly onNeeded?: (exception: Exception) => void;
}

/** The version of the JSON contract; a change that breaks a reader raises it. */
export declare const SCHEMA_VERSION = 1;

declare type Scope = keyof Subjects;

/** The axis that the features of a table lie on; points over 0 speak for it. */
declare interface ScoredOrientation {
    readonly value: 'features-in-rows' | 'targets-in-rows';
    readonly score: number;
    readonly clues: readonly Clue[];
}

/** A reading that competed for a block, with what spoke for it. */
declare interface ScoredReading {
    /** `matrix`, or what else the block may be. */
    readonly kind: string;
    readonly score: number;
    readonly clues: readonly Clue[];
}

export declare type Severity = 'error' | 'warning' | 'info';

declare type SeverityWord = (typeof LEVEL_WORDS)[number];

/** A document as read: `text` keeps its line ends; a byte order mark is taken off and memoize. */
export declare interface Source {
    /** As the user named it, with `/`; `<stdin>` for standard input. */
    readonly path: string;
    readonly format: Format;
    readonly text: string;
    readonly bom: boolean;
    /** Reads a file that the document names; absent where the document has no place, such as standard input. */
    readonly readFile?: FileReader;
}

/** Paths of JSONPath into a data file; what does not begin with `$` is a text that stands for itself. */
declare interface SourceMapping {
    /** The files that it is about, as globs. */
    readonly files: readonly string[];
    readonly feature: string;
    readonly target: string;
    readonly level: string;
    readonly group?: string;
    readonly status?: string;
    readonly since?: string;
    readonly notes?: string;
    readonly link?: string;
    /** What the values mean, where nothing else says it: value to level. */
    readonly levels?: Readonly<Record<string, Level>>;
}

declare interface SourceMappings {
    /** What their globs are relative to, relative to what the paths of documents are. */
    readonly folder: string;
    /** The first that names a file applies to it. */
    readonly entries: readonly SourceMapping[];
}

/** A feature's status; `group` names the set of a choice, `expression` says when a condition holds. */
declare type Status = {
    readonly kind: 'mandatory' | 'optional' | 'mature' | 'immature' | 'unspecified';
} | {
    readonly kind: 'choice';
    readonly group: string;
} | {
    readonly kind: 'condition';
    readonly expression: string;
};

/** How much a feature is required of every target. */
export declare const STATUS_KINDS: readonly ['mandatory', 'optional', 'choice', 'condition', 'mature', 'immature', 'unspecified'];

/** What one view says of a feature's status; `status` is absent where the text is not understood. */
declare interface StatusClaim {
    readonly view: View;
    readonly feature: string;
    readonly status?: Status;
    readonly text: string;
    readonly range: Range;
}

/** What a rule is called with, once for each. */
declare interface Subjects {
    readonly project: {
        readonly documents: readonly MatrixDocument[];
    };
    readonly document: {
        readonly document: MatrixDocument;
        readonly matrices: readonly MatrixView[];
    };
    readonly matrix: {
        readonly document: MatrixDocument;
        readonly matrix: MatrixView;
    };
    readonly feature: Subjects['matrix'] & {
        readonly feature: FeatureView;
    };
    readonly cell: Subjects['feature'] & {
        readonly cell: CellView;
    };
}

export declare interface SubstitutionDefinition extends PhrasingParent {
    type: 'substitutionDefinition';
    identifier: string;
    label: string;
    data?: Data & {
        trimLeft?: boolean;
        trimRight?: boolean;
        problem?: string;
    };
}

export declare interface SubstitutionReference extends Literal {
    type: 'substitutionReference';
    identifier: string;
    label: string;
}

/** A sign of the vocabulary in force in one table. */
declare interface SymbolMeaning {
    readonly symbol: string;
    readonly level: Level;
    readonly basis: Basis;
    /** Where the legend explains it. */
    readonly range?: Range;
}

/** The notations of tables: two of Markdown, three of RST. */
declare const TABLE_STYLES: readonly ['compact', 'aligned', 'list-table', 'grid', 'simple'];

declare interface TableColumn {
    readonly role: ColumnRole;
    readonly title: string;
    /** Key of the target or name of the attribute. */
    readonly key: string;
    readonly range: Range;
}

/** What rules need to know of the table itself, beyond its claims. */
declare interface TableFacts {
    readonly range: Range;
    readonly orientation: 'features-in-rows' | 'targets-in-rows';
    /** Columns in order; `columns.length` is the width that rows are held against. */
    readonly columns: readonly TableColumn[];
    readonly rows: readonly TableRow[];
    /** Signs in use, in order of first appearance. */
    readonly vocabulary: readonly SymbolMeaning[];
    readonly legend: readonly LegendEntry[];
    /** Rows of a summary whose cells have no columns to stand in (text copies): signs counted, not placed. */
    readonly unplaced?: readonly {
        readonly feature: string;
        readonly signs: readonly Text[];
    }[];
}

declare interface TableRow {
    /** `total` sums other rows up, and is no feature. */
    readonly kind: 'header' | 'feature' | 'group' | 'total' | 'blank';
    readonly range: Range;
    /** Key of the feature (or of the target, where targets stand in rows). */
    readonly key?: string;
    /** Cells as written, a spanning cell counted once for each column. */
    readonly cellCount: number;
    /** Where a missing cell would be inserted, or the first cell too many begins. */
    readonly end: Range;
}

declare type TableStyle = (typeof TABLE_STYLES)[number];

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
declare interface TargetClaim {
    readonly view: View;
    /** Equal keys are the same target; made by extraction from the id or the folded title. */
    readonly key: string;
    readonly id?: string;
    readonly title: string;
    readonly link?: string;
    /** The name itself, without markup around it. */
    readonly range: Range;
    /** The feature whose details name the target; absent for headers and declarations. */
    readonly feature?: string;
    /** Columns that hold no levels, where targets stand in rows, by their header. */
    readonly attributes?: readonly {
        readonly name: string;
        readonly value: Text;
    }[];
}

/** Everything claimed of one target: headers and declarations, and each details entry that names it. */
declare interface TargetView {
    readonly key: string;
    /** In the model. */
    readonly id: string;
    readonly title: string;
    readonly claims: readonly TargetClaim[];
    /** Claims without a feature: the header cells and declarations. */
    readonly declarations: readonly TargetClaim[];
}

export declare interface Term extends PhrasingParent {
    type: 'term';
}

/** A piece of the document's text, whitespace folded, paragraphs parted by a blank line, and where it stands. */
declare interface Text {
    readonly text: string;
    readonly range: Range;
}

/** The title of an admonition, topic, sidebar, table or contents. */
export declare interface Title extends PhrasingParent {
    type: 'title';
    data?: Data & {
        subtitle?: boolean;
    };
}

/** A text of an accepted block that no claim holds. */
declare interface Unread {
    readonly text: string;
    readonly range: Range;
    readonly reason: string;
    /** Of a cell of a table. */
    readonly cause?: UnreadCause;
    /** The header of the column that is not read. */
    readonly column?: string;
}

/** Why a cell of an accepted table became no claim. */
declare type UnreadCause = 'total' | 'surplus' | 'nameless' | 'headless' | 'reported' | 'unstated' | 'repeated';

/**
 * The way of writing a fact down: a cell of a table (`summary`), a line of a details list or section
 * (`details`), or a record of a data file such as INI, CSV, JSON or YAML (`data`).
 */
declare type View = 'summary' | 'details' | 'data';

/** Signs by level, as a configuration gives them; the empty string is a blank cell. */
declare type VocabularyConfig = {
    readonly [L in Level]?: readonly string[];
};

/** A finding with its words, as the engine takes it. */
declare interface WordedFinding extends Finding {
    readonly ruleId: string;
    readonly messageId: string;
    readonly message: string;
}

export { }
