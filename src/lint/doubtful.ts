// Tables and details that were read with a doubt: what is found in them may be the reader's fault, and is no more than an info.
import { doubtsOf } from '../extract/interpret/doubt.ts';
import { memo } from '../memo.ts';
import type { MatrixDocument } from './document.ts';
import type { MatrixView } from './view.ts';

/** So many cells without a header or a name may be decoration. */
const FEW = 2;

/** Points before the next reading, from which on nobody takes a block for anything else. */
const SURE = 2;

/**
 * Where the doubtful tables and details of a document begin: hardly, or nearly not, read as a matrix, or with cells that
 * have no place in it.
 */
const doubtfulBlocks = memo(({ claims }: MatrixDocument): ReadonlySet<number> => {
  const doubtful = claims.decisions.filter((decision) => {
    const { block, taken, chosen, runnerUp, unread } = decision;
    if (!taken || (block !== 'table' && block !== 'details')) return false;
    const placeless = unread?.filter(({ cause }) => cause === 'headless' || cause === 'nameless');
    const isWeak = chosen !== undefined && chosen.score - Math.max(0, runnerUp?.score ?? 0) < SURE;
    return isWeak || (placeless?.length ?? 0) > FEW || doubtsOf(decision).length > 0;
  });
  return new Set(doubtful.map(({ range }) => range.start.offset));
});

export function isDoubtful({ claims: { table, details } }: MatrixView, document: MatrixDocument): boolean {
  const block = table ?? details;
  return block !== undefined && doubtfulBlocks(document).has(block.range.start.offset);
}
