// White space that nobody sees: at the end of a line, doubled inside a name, or a character that only looks like it.
import { rangeIn } from '../../src/lint/phrases.ts';
import type { Range } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';

/** White space to take out, and what is to stand there. */
export interface Stray {
  readonly range: Range;
  readonly text: string;
}

/** Runs of white space inside a name, no-break spaces and characters without a width. */
const INNER = /[ \t\u00a0\u2007\u202f]{2,}|[\t\u00a0\u2007\u202f]|[\u200b\u2060\ufeff]+/gu;

/** Strays inside a range that stands in one line; a name over several lines is folded as it is. */
export function straysInside(source: Source, { start, end }: Range): readonly Stray[] {
  if (start.line !== end.line) return [];
  const text = source.text.slice(start.offset, end.offset);
  return [...text.matchAll(INNER)].map(({ 0: run, index }) => {
    const isEdge = index === 0 || index + run.length === text.length;
    const keepsApart = !isEdge && /[ \t\u00a0\u2007\u202f]/u.test(run);
    const from = start.offset + index;
    return { range: rangeIn(source, from, from + run.length), text: keepsApart ? ' ' : '' };
  });
}

/** White space between the end of a range and the end of its line, if nothing else stands there. */
export function strayAfter(source: Source, { end }: Range): Stray | undefined {
  const { text, format } = source;
  const match = /^([ \t]+)(?:\r?\n|\r|$)/u.exec(text.slice(end.offset, end.offset + MOST_TRAILING));
  const run = match?.[1];
  if (match === null || run === undefined) return undefined;
  const next = /^[^\r\n]*/u.exec(
    text.slice(end.offset + match[0].length, end.offset + match[0].length + MOST_TRAILING),
  );
  const breaksLine =
    format === 'markdown' && run.length > 1 && !/^\s*(?:$|[-*+]\s|\d+[.)]\s)/u.test(next?.[0] ?? '');
  if (breaksLine) return undefined;
  return { range: rangeIn(source, end.offset, end.offset + run.length), text: '' };
}

/** A line with more spaces than this at its end is left alone, which keeps the search linear. */
const MOST_TRAILING = 200;
