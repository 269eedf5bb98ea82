// What a document says, before anybody decides who is right: the claims that the model and the rules are made from.
import type { Problem } from '../diagnostic.ts';
import type { Location, Range } from '../position.ts';
import type { TestOutcome } from '../syntax/reports/report.ts';
import type { Decision } from './decision.ts';
import type { History, Level, Status, View } from './support.ts';

/** A piece of the document's text, whitespace folded, paragraphs parted by a blank line, and where it stands. */
export interface Text {
  /** The words. */
  readonly text: string;
  /** Where it stands. */
  readonly range: Range;
}

/** A column or field that holds no level: its header and its text. */
export interface Attribute {
  /** The header. */
  readonly name: string;
  /** What it says, and where. */
  readonly value: Text;
}

/** A definition of a link or a footnote. */
export interface DefinitionFacts {
  /** As it is written. */
  readonly label: string;
  /** The definition. */
  readonly range: Range;
  /** How often the document uses it. */
  readonly uses: number;
}

/** A row whose cells have no columns to stand in. */
export interface UnplacedRow {
  /** Key of the feature. */
  readonly feature: string;
  /** Its symbols, in order. */
  readonly signs: readonly Text[];
}

/** A target as one view names it: a column header, a details line, an INI section. */
export interface TargetClaim {
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

/** A feature as one view names it: a table row, a details entry, an INI section. */
export interface FeatureClaim {
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

/** What one view says of a feature's status; `status` is absent where the text is not understood. */
export interface StatusClaim {
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

/**
 * Who decided that a sign means its level; `none`: nobody, the level is `unknown`, or `partial` where words among answers say how;
 * `value`: the whole row holds values such as a licence or a number, where others hold levels.
 */
export type Basis = 'config' | 'legend' | 'preset' | 'company' | 'none' | 'value';

/** A footnote mark as it stands in a cell, a header or a label. */
export interface FootnoteMark {
  /** The label without its notation: `1` for `(1)`, `[^1]`, `¹`. */
  readonly label: string;
  /** How it is written. */
  readonly notation: FootnoteNotation;
  /** The mark. */
  readonly range: Range;
}

/** How marks of a footnote are written. */
export type FootnoteNotation = 'parenthesis' | 'reference' | 'superscript' | 'symbol';

/** What one view says of one feature and one target; of time, only what its text and notes do not tell by themselves. */
export interface CellClaim extends History {
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

/** What a column of a table (or a row, where targets stand in rows) is for. */
export type ColumnRole = 'feature' | 'status' | 'target' | 'attribute';

/** A column of a table; a row, where targets stand in rows. */
export interface TableColumn {
  /** What the column is for. */
  readonly role: ColumnRole;
  /** The header, in words. */
  readonly title: string;
  /** Key of the target or name of the attribute. */
  readonly key: string;
  /** The header. */
  readonly range: Range;
}

/** A row of a table; a column, where targets stand in rows. */
export interface TableRow {
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

/** A sign of the vocabulary in force in one table. */
export interface SymbolMeaning {
  /** The symbol. */
  readonly symbol: string;
  /** What it means. */
  readonly level: Level;
  /** Who decided it. */
  readonly basis: Basis;
  /** Where the legend explains it. */
  readonly range?: Range;
}

/** One line of a legend; `level` is absent where its meaning is not a support level. */
export interface LegendEntry {
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

/** What rules need to know of the table itself, beyond its claims. */
export interface TableFacts {
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

/** A details entry that a rule can compare with the summary. */
export interface DetailsFacts {
  /** From the first entry's start to the last entry's end. */
  readonly range: Range;
  /** Feature keys in the order of their entries. */
  readonly order: readonly string[];
}

/** What a key of a data file is for; `unknown` ones are kept as attributes, but no known program reads them. */
export type DataKeyRole =
  | 'title'
  | 'link'
  | 'status'
  | 'api'
  | 'commands'
  | 'notes'
  | 'attribute'
  | 'support'
  | 'support-notes'
  | 'unknown';

/** A key of a data file, as written. */
export interface DataKey {
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

/** A section of a data file. */
export interface DataSection {
  /** As it is written. */
  readonly name: string;
  /** What the section is about. */
  readonly role: 'target' | 'feature' | 'defaults';
  /** Key of the feature or target; the name for defaults. */
  readonly key: string;
  /** The name in the header. */
  readonly range: Range;
}

/** What rules need to know of a data file beyond its claims: every section and key, in document order. */
export interface DataFacts {
  /** What a target's section begins with: `driver.`, `target.`. */
  readonly targetPrefix: string;
  /** Every section, in document order. */
  readonly sections: readonly DataSection[];
  /** Every key, in document order. */
  readonly keys: readonly DataKey[];
}

/** The file that a matrix was read from, where a document only points to it. */
export interface DataOrigin {
  /** As the document names it, resolved; the ranges of targets, features, statuses, cells and data are in it. */
  readonly path: string;
  /** The directive in the document. */
  readonly range: Range;
}

/** The link of a feature in the summary to a place of the same document. */
export interface Jump {
  /** Key of the feature. */
  readonly feature: string;
  /** What stands behind the `#`. */
  readonly anchor: string;
  /** The address in the link; the name of the feature where the address stands elsewhere. */
  readonly range: Range;
}

/** A place of a document that links can lead to: a heading, or an element with an id. */
export interface Anchor {
  /** What stands behind the `#` of a link to it. */
  readonly id: string;
  /** The heading or the element. */
  readonly range: Range;
}

/** A heading of the document, wherever it stands. */
export interface HeadingFacts {
  /** Its words, without a number, footnotes and attributes. */
  readonly title: string;
  /** 1 for the highest. */
  readonly depth: number;
  /** The heading. */
  readonly range: Range;
}

/** A guiding principle of the document: a lead word and its text. */
export interface Principle {
  /** The lead word. */
  readonly title: string;
  /** What it says. */
  readonly text: string;
  /** Where it stands. */
  readonly range: Range;
}

/** What a test has shown of a cell: that the target has the feature, or has it not. */
export interface Evidence {
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
export interface EvidenceClaim extends Evidence {
  /** Key of the feature. */
  readonly feature: string;
  /** Key of the target. */
  readonly target: string;
  /** Where it is written. */
  readonly place?: Location;
}

/** Everything that one matrix of a document says of itself. */
export interface MatrixClaims {
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

/** A footnote of a document, from all its marks and definitions of one label in one scope. */
export interface FootnoteFacts {
  /** The label without its notation. */
  readonly label: string;
  /** How its marks are written. */
  readonly notation: FootnoteNotation;
  /** Its texts; more than one is a mistake. */
  readonly definitions: readonly Text[];
  /** Its marks. */
  readonly references: readonly Range[];
}

/** Everything that one document says. */
export interface DocumentClaims {
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
