// What the views of a document agree on; where they do not, one rule says so and the others keep quiet.
import type { CellClaim, MatrixClaims, StatusClaim } from '../extract/claims.ts';
import type { Level, Status, View } from '../extract/support.ts';
import { memo } from '../memo.ts';
import type { CellView, FeatureView } from './view.ts';

/** Views from the one that is believed to the one that is doubted. */
const PRECEDENCE: readonly View[] = ['details', 'data', 'summary'];

/** Whether somebody decided what the sign of a claim means; a blank cell that means nothing says nothing. */
export function isUnderstood(claim: CellClaim): boolean {
  return claim.basis !== 'none' && claim.basis !== 'value' && !isIdleBlank(claim);
}

/** A blank cell in a table that has other signs for "no": nobody has said what it means. */
export function isIdleBlank({ symbol, level, basis }: CellClaim): boolean {
  return symbol === '' && level === 'unknown' && basis !== 'config' && basis !== 'legend';
}

export function sameStatus(a: Status, b: Status): boolean {
  if (a.kind === 'choice' && b.kind === 'choice') return a.group === b.group;
  if (a.kind === 'condition' && b.kind === 'condition') return a.expression === b.expression;
  return a.kind === b.kind;
}

/** The levels that a table has signs for, in use or in its legend. */
export const levelsWithSigns = memo(({ table }: MatrixClaims): ReadonlySet<Level> => {
  const levels = new Set<Level>();
  for (const sign of table?.vocabulary ?? []) if (sign.basis !== 'none') levels.add(sign.level);
  for (const entry of table?.legend ?? []) if (entry.level !== undefined) levels.add(entry.level);
  return levels;
});

/**
 * Whether a summary cell says what its details say, as far as the table's signs allow: a table without a sign
 * for `partial` writes ✔ for it (the Nova dialect), one without a sign for `not-applicable` writes its cross,
 * and a blank cell is silent on what is unknown.
 */
export function sayTheSame(summary: CellClaim, details: CellClaim, signs: ReadonlySet<Level>): boolean {
  if (summary.level === details.level) return true;
  if (signs.has(details.level)) return false;
  switch (details.level) {
    case 'partial':
      return summary.level === 'complete' && !/^(?:complete|full)/i.test(summary.symbol);
    case 'not-applicable':
      return summary.level === 'missing';
    case 'unknown':
      return summary.symbol === '';
    default:
      return false;
  }
}

/** The claim to believe: details over data over summary; the first of its view. */
export function believed<C extends { readonly view: View }>(claims: readonly C[]): C | undefined {
  for (const view of PRECEDENCE) {
    const claim = claims.find((candidate) => candidate.view === view);
    if (claim !== undefined) return claim;
  }
  return undefined;
}

/** The claim that stands for a cell, unless a sign is not understood or two claims contradict each other. */
export function agreedCell(cell: CellView, signs: ReadonlySet<Level>): CellClaim | undefined {
  const [only] = cell.claims;
  if (only !== undefined && cell.claims.length === 1) return isUnderstood(only) ? only : undefined;
  const chosen = believed(cell.claims);
  if (chosen === undefined || !cell.claims.every(isUnderstood)) return undefined;
  const agree = cell.claims.every((claim) =>
    claim.view === 'summary' && chosen.view !== 'summary'
      ? sayTheSame(claim, chosen, signs)
      : claim.level === chosen.level,
  );
  return agree ? chosen : undefined;
}

/** A status claim that is understood. */
export type KnownStatus = StatusClaim & { readonly status: Status };

export function isKnownStatus(claim: StatusClaim): claim is KnownStatus {
  return claim.status !== undefined;
}

/** The status claim that stands for a feature, unless one is not understood or two contradict each other. */
export function agreedStatus(feature: FeatureView): KnownStatus | undefined {
  if (!feature.statuses.every(isKnownStatus)) return undefined;
  const known = feature.statuses.filter(isKnownStatus);
  const chosen = believed(known);
  if (chosen === undefined) return undefined;
  return known.every((claim) => sameStatus(claim.status, chosen.status)) ? chosen : undefined;
}
