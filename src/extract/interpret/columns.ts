// What stands in each column of a table, counted once.
import type { Clue } from '../decision.ts';
import { answerIn, type GridRow, isOwnVersion } from '../grid/grid.ts';
import type { Layout } from '../grid/header.ts';
import { type HeaderWords, headerWords } from '../lexicon/header-words.ts';
import type { CellFacts, CellReader } from './cells.ts';

/** The counts of one column. Shares are of its filled cells. */
export interface ColumnFacts {
  readonly index: number;
  readonly title: string;
  readonly words: HeaderWords;
  readonly filled: number;
  readonly blank: number;
  /** Cells that a name above goes on in: blank, covered by it, or a mark for "the same". */
  readonly continued: number;
  /** Distinct texts. */
  readonly distinct: number;
  /** The sum of how surely each cell is a level. */
  readonly answers: number;
  /** Cells that are levels. */
  readonly levels: number;
  /** Levels that are symbols, or coloured like signals. */
  readonly marks: number;
  readonly positive: number;
  readonly staged: number;
  readonly explained: number;
  readonly versions: number;
  readonly numbers: number;
  readonly statuses: number;
  readonly prices: number;
  readonly sentences: number;
  /** Cells of words that are no level and no sentence. */
  readonly names: number;
  readonly linked: number;
  /** Cells that are pictures. */
  readonly drawn: number;
  readonly strong: number;
  /** Levels that say nothing either way. */
  readonly silent: number;
  /** Levels that are dashes. */
  readonly dashes: number;
  /** Cells that say since when. */
  readonly since: number;
  /** Cells that a legend explains without a level. */
  readonly told: number;
  /** Versions that say what they are of. */
  readonly named: number;
  /** Words for amounts: `any`, `all`. */
  readonly amounts: number;
  /** Cells of few characters. */
  readonly short: number;
  /** Whether the header has an anchor of its own. */
  readonly anchored: boolean;
  /** How often each folded text stands there. */
  readonly keys: ReadonlyMap<string, number>;
}

/** The clues to the role of a column that nobody has decided yet. */
const UNDECIDED: readonly Clue[] = [];

/** The most characters of a text that may be a symbol of the document's own. */
const SHORT = 12;

/** A coloured shape before words. */
const SHAPE =
  /^(?:[\u25A0-\u25FF\u26AA\u26AB\u2B1B\u2B1C]|[\u{1F534}-\u{1F53B}\u{1F7E0}-\u{1F7EB}])\uFE0F?\s+(?=\p{L})/u;

/** Whether coloured shapes are pictures of the names behind them: `🟩 Meadow`, `🟦 Lake`. Some of them say nothing alone. */
function arePictures(keys: ReadonlyMap<string, number>, read: CellReader): boolean {
  const shapes = new Set<string>();
  for (const key of keys.keys()) {
    const shape = SHAPE.exec(key)?.[0];
    if (shape === undefined || read(key.slice(shape.length)).kind === 'level') return false;
    shapes.add(shape.trim());
  }
  return shapes.size > 2 && [...shapes].some((shape) => read(shape).kind !== 'level');
}

