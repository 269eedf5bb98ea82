// The cells of a matrix by what is written in them: rules look at a dozen groups, and only into those they speak of.
import type { Basis, CellClaim, MatrixClaims } from '../extract/claims.ts';
import type { Level, View } from '../extract/support.ts';
import { memo } from '../memo.ts';

/** Cells that one view writes alike and that were read alike, in the order of the document. */
export interface SignGroup {
  readonly view: View;
  readonly symbol: string;
  readonly level: Level;
  readonly basis: Basis;
  readonly claims: readonly CellClaim[];
}

interface Growing extends SignGroup {
  readonly claims: CellClaim[];
}

/** The groups of all claims, in the order of their first cells. */
export const signGroups: (claims: MatrixClaims) => readonly SignGroup[] = memo(({ cells }) => {
  const groups: SignGroup[] = [];
  const bySymbol = new Map<string, Growing[]>();
  for (const claim of cells) {
    const { view, symbol, level, basis } = claim;
    let same = bySymbol.get(symbol);
    if (same === undefined) {
      same = [];
      bySymbol.set(symbol, same);
    }
    // A sign is read in few ways; there is nothing to look up.
    let group = same.find((one) => one.view === view && one.level === level && one.basis === basis);
    if (group === undefined) {
      group = { view, symbol, level, basis, claims: [] };
      same.push(group);
      groups.push(group);
    }
    group.claims.push(claim);
  }
  return groups;
});

/** The groups of summaries. */
export function summaryGroups(claims: MatrixClaims): readonly SignGroup[] {
  return signGroups(claims).filter(({ view }) => view === 'summary');
}
