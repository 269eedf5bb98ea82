// The stages in their order: the one page to read first.
import type { DocumentClaims } from './extract/claims.ts';
import type { MatrixDocument } from './lint/document.ts';
import type { Source } from './source/source.ts';

/** Text to claims, by the format of the source. Never throws at what the text says. */
export function readClaims(_source: Source): DocumentClaims {
  return { matrices: [], footnotes: [], decisions: [], definitions: [], problems: [] };
}

/** Text to the document that rules and emitters work on. */
export function readDocument(source: Source): MatrixDocument {
  const claims = readClaims(source);
  return { source, claims, matrices: [] };
}
