// Moves nodes to where their text stands in the document.
import type { Node, Point } from 'unist';
import type { Point as Shift } from '../../position.ts';

/** Moves freshly parsed nodes in place, and all that is below them. */
export function shiftNodes(nodes: readonly Node[], shift: Shift): void {
  const stack = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { position } = node;
    // Points are made anew: a list ends at the very point at which its last item does.
    if (position)
      node.position = { start: movedBy(shift, position.start), end: movedBy(shift, position.end) };
    if ('children' in node && Array.isArray(node.children))
      for (const child of node.children) stack.push(child);
  }
}

const movedBy = ({ line, column, offset }: Shift, point: Point): Point => ({
  line: point.line + line,
  column: point.column + column,
  offset: (point.offset ?? 0) + offset,
});
