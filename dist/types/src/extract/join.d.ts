import type { DetailsFacts, FeatureClaim, MatrixClaims } from './claims.js';
import type { DetailsEntry } from './details/entry.js';
import type { ExtractOptions } from './options.js';
export type ViewClaims = Pick<MatrixClaims, 'targets' | 'features' | 'statuses' | 'cells'>;
/** The claims of `entries`, with the keys that `summary` uses for the same features. */
export declare function detailsClaims(entries: readonly DetailsEntry[], summary: readonly FeatureClaim[], options: ExtractOptions): ViewClaims & {
    readonly order: DetailsFacts['order'];
};
/** The document's word for a target, from labels such as "Driver Support" and "Supported platforms". */
export declare function targetLabelOf(entries: readonly DetailsEntry[]): string | undefined;
