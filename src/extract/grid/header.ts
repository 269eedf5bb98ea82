// Which rows of a grid are its header, and what the columns are called.

import { groupBy, tally } from '../../group.ts';
import type { Range } from '../../position.ts';
import type { FootnoteMark } from '../claims.ts';
import type { Footnotes } from '../index/footnotes.ts';
import type { Section } from '../index/sections.ts';
import { headerWords } from '../lexicon/header-words.ts';
import { isKnownTarget, isTargetHeader, SUPPORT } from '../lexicon/headers.ts';
import { looksLikeLevel } from '../lexicon/heads.ts';
import { type Flat, flatRange, type Place, rangeOf } from '../text/flat.ts';
import { foldName, foldSpace } from '../text/fold.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';

/** A name in a header or a label: footnote marks that the document defines are taken off. */
export interface Title {
  /** The whole name; of stacked headers, all of them. */
  readonly text: string;
  /** The lowest of stacked headers. */
  readonly own: string;
  /** Those above it, outermost first. */
  readonly above: readonly string[];
  /** What tells it from others of the same name. */
  readonly second?: string;
  readonly range: Range;
  readonly marks: readonly FootnoteMark[];
  readonly link?: string;
  readonly id?: string;
  readonly strong: boolean;
}

export interface Layout {
  readonly titles: readonly Title[];
  /** Index of the first row after the header. */
  readonly bodyStart: number;
  /** The text of a header cell that spans all targets, such as "Supported drivers". */
  readonly banner?: string;
}

export interface TitleContext {
  readonly section: Section;
  readonly footnotes: Footnotes;
  readonly place: Place;
}

export function titleOf(cell: GridCell | undefined, context: TitleContext): Title {
  if (cell === undefined) {
    const range = context.place.locator.range(0, 0);
    return { text: '', own: '', above: [], range, marks: [], strong: false };
  }
  return flatTitle(cell.flat, cell, context);
}

/** A name without asterisks that were to make it bold and do not: `** Polling**`. */
const withoutStars = (text: string): string =>
  text.replace(/^\*{2}\s*([^*\s][^*]*)\*{2}$/u, (_, name: string) => name.trim());

/** A name without the same name before it, as a logo's alternative text leaves it: `Firefox Firefox`. */
function saidOnce(text: string): string {
  const middle = (text.length - 1) / 2;
  const isTwice = text.length > 6 && text[middle] === ' ' && text.slice(0, middle) === text.slice(middle + 1);
  return isTwice ? text.slice(0, middle) : text;
}

function flatTitle(flat: Flat, cell: GridCell, context: TitleContext): Title {
  const stripped = cell.marks.filter((mark) => !flat.marks.includes(mark));
  const defined = stripped.every((mark) => context.footnotes.find(mark.label, context.section) !== undefined);
  const text = saidOnce(withoutStars(defined ? cell.core : foldSpace(flat.text)));
  return {
    text,
    own: text,
    above: [],
    range: titleRange(flat, cell, text === '' || !defined ? text : cell.core, context.place),
    marks: defined ? cell.marks : flat.marks,
    ...(flat.link === undefined ? {} : { link: flat.link }),
    ...(cell.id === undefined ? {} : { id: cell.id }),
    strong: flat.strong,
  };
}

/** One piece of text stands for itself; several are parts of what the markup around them makes whole. */
function titleRange(flat: Flat, cell: GridCell, text: string, place: Place): Range {
  const pieces = flat.parts.filter((part) => flat.text.slice(part.from, part.to).trim() !== '');
  if (text === '' || (pieces.length > 1 && text === cell.text)) return cell.range;
  if (text === cell.core) return cell.coreRange;
  const from = flat.text.length - flat.text.trimStart().length;
  return flatRange(flat, from, flat.text.trimEnd().length, place);
}

function blankHeader(grid: Grid): boolean {
  const cells = grid.rows[0]?.cells ?? [];
  return grid.headerRows === 1 && cells.every((cell) => cell === undefined || cell.text === '');
}

/** What no column is called. */
const ANSWER = /^(?:yes|no|[✅❌✔✖✓✗])(?!\p{L})/iu;

/** Whether the row at `at` answers as the rows below do, so that it is no header. */
function startsWithLevels(grid: Grid, at = 0): boolean {
  const [first, second] = grid.rows.slice(at);
  const words = headerWords(first?.cells[0]?.core ?? '');
  const isHeader = words.feature || words.target || words.plainName || words.parameter;
  return (first?.cells ?? []).some((cell, column) => {
    const below = second?.cells[column];
    if (cell === undefined || below === undefined || !looksLikeLevel(below.core)) return false;
    return isHeader ? ANSWER.test(cell.core) : looksLikeLevel(cell.core);
  });
}

