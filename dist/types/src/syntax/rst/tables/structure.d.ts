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
export interface TableSpec {
    readonly widths: readonly number[];
    readonly rows: ReadonlyArray<readonly TableCellSpec[]>;
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
/** Cuts a cell out of lines: the indentation that its lines have in common goes. */
export declare function cutCell(lines: readonly ColumnLine[], top: number, left: number, bottom: number, right: number): Line[];
export declare function hasText(lines: readonly Line[]): boolean;
