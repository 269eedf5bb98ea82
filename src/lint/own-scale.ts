// Rows and columns that do not speak as the rest of their matrix does: they hold texts, or words of their own.
import type { CellClaim } from '../extract/claims.ts';
import { memo } from '../memo.ts';
import { isUnderstood } from './agree.ts';
import { foldedLook } from './lookalikes.ts';
import type { MatrixView } from './view.ts';

type Line = 'feature' | 'target';
const LINES: readonly Line[] = ['feature', 'target'];

interface Counts {
  levels: number;
  texts: number;
}

/** Keys of the features and targets that hold more texts than levels, and more than one. */
const describingLines = memo(({ claims }: MatrixView): Readonly<Record<Line, ReadonlySet<string>>> => {
  const counts = { feature: new Map<string, Counts>(), target: new Map<string, Counts>() };
  const column = claims.table?.orientation === 'targets-in-rows' ? 'feature' : 'target';
  for (const claim of claims.cells) {
    if (claim.view !== 'summary' || claim.symbol === '') continue;
    for (const line of LINES) {
      const of = counts[line].get(claim[line]) ?? { levels: 0, texts: 0 };
      counts[line].set(claim[line], of);
      // Of a row, some columns may hold numbers.
      const isCount = line === column && /^\W*\d/u.test(claim.symbol);
      if (isUnderstood(claim) && !isCount) of.levels += 1;
      else if (/[\p{L}\p{N}]/u.test(claim.symbol)) of.texts += 1;
    }
  }
  const describing = (line: Line): ReadonlySet<string> =>
    new Set(
      [...counts[line]].flatMap(([key, { levels, texts }]) => (texts > 1 && texts > levels ? [key] : [])),
    );
  return { feature: describing('feature'), target: describing('target') };
});

/** Whether a cell stands in a row or column that describes rather than grades: `React`, `React + Others`, `Any`. */
export function isDescription(claim: CellClaim, matrix: MatrixView): boolean {
  const lines = describingLines(matrix);
  return LINES.some((line) => lines[line].has(claim[line]));
}

/** What a matrix writes in the lines of one axis, by line and look: in how many cells. */
const looksByLine = memo(({ claims }: MatrixView): Readonly<Record<Line, ReadonlyMap<string, number>>> => {
  const counts = { feature: new Map<string, number>(), target: new Map<string, number>() };
  for (const claim of claims.cells) {
    if (claim.view !== 'summary') continue;
    for (const line of LINES) {
      const key = keyOf(claim[line], claim.symbol);
      counts[line].set(key, (counts[line].get(key) ?? 0) + 1);
    }
  }
  return counts;
});

const keyOf = (line: string, symbol: string): string => `${line}\u001f${foldedLook(symbol)}`;

/**
 * Whether cells of one symbol keep to rows, or to columns, that never use another: `Full` and `Limited` in a row of
 * their own beside rows of `Yes` and `No`. One cell alone is a slip.
 */
export function keepsApart(claims: readonly CellClaim[], other: string, matrix: MatrixView): boolean {
  return LINES.some((line) => {
    const counts = looksByLine(matrix)[line];
    const lines = claims.map((claim) => claim[line]);
    if (lines.some((key) => counts.has(keyOf(key, other)))) return false;
    return claims.some((claim) => (counts.get(keyOf(claim[line], claim.symbol)) ?? 0) > 1);
  });
}
