// Quotes whose lines all say that they belong to it, of blocks that the lane knows.
import type { Blockquote } from 'mdast';
import { endOfNode, type Lane, type ParseBlocks, type Parsed } from './lane.ts';
import { endsInParagraph, lazyEnd } from './lazy.ts';
import { contentOf, endOf, isBlank, type Lines, lineText, MAX_DEPTH, pointIn, startOf } from './lines.ts';

/** A mark and its blank, then what is no code. */
const MARKED = /^>(?: \S|$)/;
/** Columns of the mark and its blank. */
const WIDTH = 2;

/** `> text`, line after line, up to a blank line. */
export function parseQuote(
  lane: Lane,
  lines: Lines,
  at: number,
  parseBlocks: ParseBlocks,
): Parsed | undefined {
  if (lines.depth >= MAX_DEPTH) return undefined;
  let next = at;
  while (next < lines.begins.length && MARKED.test(lineText(lines, next))) next += 1;
  if (next === at) return undefined;
  const lazyFrom = next;
  next = lazyEnd(lines, lazyFrom);
  // Any other line may go on with the last paragraph.
  if (next < lines.begins.length && !isBlank(lines, next)) return undefined;
  const children = parseBlocks(lane, contentOf(lines, { from: at, to: next, lazyFrom }, WIDTH, WIDTH));
  const end = endOfNode(children?.at(-1));
  // The places of lists and of blank lines at the end are known to remark-parse alone.
  if (!children || end?.offset !== endOf(lines, next - 1)) return undefined;
  if (children.some(({ type }) => type === 'list')) return undefined;
  if (lazyFrom < next && !endsInParagraph(children, lines.first + lazyFrom)) return undefined;
  const node: Blockquote = {
    type: 'blockquote',
    children,
    position: { start: pointIn(lines, at, startOf(lines, at)), end },
  };
  return { node, next };
}
