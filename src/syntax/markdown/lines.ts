// The lines of a document, or of a container in it, whose own indentation is taken off.
import type { Point } from 'unist';
import { lineBreaksOf } from '../../source/source.ts';

const TAB = 9;
const SPACE = 32;

/** Deeper containers are for remark-parse: each level costs a copy of its lines. */
export const MAX_DEPTH = 20;

/** Parallel lists, one entry a line; offsets in the whole text. */
export interface Lines {
  readonly text: string;
  /** Where the line itself begins: columns count from there. */
  readonly begins: readonly number[];
  /** Where its content begins, past the indentation of the containers around it. */
  readonly starts: readonly number[];
  /** Where it ends, before the line ending. */
  readonly ends: readonly number[];
  /** The number of the first line in the document, from 1; lines of a container follow each other. */
  readonly first: number;
  /** How many containers are around it. */
  readonly depth: number;
}

/** All lines of a text; after a final line ending there is no line more. */
export function linesOf(text: string): Lines {
  const breaks = lineBreaksOf(text);
  const last = breaks.nexts.at(-1) ?? 0;
  const begins = [0, ...breaks.nexts];
  const ends = [...breaks.ends, text.length];
  if (last === text.length) {
    begins.pop();
    ends.pop();
  }
  return { text, begins, starts: begins, ends, first: 1, depth: 0 };
}

export function startOf(lines: Lines, at: number): number {
  return lines.starts[at] ?? 0;
}

export function endOf(lines: Lines, at: number): number {
  return lines.ends[at] ?? 0;
}

export function pointIn(lines: Lines, at: number, offset: number): Point {
  return { line: lines.first + at, column: offset - (lines.begins[at] ?? 0) + 1, offset };
}

export function isBlank(lines: Lines, at: number): boolean {
  const end = endOf(lines, at);
  for (let index = startOf(lines, at); index < end; index += 1) {
    const code = lines.text.charCodeAt(index);
    if (code !== SPACE && code !== TAB) return false;
  }
  return true;
}

/** How many spaces a line begins with; a tab ends them. */
export function indentOf(lines: Lines, at: number): number {
  const start = startOf(lines, at);
  let index = start;
  const end = endOf(lines, at);
  while (index < end && lines.text.charCodeAt(index) === SPACE) index += 1;
  return index - start;
}

/** Whether a line ends with a space or a tab. */
export function hasTrailingSpace(lines: Lines, at: number): boolean {
  const code = lines.text.charCodeAt(endOf(lines, at) - 1);
  return endOf(lines, at) > startOf(lines, at) && (code === SPACE || code === TAB);
}

/** The line from its content on. */
export function lineText(lines: Lines, at: number): string {
  return lines.text.slice(startOf(lines, at), endOf(lines, at));
}

/** The lines of a container and, from `lazyFrom` on, lazy ones; how many columns are its own in the first, and the rest. */
export function contentOf(
  lines: Lines,
  { from, to, lazyFrom = to }: { readonly from: number; readonly to: number; readonly lazyFrom?: number },
  first: number,
  others: number,
): Lines {
  const starts: number[] = [];
  for (let at = from; at < to; at += 1) {
    const own = at < lazyFrom ? others : 0;
    starts.push(Math.min(startOf(lines, at) + (at === from ? first : own), endOf(lines, at)));
  }
  return {
    text: lines.text,
    begins: lines.begins.slice(from, to),
    ends: lines.ends.slice(from, to),
    starts,
    first: lines.first + from,
    depth: lines.depth + 1,
  };
}
