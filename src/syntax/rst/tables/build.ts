// Makes nodes of a table that was read.
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Range } from '../../../position.ts';
import { rangeAround, rangeOf } from '../../nodes.ts';
import { isBlank } from '../chars.ts';
import type { Context } from '../context.ts';
import { contentRange } from '../lines.ts';
import type { Flow } from '../nodes.ts';
import type { Line } from '../source.ts';
import type { TableCellSpec, TableSpec } from './structure.ts';

export function buildTable(context: Context, spec: TableSpec, position: Range, stubColumns = 0): Table {
  const taken: number[] = [];
  const children: TableRow[] = [];
  for (const cells of spec.rows) {
    const row = children.length;
    let column = 0;
    const built = cells.map((cell) => {
      while ((taken[column] ?? 0) > row) column++;
      const header = row < spec.headerRows ? true : column < stubColumns ? 'stub' : undefined;
      for (let step = 0; step < cell.colSpan; step++) taken[column + step] = row + cell.rowSpan;
      column += cell.colSpan;
      return buildCell(context, cell, header, position);
    });
    children.push({
      type: 'tableRow',
      children: built,
      position: rangeAround(built, { start: position.start, end: position.start }),
    });
  }
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
  const { lines } = cell;
  const blocks = !lines.every((line) => isBlank(line.text)) ? context.nested(lines) : [];
  const position = cellRange(blocks, lines) ??
    cell.place?.range() ?? { start: table.start, end: table.start };
  const node: TableCell = { type: 'tableCell', children: cellContent(blocks, position), position };
  const data: NonNullable<TableCell['data']> = {};
  if (cell.rowSpan > 1) data.rowSpan = cell.rowSpan;
  if (cell.colSpan > 1) data.colSpan = cell.colSpan;
  if (header !== undefined) data.header = header;
  if (Object.keys(data).length > 0) node.data = data;
  return node;
}

/** A cell that is a paragraph is where the paragraph is. */
function cellRange(blocks: readonly Flow[], lines: readonly Line[]): Range | undefined {
  const [only] = blocks;
  const isParagraph = blocks.length === 1 && only?.type === 'paragraph';
  return isParagraph ? rangeOf(only) : contentRange(lines);
}

export function cellContent(blocks: Flow[], position: Range): PhrasingContent[] {
  const [only] = blocks;
  if (only === undefined) return [];
  if (blocks.length === 1 && only.type === 'paragraph') return only.children;
  return [{ type: 'cellBlocks', children: blocks, position }];
}