/** The header goes on as far as the name above the labels does: `Name` beside `Range`, below which `near` and `far`. */
function spannedRows(grid: Grid, headerRows: number): number {
  const label = grid.rows[headerRows - 1]?.cells[0];
  let rows = headerRows;
  if (label === undefined || label.text === '') return rows;
  while (rows < grid.rows.length - 1) {
    const below = grid.rows[rows]?.cells[0];
    if (below?.covered !== true || below.range.start.offset !== label.range.start.offset) break;
    rows += 1;
  }
  return rows;
}

/** Where a page never closes its header, the header ends above the first row with an answer. */
function endedHeader(grid: Grid): Grid {
  const answers = ({ cells: [, ...cells] }: GridRow): boolean =>
    cells.some((cell) => cell !== undefined && cell.core !== '' && looksLikeLevel(cell.core));
  const end = grid.rows.slice(1, grid.headerRows).findIndex(answers);
  return end < 0 ? grid : { ...grid, headerRows: end + 1 };
}

/** A first row without level signs serves as header where the syntax marks none. */
function headerRowsOf(drawn: Grid): number {
  const grid = endedHeader(drawn);
  if (grid.headerRows === 0 && startsWithLevels(grid)) return 0;
  if (blankHeader(grid) && startsWithLevels(grid, 1)) return 1;
  const wanted = blankHeader(grid) ? 2 : spannedRows(grid, Math.max(grid.headerRows, 1));
  const last = grid.rows[wanted - 1]?.cells ?? [];
  const named = last.filter((cell) => cell !== undefined && cell.text !== '');
  const levels = named.filter((cell) => cell !== undefined && looksLikeLevel(cell.core));
  if (named.length < 2 || levels.length * 2 > named.length) return grid.headerRows;
  if (wanted !== Math.max(grid.headerRows, 1)) return wanted;
  if (namesLabels(grid, wanted)) return wanted + 1;
  let rows = wanted;
  while (rows < wanted + MOST_BELOW && namesSpanned(grid, rows)) rows += 1;
  return rows;
}

/** So many rows below the header that the syntax marks may go on with it. */
const MOST_BELOW = 2;

/** Whether a header has no name for the labels and says others again, and the row below it is full of names. */
function namesLabels(grid: Grid, headerRows: number): boolean {
  const [header, row] = grid.rows.slice(headerRows - 1);
  const names = (header?.cells ?? []).flatMap((cell) => cell?.core || []);
  const isName = (cell: GridCell | undefined): boolean =>
    cell !== undefined && cell.text !== '' && !looksLikeLevel(cell.core);
  return (
    header?.cells[0]?.text === '' &&
    new Set(names).size < names.length &&
    row !== undefined &&
    row.cellCount === grid.width &&
    row.cells.every(isName)
  );
}

/** Whether the row below a header names the columns that have one name there: `dir`, `file` below one target. */
function namesSpanned(grid: Grid, headerRows: number): boolean {
  const header = grid.rows[headerRows - 1]?.cells ?? [];
  const written = grid.rows[headerRows];
  const row = written?.cells ?? [];
  // Where the first cell spans columns as well, no column of labels stands below it.
  const isHeadless = (header[0]?.colSpan ?? 1) > 1;
  // Where most columns are named already, a row below the header is one of the table's.
  const isNamed = header.filter((cell) => cell?.colSpan === 1).length * 2 > header.length;
  if (isHeadless ? isNamed : row[0]?.text !== '' && !row.every((cell) => cell?.flat.strong === true))
    return false;
  const below = row.flatMap((cell, at) =>
    cell === undefined || (at === 0 && !isHeadless) ? [] : [{ cell, at }],
  );
  const spans = [...groupBy(below, ({ at }) => namesAbove(grid, headerRows, at)).values()];
  const shared = new Set(spans.filter(({ length }) => length > 1).flat());
  const isName = (one: (typeof below)[number]): boolean =>
    // What stands below a name of its own may say no more.
    one.cell.text === '' ? !shared.has(one) : isOfRow(one.cell, written) && !looksLikeLevel(one.cell.core);
  return (
    header.some((cell) => cell !== undefined && cell.text !== '' && (cell.colSpan > 1 || headerRows > 1)) &&
    shared.size > 1 &&
    spans.every((span) => new Set(span.map(({ cell }) => cell.core)).size * 2 >= span.length) &&
    below.every(isName)
  );
}

/** What the rows of a header say of a column. */
const namesAbove = ({ rows }: Grid, headerRows: number, column: number): string =>
  rows
    .slice(0, headerRows)
    .map(({ cells }) => cells[column]?.core)
    .join('\n');

