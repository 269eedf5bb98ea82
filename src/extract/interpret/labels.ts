// Which column names the rows: every column competes.
import type { GridRow } from '../grid/grid.ts';
import { sumOf, weighed } from '../weighing.ts';
import type { ColumnFacts } from './columns.ts';
import { shareOf } from './columns.ts';
import { isOneCell } from './rows.ts';
import { LABEL_WEIGHTS } from './weights.ts';

/** A column as the one that names the rows, with what speaks for it. */
export interface LabelChoice {
  readonly column: ColumnFacts;
  /** The first of the columns that name the rows together with it. */
  readonly first: number;
  readonly score: number;
}

/** Headers that name the rows beyond doubt. */
const EXACT = /(?:^|\s)(?:features?|functionalit(?:y|ies)|capabilit(?:y|ies))$/u;

/** From which share on the rows of a column have names of their own. */
const DISTINCT = 0.9;

/** From which share on names that go on below themselves are those of groups. */
const GOES_ON = 0.2;
/** The same for names that come again anywhere. */
const COMES_AGAIN = 0.5;

/**
 * The columns of words, from the first on, that name the rows only together: the last one names the rows, each name
 * of those before it is said once for several rows. None where the first names them alone.
 */
function namingRun(columns: readonly ColumnFacts[], body: readonly GridRow[]): readonly ColumnFacts[] {
  const run: ColumnFacts[] = [];
  const rows: GridRow[] = [];
  // Names may come again below another sub-header.
  const names: string[] = [];
  let below = '';
  for (const row of body)
    if (isOneCell(row, row.cells.length)) below = row.cells[0]?.core ?? '';
    else {
      rows.push(row);
      names.push(below);
    }
  let goesOn = false;
  for (const column of columns) {
    // What stands right of names that go on below themselves tells their rows apart, whatever its header.
    const isFirst = column.index === 0;
    const named = column.names + (goesOn || isFirst ? column.versions + column.numbers : 0);
    const isNaming = named * 2 > column.filled && column.levels * 3 <= column.filled;
    const { attribute, group, remark, number } = column.words;
    const isProperty = !goesOn && (number || (attribute && !group && !(isFirst && column.versions > 0)));
    if (!isNaming || column.index > run.length || remark || isProperty) return [];
    run.push(column);
    let above = '';
    rows.forEach(({ cells }, at) => {
      above = cells[column.index]?.core || above;
      names[at] += `\n${above}`;
    });
    if (new Set(names).size >= rows.length * DISTINCT) return run.length > 1 ? run : [];
    const again = column.filled - column.distinct;
    goesOn = column.continued >= rows.length * GOES_ON;
    if (!goesOn && again < rows.length * COMES_AGAIN) return [];
  }
  return [];
}

/** Whether a column has a name of its own for every row. */
function namesEach({ filled, blank, distinct, names, words }: ColumnFacts): boolean {
  const isProperty = words.remark || (words.attribute && !words.group);
  return distinct === filled && blank === 0 && names * 2 > filled && !isProperty;
}

/** Headers that name parts of a thing as often as groups of parts. */
const PART = /^(?:components?|modules?)$/u;

/** A first column of parts, where no column behind it could tell the rows apart better. */
function partsNamed([first, second]: readonly ColumnFacts[]): ColumnFacts | undefined {
  if (first === undefined || !PART.test(first.words.name) || first.blank > 0) return undefined;
  return first.distinct * 2 > first.filled && first.distinct >= (second?.distinct ?? 0) ? first : undefined;
}

/** How far the texts of a column come back: no name does. */
function repeatedShare({ filled, distinct }: ColumnFacts): number {
  if (filled < 2) return 0;
  return distinct === 1 ? 1 : filled > 3 ? Math.max(0, 1 - (2 * distinct) / filled) : 0;
}

/** What stands beside a column. */
interface Place {
  /** Whether another column has a name for every row: one before it, or behind it where nothing says that it has features. */
  readonly isRivalled: boolean;
  /** Whether it is a first column of parts that tells the rows apart best. */
  readonly isPart: boolean;
  /** Whether the column behind it has a name for every row. */
  readonly isNumbered: boolean;
}

function cluesOf(
  column: ColumnFacts,
  run: readonly ColumnFacts[],
  width: number,
  { isRivalled, isPart, isNumbered }: Place,
): Readonly<Record<keyof typeof LABEL_WEIGHTS, number>> {
  const { words, filled, blank, distinct } = column;
  // Versions name rows from the first column on; further right they answer. Before names they number chapters.
  const counted = column.versions / (isNumbered && !/versions?|releases?/u.test(words.name) ? 2 : 1);
  const versions = column.index === 0 || words.versioned || words.attribute ? counted : 0;
  const wordy = shareOf(column.names + versions + (column.numbers + column.sentences) / 2, column);
  const isTaken = words.remark || words.number;
  const isLast = column === run.at(-1);
  return {
    words: wordy,
    distinct: filled === 0 ? 0 : isLast ? 1 : distinct / filled - (distinct < filled && isRivalled ? 0.3 : 0),
    filled: filled + blank === 0 ? 0 : filled / (filled + blank),
    first: 1 - column.index / Math.max(1, width),
    featureHeader: isTaken ? 0 : words.feature ? (EXACT.test(words.name) ? 1 : 0.6) : isPart ? 0.6 : 0,
    targetHeader: words.target && !words.feature && !isTaken ? 1 : 0,
    nameHeader: words.plainName ? 1 : 0,
    attributeHeader: words.attribute && !isTaken && !isLast && !isPart ? 1 : 0,
    numberHeader: words.number && !isLast ? 1 : 0,
    remarkHeader: words.remark ? 1 : 0,
    sentences: shareOf(column.sentences, column),
    levels: shareOf(column.answers, column),
    linked: shareOf(column.linked, column),
    drawn: shareOf(column.drawn, column),
    strong: shareOf(column.strong, column),
    heads: run.includes(column) && !isLast ? column.continued / (filled + blank) : 0,
    repeated: isLast ? 0 : repeatedShare(column),
  };
}

/** The columns that may name the rows, the likeliest first. */
export function labelChoices(
  columns: readonly ColumnFacts[],
  rows: readonly GridRow[],
): readonly LabelChoice[] {
  const run = namingRun(columns, rows);
  const part = partsNamed(columns);
  return columns
    .filter(({ filled }) => filled > 0)
    .map((column) => {
      const isRivalled = columns.some(
        (other) => (other.index < column.index || !column.words.feature) && namesEach(other),
      );
      const isNumbered = column.index === 0 && columns.some((other) => other.index === 1 && namesEach(other));
      const place = { isRivalled, isPart: column === part, isNumbered };
      const measured = cluesOf(column, run, columns.length, place);
      const score = sumOf(weighed(LABEL_WEIGHTS, (id) => measured[id]));
      return { column, first: column === run.at(-1) ? (run[0]?.index ?? 0) : column.index, score };
    })
    .sort((a, b) => b.score - a.score || a.column.index - b.column.index);
}
