// Whether a table has a column of levels whose header is blank: what the reader told of it.
import type { DocumentClaims } from '../extract/claims.ts';
import { memo } from '../memo.ts';
import type { MatrixDocument } from './document.ts';
import type { MatrixView } from './view.ts';

/** Where the blank headers begin that findings about the document speak of. */
const blankHeaders = memo(
  ({ problems }: DocumentClaims) =>
    new Set(problems.flatMap(({ code, range }) => (code === 'blank-cell' ? [range.start.offset] : []))),
);

/** True where a finding about the document says so of a column of this matrix. */
export function hasHeadlessColumn({ claims }: MatrixDocument, matrix: MatrixView): boolean {
  const told = blankHeaders(claims);
  const columns = matrix.claims.table?.columns ?? [];
  return columns.some(
    ({ title, role, range }) => title === '' && role === 'attribute' && told.has(range.start.offset),
  );
}
