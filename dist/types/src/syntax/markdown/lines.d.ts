import type { Point } from 'unist';
/** Parallel lists, one entry a line; offsets in the whole text. */
export interface Lines {
    readonly text: string;
    /** Where the line itself begins: columns count from there. */
    readonly begins: readonly number[];
    /** Where its content begins, past the indentation of the containers around it. */
    readonly starts: readonly number[];
    /** Where it ends, before the line ending. */
    readonly ends: readonly number[];
    /** The number of the first line in the document, from 1; lines of a container follow each other. */
    readonly first: number;
    /** How many containers are around it. */
    readonly depth: number;
}
/** All lines of a text; after a final line ending there is no line more. */
export declare function linesOf(text: string): Lines;
export declare function startOf(lines: Lines, at: number): number;
export declare function endOf(lines: Lines, at: number): number;
/** The point of an offset that lies in line `at`. */
export declare function pointIn(lines: Lines, at: number, offset: number): Point;
export declare function isBlank(lines: Lines, at: number): boolean;
/** How many spaces a line begins with; a tab ends them. */
export declare function indentOf(lines: Lines, at: number): number;
/** Whether a line ends with a space or a tab. */
export declare function hasTrailingSpace(lines: Lines, at: number): boolean;
/** The line from its content on. */
export declare function lineText(lines: Lines, at: number): string;
/** The lines of a container: `first` columns are its own in the first of them, `others` in the rest. */
export declare function contentOf(lines: Lines, from: number, to: number, first: number, others: number): Lines;
