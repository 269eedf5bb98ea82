// The nodes of a line while it is read: frames that are open, and text that grows.
import type { PhrasingContent } from 'mdast';
import type { Point } from 'unist';

/** What is not closed yet: the stretch itself, emphasis, brackets. */
export interface Frame {
  readonly kind: 'root' | 'attention' | 'bracket';
  /** What opened it: `**`, `[`. */
  readonly sign: string;
  readonly start: Point;
  readonly children: PhrasingContent[];
  /** There is a link in it: it can be no link itself. */
  hasLink: boolean;
}

export function createFrame(kind: Frame['kind'], sign: string, start: Point): Frame {
  return { kind, sign, start, children: [], hasLink: false };
}

/** Adds text to the innermost frame; text beside text is one node. */
export function appendText(frames: readonly Frame[], value: string, start: Point, end: Point): void {
  const children = frames[frames.length - 1]?.children;
  const last = children?.[children.length - 1];
  if (last?.type === 'text' && last.position) {
    last.value += value;
    last.position.end = end;
  } else children?.push({ type: 'text', value, position: { start, end } });
}

export function appendNode(frames: readonly Frame[], node: PhrasingContent): void {
  frames[frames.length - 1]?.children.push(node);
}

/** The innermost frame was never closed: what opened it is text. */
export function flatten(frames: Frame[]): void {
  const frame = frames.pop();
  if (!frame) return;
  const { sign, start, children } = frame;
  const end = {
    line: start.line,
    column: start.column + sign.length,
    offset: (start.offset ?? 0) + sign.length,
  };
  appendText(frames, sign, start, end);
  for (const child of children) {
    if (child.type === 'text' && child.position)
      appendText(frames, child.value, child.position.start, child.position.end);
    else appendNode(frames, child);
  }
}
