/** Equal for signs that a reader takes for one. */
export declare const lookOf: (sign: string) => string;
/** The first character of a text that is not seen, or is no common space. */
export declare function unseenIn(text: string): string | undefined;
/** How a sign is told from its likes: `U+2714 U+FE0F`. */
export declare function codePoints(sign: string): string;
