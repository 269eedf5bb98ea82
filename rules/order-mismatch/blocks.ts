// Moves blocks of a text, such as the entries of a list, into another order.
import type { Edit } from '../../src/diagnostic.ts';
import { rangeIn } from '../../src/lint/phrases.ts';
import type { Range } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';

type Block = { readonly start: number; readonly end: number; readonly text: string; readonly place: number };

/**
 * The edit that sorts blocks by their places; undefined where they are sorted, or where anything but white space
 * stands between those that move. What parts them stays where it is.
 */
export function moveBlocks(
  source: Source,
  ranges: readonly Range[],
  places: readonly number[],
): Edit | undefined {
  const { text } = source;
  const blocks = ranges.map(({ start, end }, index): Block => {
    // A block of a list begins with its bullet, behind the indentation that all share.
    const from = start.offset - (start.column - 1);
    const head = text.slice(from, start.offset).trim() === '' ? from : start.offset;
    const to = head + text.slice(head, end.offset).trimEnd().length;
    return { start: head, end: to, text: text.slice(head, to), place: places[index] ?? -1 };
  });
  const sorted = blocks.toSorted((a, b) => a.place - b.place);
  const first = blocks.findIndex((block, index) => block !== sorted[index]);
  const last = blocks.findLastIndex((block, index) => block !== sorted[index]);
  const [head, tail] = [blocks[first], blocks[last]];
  if (head === undefined || tail === undefined) return undefined;
  const parts: string[] = [];
  for (let index = first; index <= last; index += 1) {
    const [now, next, put] = [blocks[index], blocks[index + 1], sorted[index]];
    if (now === undefined || put === undefined) return undefined;
    parts.push(put.text);
    if (index === last || next === undefined) continue;
    const gap = text.slice(now.end, next.start);
    if (next.start < now.end || gap.trim() !== '') return undefined;
    parts.push(gap);
  }
  return { range: rangeIn(source, head.start, tail.end), text: parts.join('') };
}
