// Maps a table to docutils' CALS table.
import type { Table } from 'mdast';
import { blocks, type Element, element, type Mapping } from './pseudoxml.ts';

const FLOW = new Set(['cellBlocks']);

export function tableElement(
  mapping: Mapping,
  table: Table,
  attributes: Record<string, string | undefined> = {},
  title: Element[] = [],
): Element {
  const { headerRows = 0, stubColumns = 0, columnWidths = [] } = table.data ?? {};
  const columns = columnWidths.map((width, index) =>
    element('colspec', { colwidth: String(width), stub: index < stubColumns ? '1' : undefined }),
  );
  const rows = table.children.map((row) =>
    element(
      'row',
      {},
      row.children.map((cell) => entry(mapping, cell)),
    ),
  );
  const head = headerRows > 0 ? [element('thead', {}, rows.slice(0, headerRows))] : [];
  const body = element('tbody', {}, rows.slice(headerRows));
  const group = element('tgroup', { cols: String(columns.length) }, [...columns, ...head, body]);
  return element('table', attributes, [...title, group]);
}

function entry(mapping: Mapping, cell: Table['children'][number]['children'][number]): Element {
  const { rowSpan = 1, colSpan = 1 } = cell.data ?? {};
  const attributes = {
    morerows: rowSpan > 1 ? String(rowSpan - 1) : undefined,
    morecols: colSpan > 1 ? String(colSpan - 1) : undefined,
  };
  const [first] = cell.children;
  if (first === undefined) return element('entry', attributes);
  const content = blocks(mapping, cell.children);
  return element('entry', attributes, FLOW.has(first.type) ? content : [element('paragraph', {}, content)]);
}
