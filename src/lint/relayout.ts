// Keeps drawn tables whole when a fix changes the width of a cell: the borders of RST grids and simple tables move.
import type { Edit } from '../diagnostic.ts';
import { groupBy, pushTo } from '../group.ts';
import { pushAll } from '../long-lists.ts';
import { createLocator, lineBreaksOf } from '../source/source.ts';
import { isCombining, isWide } from '../syntax/rst/chars.ts';
import { type DrawnTable, findDrawnTables } from './drawn-tables.ts';

type Columns = string[];

/** A line by its columns on the screen: wide characters take two, of which the second holds nothing. */
export function columnsOf(text: string): Columns {
  const columns: Columns = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (isCombining(point) && columns.length > 0) {
      // Behind a wide character stands its empty half.
      const at = columns.at(-1) === '' ? columns.length - 2 : columns.length - 1;
      columns[at] += character;
    } else columns.push(character, ...(isWide(point) ? [''] : []));
  }
  return columns;
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: Columns;
}

/** Edits within a line of a table are drawn; all others are left as they are. */
export function relayoutRst(text: string, edits: readonly Edit[]): readonly Edit[] {
  const lines = text.split(/\r\n|\n|\r/u);
  const inLines = new Map<number, Edit[]>();
  for (const edit of edits) {
    const { start, end } = edit.range;
    if (start.line !== end.line || /[\r\n\t]/u.test(edit.text)) continue;
    pushTo(inLines, start.line - 1, edit);
  }
  const drawn = new Map<number, string>();
  for (const table of findDrawnTables(lines)) {
    const touched = table.lines.flatMap((_line, index) => (inLines.has(table.first + index) ? [index] : []));
    if (touched.length === 0 || table.lines.some((line) => line.includes('\t'))) continue;
    const replaced = new Map(
      touched.map((index) => {
        const line = table.lines[index] ?? '';
        return [
          index,
          (inLines.get(table.first + index) ?? []).map((edit) => replacementOf(edit, line)),
        ] as const;
      }),
    );
    for (const [index, line] of drawTable(table, replaced)) drawn.set(table.first + index, line);
  }
  const locator = createLocator(text);
  const starts = [0, ...lineBreaksOf(text).nexts];
  const lineEdits = [...drawn].flatMap(([line, fresh]) => {
    const start = starts[line] ?? 0;
    const old = lines[line] ?? '';
    return fresh === old ? [] : [{ range: locator.range(start, start + old.length), text: fresh }];
  });
  const rest = edits.filter(
    ({ range }) => !drawn.has(range.start.line - 1) || range.start.line !== range.end.line,
  );
  return [...rest, ...lineEdits];
}

function replacementOf({ range, text }: Edit, line: string): Replacement {
  const from = columnsOf(line.slice(0, range.start.column - 1)).length;
  const to = from + columnsOf(line.slice(range.start.column - 1, range.end.column - 1)).length;
  return { from, to, text: columnsOf(text) };
}

/** One cell of one line with its replacements made: what stands from `from` to the edge, without the padding. */
interface Cell {
  readonly from: number;
  readonly edge: number;
  readonly text: Columns;
}

/** The lines of a table that change, by their index in it. */
function drawTable(
  table: DrawnTable,
  replaced: ReadonlyMap<number, readonly Replacement[]>,
): ReadonlyMap<number, string> {
  const rows = table.lines.map(columnsOf);
  const growth = new Map<number, number>();
  const cells = new Map<number, readonly Cell[]>();
  for (const [index, replacements] of replaced) {
    const row = rows[index] ?? [];
    const made = cellsOf(row, replacements, (column) => table.edgeAfter(row, index, column));
    cells.set(index, made);
    for (const { from, edge, text } of made) {
      if (edge === Number.POSITIVE_INFINITY) continue;
      // A space before the border stays where there was one.
      const padded = row[edge - 1] === ' ' && table.kind === 'grid' ? 1 : 0;
      const missing = text.length + padded - (edge - from);
      if (missing > (growth.get(edge) ?? 0)) growth.set(edge, missing);
    }
  }
  const changed = new Map<number, string>();
  for (const [index, row] of rows.entries()) {
    const insertions = new Map<number, number>();
    for (const [edge, more] of growth) {
      const at = table.edgeAfter(row, index, edge);
      insertions.set(at, (insertions.get(at) ?? 0) + more);
    }
    const fresh = drawLine(row, insertions, cells.get(index) ?? [], table);
    if (fresh !== table.lines[index]) changed.set(index, fresh);
  }
  return changed;
}

/** The cells that replacements stand in, each once. */
function cellsOf(
  row: Columns,
  replacements: readonly Replacement[],
  edgeAfter: (column: number) => number,
): readonly Cell[] {
  return [...groupBy(replacements, ({ to }) => edgeAfter(to))].map(([edge, list]) => {
    const sorted = list.sort((a, b) => a.from - b.from);
    const from = sorted[0]?.from ?? 0;
    const text: Columns = [];
    let past = from;
    for (const one of sorted) {
      pushAll(text, row.slice(past, one.from));
      pushAll(text, one.text);
      past = one.to;
    }
    pushAll(text, row.slice(past, Math.min(edge, row.length)));
    while (text.at(-1) === ' ') text.pop();
    return { from, edge, text };
  });
}

/** A line with its cells replaced and its columns widened. */
function drawLine(
  row: Columns,
  insertions: ReadonlyMap<number, number>,
  cells: readonly Cell[],
  { kind }: DrawnTable,
): string {
  const parts: string[] = [];
  let past = 0;
  const edges = new Set([...insertions.keys(), ...cells.map(({ edge }) => edge)]);
  for (const edge of [...edges].sort((a, b) => a - b)) {
    const more = insertions.get(edge) ?? 0;
    const cell = cells.find((one) => one.edge === edge);
    if (cell === undefined) {
      // A short line of a simple table has nothing to move.
      if (edge > row.length) continue;
      const before = row[edge - 1] ?? ' ';
      const isBorder =
        (before === '-' || before === '=') && (kind === 'simple' ? isRule(row) : row[edge] === '+');
      parts.push(row.slice(past, edge).join(''), (isBorder ? before : ' ').repeat(more));
    } else {
      const width = edge === Number.POSITIVE_INFINITY ? 0 : edge - cell.from + more;
      const isLast = edge >= row.length;
      const padding = isLast ? '' : ' '.repeat(Math.max(0, width - cell.text.length));
      parts.push(row.slice(past, cell.from).join(''), cell.text.join(''), padding);
    }
    past = Math.min(edge, row.length);
  }
  parts.push(row.slice(past).join(''));
  return parts.join('');
}

const isRule = (row: Columns): boolean => row.every((sign) => sign === '=' || sign === '-' || sign === ' ');
