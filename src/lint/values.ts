// The values of a cell that lists several: `Snapshot, Expansion` is two.
import type { Text } from '../extract/claims.ts';
import type { Range } from '../position.ts';

export interface Item {
  readonly text: string;
  /** The item alone where the cell stands in one line as it reads; else the cell. */
  readonly range: Range;
}

/** Commas and semicolons part values; remarks in parentheses are no part of them. */
export function itemsOf({ text, range }: Text): readonly Item[] {
  const { start, end } = range;
  const exact = start.line === end.line && end.offset - start.offset === text.length;
  const items: Item[] = [];
  let from = 0;
  for (const part of text.split(/[,;]/u)) {
    const plain = part.replace(/(?<!\s)\s*\([^()]*\)/gu, ' ').trim();
    const lead = part.length - part.trimStart().length;
    const at = from + lead;
    from += part.length + 1;
    if (plain === '') continue;
    items.push({ text: plain, range: exact ? within(range, at, at + part.trim().length) : range });
  }
  return items;
}

/** A part of what stands on one line, by its characters. */
export function within({ start }: Range, from: number, to: number): Range {
  const point = (by: number) => ({ line: start.line, column: start.column + by, offset: start.offset + by });
  return { start: point(from), end: point(to) };
}
