export type BlockKind = 'bullet' | 'enumerator' | 'field' | 'option' | 'doctest' | 'line-block' | 'grid-table' | 'simple-table' | 'explicit' | 'anonymous' | 'adornment' | 'text';
/** Classifies a line that is neither blank nor indented. */
export declare function classify(text: string): BlockKind;
/** The length of a mark and the spaces after it; 0 where the mark is not followed by a space or the end. */
export declare function matchMark(text: string, mark: string): number;
export declare function skipSpaces(text: string, from: number): number;
/** The length of a bullet and the spaces after it. */
export declare function matchBullet(text: string): number;
/** A field marker: where the name ends, and where the body begins. */
export interface FieldMarker {
    readonly nameEnd: number;
    readonly end: number;
}
/** Matches `:name:`. A colon inside the name is followed by neither a space nor a backquote, or is escaped. */
export declare function matchField(text: string): FieldMarker | undefined;
/** The top or bottom border of a grid table, such as `+---+---+`. */
export declare function isGridBorder(text: string): boolean;
/** The border below the header of a grid table, such as `+===+===+`. */
export declare function isGridHeaderBorder(text: string): boolean;
/** The top border of a simple table: at least two runs of equals signs. */
export declare function isSimpleTop(text: string): boolean;
/** Any border of a simple table. */
export declare function isSimpleBorder(text: string): boolean;
/** A line that begins with `mark` and holds nothing but it and spaces. */
export declare function isMadeOf(text: string, mark: string): boolean;
/** One punctuation character, repeated to the end of the line. */
export declare function isAdornmentLine(text: string): boolean;
