// What each row of a table is: a feature, a sub-header that groups what follows, or nothing.

import type { Grid, GridCell, GridRow } from '../grid/grid.ts';
import { type Layout, type Title, type TitleContext, titleOf } from '../grid/header.ts';
import { GROUP_SEPARATOR, namedSection } from '../index/sections.ts';
import { SUPPORT } from '../lexicon/headers.ts';
import { rangeOf } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import type { Column as ColumnFacts } from './roles.ts';

export interface BodyRow {
  readonly row: GridRow;
  readonly kind: 'header' | 'feature' | 'group' | 'total' | 'blank';
  readonly title: Title;
  /** What groups the row, outermost first: sub-headers above it, then columns before its name. */
  readonly group: readonly string[];
  /** The sub-headers alone. */
  readonly above: readonly string[];
}

function filled(cell: GridCell | undefined): cell is GridCell {
  return cell !== undefined && cell.text !== '';
}

/** Whether one written cell takes the whole row. */
export function isOneCell(row: GridRow, width: number): boolean {
  if (width < 3) return false;
  if (row.cellCount === 1) return true;
  const first = row.cells[0];
  return first !== undefined && !first.covered && first.colSpan >= width;
}

/**
 * Whether rows that end behind their first cell are names with blanks: where they begin with none, nothing groups the
 * first of them. A line without pipes is no row to a reader.
 */
function shortRows(rows: readonly GridRow[], width: number, { place }: TitleContext): ReadonlySet<GridRow> {
  if (rows[0] === undefined || isOneCell(rows[0], width)) return new Set();
  const isShort = ({ cells: [first], cellCount, range }: GridRow): boolean =>
    cellCount === 1 && filled(first) && !first.flat.strong && place.text[range.start.offset] === '|';
  return new Set(rows.filter(isShort));
}

/** Whether a row only names the group of the next: `Buses` before the column of the names, which begins below. */
function isHeading(row: GridRow | undefined, next: GridRow | undefined, label: number): boolean {
  if (row === undefined || next === undefined || label < 1) return false;
  const named = row.cells.slice(0, label).some((cell) => filled(cell) && !cell.covered);
  const isBare = row.cells.slice(label).every((cell) => !filled(cell));
  const goesOn = next.cells.slice(0, label).every((cell) => !filled(cell)) && filled(next.cells[label]);
  return named && isBare && goesOn;
}

/** Whether a row says the titles of the columns again; `names` are those titles, folded. */
function repeatsHeader(row: GridRow, names: readonly string[], label: number): boolean {
  let same = 0;
  let other = 0;
  for (let column = 0; column < names.length; column += 1) {
    const name = names[column];
    const cell = row.cells[column];
    if (column === label || !filled(cell) || name === undefined || name === '') continue;
    const isSame = foldName(cell.core) === name || (cell.text !== cell.core && foldName(cell.text) === name);
    if (isSame) same += 1;
    else other += 1;
    if (other * 4 >= names.length) return false;
  }
  return same >= 2 && same > other * 4;
}

/** A delimiter row that a slip made a row like any other: `:---: | --- | :`. */
function isDelimiter(row: GridRow): boolean {
  const cells = row.cells.filter(filled);
  return cells.some(({ core }) => core.includes('--')) && cells.every(({ core }) => /^:?-*:?$/u.test(core));
}

const TOTAL =
  /^(?:grand |sub-?)?(?:totals?|sum|score|coverage|overall|count|percent(?:age)?|passed|∑|σ|合计|总计|合計|gesamt|summe|итого)\b/u;
const TALLY = /^[~≈]?\d(?:[\d.,%/()\s]|of)*$/u;

/** A row that sums the others up: `Total | 3/3 | 2/3`, `Coverage | 85 %`. */
function isTotal(row: GridRow, label: number): boolean {
  if (!TOTAL.test(foldName(row.cells[label]?.core ?? ''))) return false;
  const others = row.cells.filter((cell, column): cell is GridCell => column !== label && filled(cell));
  return others.length > 0 && others.every(({ core }) => TALLY.test(core));
}

const CHAPTER = /^\d+(?:\.\d+)*\.?$/u;

const isBefore = (cell: GridCell, other: GridCell): boolean =>
  cell.range.start.offset < other.range.start.offset;

type Shape = BodyRow['kind'] | 'bare';

/** `bare`: a label with nothing beside it, which is a group in some tables and a feature in others. */
function shapeOf(
  row: GridRow,
  names: readonly string[],
  label: number,
  { width, short }: { readonly width: number; readonly short: ReadonlySet<GridRow> },
): Shape {
  const name = row.cells[label];
  if (isOneCell(row, width) && !short.has(row)) return row.cells.some(filled) ? 'group' : 'blank';
  if (!row.cells.some(filled) || isDelimiter(row)) return 'blank';
  if (repeatsHeader(row, names, label)) return 'header';
  if (isTotal(row, label)) return 'total';
  const others = row.cells.filter((cell, column): cell is GridCell => column !== label && filled(cell));
  if (!filled(name)) return 'feature';
  // A chapter has a number before its name.
  const isNumbered =
    name.flat.strong && others.every((cell) => CHAPTER.test(cell.core) && isBefore(cell, name));
  if (others.length > 0 && !isNumbered) return 'feature';
  return name.flat.strong ? 'group' : 'bare';
}