/** Whether a cell is written in that row, and does not reach into it from above. */
function isOfRow({ range }: GridCell, row: GridRow | undefined): boolean {
  return row !== undefined && range.start.line >= row.range.start.line;
}

/** The titles above column `column`, top down, each spanning cell once. */
function stackOf(grid: Grid, headerRows: number, column: number): readonly GridCell[] {
  const stack = new Map<number, GridCell>();
  for (const { cells } of grid.rows.slice(0, headerRows)) {
    const cell = cells[column];
    const start = cell?.range.start.offset ?? 0;
    if (cell !== undefined && cell.text !== '' && !stack.has(start)) stack.set(start, cell);
  }
  return [...stack.values()];
}

/** A top cell over every column that has one below it, those below the top of the names of the rows aside, tells nothing of any of them. */
function bannerOf(stacks: readonly (readonly GridCell[])[]): GridCell | undefined {
  const startOf = (stack: readonly GridCell[] | undefined): number | undefined =>
    stack?.[0]?.range.start.offset;
  const tall = stacks.filter((stack) => stack.length > 1);
  const named = startOf(stacks[0]);
  const others = tall.filter((stack) => startOf(stack) !== named);
  const [first, ...more] = others.length > 0 ? others : tall;
  const top = first?.[0];
  // Over one column it is one where it says what the names below are: `Driver`.
  if (top !== undefined && more.length === 0)
    return tall.length > 2 && isTargetHeader(top.core) && !isKnownTarget(top.core) ? top : undefined;
  return more.every((stack) => startOf(stack) === startOf(first)) ? top : undefined;
}

/** Of two columns without headers below a heading, the second answers what is supported. */
function namedAnswers(
  titles: readonly Title[],
  { section: { heading }, place }: TitleContext,
): readonly Title[] {
  const [label, answer] = titles;
  const isPair = titles.length === 2 && label?.text === '' && answer?.text === '';
  if (heading === undefined || !isPair) return titles;
  return [label, { ...answer, text: SUPPORT, own: SUPPORT, range: rangeOf(heading, place) }];
}

/**
 * A header whose blank cells go on with the name before them, where no cell can span others and the row below has no
 * name of its own and names the columns: `| Kind | Runs on | | Called from | |`.
 */
function withContinued(grid: Grid): Grid {
  const [header, below] = grid.rows;
  if (header === undefined || below === undefined || ![1, 2].includes(grid.headerRows)) return grid;
  const isName = (cell: GridCell | undefined): boolean =>
    cell !== undefined && cell.text !== '' && !looksLikeLevel(cell.core);
  const isBlank = ({ cells: [, ...cells] }: GridRow): boolean => cells.some((cell) => cell?.text === '');
  if (below.cells[0]?.text !== '' || !below.cells.slice(1).every(isName) || !isBlank(header)) return grid;
  const cells: (GridCell | undefined)[] = [];
  for (const [at, cell] of header.cells.entries())
    cells.push(at > 1 && cell?.text === '' ? cells[at - 1] : cell);
  const spans = tally(cells);
  const named = cells.map((cell) => cell && { ...cell, colSpan: spans.get(cell) ?? 1 });
  return { ...grid, rows: [{ ...header, cells: named }, ...grid.rows.slice(1)] };
}

export function layoutOf(drawn: Grid, context: TitleContext): Layout {
  const grid = withContinued(drawn);
  const headerRows = headerRowsOf(grid);
  const stacks = Array.from({ length: grid.width }, (_, column) => stackOf(grid, headerRows, column));
  const banner = bannerOf(stacks);
  const titles = stacks.map((stack, column) => {
    const own =
      banner === undefined
        ? stack
        : stack.filter((cell) => cell.range.start.offset !== banner.range.start.offset || stack.length === 1);
    const [only] = own;
    if (only !== undefined && own.length === 1) return titleOf(only, context);
    const bottom = titleOf(own[own.length - 1] ?? grid.rows[headerRows - 1]?.cells[column], context);
    const above = own.slice(0, -1).map((cell) => titleOf(cell, context).text);
    const names = new Set<string>();
    const parts = [...above, bottom.text].filter((part) => {
      const before = names.size;
      return names.add(foldName(part)).size > before;
    });
    const marks = own.flatMap((cell) => titleOf(cell, context).marks);
    return { ...bottom, marks, text: parts.join(' / '), above: parts.slice(0, -1) };
  });
  return {
    titles: namedAnswers(titles, context),
    bodyStart: headerRows,
    ...(banner === undefined ? {} : { banner: banner.text }),
  };
}
