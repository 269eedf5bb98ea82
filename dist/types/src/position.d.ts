/** One place in a text. */
export interface Point {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
/** A stretch of text; `end` is exclusive. */
export interface Range {
    readonly start: Point;
    readonly end: Point;
}
/** Something found at a place of a file; `path` is absent when it is the file at hand. */
export interface Location {
    readonly path?: string;
    readonly range: Range;
}
/** The beginning of a text: where a finding about the whole document is shown. */
export declare const DOCUMENT_START: Range;
