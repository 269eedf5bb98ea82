/** White space as Python's `str.isspace` has it (which is not JavaScript's: no U+FEFF, but U+001C to U+001F). */
export declare function isSpaceCode(code: number): boolean;
/** True for white space, and for the places before and after a text. */
export declare function isSpaceOrEdge(text: string, index: number): boolean;
/** True where the text holds nothing but white space. */
export declare function isBlank(text: string): boolean;
/** The number of white-space characters that a text begins with. */
export declare function leadingSpace(text: string, from?: number): number;
/** The index after the last character, from `from` on and before `end`, that is not white space. */
export declare function trimmedEnd(text: string, end?: number, from?: number): number;
export declare function strip(text: string): string;
/** The words of a text, split at white space. */
export declare function words(text: string): string[];
/** A text with every run of white space made one space. */
export declare function normalizeSpace(text: string): string;
/** The number of UTF-16 code units of the letter or digit at `index`; 0 where there is none. */
export declare function wordLength(text: string, index: number): number;
export declare function isDigitCode(code: number): boolean;
export declare function isAsciiLetter(code: number): boolean;
/** The printable ASCII characters that are neither letters nor digits: adornments and quotes are made of them. */
export declare function isAdornment(code: number): boolean;
/** True for a character that takes no column of its own. */
export declare function isCombining(point: number): boolean;
/** True for a character that takes two columns. */
export declare function isWide(point: number): boolean;
/** The columns that a text takes: two for wide characters, none for combining ones. */
export declare function columnWidth(text: string): number;
