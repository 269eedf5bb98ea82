// Tables that were read with a doubt: what is found in them may be the reader's fault, and is no more than an info.
import { doubtsOf } from '../extract/interpret/doubt.ts';
import type { MatrixDocument } from './document.ts';
import { memo } from './pairing.ts';
import type { MatrixView } from './view.ts';

/** So many cells without a header or a name may be decoration. */
const FEW = 2;

/** Where the doubtful tables of a document begin: nearly read otherwise, or with cells that have no place in the matrix. */
const doubtfulTables = memo(({ claims }: MatrixDocument): ReadonlySet<number> => {
  const doubtful = claims.decisions.filter((decision) => {
    if (decision.block !== 'table' || !decision.taken) return false;
    const placeless = decision.unread?.filter(({ cause }) => cause === 'headless' || cause === 'nameless');
    return (placeless?.length ?? 0) > FEW || doubtsOf(decision).length > 0;
  });
  return new Set(doubtful.map(({ range }) => range.start.offset));
});

export function isDoubtful({ claims: { table } }: MatrixView, document: MatrixDocument): boolean {
  return table !== undefined && doubtfulTables(document).has(table.range.start.offset);
}
