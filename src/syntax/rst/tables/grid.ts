// Reads grid tables: traces the rectangles between their corners, as docutils does.
import { isGridHeaderBorder } from '../blocks/markers.ts';
import type { ColumnLine } from './column-line.ts';
import { GridIndex } from './grid-index.ts';
import { readLooseGrid } from './loose-grid.ts';
import { cutCell, type Region, type TableCellSpec, type TableFlaw, type TableSpec } from './structure.ts';

/** Reads the lines of a grid table, from its top border to its bottom border. */
export function readGridTable(lines: readonly ColumnLine[]): TableSpec {
  const flats = lines.map((line) => line.flat);
  const width = flats[0]?.trimEnd().length ?? 0;
  const header = findHeader(flats);
  const index = new GridIndex(flats, width, header.line);
  const traced = trace(index);
  const flaw = findEdgeFlaw(flats, width) ?? header.flaw ?? traced.flaw;
  const loose = flaw === undefined ? undefined : readLooseGrid(lines, header.line);
  if (loose !== undefined && flaw !== undefined) return { ...loose, flaw };
  return buildSpec(lines, traced, header.line, flaw);
}

/** The line of the border below the header, if the table has one and only one. */
function findHeader(flats: readonly string[]): { line: number | undefined; flaw?: TableFlaw } {
  const found = flats.flatMap((flat, line) => (isGridHeaderBorder(flat) ? [line] : []));
  const [line, second] = found;
  if (second !== undefined) {
    const detail = `the border below a header stands in lines ${(line ?? 0) + 1} and ${second + 1}; only one is allowed.`;
    return { line, flaw: { detail, line: second, column: 0 } };
  }
  if (line !== undefined && (line === 0 || line === flats.length - 1)) {
    const detail = 'the border below a header may not be the first or the last line.';
    return { line, flaw: { detail, line, column: 0 } };
  }
  return { line };
}

/** The first line that does not end where the top border ends, with a border. */
function findEdgeFlaw(flats: readonly string[], width: number): TableFlaw | undefined {
  for (const [line, flat] of flats.entries()) {
    const end = flat.trimEnd();
    if (end.length !== width) {
      const detail = `this line is ${end.length} columns wide, and the top border ${width}.`;
      return { detail, line, column: Math.max(0, Math.min(end.length, width) - 1) };
    }
    if (!end.endsWith('|') && !end.endsWith('+')) {
      return { detail: 'this line has no border at its right end.', line, column: width - 1 };
    }
  }
  return undefined;
}

interface Traced {
  readonly boxes: Boxes;
  readonly rowSeparators: ReadonlySet<number>;
  readonly columnSeparators: ReadonlySet<number>;
  readonly flaw?: TableFlaw;
}

/** Goes from corner to corner: each cell found gives the corners to its right and below. */
function trace(index: GridIndex): Traced {
  const boxes = new Boxes();
  const rowSeparators = new Set([0]);
  const columnSeparators = new Set([0]);
  const done = new Int32Array(index.width).fill(-1);
  const corners: Array<Set<number> | undefined> = [new Set([0])];
  for (let top = 0; top < index.height - 1; top++) {
    const pending = corners[top];
    if (pending === undefined) continue;
    for (const left of index.row(top)) {
      if (!pending.has(left) || left === index.width - 1 || top <= (done[left] ?? -1)) continue;
      const found = index.findCell(top, left);
      if (found === undefined || !isFree(done, top, left, found.right)) continue;
      const { bottom, right } = found;
      boxes.push({ top, left, bottom, right });
      done.fill(bottom - 1, left, right);
      pending.add(right);
      const below = corners[bottom] ?? new Set();
      corners[bottom] = below.add(left);
      noteSeparators(index, { top, left, bottom, right }, rowSeparators, columnSeparators);
    }
    corners[top] = undefined;
  }
  const flaw = findGap(index, done);
  return { boxes, rowSeparators, columnSeparators, ...(flaw === undefined ? {} : { flaw }) };
}

/** True where the rows above a cell are all taken, so that it overlaps no other. */
function isFree(done: Int32Array, top: number, left: number, right: number): boolean {
  for (let column = left; column < right; column++) if (done[column] !== top - 1) return false;
  return true;
}

function noteSeparators(index: GridIndex, box: Region, rows: Set<number>, columns: Set<number>): void {
  for (const column of index.columnsBetween(box.top, box.left, box.right)) columns.add(column);
  for (const column of index.columnsBetween(box.bottom, box.left, box.right)) columns.add(column);
  columns.add(box.right);
  for (const row of index.rowsBetween(box.right, box.top, box.bottom)) rows.add(row);
  for (const row of index.rowsBetween(box.left, box.top, box.bottom)) rows.add(row);
  rows.add(box.bottom);
}

/** The topmost place that belongs to no cell. */
function findGap(index: GridIndex, done: Int32Array): TableFlaw | undefined {
  const last = index.height - 2;
  let gap: TableFlaw | undefined;
  for (let column = 0; column < index.width - 1; column++) {
    const line = (done[column] ?? -1) + 1;
    if (line > last || (gap !== undefined && gap.line <= line)) continue;
    gap = { detail: `no cell closes around line ${line + 1}, column ${column + 1}.`, line, column };
  }
  return gap;
}

function buildSpec(
  lines: readonly ColumnLine[],
  traced: Traced,
  header: number | undefined,
  flaw: TableFlaw | undefined,
): TableSpec {
  const rowEdges = [...traced.rowSeparators].sort((a, b) => a - b);
  const columnEdges = [...traced.columnSeparators].sort((a, b) => a - b);
  return {
    widths: columnEdges.slice(1).map((edge, index) => edge - (columnEdges[index] ?? 0) - 1),
    rows: { [Symbol.iterator]: () => cellRows(lines, traced.boxes, rowEdges, columnEdges) },
    headerRows: header === undefined ? 0 : rowEdges.filter((edge) => edge < header).length,
    ...(flaw === undefined ? {} : { flaw }),
  };
}

/** The boxes come from top to bottom, and in each row from left to right. */
function* cellRows(
  lines: readonly ColumnLine[],
  boxes: Boxes,
  rowEdges: readonly number[],
  columnEdges: readonly number[],
): Generator<readonly TableCellSpec[]> {
  const rowOf = new Map(rowEdges.map((edge, index) => [edge, index]));
  const columnOf = new Map(columnEdges.map((edge, index) => [edge, index]));
  let at = 0;
  for (const [row, edge] of rowEdges.slice(0, -1).entries()) {
    const cells: TableCellSpec[] = [];
    for (let box = boxes.at(at); box?.top === edge; box = boxes.at(at)) {
      const { left, bottom, right } = box;
      const rowSpan = (rowOf.get(bottom) ?? 0) - row;
      const colSpan = (columnOf.get(right) ?? 0) - (columnOf.get(left) ?? 0);
      cells.push(cutCell(lines, { top: edge + 1, left: left + 1, bottom, right }, rowSpan, colSpan));
      at++;
    }
    yield cells;
  }
}

/** Boxes as bare numbers: a tall table has so many that each as an object would be felt. */
class Boxes {
  readonly #edges: number[] = [];

  push({ top, left, bottom, right }: Region): void {
    this.#edges.push(top, left, bottom, right);
  }

  at(index: number): Region | undefined {
    const [top, left, bottom, right] = this.#edges.slice(4 * index, 4 * index + 4);
    if (top === undefined || left === undefined || bottom === undefined || right === undefined)
      return undefined;
    return { top, left, bottom, right };
  }
}