/** Whether each bare label stands first or after a blank row, which sets it apart as a heading. */
function areSetApart(shapes: readonly Shape[]): boolean {
  const bare = shapes.flatMap((shape, index) => (shape === 'bare' ? [index] : []));
  return bare.length > 1 && bare.every((index) => index === 0 || shapes[index - 1] === 'blank');
}

/** Bare labels are groups where no other row leaves a cell blank. */
function bareIsGroup(
  rows: readonly GridRow[],
  shapes: readonly Shape[],
  targets: readonly ColumnFacts[],
): boolean {
  if (!shapes.includes('bare')) return false;
  const features = rows.filter((_, index) => shapes[index] === 'feature');
  const heads = shapes.every((shape, index) => shape !== 'bare' || shapes[index + 1] === 'feature');
  if (!heads || features.length === 0 || (targets.length < 2 && !areSetApart(shapes))) return false;
  return features.every((row) => targets.every((column) => filled(row.cells[column.index])));
}

/** Rows under the header, each with its kind, title and group. */
export function bodyRows(
  grid: Grid,
  layout: Layout,
  columns: readonly ColumnFacts[],
  context: TitleContext,
): readonly BodyRow[] {
  const label = columns.find((column) => column.role === 'feature')?.index ?? -1;
  const rows = grid.rows.slice(layout.bodyStart);
  const headers = layout.titles.map((title) => foldName(title.text));
  const beside = besideLabels(columns, label);
  const short = shortRows(rows, grid.width, context);
  const shapes = rows
    .map((row) => shapeOf(row, headers, label, { width: grid.width, short }))
    .map((shape, index) => (isHeading(rows[index], rows[index + 1], label) ? 'blank' : shape));
  const targets = columns.filter((column) => column.role === 'target');
  const bareGroups = bareIsGroup(rows, shapes, targets);
  const nested = rows.some(
    (row, index) => shapes[index] === 'group' && !titleOf(groupName(row, label), context).strong,
  );
  const groupings = columns.filter((column) => column.role === 'group').map(({ index }) => index);
  let carried: readonly string[] = [];
  let outer: readonly string[] = [];
  let group: readonly string[] = [];
  return rows.map((row, index): BodyRow => {
    const shape = shapes[index] ?? 'feature';
    const kind = shape === 'bare' ? (bareGroups ? 'group' : 'feature') : shape;
    const title =
      label < 0
        ? headTitle(row, context)
        : titleOf(kind === 'group' ? groupName(row, label) : nameOf(row, label, beside), context);
    if (kind === 'group') {
      const path = title.text.split(GROUP_SEPARATOR);
      if (title.strong) outer = path;
      group = title.strong || !nested ? path : [...outer, ...path];
    } else if (kind === 'blank' && shapes[index - 1] !== 'group') {
      // Right behind a heading it sets that off.
      outer = [];
      group = [];
    } else if (kind === 'header') {
      const again = foldName(title.text) === foldName(layout.titles[label]?.text ?? '');
      outer = [];
      group = again ? [] : [title.text];
    }
    carried = groupings.reduce<readonly string[]>((path, column, depth) => {
      const cell = row.cells[column];
      // A name parts what follows from all that the names below it grouped so far; one that spans columns says it once.
      const isSaid = row.cells[column + 1]?.range.start.offset === cell?.range.start.offset;
      if (!filled(cell)) return path;
      // A name that reaches into the column of its groups stands below none of them.
      const above = path.slice(0, depth);
      return isSaid ? above : [...above, titleOf(cell, context).text];
    }, carried);
    // A row that its group alone names is none of that group.
    const own = filled(row.cells[label]) || carried.at(-1) !== title.text ? carried : carried.slice(0, -1);
    return { row, kind, title, group: [...group, ...own], above: group };
  });
}

/** The title of the row of a table that names none: the nearest heading of its own above it says what is answered. */
function headTitle(row: GridRow, { section, place }: TitleContext): Title {
  const { heading, title } = namedSection(section);
  if (heading === undefined || title === '')
    return { text: SUPPORT, own: SUPPORT, above: [], range: row.range, marks: [], strong: false };
  return { text: title, own: title, above: [], range: rangeOf(heading, place), marks: [], strong: false };
}

/** What stands where there is no name. */
const NO_NAME = /^(?:n\/?a|[-–—]+)$/iu;

const names = (cell: GridCell | undefined): cell is GridCell => filled(cell) && !NO_NAME.test(cell.core);

/**
 * The cell that names a row: where the one of the labels has no name, the nearest that is written before it, or that of
 * the column of words behind it, `beside`.
 */
function nameOf({ cells }: GridRow, label: number, beside: number): GridCell | undefined {
  if (names(cells[label])) return cells[label];
  const before = cells.slice(0, label).findLast((cell) => names(cell) && !cell.covered);
  return before ?? (names(cells[beside]) ? cells[beside] : cells[label]);
}

/** The column right behind the labels, if it holds words that may name rows as well. */
function besideLabels(columns: readonly ColumnFacts[], label: number): number {
  const next = columns.find(({ index }) => index === label + 1);
  const isWords = next?.role === 'attribute' && !next.words.remark && next.names * 2 > next.filled;
  return isWords ? label + 1 : -1;
}

function groupName({ cells }: GridRow, label: number): GridCell | undefined {
  return filled(cells[label]) ? cells[label] : cells.find(filled);
}
