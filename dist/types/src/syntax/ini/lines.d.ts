import type { Point, Range } from '../../position.js';
import type { IniText } from './tree.js';
/** One line: what is left of it after stripping, and where that stands. */
export interface IniLine {
    /** From 1. */
    readonly number: number;
    /** Offset of the line's first character, and of its line end. */
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** Offset of `text`. */
    readonly at: number;
    /** Characters before `text`: what configparser compares to find continuation lines. */
    readonly indent: number;
}
/** The lines of `source`, which end with LF, CRLF or CR; no line follows the last line end. */
export declare function iniLines(source: string): Generator<IniLine>;
/** A place in a line by its offset in the source. */
export declare function pointIn(line: IniLine, offset: number): Point;
/** A stretch of a line by its offsets in the source. */
export declare function rangeIn(line: IniLine, start: number, end: number): Range;
/** The whole text of a line, or the part of it between two offsets in that text, stripped. */
export declare function textIn(line: IniLine, from?: number, to?: number): IniText;
