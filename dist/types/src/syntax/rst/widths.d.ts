/** East Asian wide and full-width characters. */
export declare const WIDE: readonly number[];
/** Characters of a combining class other than 0. */
export declare const COMBINING: readonly number[];
