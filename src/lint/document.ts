// A document as rules see it: its text, what it claims, and the matrices made from the claims.
import type { DocumentClaims, MatrixClaims } from '../extract/claims.ts';
import { type Origin, originOf } from '../model/places.ts';
import type { Matrix } from '../model/schema.ts';
import type { Source } from '../source/source.ts';

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

/** Where the matrices of a document come from. */
export function originsOf({ source, matrices }: MatrixDocument): readonly Origin[] {
  return matrices.map(({ claims, model }) => originOf(source.path, claims, model));
}
