// RST tables that are drawn, without cells that span: to their cells, and drawn as wide as all versions of a table need.
import { type RstTable, tableOf, tableWidths } from '../emit/rst/table.ts';
import { type DrawnTable, findDrawnTables } from '../lint/drawn-tables.ts';
import { columnsOf } from '../lint/relayout.ts';
import { type Layout, textOf } from './node.ts';

type Rows = readonly (readonly string[])[];

export interface DrawnCells {
  readonly rows: Rows;
  readonly layout: Layout;
}

/** The cells of a drawn table; `undefined` where drawing them anew would change anything. */
export function drawnCells(text: string): DrawnCells | undefined {
  const lines = text.split('\n');
  const indent = /^ */u.exec(lines[1] ?? '')?.[0].length ?? 0;
  const own = lines.map((line, index) => (index === 0 ? line : line.slice(indent)));
  const [table] = findDrawnTables(own);
  if (table === undefined || table.lines.length !== lines.length) return undefined;
  const rows = table.kind === 'grid' ? gridRows(table) : simpleRows(table);
  const top = (own[0] ?? '').match(/[-=]+/gu) ?? [];
  const least = top.map((run) => run.length - (table.kind === 'grid' ? 2 : 0));
  const draw = drawer(table.kind, indent, least);
  return rows && draw([rows])[0] === text ? { rows, layout: layoutOf(table.kind, draw) } : undefined;
}

type Drawer = (tables: readonly Rows[]) => readonly string[];

function drawer(style: RstTable, indent: number, least: readonly number[]): Drawer {
  return (tables) => {
    const widths = tableWidths(tables.flat(), least);
    return tables.map((rows) => tableOf(rows, style, widths).replaceAll('\n', `\n${' '.repeat(indent)}`));
  };
}

const layoutOf = (name: string, draw: Drawer): Layout => ({
  name,
  draw: (tables) =>
    draw(
      tables.map(({ children }) =>
        children.map((row) => (row.kind === 'branch' ? row.children.map(textOf) : [textOf(row)])),
      ),
    ),
});

/** The columns of a line from one place to the next. */
const sliceColumns = (columns: readonly string[], from: number, to: number): string =>
  columns.slice(from, to).join('').trimEnd();

/** Puts the lines of a row below each other, cell by cell. */
const joinLines = (lines: Rows): readonly string[] =>
  (lines[0] ?? []).map((_, at) =>
    lines
      .map((cells) => cells[at] ?? '')
      .join('\n')
      .trimEnd(),
  );

function gridRows({ lines }: DrawnTable): Rows | undefined {
  const edges = [...(lines[0] ?? '').matchAll(/\+/gu)].map(({ index }) => index);
  const rows: (readonly string[])[] = [];
  let row: (readonly string[])[] = [];
  for (const line of lines.slice(1)) {
    if (/^\+[-=+]+\+$/u.test(line)) {
      rows.push(joinLines(row));
      row = [];
      continue;
    }
    const columns = columnsOf(line);
    if (edges.some((edge) => columns[edge] !== '|')) return undefined;
    row.push(edges.slice(1).map((edge, at) => sliceColumns(columns, (edges[at] ?? 0) + 2, edge)));
  }
  return rows;
}

function simpleRows({ lines }: DrawnTable): Rows | undefined {
  const starts = [...(lines[0] ?? '').matchAll(/=+/gu)].map(({ index }) => index);
  const rows: (readonly string[])[][] = [];
  for (const line of lines) {
    if (/^[= ]+$/u.test(line)) continue;
    const columns = columnsOf(line);
    const cells = starts.map((start, at) => sliceColumns(columns, start, starts[at + 1] ?? columns.length));
    const last = rows.at(-1);
    if (cells[0] !== '' || last === undefined)
      rows.push([cells.map((cell, at) => (at === 0 && cell === '\\' ? '' : cell))]);
    else last.push(cells);
  }
  return rows.map(joinLines);
}
