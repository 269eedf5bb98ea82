// Paragraphs: lines that can be nothing else.
import { beginsHtmlBlock, beginsWithInlineTag } from '../html-blocks.ts';
import { type Lane, type Parsed, phrasing } from './lane.ts';
import { endOf, hasTrailingSpace, isBlank, type Lines, lineText, pointIn, startOf } from './lines.ts';

/** What a line begins with that may be another block, or part of one. */
const MAY_BE_BLOCK =
  /^(?:[ \t>|<]|=+[ \t]*$|:-|#{1,6}(?:[ \t]|$)|[-+*](?:[ \t]|$)|[-_*]{2}[-_* \t]*$|-[-:| ]|_[_ ]|`{3}|~{3}|\d{1,9}[.)](?:[ \t]|$))/;
/** Where nothing stands above, these are text; what begins with a pipe is a row only above a delimiter row. */
const MAY_BE_FIRST_BLOCK =
  /^(?:[ \t><]|#{1,6}(?:[ \t]|$)|[-+*](?:[ \t]|$)|[-_*]{2}[-_* \t]*$|-[-:| ]|_[_ ]|`{3}|~{3}|\d{1,9}[.)](?:[ \t]|$))/;
/** An item of a list that ends a paragraph: it is not empty, its number is one, and it begins with text. */
const ITEM = /^ {0,3}(?:[-+*]|1[.)]) {1,4}(?=[^\s])/;
/** What makes the paragraph above it a heading. */
const UNDERLINE = /^(?:=+|-+)$/;
/** What no thematic break, underline or delimiter row of a table has. */
const NOT_RULER = /[^-*_:|\s]/;

/** Whether a list begins here although a paragraph stands above. */
function isInterruptingItem(line: string): boolean {
  const [marker] = ITEM.exec(line) ?? [];
  return marker !== undefined && NOT_RULER.test(line) && !mayBeBlock(line.slice(marker.length));
}

/** A heading or a break. */
const ENDS_BLOCKS = /^(?:#{1,6} \S|(?:-{3,}|\*{3,}|_{3,})[ \t]*$)/;

/** Whether a line ends whatever stands above, unless that is code or HTML. */
export function endsBlocks(line: string): boolean {
  return ENDS_BLOCKS.test(line) || beginsHtmlBlock(line);
}

/** Whether a line may be another block than text, where nothing stands above. */
export function mayBeBlock(line: string): boolean {
  return MAY_BE_FIRST_BLOCK.test(line) && !beginsWithInlineTag(line);
}

/** Whether a line surely is text, where nothing stands above. */
function isFirstText(lines: Lines, at: number): boolean {
  const line = lineText(lines, at);
  return !mayBeBlock(line) && !line.includes(']:') && !hasTrailingSpace(lines, at);
}

/** Whether a line surely goes on with the text above, if that is a paragraph. */
export function isMoreText(lines: Lines, at: number): boolean {
  const line = lineText(lines, at);
  const mayBeOther = MAY_BE_BLOCK.test(line) && !beginsWithInlineTag(line);
  return !mayBeOther && !line.includes(']:') && !hasTrailingSpace(lines, at);
}

/** A paragraph up to a blank line or another block, or a heading up to the line below it. */
export function parseParagraph(lane: Lane, lines: Lines, at: number): Parsed | undefined {
  let next = at;
  let depth: 1 | 2 | undefined;
  while (next < lines.begins.length && !isBlank(lines, next)) {
    const line = lineText(lines, next);
    if (next > at && isInterruptingItem(line)) break;
    if (next > at && UNDERLINE.test(line)) {
      depth = line.startsWith('=') ? 1 : 2;
      break;
    }
    // With blanks behind it, a line of dashes may be an underline as well.
    if (next > at && endsBlocks(line) && !line.startsWith('-')) break;
    if (!(next > at ? isMoreText : isFirstText)(lines, next)) return undefined;
    next += 1;
  }
  const lastLine = next - 1;
  const from = startOf(lines, at);
  const to = endOf(lines, lastLine);
  const children = phrasing(lane, { lines, firstLine: at, lastLine, from, to, isCell: false });
  if (!children) return undefined;
  const start = pointIn(lines, at, from);
  if (depth !== undefined) {
    const end = pointIn(lines, next, endOf(lines, next));
    return { node: { type: 'heading', depth, children, position: { start, end } }, next: next + 1 };
  }
  const position = { start, end: pointIn(lines, lastLine, to) };
  return { node: { type: 'paragraph', children, position }, next };
}
