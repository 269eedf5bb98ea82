import type { View } from '../extract/claims.js';
interface Claim {
    readonly view: View;
}
/** Claims with the one to believe first; within one view, document order. */
export declare function byPrecedence<T extends Claim>(claims: readonly T[]): readonly T[];
/** What the claim to believe has to say, or the next that says anything; `undefined` where none does. */
export declare function firstOf<T extends Claim, R>(claims: readonly T[], read: (claim: T) => R | undefined): R | undefined;
/** Groups by key, keys in order of first appearance. */
export declare function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]>;
export {};
