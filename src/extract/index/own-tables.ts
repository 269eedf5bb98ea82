// Directives that a reader sees as what they hold: tables of their own, and the layout of a page.
import type { RootContent, Table } from 'mdast';
import { listTable } from '../../syntax/list-table.ts';
import type { Directive } from '../../syntax/rst/nodes.ts';

/** Directives that show their content one part beside or below another. */
const LAYOUT =
  /^(?:tab-set|tab-item|tabs?|group-tab|tabbed|dropdown|details|collapse|card|card-body|grid|grid-item|grid-item-card|container)$/;
/** Those whose title tells apart what they hold. */
const TITLED = /^(?:tab-item|tab|group-tab|tabbed)$/;

const isUnknown = ({ data }: Directive): boolean => data?.problem === 'unknown-directive';

/** The table of a directive that docutils does not know (`flat-table` of the kernel), or that stands in MyST. */
export function ownTable(node: Directive): Table | undefined {
  if (!isUnknown(node) || !/table/iu.test(node.name)) return undefined;
  const [first, ...others] = node.children;
  if (others.length > 0) return undefined;
  const title = node.arguments.join(' ');
  const caption = title === '' ? {} : { caption: title };
  if (first?.type === 'table') return { ...first, data: { ...first.data, ...caption } };
  const numberOf = (name: string): number =>
    Number(node.options.find((option) => option.name === name)?.value ?? 0) || 0;
  const data = { headerRows: numberOf('header-rows'), stubColumns: numberOf('stub-columns'), ...caption };
  return listTable(first, data, node.position);
}

/** The table of a directive that docutils knows, and that has no title. */
function soleTable({ children: [first, ...others] }: Directive): Table | undefined {
  return first?.type === 'table' && others.length === 0 ? first : undefined;
}

/** The blocks that a reader sees in the place of a node, with a title that a tab gives to a table. */
export function* shownBlocks(node: RootContent, title = ''): Generator<RootContent> {
  if (node.type === 'table' && title !== '' && node.data?.caption === undefined) {
    yield { ...node, data: { ...node.data, caption: title } };
    return;
  }
  const own =
    node.type === 'directive' ? (ownTable(node) ?? (title === '' ? undefined : soleTable(node))) : undefined;
  if (own !== undefined) yield* shownBlocks(own, title);
  else if (node.type === 'directive' && LAYOUT.test(node.name)) {
    const inner = TITLED.test(node.name) ? node.arguments.join(' ') : title;
    for (const child of node.children) yield* shownBlocks(child, inner);
  } else yield node;
}
