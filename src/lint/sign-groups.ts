// The cells of a matrix by what is written in them: rules look at a dozen groups, and only into those they speak of.
import type { Basis, CellClaim, MatrixClaims } from '../extract/claims.ts';
import type { Level, View } from '../extract/support.ts';
import { groupBy } from '../group.ts';
import { memo } from '../memo.ts';

/** Cells that one view writes alike and that were read alike, in the order of the document. */
export interface SignGroup {
  readonly view: View;
  readonly symbol: string;
  readonly level: Level;
  readonly basis: Basis;
  readonly claims: readonly CellClaim[];
}

/** The groups of all claims, in the order of their first cells. */
export const signGroups: (claims: MatrixClaims) => readonly SignGroup[] = memo(({ cells }) => {
  const groups = groupBy(cells, ({ view, level, basis, symbol }) => `${view} ${level} ${basis} ${symbol}`);
  return [...groups.values()].flatMap((claims) =>
    claims.slice(0, 1).map(({ view, symbol, level, basis }) => ({ view, symbol, level, basis, claims })),
  );
});

/** The groups of summaries. */
export function summaryGroups(claims: MatrixClaims): readonly SignGroup[] {
  return signGroups(claims).filter(({ view }) => view === 'summary');
}
