// Whether a table has a column of levels whose header is blank: what the reader told of it.
import type { MatrixDocument } from './document.ts';
import type { MatrixView } from './view.ts';

/** True where a finding about the document says so of a column of this matrix. */
export function hasHeadlessColumn({ claims }: MatrixDocument, matrix: MatrixView): boolean {
  const columns =
    matrix.claims.table?.columns.filter(({ title, role }) => title === '' && role === 'attribute') ?? [];
  const starts = new Set(columns.map(({ range }) => range.start.offset));
  return claims.problems.some(({ code, range }) => code === 'blank-cell' && starts.has(range.start.offset));
}
