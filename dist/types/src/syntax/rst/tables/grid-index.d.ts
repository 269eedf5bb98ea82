/**
 * One pass over the table notes every `+` and how far the border runs up and left of it. Whether four corners make a
 * cell is then a look-up, where walking along the borders anew for each cell would cost the square of its size.
 */
export declare class GridIndex {
    #private;
    readonly height: number;
    readonly width: number;
    constructor(lines: readonly string[], width: number, headerLine: number | undefined);
    /** The columns of the corners in a row, from left to right. */
    row(row: number): readonly number[];
    /** The corners of a column that lie strictly between two rows. */
    rowsBetween(column: number, top: number, bottom: number): number[];
    /** The corners of a row that lie strictly between two columns. */
    columnsBetween(row: number, left: number, right: number): number[];
    /** The cell whose upper left corner this is: the narrowest that closes, and of these the lowest border first. */
    findCell(top: number, left: number): {
        bottom: number;
        right: number;
    } | undefined;
}
