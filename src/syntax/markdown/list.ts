// Lists whose items are indented by spaces and hold blocks that the lane knows; anything else is for remark-parse.
import type { List, ListItem, RootContent } from 'mdast';
import { endOfNode, type Lane, type ParseBlocks, type Parsed } from './lane.ts';
import { endsInParagraph, lazyEnd } from './lazy.ts';
import {
  contentOf,
  endOf,
  indentOf,
  isBlank,
  type Lines,
  lineText,
  MAX_DEPTH,
  pointIn,
  startOf,
} from './lines.ts';
import { endsBlocks } from './paragraph.ts';

/** A bullet or a number, one to four spaces, and something that stays in the item. */
const MARKER = /^([-+*]|\d{1,9}[.)])( {1,4})(?=[^\s])/;
/** What may be an item that is written in another way. */
const UNKNOWN = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)|^\t/;
/** What may be a thematic break or an underline as well. */
const RULER = /^[-*_ \t]+$/;

const [SPACE, ASTERISK, PLUS, DASH, ZERO, NINE] = [32, 42, 43, 45, 48, 57];

interface Marker {
  /** The bullet, or what follows the number: it tells one list from the next. */
  readonly kind: string;
  /** Columns from the marker to the content. */
  readonly width: number;
  readonly number: number | undefined;
}

/** Whether a line may begin with a bullet or a number, by its first two characters. */
function mayBeMarker(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === ASTERISK || code === DASH || code === PLUS) return text.charCodeAt(at + 1) === SPACE;
  return code >= ZERO && code <= NINE;
}

export function markerAt(lines: Lines, at: number): Marker | undefined {
  const start = startOf(lines, at) + indentOf(lines, at);
  if (!mayBeMarker(lines.text, start)) return undefined;
  const line = lines.text.slice(start, endOf(lines, at));
  const [all, sign = ''] = MARKER.exec(line) ?? [];
  if (all === undefined || RULER.test(line)) return undefined;
  const isOrdered = sign.length > 1;
  return {
    kind: sign.slice(-1),
    width: all.length,
    number: isOrdered ? Number.parseInt(sign, 10) : undefined,
  };
}

export function parseList(
  lane: Lane,
  lines: Lines,
  at: number,
  parseBlocks: ParseBlocks,
): Parsed | undefined {
  const indent = indentOf(lines, at);
  const first = indent > 3 ? undefined : markerAt(lines, at);
  if (!first || lines.depth >= MAX_DEPTH) return undefined;
  const items: ListItem[] = [];
  let spread = false;
  let line = at;
  let marker: Marker | undefined = first;
  while (marker) {
    const { last, lazyFrom, next } = itemEnd(lines, line, indent + marker.width);
    const item = parseItem(
      lane,
      lines,
      { from: line, to: last + 1, lazyFrom, indent, width: marker.width },
      parseBlocks,
    );
    if (!item) return undefined;
    items.push(item);
    line = next;
    const following = nextMarker(lines, next, indent, first, next === last + 1);
    if (following === 'unsure') return undefined;
    marker = following;
    if (marker && next > last + 1) spread = true;
  }
  const start = pointIn(lines, at, startOf(lines, at) + indent);
  const end = endOfNode(items.at(-1)) ?? start;
  const node: List = {
    type: 'list',
    ordered: first.number !== undefined,
    start: first.number ?? null,
    spread,
    children: items,
    position: { start, end },
  };
  return { node, next: line };
}

/**
 * The marker of the next item, nothing where the list ends, `unsure` where the line may be either: right below an
 * item, it may go on with the item's last paragraph.
 */
function nextMarker(
  lines: Lines,
  at: number,
  indent: number,
  first: Marker,
  isRightBelow: boolean,
): Marker | 'unsure' | undefined {
  if (at >= lines.begins.length) return undefined;
  const marker = markerAt(lines, at);
  const isSame =
    marker?.kind === first.kind && (marker.number === undefined) === (first.number === undefined);
  if (isSame) return indentOf(lines, at) === indent ? marker : 'unsure';
  if (endsBlocks(lineText(lines, at))) return undefined;
  if (isRightBelow || (!marker && UNKNOWN.test(lineText(lines, at)))) return 'unsure';
  return indentOf(lines, at) > 0 ? 'unsure' : undefined;
}

interface ItemEnd {
  /** Its last line that is not blank. */
  readonly last: number;
  /** Where its lazy lines begin, which are its last. */
  readonly lazyFrom: number;
  /** The next line that is not blank. */
  readonly next: number;
}

/** Where the lines end that are indented by `width`, blank or lazy. */
function itemEnd(lines: Lines, from: number, width: number): ItemEnd {
  let last = from;
  let at = from + 1;
  for (; at < lines.begins.length; at += 1) {
    if (isBlank(lines, at)) continue;
    if (indentOf(lines, at) < width) break;
    last = at;
  }
  if (at > last + 1) return { last, lazyFrom: at, next: at };
  const lazyFrom = at;
  at = lazyEnd(lines, at);
  last = at - 1;
  while (at < lines.begins.length && isBlank(lines, at)) at += 1;
  return { last, lazyFrom, next: at };
}

interface ItemPlace {
  readonly from: number;
  /** The line after its last. */
  readonly to: number;
  readonly lazyFrom: number;
  readonly indent: number;
  readonly width: number;
}

function parseItem(
  lane: Lane,
  lines: Lines,
  place: ItemPlace,
  parseBlocks: ParseBlocks,
): ListItem | undefined {
  const { from, to, lazyFrom, indent } = place;
  const inner = indent + place.width;
  const children = parseBlocks(lane, contentOf(lines, place, inner, inner));
  if (!children || (lazyFrom < to && !endsInParagraph(children, lines.first + lazyFrom))) return undefined;
  const start = pointIn(lines, from, startOf(lines, from) + indent);
  const end = endOfNode(children.at(-1)) ?? start;
  return { type: 'listItem', spread: isSpread(children), checked: null, children, position: { start, end } };
}

/** Whether a blank line stands between two blocks. */
function isSpread(blocks: readonly RootContent[]): boolean {
  return blocks.some((block, index) => {
    const before = blocks[index - 1]?.position?.end.line;
    return before !== undefined && (block.position?.start.line ?? before) > before + 1;
  });
}
