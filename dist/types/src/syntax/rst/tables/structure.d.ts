import type { Line } from '../source.js';
import type { ColumnLine } from './column-line.js';
export interface TableCellSpec {
    readonly lines: readonly Line[];
    readonly rowSpan: number;
    readonly colSpan: number;
    /** The place of a cell that holds nothing. */
    readonly place: Line | undefined;
    /** The first line of the cell, counted from the top border. */
    readonly offset: number;
}
/** A cell cut out of lines. */
export declare class CutCell implements TableCellSpec {
    #private;
    readonly rowSpan: number;
    readonly colSpan: number;
    constructor(lines: readonly ColumnLine[], region: Region, rowSpan: number, colSpan: number);
    get offset(): number;
    get lines(): readonly Line[];
    /** Where the cell has no lines, the place is in the line above. */
    get place(): Line | undefined;
}
/** Lines from `top` to before `bottom`, columns from `left` to before `right`. */
export interface Region {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
}
export interface TableSpec {
    readonly widths: readonly number[];
    /** The cells of each row. They are made as they are asked for: a tall table would else be held twice. */
    readonly rows: Iterable<readonly TableCellSpec[]>;
    readonly headerRows: number;
    /** What broke the table, if anything did; the rows are those that could be read. */
    readonly flaw?: TableFlaw;
}
/** Where a table breaks the rules: the line, counted from the top border, and the column on the screen. */
export interface TableFlaw {
    readonly detail: string;
    readonly line: number;
    readonly column: number;
}
/** The lines of a cell without the blanks at their ends, and without the indentation that they have in common. */
export declare function outdented(pieces: readonly Line[]): Line[];
export declare function hasText(lines: readonly Line[]): boolean;
