import type { DocumentClaims, MatrixClaims } from '../extract/claims.js';
import type { Matrix } from '../model/schema.js';
import type { Source } from '../source/source.js';
/** One matrix: what was claimed, and who won. */
export interface DocumentMatrix {
    readonly claims: MatrixClaims;
    readonly model: Matrix;
}
/** One document, read to the end. */
export interface MatrixDocument {
    readonly source: Source;
    readonly claims: DocumentClaims;
    readonly matrices: readonly DocumentMatrix[];
    /** What the configuration says that others call a feature or target: folded alias to name. */
    readonly aliases?: ReadonlyMap<string, string>;
}
