import type { DataKey, MatrixClaims } from '../extract/claims.js';
/** A title that stood in another section before. */
export interface SameTitle {
    readonly first: DataKey;
    readonly again: DataKey;
}
/** Titles of features, or of targets, that come back in another section of the same group, in order. */
export declare function sameTitles({ data, features }: MatrixClaims, of: 'features' | 'targets'): readonly SameTitle[];
