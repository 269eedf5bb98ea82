// What is asked of the nodes of any tree: those below one, and where it stands.
import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import type { Problem } from '../diagnostic.ts';
import { around, DOCUMENT_START, type Offsets, type Range } from '../position.ts';

/** The tree of a text, and what is wrong with it, in the order of the text. */
export interface ParsedTree {
  readonly root: Root;
  readonly problems: readonly Problem[];
}

type Placed = { readonly position?: Position | undefined };

/** A node and all below it in the order of the text, without recursion. */
export function* walk(top: Nodes): Generator<Nodes> {
  const stack: Nodes[] = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
}

/** Every position that a parser makes has offsets; mdast's type only allows for them. */
export function rangeOf({ position: { start, end } = DOCUMENT_START }: Placed): Range {
  return { start: { ...start, offset: start.offset ?? 0 }, end: { ...end, offset: end.offset ?? 0 } };
}

export const offsetsOf = (node: Placed | undefined): Offsets => ({
  start: node?.position?.start.offset ?? 0,
  end: node?.position?.end.offset ?? 0,
});

/** A node as it is written. */
export function writtenOf(node: Placed | undefined, text: string): string {
  const { start, end } = offsetsOf(node);
  return text.slice(start, end);
}

/** From the beginning of the first to the end of the last. */
export function spanOf(nodes: readonly Placed[]): Position | undefined {
  const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end];
  return start && end && { start, end };
}

/** From the first place of any node to the last of any. */
export function rangeAround(nodes: readonly Placed[], otherwise: Range): Range {
  const [first = otherwise, ...others] = nodes.map(rangeOf);
  return around(first, others);
}
