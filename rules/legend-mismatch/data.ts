// The legend in the comments of a data file, held against the words that the file uses.
import { distance } from 'fastest-levenshtein';
import type { LegendEntry, MatrixClaims } from '../../src/extract/claims.ts';
import type { Range } from '../../src/position.ts';

/** A word that the legend leaves out. */
export interface Unexplained {
  readonly word: string;
  readonly places: number;
  /** Where it is first used. */
  readonly used: Range;
  /** The entry that may be meant by it, or the whole legend. */
  readonly range: Range;
  /** The word of that entry, which nothing uses. */
  readonly instead?: string;
}

interface Use {
  readonly word: string;
  readonly range: Range;
}

/** What the entries of one kind leave out; fewer than two entries are no legend. */
function unexplained(entries: readonly LegendEntry[], uses: readonly Use[]): readonly Unexplained[] {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined || entries.length < 2) return [];
  const explained = new Set(entries.map(({ symbol }) => symbol));
  const used = new Set(uses.map(({ word }) => word));
  const lost = new Map<string, Use[]>();
  for (const use of uses) {
    if (!explained.has(use.word)) lost.set(use.word, [...(lost.get(use.word) ?? []), use]);
  }
  return [...lost].flatMap(([word, [use, ...more]]) => {
    if (use === undefined) return [];
    const meant = entries.find(({ symbol }) => !used.has(symbol) && distance(symbol, word) <= 2);
    return {
      word,
      places: more.length + 1,
      used: use.range,
      range: meant?.range ?? { start: first.range.start, end: last.range.end },
      ...(meant !== undefined && { instead: meant.symbol }),
    };
  });
}

/** The word of a status: `choice` of `choice(console)`. */
function wordOf(text: string): string {
  return /^[a-z-]+/u.exec(text)?.[0] ?? '';
}

/** Words for levels and statuses that a data file uses and the legend in its comments does not explain. */
export function unexplainedWords({ data, origin, cells, statuses }: MatrixClaims): readonly Unexplained[] {
  // Behind a page, the places are in the file, which is checked for itself.
  if (data?.legend === undefined || origin !== undefined) return [];
  const levels = cells.flatMap(({ basis, symbol, symbolRange }) =>
    basis === 'preset' ? { word: symbol, range: symbolRange } : [],
  );
  const kinds = statuses.flatMap(({ status, text, range }) =>
    status === undefined ? [] : { word: wordOf(text), range },
  );
  return [
    ...unexplained(
      data.legend.filter(({ column }) => column === undefined),
      levels,
    ),
    ...unexplained(
      data.legend.filter(({ column }) => column === 'status'),
      kinds,
    ),
  ];
}
