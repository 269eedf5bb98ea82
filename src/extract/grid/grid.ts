// A table node as a rectangle of cells, spans laid out, each cell with its text, marks and place.
import type { Table, TableCell, TableRow } from 'mdast';
import type { Range } from '../../position.ts';
import type { FootnoteMark } from '../claims.ts';
import { anchorId } from '../index/anchors.ts';
import { looksLikeLevel } from '../lexicon/heads.ts';
import { isVersion } from '../lexicon/versions.ts';
import { type Flat, flatRange, flatten, offsetsOf, type Place, rangeOf } from '../text/flat.ts';
import { foldName, foldSpace } from '../text/fold.ts';
import { coreOf, type Decorated, decorationsOf } from '../text/marks.ts';

/** One cell; a spanning cell stands in every slot that it covers, `covered` in all but the first. */
export interface GridCell {
  /** The text as it reads, footnote marks included. */
  readonly text: string;
  /** The text without footnote marks. */
  readonly core: string;
  readonly coreRange: Range;
  /** The first of several lines, without footnote marks. */
  readonly firstLine?: string;
  /** What stands behind the name of its column, said again: `79` of `Chrome 79`. */
  readonly behindName?: string;
  readonly marks: readonly FootnoteMark[];
  readonly flat: Flat;
  /** The content; for a blank cell the room between its borders. */
  readonly range: Range;
  readonly covered: boolean;
  /** Slots that the cell covers to the right, itself included. */
  readonly colSpan: number;
  /** Classes of the cell's content, where a page tells them. */
  readonly classes: readonly string[];
  /** The id of an anchor in the cell. */
  readonly id?: string;
}

export interface GridRow {
  readonly cells: readonly (GridCell | undefined)[];
  /** Slots that the row fills as written. */
  readonly cellCount: number;
  readonly range: Range;
}

export interface Grid {
  readonly range: Range;
  readonly headerRows: number;
  readonly rows: readonly GridRow[];
  readonly width: number;
}

function span(cell: TableCell, key: 'colSpan' | 'rowSpan'): number {
  const value: unknown = cell.data === undefined ? undefined : Reflect.get(cell.data, key);
  return typeof value === 'number' && value > 1 ? Math.min(Math.floor(value), 10_000) : 1;
}

const NO_CLASSES: readonly string[] = [];

