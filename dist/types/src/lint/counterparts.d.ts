import type { FeatureView, MatrixView } from './view.js';
export type WordPair = readonly [doing: string, undoing: string];
export interface Counterparts {
    readonly doing: FeatureView;
    readonly undoing: FeatureView;
}
/**
 * Pairs of features of one group whose titles differ in such words alone, prepositions aside; else whose commands do,
 * else their ids. `own` are pairs beside those that are known; they may also name two features, by title or id. Linear
 * in the features: only those with the same other words are held against each other.
 */
export declare function counterparts(matrix: MatrixView, own: readonly WordPair[]): readonly Counterparts[];
