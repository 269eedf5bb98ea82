// Words among answers: `Read-only`, `(prefix matching)`, `Full file at once` say how, where others say yes or no.
import type { CellClaim } from '../claims.ts';
import { isValue } from '../interpret/values.ts';

/** The smallest share of a table's cells that must answer before words among them say how. */
const MOST = 0.5;

/** What is asked, or told elsewhere, answers nothing. */
const LEFT_OPEN = /\?|^[:|]|[{}]|^\W{0,3}(?:see|cf\.?|depends|varies|contact|ask)\b/iu;

const isAnswer = ({ basis, level }: CellClaim): boolean =>
  basis !== 'none' && basis !== 'value' && level !== 'unknown';

const saysHow = ({ basis, level, symbol }: CellClaim): boolean =>
  basis === 'none' &&
  level === 'unknown' &&
  /\p{L}{4}|\p{L}[\p{L}\p{N}]{4}/u.test(symbol) &&
  isValue(symbol) &&
  !LEFT_OPEN.test(symbol);

/** The cells of a table; those of words among answers are partial, although nobody says so: `basis` stays. */
export function withHow(cells: readonly CellClaim[]): readonly CellClaim[] {
  if (!cells.some(saysHow)) return cells;
  const answers = cells.filter(isAnswer);
  // A blank cell that answers no counts; one that nobody can read does not.
  const open = cells.filter((cell) => cell.basis !== 'value' && cell.symbol !== '' && !isAnswer(cell));
  const hasYes = answers.some(({ level }) => level === 'complete');
  if (!hasYes || answers.length < (answers.length + open.length) * MOST) return cells;
  return cells.map((cell) => (saysHow(cell) ? { ...cell, level: 'partial' } : cell));
}