function countColumn(rows: readonly GridRow[], index: number, layout: Layout, read: CellReader): ColumnFacts {
  const title = layout.titles[index]?.text ?? '';
  const keys = new Map<string, number>();
  // V8 copies an object that has all of its properties from the start twenty times as fast as it adds some to a copy.
  const counts = {
    index,
    title,
    words: headerWords(title),
    anchored: layout.titles[index]?.id !== undefined,
    keys,
    distinct: 0,
    role: 'attribute',
    clues: UNDECIDED,
    filled: 0,
    blank: 0,
    continued: 0,
    answers: 0,
    levels: 0,
    marks: 0,
    positive: 0,
    staged: 0,
    explained: 0,
    versions: 0,
    numbers: 0,
    statuses: 0,
    prices: 0,
    sentences: 0,
    names: 0,
    linked: 0,
    drawn: 0,
    strong: 0,
    silent: 0,
    dashes: 0,
    since: 0,
    amounts: 0,
    told: 0,
    named: 0,
    short: 0,
  };
  const isLevel = (text: string): boolean => read(text).kind === 'level';
  let above: number | undefined;
  const add = (facts: CellFacts): void => {
    counts.filled += 1;
    counts.answers += facts.answer;
    if (facts.kind === 'level') counts.levels += 1;
    if (facts.kind === 'level' && facts.mark) counts.marks += 1;
    if (facts.positive) counts.positive += 1;
    if (facts.staged) counts.staged += 1;
    if (facts.explained) counts.explained += 1;
    if (facts.kind === 'version') counts.versions += 1;
    if (facts.kind === 'number') counts.numbers += 1;
    if (facts.status) counts.statuses += 1;
    if (facts.price) counts.prices += 1;
    if (facts.prose) counts.sentences += 1;
    else if (facts.kind === 'text') counts.names += 1;
    if (facts.since) counts.since += 1;
    if (facts.kind === 'level' && /^[-–—−]+$/u.test(facts.key)) counts.dashes += 1;
    if (facts.silent) counts.silent += 1;
    if (facts.amount) counts.amounts += 1;
    if (facts.told) counts.told += 1;
    if (facts.named) counts.named += 1;
    if (facts.key.length <= SHORT) counts.short += 1;
    keys.set(facts.key, (keys.get(facts.key) ?? 0) + 1);
  };
  for (const row of rows) {
    const cell = row.cells[index];
    if (cell === undefined) continue;
    if (cell.core === '') {
      // What a footnote alone answers stands in the footnote.
      if (cell.marks.length > 0) continue;
      counts.blank += 1;
      if (above !== undefined) counts.continued += 1;
      continue;
    }
    if (cell.flat.link !== undefined) counts.linked += 1;
    if (cell.flat.strong) counts.strong += 1;
    if (cell.flat.drawn === true) counts.drawn += 1;
    const said = read(answerIn(cell, isLevel));
    const answer =
      said.kind === 'number' && isOwnVersion(cell) ? { ...said, kind: 'version' as const } : said;
    // An answer in green or red is a symbol to whoever looks at the page.
    const facts = cell.classes.some((name) => COLOUR.test(name)) ? { ...answer, mark: true } : answer;
    if (cell.range.start.offset === above) counts.continued += 1;
    above = cell.range.start.offset;
    // The mark below a header of one letter may be that letter.
    const isHeader = title.length === 1 && facts.key === title.toLowerCase();
    add(isHeader ? { ...facts, kind: 'text', answer: 0, positive: false } : facts);
  }
  counts.distinct = keys.size;
  return arePictures(keys, read) || areCodes(keys, read) || areRanks(counts.words, keys)
    ? {
        ...counts,
        names: counts.filled,
        answers: 0,
        levels: 0,
        marks: 0,
        positive: 0,
        silent: 0,
        explained: 0,
      }
    : counts;
}

/** Whether a column holds letters that stand for kinds of things: some mean nothing as levels, and none says yes or no. */
function areCodes(keys: ReadonlyMap<string, number>, read: CellReader): boolean {
  const letters = [...keys.keys()];
  if (letters.length < 2 || !letters.every((key) => /^\p{L}$/u.test(key) && !/^[xyn]$/u.test(key)))
    return false;
  const facts = letters.map(read);
  return facts.some(({ kind }) => kind === 'text') && !facts.some(({ explained }) => explained);
}

/** Words for how urgent or how large something is, and marks for what has no such rank. */
const RANK =
  /^(?:very |top )?(?:high(?:est)?|med(?:ium)?|moderate|low(?:est)?|critical|urgent|minor|major|p\d)$/u;
const NO_RANK = /^(?:[-–—]|n\/?a|none)$/u;

/** Whether a column ranks its rows, also where a legend says of each rank what is done about it. */
function areRanks(words: HeaderWords, keys: ReadonlyMap<string, number>): boolean {
  const ranks = [...keys.keys()].filter((key) => RANK.test(key));
  return (
    ranks.length > 1 && !words.answer && [...keys.keys()].every((key) => RANK.test(key) || NO_RANK.test(key))
  );
}

/** Classes and roles that colour an answer, by what sites and style sheets call them. */
const COLOUR = /(?:^|[-_])(?:green|red|success|danger)$/u;

/** Counts every column over `rows`. */
export function countColumns(
  rows: readonly GridRow[],
  layout: Layout,
  read: CellReader,
): readonly ColumnFacts[] {
  return layout.titles.map((_, index) => countColumn(rows, index, layout, read));
}

/** `part` of a column's filled cells, 0 where none is filled. */
export function shareOf(part: number, { filled }: Pick<ColumnFacts, 'filled'>): number {
  return filled === 0 ? 0 : part / filled;
}

/** Whether most filled cells of a column are levels. */
export function holdsLevels(column: ColumnFacts): boolean {
  return column.filled > 0 && column.answers >= column.filled * 0.5;
}
