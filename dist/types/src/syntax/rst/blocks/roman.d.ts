/** Undefined for a number that has no numeral. */
export declare function toRoman(value: number): string | undefined;
/** Reads an upper-case numeral; undefined for one that is not well formed. */
export declare function fromRoman(text: string): number | undefined;
