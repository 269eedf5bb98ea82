import type { DocumentClaims, MatrixClaims } from '../extract/claims.js';
import { IdAllocator } from './ids.js';
import type { Matrix } from './schema.js';
/**
 * The canonical matrix of one matrix's claims. `ids` gives the matrix an id that no other of the document
 * has. Optional keys are absent where nothing is said; a cell that nobody claims is absent from `support`.
 */
export declare function buildMatrix(claims: MatrixClaims, ids?: IdAllocator): Matrix;
/** The canonical matrices of a document, in its order, their ids unique among them. */
export declare function buildMatrices(claims: DocumentClaims): Matrix[];
