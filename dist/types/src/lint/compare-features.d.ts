import type { FeatureClaim } from '../extract/claims.js';
import { type Pair } from './pairing.js';
import { type MatrixView } from './view.js';
export interface FeatureComparison {
    /** Features of the summary that no details entry is about, with the claim of the row. */
    readonly onlySummary: readonly FeatureClaim[];
    /** Features of the details that have no row, with the claim of the entry. */
    readonly onlyDetails: readonly FeatureClaim[];
    /** A row (left) and an entry (right) that are about the same feature by all appearances. */
    readonly misspelt: readonly Pair<FeatureClaim, FeatureClaim>[];
    /** The share of rows that have an entry, from 0 to 1: low where details are given for some features only. */
    readonly rowsWithEntry: number;
    /** The share of entries that have a row, from 0 to 1. */
    readonly entriesWithRow: number;
}
/** Compares rows and entries of a matrix that has both; in the order of the document. */
export declare const compareFeatures: (key: MatrixView) => FeatureComparison;
