import type { FeatureView, MatrixView } from './view.js';
export type WordPair = readonly [doing: string, undoing: string];
/** What is done and what undoes it; one without the other leaves users in a state that they cannot leave. */
export declare const WORD_PAIRS: readonly WordPair[];
export interface Counterparts {
    readonly doing: FeatureView;
    readonly undoing: FeatureView;
}
/**
 * Pairs of features of one group whose titles differ in such words alone, prepositions aside. Linear in the
 * features: only those with the same other words are held against each other.
 */
export declare function counterparts(matrix: MatrixView, pairs: readonly WordPair[]): readonly Counterparts[];
