import type { Places } from './names.ts';

export interface Outliner {
  readonly text: string;
  readonly places: Places;
}

/** An anchor of what follows, or its attributes in AsciiDoc. */
export const ATTACHED = /^\s*(?:\[.*\]|\.\. _.+:|<a\s[^>]*><\/a>)\s*$/u;

/** Where a block begins with the anchors and attributes that stand above it. */
export function attachedStart(text: string, start: number): number {
  let [begin, at] = [start, start];
  while (at > 0) {
    const above = at < 2 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
    const line = text.slice(above, at);
    if (ATTACHED.test(line)) begin = above;
    else if (line.trim() !== '') break;
    at = above;
  }
  return begin;
}
