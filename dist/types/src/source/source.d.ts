import type { Point, Range } from '../position.js';
import type { FileReader } from './resolve.js';
/** How a document is written. */
export declare const FORMATS: readonly ['markdown', 'rst', 'ini', 'csv', 'json', 'yaml', 'html', 'text'];
export type Format = (typeof FORMATS)[number];
/** A document as read: `text` keeps its line ends; a byte order mark is taken off and remembered. */
export interface Source {
    /** As the user named it, with `/`; `<stdin>` for standard input. */
    readonly path: string;
    readonly format: Format;
    readonly text: string;
    readonly bom: boolean;
    /** Reads a file that the document names; absent where the document has no place, such as standard input. */
    readonly readFile?: FileReader;
}
/** Finds line and column of offsets in one text. Lines end with LF, CRLF or CR. */
export interface Locator {
    /** `offset` counts UTF-16 code units from 0; one past the end is allowed. */
    point(offset: number): Point;
    range(start: number, end: number): Range;
}
/** The line endings of a text in order, LF, CRLF or CR: where each begins, and where the next line does. */
export interface LineBreaks {
    readonly ends: readonly number[];
    readonly nexts: readonly number[];
}
/** Finds all line endings. Searching for them is many times as fast as looking at each character. */
export declare function lineBreaksOf(text: string): LineBreaks;
/** A locator for `text`: linear to make, logarithmic to ask. */
export declare function createLocator(text: string): Locator;
