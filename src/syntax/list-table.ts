// A list of lists as a table: an item for each row, an item of it for each cell, as `list-table` and its like draw it.
import type { List, ListItem, Nodes, PhrasingContent, Table, TableCell } from 'mdast';
import type { Position } from 'unist';

const SPANS: ReadonlyMap<string, 'colSpan' | 'rowSpan'> = new Map([
  ['cspan', 'colSpan'],
  ['rspan', 'rowSpan'],
]);

const listIn = (node: Nodes | undefined): List | undefined =>
  node?.type === 'list' && node.ordered !== true ? node : undefined;

/** The content of a cell without the roles that say how far it goes, and what these say. */
function cellOf({ children: blocks, position }: ListItem): TableCell {
  const [only, ...others] = blocks;
  const isText = only?.type === 'paragraph' && others.length === 0;
  const data: { colSpan?: number; rowSpan?: number } = {};
  const content: PhrasingContent[] = [];
  for (const child of isText ? only.children : []) {
    const span = child.type === 'role' ? SPANS.get(child.name) : undefined;
    if (span !== undefined && child.type === 'role') data[span] = Number(child.value) + 1;
    else content.push(child);
  }
  const children =
    isText || only === undefined ? content : [{ type: 'cellBlocks' as const, children: blocks }];
  return { type: 'tableCell', children, data, ...(position && { position }) };
}

/** What is said of a table beside its rows. */
export interface ListTableData {
  readonly headerRows: number;
  readonly stubColumns: number;
  readonly caption?: string;
}

/** The table that a list draws; undefined where an item holds anything but one list, or nothing stands below the first. */
export function listTable(
  list: Nodes | undefined,
  data: ListTableData,
  position: Position | undefined,
): Table | undefined {
  const rows = listIn(list)?.children ?? [];
  const children = rows.flatMap(({ children: blocks, position: own }) => {
    const cells = blocks.length === 1 ? listIn(blocks[0])?.children : undefined;
    return cells === undefined
      ? []
      : [{ type: 'tableRow' as const, children: cells.map(cellOf), ...(own && { position: own }) }];
  });
  if (children.length < 2 || children.length < rows.length) return undefined;
  return { type: 'table', children, data, ...(position && { position }) };
}
