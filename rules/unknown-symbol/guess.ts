// What an unknown symbol was most likely meant to be, and how loud that makes its finding.
import type { CellClaim } from '../../src/extract/claims.ts';
import { NEAR_WORDS } from '../../src/extract/lexicon/levels.ts';
import { LEVELS } from '../../src/extract/support.ts';
import { tally } from '../../src/group.ts';
import { allNearest, areOpposed, isSlip, nearness } from '../../src/lint/nearest.ts';
import type { Severity } from '../../src/lint/rule.ts';
import type { MatrixView } from '../../src/lint/view.ts';

export interface Guess {
  /** The words that it may have been meant for; none where nothing is near. */
  readonly words: readonly string[];
  /** The word in use that alone is near; a fix may write it, though not safely. */
  readonly certain: string | undefined;
  readonly severity: Severity;
}

/** A vocabulary is closed where at most this share of its cells is in words that nobody knows. */
const OPEN_SHARE = 0.1;
/** So few unknown symbols never open a vocabulary. */
const FEW = 2;
/** Where a larger share of the cells is in unknown symbols, they are values and no levels. */
const VALUES_SHARE = 1 / 3;

/** Judges the unknown symbols of one matrix. */
export function guesser(
  matrix: MatrixView,
  unknown: ReadonlyMap<string, readonly CellClaim[]>,
): (symbol: string) => Guess {
  const cells = matrix.claims.cells.filter(({ symbol }) => symbol !== '').length;
  const strange = [...unknown.values()].reduce((sum, { length }) => sum + length, 0);
  const isClosed = unknown.size <= FEW || strange <= cells * OPEN_SHARE;
  const used = wordsInUse(matrix, unknown);
  const ratings = tally([...unknown.keys()].map(onceOf));
  const candidates = [...new Set([...used, ...NEAR_WORDS])];
  const inUse = new Set([...used].map((word) => word.toLowerCase()));
  return (symbol) => {
    // A word that the legend has, whatever it says of it, is no slip.
    if (inUse.has(symbol.toLowerCase())) return { words: [], certain: undefined, severity: 'info' };
    const near = isWord(symbol) ? allNearest(symbol, candidates) : [];
    const words = near.filter(
      (word) =>
        !areOpposed(symbol, word) &&
        !isPlural(symbol, word) &&
        isMeant(symbol.toLowerCase(), word.toLowerCase(), inUse.has(word.toLowerCase())),
    );
    if (words.length > 0) {
      const known = words.filter((word) => inUse.has(word.toLowerCase()));
      const [only] = near.length === 1 ? known : [];
      return { words, certain: only, severity: isClosed && known.length > 0 ? 'error' : 'warning' };
    }
    const needsLegend =
      isMark(symbol) && ratings.get(onceOf(symbol)) === 1 && strange <= cells * VALUES_SHARE;
    return { words: [], certain: undefined, severity: needsLegend ? 'warning' : 'info' };
  };
}

/** `error` beside a known `errors` is a word of its own. */
export function isPlural(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return `${one}s` === other || `${other}s` === one;
}

/** `🐇` of `🐇🐇`: what comes once, twice and three times grades by its number. */
function onceOf(symbol: string): string {
  if (symbol.length > LONGEST) return symbol;
  for (let size = 1; size * 2 <= symbol.length; size += 1) {
    const once = symbol.slice(0, size);
    if (once.repeat(symbol.length / size) === symbol) return once;
  }
  return symbol;
}

const LONGEST = 24;

/** Words of their own that look like a slip of one for a level. */
const ORDINARY = new Set(['naive', 'parity', 'portal', 'stale', 'brief']);

/** Whether a word is a slip of one for a level: letters swapped, left out or doubled, or another one in a word that is in use. */
function isMeant(symbol: string, word: string, isUsed: boolean): boolean {
  if (ORDINARY.has(symbol)) return false;
  // `enable` is no slip of `enabled`.
  const isCut =
    (word.slice(0, -1) === symbol && !/[ds]$/u.test(word)) ||
    (symbol.length > 5 && (word.slice(1) === symbol || symbol.slice(1) === word));
  const isAlike = isUsed && symbol.length > 5 && nearness(symbol, word) <= 1 && haveEnds(symbol, word);
  return isSlip(symbol, word) || isCut || isAlike;
}

const haveEnds = (a: string, b: string): boolean => a.charAt(0) === b.charAt(0) && a.at(-1) === b.at(-1);

function isWord(symbol: string): boolean {
  return /^\p{L}[\p{L} -]+\p{L}$/u.test(symbol);
}

/** A symbol without letters or digits, or one letter: only a legend can explain it. A line of dashes is none. */
function isMark(symbol: string): boolean {
  return /^\p{L}$/u.test(symbol) || !/[\p{L}\p{N}]|^[-=:+\s]{3,}$|^[.,;:'"]+$/u.test(symbol);
}

/** Words that cells say a level with; where one of them names a level, the names of the others. */
function wordsInUse(
  { claims: { cells, table } }: MatrixView,
  unknown: ReadonlyMap<string, readonly CellClaim[]>,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { symbol } of table?.legend ?? []) words.add(symbol);
  for (const { symbol, basis } of cells) if (basis !== 'none' && basis !== 'value') words.add(symbol);
  for (const word of [...words]) if (!isWord(word) || unknown.has(word)) words.delete(word);
  if (LEVELS.some((level) => words.has(level))) for (const level of LEVELS) words.add(level);
  return words;
}