function classesOf(cell: TableCell): readonly string[] {
  if (cell.data === undefined) return NO_CLASSES;
  const value: unknown = Reflect.get(cell.data, 'classes');
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The room of a blank cell: its position without the pipes around it. */
function blankRoom(cell: TableCell, place: Place): Range {
  let [start, end] = offsetsOf(cell);
  if (place.text[start] === '|') start += 1;
  if (end > start && place.text[end - 1] === '|') end -= 1;
  return place.locator.range(start, Math.max(start, end));
}

function contentRange(cell: TableCell, place: Place): Range {
  const first = cell.children[0];
  const last = cell.children[cell.children.length - 1];
  if (first === undefined || last === undefined) return blankRoom(cell, place);
  if (first === last) return rangeOf(first, place);
  return place.locator.range(offsetsOf(first)[0], offsetsOf(last)[1]);
}

/** Whether a stretch of a flat text is its one piece, which is all the content of a cell. */
function isContent(flat: Flat, from: number, to: number, content: Range): boolean {
  const only = flat.parts[0];
  if (only === undefined || flat.parts.length > 1 || from !== 0 || to !== flat.text.length) return false;
  return only.start === content.start.offset && only.end === content.end.offset;
}

/** The text as a reader sees it, with the marks that were taken out of it put back in the document's notation. */
function displayText(flat: Flat, { core, folded }: Decorated, place: Place): string {
  if (flat.marks.length === 0) return core === flat.text ? folded : foldSpace(flat.text);
  const marks = flat.marks.map(({ label, notation, range }) => {
    const written = place.text.slice(range.start.offset, range.end.offset);
    // A footnote of AsciiDoc is written where it is referred to.
    return notation === 'superscript' || written.startsWith('footnote') ? `(${label})` : written;
  });
  return foldSpace([flat.text, ...marks].join(''));
}

/** A delimiter of a table of Markdown, written as a cell below a name for several rows. */
const DELIMITER = /^(?::-+:?|-+:)$/u;

function gridCell(cell: TableCell, place: Place): GridCell {
  const flat = flatten(cell.children, place);
  const decorated = decorationsOf(flat, place);
  const { from, to } = decorated;
  const range = contentRange(cell, place);
  const isDelimiter = DELIMITER.test(decorated.folded);
  const isWhole = decorated.core === '' || isContent(flat, from, to, range);
  const read: GridCell = {
    text: isDelimiter ? '' : displayText(flat, decorated, place),
    core: isDelimiter ? '' : decorated.folded,
    coreRange: isWhole ? range : flatRange(flat, from, to, place),
    marks: decorated.marks,
    flat,
    range,
    covered: false,
    colSpan: span(cell, 'colSpan'),
    classes: classesOf(cell),
  };
  const id = anchorId(cell.children);
  const { lineEnd } = flat;
  return id === undefined && lineEnd === undefined
    ? read
    : {
        ...read,
        ...(id !== undefined && { id }),
        ...(lineEnd !== undefined && { firstLine: coreOf(flat.text.slice(0, lineEnd)) }),
      };
}

/** What a cell answers: all of it, or that of its parts which alone `answers`. */
export function answerIn(cell: GridCell, answers: (text: string) => boolean): string {
  const { core, firstLine, behindName } = cell;
  if ((firstLine === undefined && behindName === undefined) || answers(core)) return core;
  if (firstLine !== undefined && answers(firstLine)) return firstLine;
  return behindName !== undefined && (answers(behindName) || isOwnVersion(cell)) ? behindName : core;
}

/** Whether a cell says a version of what its column is called: `Chrome 79` below `Chrome`. */
export function isOwnVersion({ behindName }: GridCell): boolean {
  return behindName !== undefined && isVersion(behindName);
}

/** A name that the cells of a column may say again, and whether versions behind it are its own. */
export interface ColumnName {
  readonly name: string;
  readonly hasVersions: boolean;
}

/** What a cell says behind the name of its column, parted by a blank or a colon; undefined where it does not begin so. */
function restBehind({ core }: GridCell, name: string): string | undefined {
  if (name.length < 3 || !/[\s:]/u.test(core.charAt(name.length))) return undefined;
  return core.slice(0, name.length).toLowerCase() === name
    ? core.slice(name.length).replace(/^[\s:]+/u, '')
    : undefined;
}

/** The rows with what their cells say behind the names of their columns, where that is a version or `answers`. */
export function behindNames(
  rows: readonly GridRow[],
  names: readonly ColumnName[],
  answers: (text: string) => boolean,
): readonly GridRow[] {
  return rows.map((row) => {
    let own: (GridCell | undefined)[] | undefined;
    row.cells.forEach((cell, column) => {
      const name = names[column];
      const rest = cell === undefined || name === undefined ? undefined : restBehind(cell, name.name);
      if (cell === undefined || name === undefined || rest === undefined) return;
      if (isVersion(rest) ? !name.hasVersions : !answers(rest)) return;
      own ??= [...row.cells];
      own[column] = { ...cell, behindName: rest };
    });
    return own === undefined ? row : { ...row, cells: own };
  });
}

/** Of the tables that reach here, only those of RST have widths of columns. */
function isRst(table: Table): boolean {
  return table.data !== undefined && Reflect.get(table.data, 'columnWidths') !== undefined;
}

/** The number of header rows, where the syntax says it. */
function markedHeaderRows(table: Table): number | undefined {
  const marked: unknown = table.data === undefined ? undefined : Reflect.get(table.data, 'headerRows');
  return typeof marked === 'number' ? marked : undefined;
}

function headerRowCount(table: Table): number {
  const isHeader = (row: TableRow): boolean =>
    (row.data !== undefined && Reflect.get(row.data, 'header') === true) ||
    (row.children.length > 0 &&
      row.children.every((cell) => cell.data !== undefined && Reflect.get(cell.data, 'header') === true));
  let count = 0;
  while (count < table.children.length - 1) {
    const row = table.children[count];
    if (row === undefined || !isHeader(row)) break;
    count += 1;
  }
  return count;
}

const DITTOS: ReadonlySet<string> = new Set(['"', "''", '″', '〃', 'ditto', 'do.']);

function isDitto(cell: GridCell): boolean {
  return cell.text.length <= 'ditto'.length && DITTOS.has(cell.text.toLowerCase());
}

/** A ditto mark says what the cell above says, in its own place; `above` is carried from row to row. */
function withoutDittos(
  cells: readonly (GridCell | undefined)[],
  above: (GridCell | undefined)[],
): readonly (GridCell | undefined)[] {
  return cells.map((cell, column) => {
    const said = above[column];
    if (cell === undefined || said === undefined || !isDitto(cell)) {
      above[column] = cell;
      return cell;
    }
    const { range, coreRange, covered, colSpan } = cell;
    return { ...said, range, coreRange, covered, colSpan };
  });
}

const isDots = (cell: GridCell | undefined): cell is GridCell =>
  cell !== undefined && /^(?:…|\.{3})$/u.test(cell.text);

/** Dots in a column of names say that the name above goes on: as in a blank cell, nothing new is named. */
function withoutDots(rows: readonly GridRow[]): readonly GridRow[] {
  const dotted = new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell, column) => (isDots(cell) ? [column] : []))),
  );
  for (const column of dotted)
    if (rows.some(({ cells }) => looksLikeLevel(cells[column]?.core ?? ''))) dotted.delete(column);
  if (dotted.size === 0) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) =>
      dotted.has(column) && isDots(cell) ? { ...cell, text: '', core: '' } : cell,
    ),
  }));
}

