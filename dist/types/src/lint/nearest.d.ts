/** How many letters may differ: one in three for short names, one in four for long ones, never all. */
export declare function tolerance(length: number): number;
/** How far two names are apart, case ignored; infinite where they are too far to be the same name misspelt. */
export declare function nearness(a: string, b: string): number;
/** The candidate nearest to a name, the first of equals; undefined where none is near. */
export declare function nearest(name: string, candidates: Iterable<string>): string | undefined;
/** ` Did you mean …?` with a leading space, or nothing: the tail of a message. */
export declare function didYouMean(name: string, candidates: Iterable<string>): string;
