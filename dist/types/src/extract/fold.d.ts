/** White space runs to one space, ends trimmed; a no-break space counts as white space. */
export declare function foldSpace(text: string): string;
/** The key of a name: case, white space, typographic quotes and dashes, and invisible characters do not count. */
export declare const foldName: (name: string) => string;
/** The key of a feature: its name under its groups, so that one label under two groups is two features. */
export declare function featureKey(group: readonly string[], title: string): string;
/** The key of a sign: variation selectors, case, a full stop and the keyboard do not count; an icon is its word. */
export declare const foldSign: (sign: string) => string;
/** A title without the number before it: `3. Attach`, `2.1 Attach`, `4) Attach`. */
export declare function withoutNumber(title: string): string;
