// Block quotes, with their attributions.
import type { Blockquote } from 'mdast';
import { pushAll } from '../../../long-lists.ts';
import type { Offsets } from '../../../position.ts';
import { leadingSpace } from '../chars.ts';
import type { Context } from '../context.ts';
import { parseInline } from '../inline/parse-inline.ts';
import { isBlankAt, linesRange, skipBlankLines, textAt } from '../lines.ts';
import type { Attribution } from '../nodes.ts';
import type { Line } from '../source.ts';
import type { BlockState } from './state.ts';

export function readBlockQuote(state: BlockState): void {
  pushAll(state.out, quotesOf(state.context, state.take().lines));
  state.reportUnindent('block-quote-unindent');
}

/** Makes a quote of the lines; an attribution ends one, and what follows it is another. */
export function quotesOf(context: Context, lines: readonly Line[]): Blockquote[] {
  const quotes: Blockquote[] = [];
  let from = 0;
  while (from < lines.length) {
    const found = findAttribution(lines, from);
    const contentEnd = found?.start ?? lines.length;
    const children: Blockquote['children'] = context.nested(lines.slice(from, contentEnd));
    if (found !== undefined) children.push(attributionOf(context, lines, found));
    const end = found?.end ?? lines.length;
    quotes.push({ type: 'blockquote', children, position: linesRange(lines, from, end) });
    from = skipBlankLines(lines, end);
  }
  return quotes;
}

interface FoundAttribution extends Offsets {
  /** The width of the dash. */
  readonly width: number;
  readonly indent: number;
}

/** An attribution begins with a dash below a blank line; its other lines are indented alike. */
function findAttribution(lines: readonly Line[], from: number): FoundAttribution | undefined {
  let contentSeen = false;
  for (let index = from; index < lines.length; index++) {
    if (isBlankAt(lines, index)) continue;
    if (contentSeen && isBlankAt(lines, index - 1)) {
      const width = dashWidth(textAt(lines, index));
      const shape = width > 0 ? attributionShape(lines, index) : undefined;
      if (shape !== undefined) return { start: index, width, ...shape };
    }
    contentSeen = true;
  }
  return undefined;
}

/** Two or three hyphens, or an em dash, and the spaces behind. */
const DASH = /^(?:\u2014|---?(?!-)) */;

/** The width of a dash and the spaces behind; 0 where no text follows. */
function dashWidth(text: string): number {
  const end = DASH.exec(text)?.[0].length ?? 0;
  return end < text.length ? end : 0;
}

function attributionShape(
  lines: readonly Line[],
  start: number,
): { end: number; indent: number } | undefined {
  let indent: number | undefined;
  let end = start + 1;
  for (; end < lines.length && !isBlankAt(lines, end); end++) {
    const lead = leadingSpace(textAt(lines, end));
    indent ??= lead;
    if (lead !== indent) return undefined;
  }
  return { end, indent: indent ?? 0 };
}

function attributionOf(context: Context, lines: readonly Line[], found: FoundAttribution): Attribution {
  const own = lines
    .slice(found.start, found.end)
    .map((line, index) => line.slice(index === 0 ? found.width : found.indent));
  const children = parseInline(context, own);
  return { type: 'attribution', children, position: linesRange(lines, found.start, found.end) };
}
