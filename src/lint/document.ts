// A document as rules see it: its text, what it claims, and the matrices made from the claims.
import type { DocumentClaims, MatrixClaims } from '../extract/claims.ts';
import { type Origin, originOf } from '../model/origin.ts';
import type { Matrix } from '../model/schema.ts';
import type { Source } from '../source/source.ts';

/** One matrix: what was claimed, and who won. */
export interface DocumentMatrix {
  /** All that the document says of the matrix. */
  readonly claims: MatrixClaims;
  /** The data that was made from it. */
  readonly model: Matrix;
}

/** One document, read to the end. */
export interface MatrixDocument {
  /** Its text and its name. */
  readonly source: Source;
  /** All that the document says. */
  readonly claims: DocumentClaims;
  /** Its matrices, in order. */
  readonly matrices: readonly DocumentMatrix[];
  /** What the configuration says that others call a feature or target: folded alias to name. */
  readonly aliases?: ReadonlyMap<string, string>;
}

/** Where the matrices of a document come from. */
export function originsOf({ source, matrices }: MatrixDocument): readonly Origin[] {
  return matrices.map(({ claims, model }) => originOf(source.path, claims, model));
}
