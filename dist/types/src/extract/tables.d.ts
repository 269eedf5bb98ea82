import type { Table } from 'mdast';
import type { Problem } from '../diagnostic.js';
import type { TableDecision } from './claims.js';
import type { Place } from './flat.js';
import type { Footnotes } from './footnotes.js';
import type { Legends } from './legends.js';
import type { ExtractOptions } from './options.js';
import { type Section } from './sections.js';
import { type TableClaims } from './table/claims.js';
/** What the tables of one document are read with. */
export interface TablesInput {
    readonly top: Section;
    readonly place: Place;
    readonly footnotes: Footnotes;
    readonly legends: Legends;
    readonly options: ExtractOptions;
    /** Whether the first row of every table is its header, as in Markdown. */
    readonly markdown: boolean;
    /** Folded names of targets that details give levels to. */
    readonly named: ReadonlySet<string>;
}
/** A table that is a matrix, with its claims. */
export interface MatrixTable {
    readonly node: Table;
    readonly section: Section;
    /** The caption, or the header of the label column: what tells tables of one section apart. */
    readonly caption?: string;
    readonly label: string;
    readonly banner?: string;
    readonly claims: TableClaims;
}
export interface Tables {
    /** What is wrong with how the matrices are drawn. */
    readonly problems: readonly Problem[];
    readonly matrices: readonly MatrixTable[];
    readonly decisions: readonly TableDecision[];
}
/** Reads every table of the document. */
export declare function readTables(input: TablesInput): Tables;