/** Slots in which no cell of any row begins: corners of a drawn table that nothing stands between. */
function emptySlots(rows: readonly GridRow[]): ReadonlySet<number> {
  if (!rows.some(({ cells }) => cells.some((cell) => cell !== undefined && cell.colSpan > 1)))
    return NO_SLOTS;
  const begun = new Set<number>();
  let width = 0;
  for (const { cells } of rows) {
    width = Math.max(width, cells.length);
    cells.forEach((cell, column) => {
      const before = cells[column - 1];
      const isSpanned =
        cell?.covered === true &&
        before !== undefined &&
        cell.range.start.offset === before.range.start.offset &&
        cell.colSpan > 1;
      if (!isSpanned) begun.add(column);
    });
  }
  return new Set(Array.from({ length: width }, (_, column) => column).filter((column) => !begun.has(column)));
}

const NO_SLOTS: ReadonlySet<number> = new Set();

function withoutSlots(row: GridRow, empty: ReadonlySet<number>): GridRow {
  const cells = row.cells.flatMap((cell, column) => {
    if (empty.has(column)) return [];
    if (cell === undefined || cell.colSpan === 1) return [cell];
    let { colSpan } = cell;
    for (let slot = column + 1; slot < column + cell.colSpan; slot += 1) if (empty.has(slot)) colSpan -= 1;
    return [{ ...cell, colSpan }];
  });
  return { ...row, cells, cellCount: row.cellCount - (row.cells.length - cells.length) };
}

/** A header that begins again half way stands above two tables side by side: the second goes on below the first. */
function unfolded(grid: Grid): Grid {
  const half = grid.width / 2;
  const header = grid.rows[grid.headerRows - 1]?.cells ?? [];
  const name = (column: number): string => foldName(header[column]?.core ?? '');
  const isTwice = (column: number): boolean => name(column) !== '' && name(column) === name(column + half);
  const columns = Array.from({ length: half }, (_, column) => column);
  if (grid.headerRows !== 1 || half < 2 || !Number.isInteger(half) || !columns.every(isTwice)) return grid;
  const sideOf = (from: number) => (row: GridRow) => ({
    ...row,
    cells: row.cells.slice(from, from + half),
    cellCount: half,
  });
  const second = grid.rows.slice(1).map(sideOf(half));
  const rows = [
    ...grid.rows.map(sideOf(0)),
    ...second.filter(({ cells }) => cells.some((cell) => cell !== undefined && cell.text !== '')),
  ];
  return { ...grid, rows, width: half };
}

/** Lays out `table`. Markdown tables have one header row; others say how many, or none. */
export function gridOf(table: Table, place: Place, markdown: boolean): Grid {
  const pending = new Map<number, { readonly cell: GridCell; rows: number }>();
  const above: (GridCell | undefined)[] = [];
  const written = table.children.map((row): GridRow => {
    const cells: (GridCell | undefined)[] = [];
    let column = 0;
    const takePending = (): void => {
      for (let above = pending.get(column); above !== undefined; above = pending.get(column)) {
        cells[column] = { ...above.cell, covered: true };
        above.rows -= 1;
        if (above.rows === 0) pending.delete(column);
        column += 1;
      }
    };
    for (const node of row.children) {
      if (pending.size > 0) takePending();
      const cell = gridCell(node, place);
      const rowSpan = span(node, 'rowSpan');
      for (let offset = 0; offset < cell.colSpan; offset += 1) {
        const placed = offset === 0 ? cell : { ...cell, covered: true };
        cells[column] = placed;
        if (rowSpan > 1) pending.set(column, { cell: placed, rows: rowSpan - 1 });
        column += 1;
      }
    }
    takePending();
    return { cells: withoutDittos(cells, above), cellCount: column, range: rangeOf(row, place) };
  });
  const empty = emptySlots(written);
  const rows = withoutDots(empty.size === 0 ? written : written.map((row) => withoutSlots(row, empty)));
  const marked = markedHeaderRows(table);
  const headerRows = marked ?? (markdown ? 1 : headerRowCount(table));
  // The header of Markdown and of a list of lists says how many columns there are; other rows may be ragged.
  const width =
    (markdown && marked === undefined) || (isRst(table) && headerRows > 0)
      ? (rows[0]?.cellCount ?? 0)
      : rows.reduce((most, row) => Math.max(most, row.cellCount), 0);
  return unfolded({
    range: rangeOf(table, place),
    headerRows: Math.min(headerRows, rows.length),
    rows: markdown && marked === undefined ? rows.map((row) => filledUp(row, width, place)) : rows,
    width,
  });
}

/** A row of Markdown with the blank cells that it is shown with where it ends early. */
function filledUp(row: GridRow, width: number, place: Place): GridRow {
  if (row.cells.length >= width) return row;
  const end = row.range.end.offset;
  const range = place.locator.range(end, end);
  const blank: GridCell = {
    text: '',
    core: '',
    coreRange: range,
    marks: [],
    flat: flatten([], place),
    range,
    covered: false,
    colSpan: 1,
    classes: NO_CLASSES,
  };
  const missing = Array.from({ length: width - row.cells.length }, () => blank);
  return { ...row, cells: [...row.cells, ...missing] };
}
