// Tables in directives that a project has of its own (`flat-table` of the kernel): a list of lists, as in `list-table`.
import type { Nodes, Table } from 'mdast';
import { listTable } from '../../syntax/list-table.ts';

/** The table of a directive that docutils does not know; undefined where its content is none. */
export function ownTable(node: Nodes): Table | undefined {
  if (node.type !== 'directive' || node.data?.problem !== 'unknown-directive' || !/table/iu.test(node.name))
    return undefined;
  const [first, ...others] = node.children;
  if (others.length > 0) return undefined;
  const numberOf = (name: string): number =>
    Number(node.options.find((option) => option.name === name)?.value ?? 0) || 0;
  const caption = node.arguments.join(' ');
  const data = {
    headerRows: numberOf('header-rows'),
    stubColumns: numberOf('stub-columns'),
    ...(caption !== '' && { caption }),
  };
  return listTable(first, data, node.position);
}
