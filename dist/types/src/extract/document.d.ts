import type { Root } from 'mdast';
import type { Problem } from '../diagnostic.js';
import type { Range } from '../position.js';
import type { DocumentClaims, Principle, Text } from './claims.js';
import { type Details } from './details/find.js';
import { type Place } from './flat.js';
import type { ExtractOptions } from './options.js';
import { type Section } from './sections.js';
import { type MatrixTable } from './tables.js';
import { type UnplacedSummary } from './unplaced.js';
/** The tree of a document and the text that its positions speak of. */
export interface TreeInput {
    readonly root: Root;
    readonly text: string;
    /** Whether the first row of every table is its header, as in Markdown. */
    readonly markdown: boolean;
    readonly options?: ExtractOptions;
    readonly problems?: readonly Problem[];
}
/** One matrix in the making: a table, its details, or both. */
export interface Part {
    readonly section: Section;
    readonly table?: MatrixTable;
    readonly unplaced?: UnplacedSummary;
    readonly details?: Details;
    readonly range: Range;
}
/** What it takes to read the texts of a tree. */
export declare function placeOf(root: Root, text: string): Place;
/** The heading path without a last "Summary" or "Details". */
export declare function sectionPath(section: Section): readonly string[];
/** The nearest section, from the part's outwards, that has principles before the matrix. */
export declare function principlesOf(part: Part, place: Place): readonly Principle[];
/** Closing notes: a section "Notes", or a paragraph "Notes:" with the list after it. */
export declare function closingNotes(part: Part, isExplained: (range: Range) => boolean, place: Place): readonly Text[];
/** Reads a tree to claims. Never throws at what the document says. */
export declare function extractTree({ root, text, markdown, options, problems, }: TreeInput): DocumentClaims;
