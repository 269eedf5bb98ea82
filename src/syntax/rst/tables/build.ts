// Makes nodes of a table that was read.
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Range } from '../../../position.ts';
import type { Context } from '../context.ts';
import { contentRange } from '../lines.ts';
import type { Flow } from '../nodes.ts';
import { hasText, type TableCellSpec, type TableSpec } from './structure.ts';

export interface TableOptions {
  readonly stubColumns?: number;
}

export function buildTable(
  context: Context,
  spec: TableSpec,
  position: Range,
  options: TableOptions = {},
): Table {
  const stubColumns = options.stubColumns ?? 0;
  const taken: number[] = [];
  const children = spec.rows.map((cells, row): TableRow => {
    let column = 0;
    const built = cells.map((cell) => {
      while ((taken[column] ?? 0) > row) column++;
      const header = row < spec.headerRows ? true : column < stubColumns ? 'stub' : undefined;
      for (let step = 0; step < cell.colSpan; step++) taken[column + step] = row + cell.rowSpan;
      column += cell.colSpan;
      return buildCell(context, cell, header, position);
    });
    return { type: 'tableRow', children: built, position: rowRange(built, position) };
  });
  const data: Table['data'] = { headerRows: spec.headerRows, columnWidths: [...spec.widths] };
  if (stubColumns > 0) data.stubColumns = stubColumns;
  return { type: 'table', children, position, data };
}

/** A cell with one paragraph holds its text as a Markdown cell would; any other wraps its blocks. */
function buildCell(
  context: Context,
  cell: TableCellSpec,
  header: true | 'stub' | undefined,
  table: Range,
): TableCell {
  const filled = hasText(cell.lines);
  const blocks = filled ? context.nested(cell.lines) : [];
  const position = contentRange(cell.lines) ??
    cell.place?.range() ?? { start: table.start, end: table.start };
  const node: TableCell = { type: 'tableCell', children: cellContent(blocks, position), position };
  const data: NonNullable<TableCell['data']> = {};
  if (cell.rowSpan > 1) data.rowSpan = cell.rowSpan;
  if (cell.colSpan > 1) data.colSpan = cell.colSpan;
  if (header !== undefined) data.header = header;
  if (Object.keys(data).length > 0) node.data = data;
  return node;
}

export function cellContent(blocks: Flow[], position: Range): PhrasingContent[] {
  const [only] = blocks;
  if (only === undefined) return [];
  if (blocks.length === 1 && only.type === 'paragraph') return only.children;
  return [{ type: 'cellBlocks', children: blocks, position }];
}

/** From the start of the first cell to the end of whichever cell ends last. */
export function rowRange(cells: readonly TableCell[], table: Range): Range {
  let { start, end } = table;
  cells.forEach(({ position }, index) => {
    if (position?.start.offset === undefined || position.end.offset === undefined) return;
    const first = { ...position.start, offset: position.start.offset };
    const last = { ...position.end, offset: position.end.offset };
    if (index === 0 || first.offset < start.offset) start = first;
    if (index === 0 || last.offset > end.offset) end = last;
  });
  return cells.length === 0 ? { start: table.start, end: table.start } : { start, end };
}
