// Whether blank lines stand between nodes.
import type { Node } from 'mdast';

/** True where a blank line stands between two of the nodes. */
export function isSpread(nodes: readonly Node[]): boolean {
  return nodes.some((node, index) => {
    const before = nodes[index - 1];
    if (before?.position === undefined || node.position === undefined) return false;
    return node.position.start.line - before.position.end.line > 1;
  });
}
