import type { CellClaim, FeatureClaim, MatrixClaims, StatusClaim, TableRow, TargetClaim, View } from '../extract/claims.js';
import type { Matrix } from '../model/schema.js';
import type { Range } from '../position.js';
import type { DocumentMatrix } from './document.js';
/** Everything claimed of one feature, in document order. */
export interface FeatureView {
    readonly key: string;
    /** As it is first written. */
    readonly title: string;
    readonly claims: readonly FeatureClaim[];
    /** Without those of ragged rows, as are the cells. */
    readonly statuses: readonly StatusClaim[];
    /** In the order in which they are first claimed. */
    readonly cells: readonly CellView[];
}
/** Everything claimed of one target: headers and declarations, and each details entry that names it. */
export interface TargetView {
    readonly key: string;
    readonly title: string;
    readonly claims: readonly TargetClaim[];
    /** Claims without a feature: the header cells and declarations. */
    readonly declarations: readonly TargetClaim[];
}
/** Everything claimed of one feature and one target. */
export interface CellView {
    readonly feature: string;
    readonly target: string;
    readonly targetTitle: string;
    readonly claims: readonly CellClaim[];
}
export interface MatrixView {
    readonly claims: MatrixClaims;
    readonly model: Matrix;
    /** By key, in the order in which they are first claimed. */
    readonly features: ReadonlyMap<string, FeatureView>;
    readonly targets: ReadonlyMap<string, TargetView>;
    /**
     * Rows of features with too few or too many cells, in order: nobody knows which columns their cells belong
     * to, so no other rule is shown what they claim.
     */
    readonly ragged: readonly TableRow[];
    /** Rows that end before the table's last columns, which hold remarks: nothing stands in the wrong place. */
    readonly clipped: readonly TableRow[];
}
/** Gathers the claims of one matrix; linear in their number. */
export declare function viewMatrix({ claims, model }: DocumentMatrix): MatrixView;
/** The row among sorted ones that a range begins in. */
export declare function rowAt(rows: readonly TableRow[], range: Range): TableRow | undefined;
/** The one among items, sorted by place and apart from each other, that a range begins in. */
export declare function findAt<T>(items: readonly T[], placeOf: (item: T) => Range, range: Range): T | undefined;
/** Adds to the list at a key, making it where there is none. */
export declare function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void;
/** The first claim of a view, if it makes any. */
export declare function firstIn<C extends {
    readonly view: View;
}>(claims: readonly C[], view: View): C | undefined;
/** A feature's title by key; the key where nobody names it. */
export declare function featureTitle(matrix: MatrixView, key: string): string;
/** A target's title by key; the key where nobody names it. */
export declare function targetTitle(matrix: MatrixView, key: string): string;
