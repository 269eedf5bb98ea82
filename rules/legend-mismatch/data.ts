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

type Use = { readonly word: string; readonly range: Range };

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

type Legend = readonly LegendEntry[];

/** What comments explain: levels, then statuses. */
const kindsOf = (legend: Legend): readonly [Legend, Legend] => [
  legend.filter(({ column }) => column === undefined),
  legend.filter(({ column }) => column === 'status'),
];

/** Words for levels and statuses that an INI file uses and the legend in its comments does not explain. */
export function unexplainedWords(
  { data, origin, cells, statuses }: MatrixClaims,
  legend: Legend,
): readonly Unexplained[] {
  // Behind a page, the places are in the file, which is checked for itself.
  if (data === undefined || origin !== undefined) return [];
  const levels = cells.flatMap(({ basis, symbol, symbolRange }) =>
    basis === 'preset' ? { word: symbol, range: symbolRange } : [],
  );
  const kinds = statuses.flatMap(({ status, text, range }) =>
    status === undefined ? [] : { word: wordOf(text), range },
  );
  const [ofLevels, ofStatuses] = kindsOf(legend);
  return [...unexplained(ofLevels, levels), ...unexplained(ofStatuses, kinds)];
}

/** The words for levels, and those for statuses, that comments explain while no key has any of them for its value. */
export function idleLegends(legend: Legend, text: string): readonly Legend[] {
  if (legend.length === 0) return [];
  const [levels, statuses] = kindsOf(legend);
  const written = new Set<string>();
  const writtenAsStatus = new Set<string>();
  for (const [, key = '', value = ''] of text.matchAll(
    /^([^#;=:[\p{Zl}\p{Zp}\r\n]+)[=:][ \t]*([a-z-]+)/gmu,
  )) {
    written.add(value);
    if (key.trim() === 'status') writtenAsStatus.add(value);
  }
  const isIdle = (entries: Legend, words: ReadonlySet<string>): boolean =>
    entries.length > 1 && entries.every(({ symbol }) => !words.has(symbol));
  return [
    ...(isIdle(levels, written) ? [levels] : []),
    ...(isIdle(statuses, writtenAsStatus) ? [statuses] : []),
  ];
}
