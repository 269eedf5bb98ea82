// The nodes of a tree in order, and which of them are the document's own text, read as it was meant.

import type { Nodes, Root } from 'mdast';
import type { Problem, Severity } from '../../diagnostic.ts';
import type { Range } from '../../position.ts';
import { rangeOf } from '../nodes.ts';

/** A node, and whether it stands in the document itself, outside of directives that docutils does not know. */
export interface Owned {
  readonly node: Nodes;
  readonly isOwn: boolean;
}

/** What such a directive holds may be read otherwise, and an included file is linted by itself. */
function isForeign(node: Nodes): boolean {
  return node.type === 'directive' && (node.data?.canonical === undefined || node.data.file !== undefined);
}

/** All nodes below a root, in the order of the text, without recursion. */
export function ownedNodes(root: Root): readonly Owned[] {
  const found: Owned[] = [];
  const stack: Owned[] = [{ node: root, isOwn: true }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    found.push(next);
    const { node } = next;
    if (!('children' in node)) continue;
    const isOwn = next.isOwn && !isForeign(node);
    for (const child of node.children.toReversed()) stack.push({ node: child, isOwn });
  }
  return found;
}

export function problemAt(node: Nodes, message: string, severity: Severity, range?: Range): Problem {
  return { code: 'malformed-syntax', message, severity, range: range ?? rangeOf(node) };
}
