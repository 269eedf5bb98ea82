/** Answers what is wrong with a value (undefined for an option without one), or undefined where it will do. */
export type ValueCheck = (value: string | undefined) => string | undefined;
export declare const anything: ValueCheck;
export declare const required: ValueCheck;
export declare const flag: ValueCheck;
export declare const classNames: ValueCheck;
export declare const integer: ValueCheck;
export declare const nonNegative: ValueCheck;
export declare const percentage: ValueCheck;
/** A number with a unit, as docutils writes it; undefined where it is none. */
export declare function normalizeLength(value: string, units: readonly string[]): string | undefined;
export declare const LENGTHS: string[];
export declare const LENGTHS_AND_PERCENT: string[];
export declare const length: ValueCheck;
export declare const lengthOrPercentage: ValueCheck;
export declare const figureWidth: ValueCheck;
export declare function choice(...values: string[]): ValueCheck;
/** The widths of columns: some words, or a list of positive numbers. */
export declare function widths(...words: string[]): ValueCheck;
/** Undefined where the text is not a list of positive whole numbers. */
export declare function parseWidths(value: string): number[] | undefined;
/** A character as it is written, or by its code: `0x41`, `U+0041`, `&#x41;`, `65`. Undefined for a code too large. */
export declare function unicodeText(code: string): string | undefined;
export declare const singleCharacter: ValueCheck;
export declare const delimiter: ValueCheck;
export declare const encoding: ValueCheck;
