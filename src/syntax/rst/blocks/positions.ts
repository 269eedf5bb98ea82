// Positions that follow from those of children.
import type { Node } from 'mdast';
import type { Range } from '../../../position.ts';

/** The range from the start of one to the later end of the two. */
export function spanning(first: Range, last: Range): Range {
  return { start: first.start, end: last.end.offset > first.end.offset ? last.end : first.end };
}

/** A range made to reach to the end of the last of some nodes. */
export function reachingOver(range: Range, nodes: readonly Node[]): Range {
  const position = nodes.at(-1)?.position;
  return position?.end.offset === undefined
    ? range
    : spanning(range, { start: toPoint(position.start), end: toPoint(position.end) });
}

function toPoint(point: { line: number; column: number; offset?: number | undefined }): Range['start'] {
  return { line: point.line, column: point.column, offset: point.offset ?? 0 };
}

/** True where a blank line stands between two of the nodes. */
export function isSpread(nodes: readonly Node[]): boolean {
  return nodes.some((node, index) => {
    const before = nodes[index - 1];
    if (before?.position === undefined || node.position === undefined) return false;
    return node.position.start.line - before.position.end.line > 1;
  });
}
