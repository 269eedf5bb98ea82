import type { Range } from '../../../position.js';
import type { Line } from '../source.js';
/** The character that stands for an escaping backslash, as in docutils: no markup is recognised beside it. */
export declare const ESCAPE = "\0";
/**
 * Lines joined by line feeds. `text` has each escaping backslash replaced by `ESCAPE`, so that its indices are those of
 * the joined lines; `start` and `end` lead from them to the source.
 */
export declare class InlineText {
    #private;
    readonly text: string;
    constructor(lines: readonly Line[]);
    /** The range of a stretch; line ends at either side of it are left out. */
    range(from: number, to: number): Range;
    /** The part of the lines from one index to another, for markup that is read anew. */
    lines(from: number, to: number): Line[];
}
/** Replaces each backslash that escapes by `ESCAPE`; an escaped backslash stays. */
export declare function markEscapes(text: string): string;
/** The text as it is read: escapes gone, and with each the white space that it escapes. */
export declare function unescapeText(text: string): string;
/** The text as it is written. */
export declare function restoreEscapes(text: string): string;
/** Splits a text at each escaped space and line end. */
export declare function splitEscapedSpace(text: string): string[];
