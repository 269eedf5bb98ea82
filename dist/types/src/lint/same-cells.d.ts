import type { CellClaim } from '../extract/claims.js';
import type { MatrixView } from './view.js';
/** One fact as two matrices have it; the claim is the one that its own matrix believes. */
export interface SharedCell {
    readonly first: PlacedCell;
    readonly second: PlacedCell;
}
export interface PlacedCell {
    readonly matrix: MatrixView;
    readonly claim: CellClaim;
}
/** What two matrices say of the same cells. */
export interface Comparison {
    readonly first: MatrixView;
    readonly second: MatrixView;
    readonly shared: number;
    readonly conflicts: readonly SharedCell[];
}
/** What a matrix calls a feature or a target, as others call it. */
export type Naming = (matrix: MatrixView, name: string, key: string) => string;
/**
 * Compares each matrix with the one before it that has the same cell first: linear in the number of cells.
 * Features and targets are the same by name, as keys of data files are made from ids.
 */
export declare function compareCells(matrices: readonly MatrixView[], naming?: Naming): readonly Comparison[];
