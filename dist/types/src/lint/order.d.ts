/** Indices of a longest strictly rising subsequence, the earliest of equals; n log n. */
export declare function longestRising(ranks: readonly number[]): ReadonlySet<number>;
