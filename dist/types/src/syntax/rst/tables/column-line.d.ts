import type { Line } from '../source.js';
/**
 * `flat` has one character for each column: wide characters take two, combining ones none. Where that is just what the
 * line is, no map is kept.
 */
export declare class ColumnLine {
    #private;
    readonly flat: string;
    readonly line: Line;
    constructor(line: Line);
    /** The part of the line from one column to another. */
    slice(from: number, to: number): Line;
    /** The index into the line's text of the character in a column. */
    index(column: number): number;
}
