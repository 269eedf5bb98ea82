// Counts in sentences beside a table of one target: "14 features done, 6 partial", "37 of 50 are supported".
import type { Level } from '../../src/extract/support.ts';
import { tally } from '../../src/group.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { rangeIn } from '../../src/lint/phrases.ts';
import { linesOutside } from '../../src/lint/prose.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { pushAll } from '../../src/long-lists.ts';
import type { Range } from '../../src/position.ts';

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

/** What sentences beside tables of one target state, where another of their counts agrees with all tables together. */
export function wrongCounts(
  matrices: readonly MatrixView[],
  document: MatrixDocument,
): readonly WrongCount[] {
  const cells = matrices.flatMap(({ claims }) => claims.cells.filter(({ view }) => view === 'summary'));
  const isAlone = matrices.every(
    ({ targets, claims: { table } }) => table !== undefined && targets.size === 1,
  );
  if (matrices.length === 0 || !isAlone) return [];
  const features = matrices.reduce((sum, matrix) => sum + matrix.features.size, 0);
  const counts = tally(cells.map(({ level }) => level));
  const found: WrongCount[] = [];
  for (const { text: line, offset } of linesOutside(document)) {
    if (line.length > LONGEST) continue;
    const stated = [...line.matchAll(COUNT)].map((match) => {
      const [text, part = '', whole] = match;
      const level = WORDS.find((_, at) => match[at + 3] !== undefined)?.[0] ?? 'complete';
      const start = offset + match.index;
      const isWhole = whole !== undefined && Number(whole) === features;
      const range = rangeIn(document.source, start, start + text.length);
      return { written: part, counted: counts.get(level) ?? 0, level, isWhole, range };
    });
    const wrong = stated.filter(({ written, counted }) => Number(written) !== counted);
    const isOfTable = wrong.length < stated.length || stated.some(({ isWhole }) => isWhole);
    if (isOfTable) pushAll(found, wrong);
  }
  return found;
}
