import type { Point, Range } from '../../position.js';
/** A source text. Lines of `point` end where editors end them: at LF, CR LF or CR. */
export declare class Source {
    #private;
    readonly text: string;
    /** The file the text came from, where it is not the document itself. */
    readonly file: string | undefined;
    constructor(text: string, file?: string);
    point(offset: number): Point;
    range(start: number, end: number): {
        start: Point;
        end: Point;
    };
}
/**
 * One line, or a part of one, that knows where in the source each of its characters stands.
 *
 * `text` has its tabs expanded, so an index into it is not always an index into the source: a line without tabs keeps
 * only the offset of its first character, another keeps a map from index to offset (with one entry past the end).
 */
export declare class Line {
    #private;
    readonly text: string;
    readonly source: Source;
    constructor(text: string, source: Source, base: number, map?: Int32Array);
    /** The source offset of the character at `index`; for the length of the text, where the text ends. */
    start(index: number): number;
    /** The source offset where a stretch that ends before `index` ends. */
    end(index: number): number;
    slice(from: number, to?: number): Line;
    range(from?: number, to?: number): Range;
}
/** Splits a source into docutils' lines: tabs expanded, white space at their ends gone, form feeds made spaces. */
export declare function splitLines(source: Source, from?: number, to?: number): Line[];
