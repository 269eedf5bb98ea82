/** Names compared with names at most so often for one matrix; beyond it nobody has misspelt, they differ. */
export declare const COMPARISONS = 250000;
export interface Pair<A, B> {
    readonly left: A;
    readonly right: B;
}
export interface Pairing<A, B> {
    readonly pairs: readonly Pair<A, B>[];
    readonly left: readonly A[];
    readonly right: readonly B[];
}
interface Titled {
    readonly title: string;
}
/**
 * Pairs names that only the left has with names that only the right has, nearest first. Lists too long to
 * compare one by one are left alone, which keeps the cost linear.
 */
export declare function pairByName<A extends Titled, B extends Titled>(left: readonly A[], right: readonly B[]): Pairing<A, B>;
/** Keeps what is computed for an object as long as the object lives: several rules ask the same. */
export declare function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V;
export {};
