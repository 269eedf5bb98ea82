// What a document says, before anybody decides who is right: the claims that the model and the rules are made from.
import type { Problem } from '../diagnostic.ts';
import type { Location, Range } from '../position.ts';

/** How well a target supports a feature, best first. */
export const LEVELS = ['complete', 'partial', 'missing', 'unknown', 'not-applicable'] as const;
export type Level = (typeof LEVELS)[number];

/** How much a feature is required of every target. */
export const STATUS_KINDS = [
  'mandatory',
  'optional',
  'choice',
  'condition',
  'mature',
  'immature',
  'unspecified',
] as const;

/** A feature's status; `group` names the set of a choice, `expression` says when a condition holds. */
export type Status =
  | { readonly kind: 'mandatory' | 'optional' | 'mature' | 'immature' | 'unspecified' }
  | { readonly kind: 'choice'; readonly group: string }
  | { readonly kind: 'condition'; readonly expression: string };

/**
 * The way of writing a fact down: a cell of a table (`summary`), a line of a details list or section
 * (`details`), or a record of a data file such as INI, CSV, JSON or YAML (`data`).
 */
export type View = 'summary' | 'details' | 'data';

/** A piece of the document's text, whitespace folded, paragraphs parted by a blank line, and where it stands. */
export interface Text {
  readonly text: string;
  readonly range: Range;
}

/** A target as one view names it: a column header, a details line, an INI section. */
export interface TargetClaim {
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
  readonly attributes?: readonly { readonly name: string; readonly value: Text }[];
}

/** A feature as one view names it: a table row, a details entry, an INI section. */
export interface FeatureClaim {
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
  readonly attributes: readonly { readonly name: string; readonly value: Text }[];
}

/** What one view says of a feature's status; `status` is absent where the text is not understood. */
export interface StatusClaim {
  readonly view: View;
  readonly feature: string;
  readonly status?: Status;
  readonly text: string;
  readonly range: Range;
}

/**
 * Who decided that a sign means its level; `none`: nobody, the level is `unknown` for want of better;
 * `value`: the whole row holds values such as a licence or a number, where others hold levels.
 */
export type Basis = 'config' | 'legend' | 'preset' | 'company' | 'none' | 'value';

/** A footnote mark as it stands in a cell, a header or a label. */
export interface FootnoteMark {
  /** The label without its notation: `1` for `(1)`, `[^1]`, `¹`. */
  readonly label: string;
  readonly notation: FootnoteNotation;
  readonly range: Range;
}

export type FootnoteNotation = 'parenthesis' | 'reference' | 'superscript' | 'symbol';

/** What one view says of one feature and one target. */
export interface CellClaim {
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

/** What a column of a table (or a row, where targets stand in rows) is for. */
export type ColumnRole = 'feature' | 'status' | 'target' | 'attribute';

export interface TableColumn {
  readonly role: ColumnRole;
  readonly title: string;
  /** Key of the target or name of the attribute. */
  readonly key: string;
  readonly range: Range;
}

export interface TableRow {
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

/** A sign of the vocabulary in force in one table. */
export interface SymbolMeaning {
  readonly symbol: string;
  readonly level: Level;
  readonly basis: Basis;
  /** Where the legend explains it. */
  readonly range?: Range;
}

/** One line of a legend; `level` is absent where its meaning is not a support level. */
export interface LegendEntry {
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

/** What rules need to know of the table itself, beyond its claims. */
export interface TableFacts {
  readonly range: Range;
  readonly orientation: 'features-in-rows' | 'targets-in-rows';
  /** Columns in order; `columns.length` is the width that rows are held against. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Signs in use, in order of first appearance. */
  readonly vocabulary: readonly SymbolMeaning[];
  readonly legend: readonly LegendEntry[];
  /** Rows of a summary whose cells have no columns to stand in (text copies): signs counted, not placed. */
  readonly unplaced?: readonly { readonly feature: string; readonly signs: readonly Text[] }[];
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
  readonly role: DataKeyRole;
  /** The target that a `support` or `support-notes` key names, in the key's own words. */
  readonly names?: string;
  /** That target's key; absent where nobody declared it. */
  readonly target?: string;
  readonly value: Text;
  /** The key itself. */
  readonly range: Range;
}

/** A section of a data file. */
export interface DataSection {
  readonly name: string;
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
  readonly sections: readonly DataSection[];
  readonly keys: readonly DataKey[];
  /** What comments say of the words for levels, and, with the column `status`, of those for statuses. */
  readonly legend?: readonly LegendEntry[];
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
  readonly feature: string;
  /** What stands behind the `#`. */
  readonly anchor: string;
  /** The address in the link; the name of the feature where the address stands elsewhere. */
  readonly range: Range;
}

/** A place of a document that links can lead to: a heading, or an element with an id. */
export interface Anchor {
  readonly id: string;
  readonly range: Range;
}

/** A guiding principle of the document: a lead word and its text. */
export interface Principle {
  readonly title: string;
  readonly text: string;
  readonly range: Range;
}

/** Everything that one matrix of a document says of itself. */
export interface MatrixClaims {
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

/** A footnote of a document, from all its marks and definitions of one label in one scope. */
export interface FootnoteFacts {
  readonly label: string;
  readonly notation: FootnoteNotation;
  readonly definitions: readonly Text[];
  readonly references: readonly Range[];
}

/** One thing that spoke for a reading (over 0) or against it. */
export interface Clue {
  readonly id: string;
  readonly points: number;
}

/** A reading that competed for a block, with what spoke for it. */
export interface ScoredReading {
  /** `matrix`, or what else the block may be. */
  readonly kind: string;
  readonly score: number;
  readonly clues: readonly Clue[];
}

/** The axis that the features of a table lie on; points over 0 speak for it. */
export interface ScoredOrientation {
  readonly value: 'features-in-rows' | 'targets-in-rows';
  readonly score: number;
  readonly clues: readonly Clue[];
}

/** The role of one column, with what spoke for it. */
export interface ColumnReading {
  readonly title: string;
  readonly role: string;
  readonly range: Range;
  readonly clues: readonly Clue[];
}

/** Why a cell of an accepted table became no claim. */
export type UnreadCause =
  | 'total'
  | 'surplus'
  | 'nameless'
  | 'headless'
  | 'reported'
  | 'unstated'
  | 'repeated';

/** A text of an accepted block that no claim holds. */
export interface Unread {
  readonly text: string;
  readonly range: Range;
  readonly reason: string;
  /** Of a cell of a table. */
  readonly cause?: UnreadCause;
  /** The header of the column that is not read. */
  readonly column?: string;
}

/** How a block was read, and why. */
export interface Decision {
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

/** Everything that one document says. */
export interface DocumentClaims {
  readonly matrices: readonly MatrixClaims[];
  readonly footnotes: readonly FootnoteFacts[];
  readonly decisions: readonly Decision[];
  /** Link and footnote definitions of the document with the number of uses. */
  readonly definitions: readonly { readonly label: string; readonly range: Range; readonly uses: number }[];
  readonly problems: readonly Problem[];
  /** Absent where no summary links into the document. */
  readonly anchors?: readonly Anchor[];
}
