// Counts in sentences beside a table of one target: "14 features done, 6 partial", "37 of 50 are supported".
import type { Level } from '../../src/extract/support.ts';
import { rangeIn } from '../../src/lint/phrases.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import type { Range } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';

/** A count that a sentence states and the table does not. */
export interface WrongCount {
  readonly written: string;
  readonly counted: number;
  readonly level: Level;
  readonly range: Range;
}

const WORDS: readonly (readonly [Level, string])[] = [
  ['partial', 'partial(?:ly)?(?: supported| implemented| done)?'],
  ['missing', 'missing|planned|unsupported|not (?:yet )?(?:supported|implemented|started)|unimplemented'],
  ['complete', '(?:fully )?(?:done|complete[d]?|supported|implemented)'],
];

const COUNT = new RegExp(
  `\\b(\\d{1,4})(?:\\s*(?:of|/|out of)\\s*(\\d{1,4}))?(?:\\s+(?:features?|items?|calls?|functions?))?(?:\\s+(?:is|are))?\\s+(?:${WORDS.map(([, words]) => `(${words})`).join('|')})\\b`,
  'giu',
);

/** Sentences are short; what is longer is a table or data. */
const LONGEST = 400;

/** Counts of a sentence that states several, of which another agrees with the table. */
export function wrongCounts({ claims, features }: MatrixView, source: Source): readonly WrongCount[] {
  const { table } = claims;
  const targets = new Set(claims.cells.map(({ target }) => target));
  if (table === undefined || targets.size !== 1) return [];
  const levels = claims.cells.flatMap(({ view, level }) => (view === 'summary' ? [level] : []));
  const found: WrongCount[] = [];
  for (const { 0: line, index } of source.text.matchAll(/[^\r\n]+/gu)) {
    if (line.length > LONGEST || (index >= table.range.start.offset && index < table.range.end.offset))
      continue;
    const stated = [...line.matchAll(COUNT)].map((match) => {
      const [text, part = '', whole] = match;
      const level = WORDS.find((_, at) => match[at + 3] !== undefined)?.[0] ?? 'complete';
      const counted = levels.filter((one) => one === level).length;
      const start = index + match.index;
      const isWhole = whole !== undefined && Number(whole) === features.size;
      return { written: part, counted, level, isWhole, range: rangeIn(source, start, start + text.length) };
    });
    const wrong = stated.filter(({ written, counted }) => Number(written) !== counted);
    const isOfTable = wrong.length < stated.length || stated.some(({ isWhole }) => isWhole);
    if (isOfTable) found.push(...wrong);
  }
  return found;
}
