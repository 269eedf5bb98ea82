// What stands in each column of a table, counted once.
import type { GridRow } from '../grid/grid.ts';
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
  /** Levels that are symbols. */
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
  readonly strong: number;
  /** Levels that say nothing either way. */
  readonly silent: number;
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

/** The most characters of a text that may be a symbol of the document's own. */
const SHORT = 12;

function countColumn(rows: readonly GridRow[], index: number, layout: Layout, read: CellReader): ColumnFacts {
  const title = layout.titles[index]?.text ?? '';
  const sum = { filled: 0, blank: 0, answers: 0, levels: 0, marks: 0, positive: 0, staged: 0, explained: 0 };
  const other = { versions: 0, numbers: 0, statuses: 0, prices: 0, sentences: 0, names: 0 };
  let [linked, strong, since, silent, short, amounts, told, named, continued] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let above: number | undefined;
  const keys = new Map<string, number>();
  const add = (facts: CellFacts): void => {
    sum.filled += 1;
    sum.answers += facts.answer;
    if (facts.kind === 'level') sum.levels += 1;
    if (facts.kind === 'level' && facts.mark) sum.marks += 1;
    if (facts.positive) sum.positive += 1;
    if (facts.staged) sum.staged += 1;
    if (facts.explained) sum.explained += 1;
    if (facts.kind === 'version') other.versions += 1;
    if (facts.kind === 'number') other.numbers += 1;
    if (facts.status) other.statuses += 1;
    if (facts.price) other.prices += 1;
    if (facts.prose) other.sentences += 1;
    else if (facts.kind === 'text') other.names += 1;
    if (facts.since) since += 1;
    if (facts.silent) silent += 1;
    if (facts.amount) amounts += 1;
    if (facts.told) told += 1;
    if (facts.named) named += 1;
    if (facts.key.length <= SHORT) short += 1;
    keys.set(facts.key, (keys.get(facts.key) ?? 0) + 1);
  };
  for (const row of rows) {
    const cell = row.cells[index];
    if (cell === undefined) continue;
    if (cell.core === '' && cell.marks.length === 0) {
      sum.blank += 1;
      if (above !== undefined) continued += 1;
      continue;
    }
    if (cell.flat.link !== undefined) linked += 1;
    if (cell.flat.strong) strong += 1;
    const facts = read(cell.core);
    if (cell.range.start.offset === above) continued += 1;
    above = cell.range.start.offset;
    // The mark below a header of one letter may be that letter.
    const isHeader = title.length === 1 && facts.key === title.toLowerCase();
    add(isHeader ? { ...facts, kind: 'text', answer: 0, positive: false } : facts);
  }
  const anchored = layout.titles[index]?.id !== undefined;
  const words = headerWords(title);
  return {
    index,
    title,
    words,
    ...sum,
    ...other,
    continued,
    linked,
    strong,
    since,
    silent,
    short,
    amounts,
    told,
    named,
    anchored,
    keys,
    distinct: keys.size,
  };
}

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
