// Tables in directives that a project has of its own (`flat-table` of the kernel): a list of lists, as in `list-table`.
import type { List, ListItem, Nodes, PhrasingContent, Table, TableCell } from 'mdast';

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

/** The table of a directive that docutils does not know; undefined where its content is none. */
export function ownTable(node: Nodes): Table | undefined {
  if (node.type !== 'directive' || node.data?.problem !== 'unknown-directive' || !/table/iu.test(node.name))
    return undefined;
  const [first, ...others] = node.children;
  const rows = listIn(first)?.children.map(({ children, position }) => ({
    cells: children.length === 1 ? listIn(children[0])?.children : undefined,
    position,
  }));
  if (rows === undefined || others.length > 0) return undefined;
  const numberOf = (name: string): number =>
    Number(node.options.find((option) => option.name === name)?.value ?? 0) || 0;
  const caption = node.arguments.join(' ');
  const children = rows.flatMap(({ cells, position }) =>
    cells === undefined
      ? []
      : [{ type: 'tableRow' as const, children: cells.map(cellOf), ...(position && { position }) }],
  );
  if (children.length < 2 || children.length < rows.length) return undefined;
  const data = {
    headerRows: numberOf('header-rows'),
    stubColumns: numberOf('stub-columns'),
    ...(caption !== '' && { caption }),
  };
  return { type: 'table', children, data, ...(node.position && { position: node.position }) };
}
