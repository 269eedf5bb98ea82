export interface DrawnTable {
    readonly kind: 'grid' | 'simple';
    /** Index of the first line, counted from 0. */
    readonly first: number;
    readonly lines: readonly string[];
    /**
     * The column at which the cell of a line ends that holds or ends at `column`; infinite for the last column of a
     * simple table, which has no end.
     */
    readonly edgeAfter: (row: readonly string[], index: number, column: number) => number;
}
/** The drawn tables of a text, in order. */
export declare function findDrawnTables(lines: readonly string[]): readonly DrawnTable[];
