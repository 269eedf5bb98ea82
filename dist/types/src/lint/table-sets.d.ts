import type { TableFacts } from '../extract/claims.js';
import type { Range } from '../position.js';
import type { MatrixView } from './view.js';
/** A name on an axis of a table. */
export interface AxisName {
    readonly key: string;
    readonly title: string;
    readonly range: Range;
}
/** What a table names along each side, the first of equal names only. */
export interface SetTable {
    readonly matrix: MatrixView;
    readonly facts: TableFacts;
    /** From the start of the table to the header of its label column: where a finding about the whole table is shown. */
    readonly head: Range;
    readonly columns: ReadonlyMap<string, AxisName>;
    readonly rows: ReadonlyMap<string, AxisName>;
}
export type Axis = 'columns' | 'rows';
/** Tables that share names on one axis, in document order. */
export interface TableSet {
    readonly tables: readonly SetTable[];
    /** By key, in order of first appearance: the tables that have the name. */
    readonly holders: ReadonlyMap<string, readonly SetTable[]>;
}
/** What the columns (or rows) of a table stand for. */
export declare function namesOn(axis: Axis, { facts }: SetTable): 'target' | 'feature';
/** The sets of a document by their columns or their rows; tables that stand alone are in none. */
export declare function tableSets(matrices: readonly MatrixView[], axis: Axis): readonly TableSet[];
/** Names that more than half of the tables have, and those that every table of a pair has. */
export declare function usualNames({ tables, holders }: TableSet): readonly string[];
/** The names of a set with how they are written where they stand first. */
export declare function titleIn({ holders }: TableSet, key: string, axis: Axis): string;
