import type { Range } from '../../position.js';
import type { Line } from './source.js';
/** A block of lines cut out of the lines around it. */
export interface Block {
    readonly lines: Line[];
    /** The number of spaces taken off its lines. */
    readonly indent: number;
    /** Where the lines after it begin, as an index into the lines it was cut from. */
    readonly next: number;
    /** Where its first line stood. */
    readonly first: number;
    /** True where a blank line, or the end of the text, follows. */
    readonly blankFinish: boolean;
}
export interface IndentOptions {
    readonly untilBlank?: boolean;
    /** Take the indentation off (the default). */
    readonly strip?: boolean;
    /** Drop blank lines at the top (the default). */
    readonly stripTop?: boolean;
    /** The indentation of every line, where it is known: a lesser one ends the block. */
    readonly blockIndent?: number;
    /** The width of the marker on the first line: the rest of that line is the block's, whatever it begins with. */
    readonly firstIndent?: number;
}
/** Collects the indented lines that begin at `start`. */
export declare function indentedBlock(lines: readonly Line[], start: number, options?: IndentOptions): Block;
export declare function leadingBlankLines(lines: readonly Line[]): number;
/** A block without the blank lines at its end. */
export declare function withoutTrailingBlanks(lines: Line[]): Line[];
/** The text of a line; nothing past the end. */
export declare function textAt(lines: readonly Line[], index: number): string;
export declare function isBlankAt(lines: readonly Line[], index: number): boolean;
export declare function joinLines(lines: readonly Line[]): string;
/** The range from the first character that is not blank to the last one; undefined where all lines are blank. */
export declare function contentRange(lines: readonly Line[], from?: number, to?: number): Range | undefined;
/** The range of the lines from `from` to before `to`; an empty one at the first line where nothing is there. */
export declare function linesRange(lines: readonly Line[], from: number, to: number): Range;
/** The first line at or after `from` that is not blank; the number of lines where all are. */
export declare function skipBlankLines(lines: readonly Line[], from: number): number;
