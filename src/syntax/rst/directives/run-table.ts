// The `table` directive, and what the three table directives have in common.
import type { Table } from 'mdast';
import type { DirectiveChild, Flow } from '../nodes.ts';
import { type DirectiveResult, NEEDS_CONTENT, optionValue, type TableCall } from './call.ts';
import { titleOf } from './run-body.ts';
import { parseWidths } from './values.ts';

export function runTable(call: TableCall): DirectiveResult {
  if (call.content.length === 0) return NEEDS_CONTENT;
  const children = call.context.nested(call.content);
  const table = children.length === 1 ? tableIn(children[0]) : undefined;
  if (table === undefined) return { children, flaw: 'needs exactly one table' };
  const widths = givenWidths(call);
  if (widths !== undefined && widths.length !== table.data?.columnWidths?.length)
    return { children, flaw: WIDTHS };
  if (widths !== undefined) table.data = { ...table.data, columnWidths: widths };
  return { children: titled(call, table) };
}

/** A table as such, or one that another directive makes and gives no title. */
function tableIn(node: Flow | undefined): Table | undefined {
  if (node?.type === 'table') return node.data?.problem === undefined ? node : undefined;
  if (node?.type !== 'directive' || node.data?.problem !== undefined) return undefined;
  const [first, ...rest] = node.children;
  return first?.type === 'table' && rest.length === 0 ? first : undefined;
}

const WIDTHS = 'gives widths for more or fewer columns than the table has';

/** The title, if there is one, and the table, which knows its text too. */
export function titled(call: TableCall, table: Table): DirectiveChild[] {
  const [title] = titleOf(call);
  if (title === undefined) return [table];
  table.data = { ...table.data, caption: call.arguments.join(' '), title };
  return [title, table];
}

function givenWidths(call: TableCall): number[] | undefined {
  const value = optionValue(call, 'widths');
  return value === undefined || value === 'auto' || value === 'grid' ? undefined : parseWidths(value);
}

/** The widths of the columns: those given, or as many equal ones. */
export function columnWidths(call: TableCall, columns: number): { widths: number[]; flaw?: string } {
  const given = givenWidths(call);
  const even = Array.from({ length: columns }, () => Math.floor(100 / columns));
  if (given === undefined) return { widths: even };
  return given.length === columns ? { widths: given } : { widths: even, flaw: WIDTHS };
}

export function numberOption(call: TableCall, name: string): number {
  return Number(optionValue(call, name) ?? 0);
}

/** Whether the rows suffice for the header rows and stub columns that are asked for. */
export function findSizeFlaw(
  rows: readonly ArrayLike<unknown>[],
  headerRows: number,
  stubColumns: number,
): string | undefined {
  if (rows.length < headerRows)
    return `asks for ${headerRows} header row(s), and there are ${rows.length} row(s)`;
  if (rows.length === headerRows && headerRows > 0) return 'has no row left for the body of the table';
  for (const row of rows) {
    if (row.length < stubColumns)
      return `asks for ${stubColumns} stub column(s), and a row has ${row.length}`;
    if (row.length === stubColumns && stubColumns > 0) return 'has no column left beside its stub columns';
  }
  return undefined;
}
