// Moves nodes to where their text stands in the document.
import type { Node } from 'unist';

export interface Shift {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Moves freshly parsed nodes in place, and all that is below them. */
export function shiftNodes(nodes: readonly Node[], shift: Shift): void {
  const stack = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { position } = node;
    if (position) {
      for (const point of [position.start, position.end]) {
        point.line += shift.line;
        point.column += shift.column;
        point.offset = (point.offset ?? 0) + shift.offset;
      }
    }
    if ('children' in node && Array.isArray(node.children))
      for (const child of node.children) stack.push(child);
  }
}
