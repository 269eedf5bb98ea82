// What the tests of the RST parser share: walking trees, and finding nodes in them.
import type { Nodes } from 'mdast';
import { parseRst, type RstOptions } from '../../../src/syntax/rst/index.ts';

export function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** All nodes of a type, in the order of the document. */
export function all<Type extends Nodes['type']>(
  root: Nodes,
  type: Type,
): Array<Extract<Nodes, { type: Type }>> {
  return [...walk(root)].filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);
}

/** The source text at a node. */
export function sourceOf(text: string, node: Nodes): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}

/** The tree without positions and data, for tests that are not about them. */
export function shape(text: string, options?: RstOptions): unknown[] {
  return parseRst(text, options).root.children.map(bare);
}

function bare(node: Nodes): unknown {
  const { position: _position, data: _data, ...rest } = node;
  if (!('children' in node)) return rest;
  const { children: _children, ...fields } = { ...rest, children: [] };
  return { ...fields, children: node.children.map(bare) };
}

/** The codes of the problems, each with the text it points at. */
export function problemsOf(text: string, options?: RstOptions): string[] {
  return parseRst(text, options).problems.map(({ code, range }) => {
    return `${code}: ${text.slice(range.start.offset, range.end.offset)}`;
  });
}
