// The cells whose level nobody knows, by what is written in them.
import type { CellClaim } from '../../src/extract/claims.ts';
import { isOtherLanguage } from '../../src/extract/lexicon/languages.ts';
import { foldSign } from '../../src/extract/text/fold.ts';
import { groupBy, tally } from '../../src/group.ts';
import { latinOf } from '../../src/lint/lookalikes.ts';
import { onlyNearest } from '../../src/lint/nearest.ts';
import { type MatrixView, rowAt } from '../../src/lint/view.ts';

/** Cells but those of ragged rows, which may stand in the wrong column. */
function placed({ claims, ragged }: MatrixView): readonly CellClaim[] {
  if (ragged.length === 0) return claims.cells;
  return claims.cells.filter(({ view, range }) => view !== 'summary' || rowAt(ragged, range) === undefined);
}

/** A cell of nothing but footnote marks: its level was forgotten, which is no matter of vocabulary. */
function isMarkAlone({ basis, symbol, symbolRange, footnotes }: CellClaim): boolean {
  if (basis !== 'none' || symbol === '') return false;
  const [first] = footnotes;
  return first !== undefined && first.range.start.offset <= symbolRange.start.offset;
}

/** Cells of a footnote mark without a level, but those of a target that has little else. */
export function marksAlone(matrix: MatrixView): readonly CellClaim[] {
  const byTarget = new Map<string, { marks: CellClaim[]; levels: number }>();
  for (const claim of placed(matrix)) {
    const column = byTarget.get(claim.target) ?? { marks: [], levels: 0 };
    byTarget.set(claim.target, column);
    if (isMarkAlone(claim)) column.marks.push(claim);
    else if (claim.basis !== 'none' && claim.symbol !== '') column.levels += 1;
  }
  return [...byTarget.values()].flatMap(({ marks, levels }) => (marks.length > levels ? [] : marks));
}

/** The other cells whose level nobody knows, but those at places of other faults, by symbol, first seen first. */
export function unexplained(
  matrix: MatrixView,
  told: ReadonlySet<number>,
): ReadonlyMap<string, readonly CellClaim[]> {
  const all = placed(matrix).filter(({ range }) => !told.has(range.start.offset));
  const slips = foreignSlips(all);
  const strange = all.filter((claim) => {
    const isNone = claim.basis === 'none' && claim.symbol !== '' && !isMarkAlone(claim);
    // A word of two alphabets is told by `lookalike-symbol`.
    return (isNone && latinOf(claim.symbol) === undefined) || slips.has(foldSign(claim.symbol));
  });
  return groupBy(strange, ({ symbol }) => symbol);
}

/** Cells of rows that hold nothing else, by symbol: a row of values, or a slip where the matrix has one target. */
export function alone(
  matrix: MatrixView,
  told: ReadonlySet<number>,
): ReadonlyMap<string, readonly CellClaim[]> {
  const claims = matrix.targets.size > 1 ? [] : placed(matrix);
  const values = claims.filter(
    ({ basis, symbol, range }) => basis === 'value' && symbol !== '' && !told.has(range.start.offset),
  );
  return groupBy(values, ({ symbol }) => symbol);
}

/** A word is so many times rarer than the one that it is a slip of. */
const RARER = 8;

/** Words of other languages that are rather a slip of a frequent one: `complet` among fifty times `complete`. */
function foreignSlips(claims: readonly CellClaim[]): ReadonlySet<string> {
  const words = claims.filter(({ basis, symbol }) => basis === 'preset' && /^\p{L}{4,}$/u.test(symbol));
  const counts = tally(words.map(({ symbol }) => foldSign(symbol)));
  const [foreign, own] = [new Set<string>(), new Set<string>()];
  for (const word of counts.keys()) (isOtherLanguage(word) ? foreign : own).add(word);
  return new Set(
    [...foreign].filter((word) => {
      const meant = onlyNearest(word, own);
      return meant !== undefined && (counts.get(meant) ?? 0) >= (counts.get(word) ?? 0) * RARER;
    }),
  );
}
