// Rows of values in a table of levels: a licence, a speed, a number of cores. They hold no support levels.
import { distance } from 'fastest-levenshtein';
import { answerIn, type GridCell, type GridRow, isOwnVersion } from '../grid/grid.ts';
import { NEAR_WORDS } from '../lexicon/levels.ts';
import type { Reading, Vocabulary } from '../lexicon/vocabulary.ts';
import { foldSign } from '../text/fold.ts';
import { memoize } from '../text/memoize.ts';

/** The largest share of a table's rows that may be values; more, and the vocabulary is what is missing. */
const MOST_VALUES = 0.5;

/** Whether a text may be a level word misspelt. */
function isNearWord(core: string): boolean {
  const sign = foldSign(core);
  if (sign.length < 4 || sign.length > 24) return false;
  const most = sign.length > 5 ? 2 : 1;
  return NEAR_WORDS.some(
    (word) => Math.abs(word.length - sign.length) <= most && distance(word, sign) <= most,
  );
}

/** What stands where there is no value. */
const NO_VALUE = /^(?:n\/?a|[-–—]+|not applicable)$/iu;

/** Whether a text is a word or a number, and no level word misspelt. */
export const isValue: (core: string) => boolean = memoize(
  (core) => /[\p{L}\p{N}]{2}|^\p{N}$/u.test(core) && !isNearWord(core),
);

/**
 * The rows in which no cell beside the label is a level and every filled one is a value. `isLevel` knows the
 * signs of the table's own legend.
 */
export function valueRows(
  rows: readonly GridRow[],
  label: number,
  isLevel: (core: string) => boolean,
): ReadonlySet<GridRow> {
  const beside = ({ cells }: GridRow): readonly GridCell[] =>
    cells.filter((cell, at): cell is GridCell => at !== label && cell !== undefined && cell.core !== '');
  const isOfValues = (cells: readonly GridCell[]): boolean =>
    cells.length > 1 &&
    cells.every((cell) => !isLevel(answerIn(cell, isLevel)) && !isOwnVersion(cell) && isValue(cell.core));
  const whole = rows.filter((row) => isOfValues(beside(row)));
  // Rows that lack a value are such rows as well, where that makes them no more than there may be.
  const all = rows.filter((row) => isOfValues(beside(row).filter(({ core }) => !NO_VALUE.test(core))));
  const found = [all, whole].find(({ length }) => length <= rows.length * MOST_VALUES);
  return new Set(found);
}

/** Reads the cells of such rows: unknown as a level, their text kept. */
export const VALUES: Vocabulary = {
  read: (core): Reading => ({
    level: NO_VALUE.test(core) ? 'not-applicable' : 'unknown',
    basis: 'value',
    sign: core,
    length: core.length,
    plain: core === '',
  }),
  explains: () => false,
  meanings: () => [],
};
