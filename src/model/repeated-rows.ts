// Rows of one table that have the same name: each is a feature, or a target, of its own.
import type { MatrixClaims, TableFacts, TableRow } from '../extract/claims.ts';
import type { Range } from '../position.ts';
import { findAt } from '../search.ts';

/** The rows that name again what a row above them names, each with how often that name stood before. */
function repeatsOf({ rows }: TableFacts): ReadonlyMap<TableRow, number> {
  const seen = new Map<string, number>();
  const repeats = new Map<TableRow, number>();
  for (const row of rows) {
    if (row.key === undefined) continue;
    const before = seen.get(row.key) ?? 0;
    seen.set(row.key, before + 1);
    if (before > 0) repeats.set(row, before);
  }
  return repeats;
}

/**
 * The claims with keys of their own for rows whose name a row above has: a rule calls that a mistake, and the model
 * keeps what both say. Details belong to the first.
 */
export function withRepeatedRows(claims: MatrixClaims): MatrixClaims {
  const { table } = claims;
  const repeats = table === undefined ? undefined : repeatsOf(table);
  if (table === undefined || repeats === undefined || repeats.size === 0) return claims;
  const keyIn = (key: string, range: Range): string => {
    const row = findAt(table.rows, (one) => one.range, range);
    const before = row?.key === key ? repeats.get(row) : undefined;
    return before === undefined ? key : `${key}\u001e${before}`;
  };
  if (table.orientation === 'features-in-rows')
    return {
      ...claims,
      features: claims.features.map((claim) => ({ ...claim, key: keyIn(claim.key, claim.range) })),
      statuses: claims.statuses.map((claim) => ({ ...claim, feature: keyIn(claim.feature, claim.range) })),
      cells: claims.cells.map((claim) => ({ ...claim, feature: keyIn(claim.feature, claim.range) })),
    };
  return {
    ...claims,
    targets: claims.targets.map((claim) => ({ ...claim, key: keyIn(claim.key, claim.range) })),
    cells: claims.cells.map((claim) => ({ ...claim, target: keyIn(claim.target, claim.range) })),
  };
}
