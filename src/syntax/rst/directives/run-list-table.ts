// The `list-table` directive: a table written as a list of lists.

import type { ListItem, Table, TableCell, TableRow } from 'mdast';
import type { Range } from '../../../position.ts';
import { rangeOf } from '../../nodes.ts';
import type { Flow } from '../nodes.ts';
import { cellContent } from '../tables/build.ts';
import type { DirectiveCall, DirectiveResult } from './call.ts';
import { columnWidths, findSizeFlaw, numberOption, titled } from './run-table.ts';

export function runListTable(call: DirectiveCall): DirectiveResult {
  if (call.content.length === 0) return { flaw: 'is empty, and needs content' };
  const blocks = call.context.nested(call.content);
  const rows = rowsOf(blocks);
  if (typeof rows === 'string') return { children: blocks, flaw: rows };
  const headerRows = numberOption(call, 'header-rows');
  const stubColumns = numberOption(call, 'stub-columns');
  const columns = rows[0]?.cells.length ?? 0;
  const { widths, flaw } = columnWidths(call, columns);
  const table: Table = {
    type: 'table',
    children: rows.map((row, index) => buildRow(row, index < headerRows, stubColumns)),
    data: { headerRows, columnWidths: widths, ...(stubColumns > 0 ? { stubColumns } : {}) },
    position: blocks[0]?.position ?? call.range,
  };
  const children = titled(call, table);
  const problem =
    unevenness(rows) ??
    flaw ??
    findSizeFlaw(
      rows.map(({ cells }) => cells),
      headerRows,
      stubColumns,
    );
  return problem === undefined ? { children } : { children, flaw: problem };
}

interface ListRow {
  readonly item: ListItem;
  readonly cells: readonly ListItem[];
}

/** The rows, or what is wrong with the list. */
function rowsOf(blocks: readonly Flow[]): ListRow[] | string {
  const [list] = blocks;
  if (blocks.length !== 1 || list?.type !== 'list' || list.ordered === true)
    return 'needs exactly one bullet list';
  const rows: ListRow[] = [];
  for (const item of list.children) {
    const [inner] = item.children;
    if (item.children.length !== 1 || inner?.type !== 'list' || inner.ordered === true) {
      return `needs a list of two levels; row ${rows.length + 1} has no list of cells`;
    }
    rows.push({ item, cells: inner.children });
  }
  return rows;
}

/** docutils leaves out a table of uneven rows; its rows are read all the same, as far as they go. */
function unevenness(rows: readonly ListRow[]): string | undefined {
  const columns = rows[0]?.cells.length ?? 0;
  const uneven = rows.findIndex(({ cells }) => cells.length !== columns);
  if (uneven < 0) return undefined;
  return `needs as many cells in every row; row ${uneven + 1} has ${rows[uneven]?.cells.length ?? 0}, and row 1 ${columns}`;
}

function buildRow(row: ListRow, isHeader: boolean, stubColumns: number): TableRow {
  const children = row.cells.map((item, column): TableCell => {
    const position = cellPosition(item);
    const header = isHeader ? true : column < stubColumns ? 'stub' : undefined;
    const cell: TableCell = { type: 'tableCell', children: cellContent(item.children, position), position };
    if (header !== undefined) cell.data = { header };
    return cell;
  });
  return { type: 'tableRow', children, ...(row.item.position && { position: row.item.position }) };
}

/** A cell is what stands behind the bullet; an empty one is the place behind it. */
function cellPosition(item: ListItem): Range {
  const { end } = rangeOf(item);
  const [first] = item.children;
  const last = item.children.at(-1);
  return {
    start: first === undefined ? end : rangeOf(first).start,
    end: last === undefined ? end : rangeOf(last).end,
  };
}
