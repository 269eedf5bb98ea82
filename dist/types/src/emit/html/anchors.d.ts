import type { Matrix } from '../../model/schema.js';
/** The anchors of one matrix. */
export interface MatrixAnchors {
    /** Of the section; absent where the matrix is the whole page. */
    readonly matrix?: string;
    /** By index of the feature: its details. */
    readonly features: readonly string[];
    /** By index of the target: what follows the feature's in the anchor of a cell. */
    readonly targets: readonly string[];
}
/** A cell of the table: `feature--target`, which is what people link to. */
export declare const cellAnchor: (feature: string, target: string) => string;
/** The row of a feature in the table. */
export declare const rowAnchor: (feature: string) => string;
/** Anchors for every matrix of a page; with several, each begins with its matrix: `matrix--feature--target`. */
export declare function anchorsOf(matrices: readonly Matrix[]): readonly MatrixAnchors[];
