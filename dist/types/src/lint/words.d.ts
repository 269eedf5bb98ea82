/** A name or sign as it is quoted in a message. */
export declare function quote(text: string): string;
/** `1 row`, `3 rows`. */
export declare function count(number: number, noun: string, plural?: string): string;
/** `a`, `a and b`, `a, b, c and 4 more`. */
export declare function enumerate(names: readonly string[], limit?: number): string;
