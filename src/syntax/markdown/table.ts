// GFM tables whose rows are surely rows; cells that the lane declines go to remark-parse together.
import type { AlignType, PhrasingContent, TableCell, TableRow } from 'mdast';
import { type Lane, type Parsed, phrasing } from './lane.ts';
import { endOf, isBlank, type Lines, lineText, pointIn, startOf } from './lines.ts';
import { endsBlocks, mayBeBlock } from './paragraph.ts';
import { shiftNodes } from './shift.ts';

const PIPE = 124;
const BACKSLASH = 92;
const SPACE = 32;
const DELIMITERS = /^\|?(?: *:?-+:? *\|)*(?: *:?-+:? *)?$/;
/** What a delimiter row begins with; a list begins so as well. */
const DELIMITER_START = /^(?:[:|]|-(?! ))/;
/** A quote, a comment, an item of a list, code, a footnote: what ends a table without a blank line, beside headings. */
const ENDING =
  /^(?:> \S|<!--[^|]*-->$|(?:[-+*]|1[.)]) {1,4}[^\s|:-][^|]*$|`{3,}[^`|]*$|~{3,}[^|]*$|\[\^[^\s[\]\\&]{1,99}\]: )/;
/** The head of a table of one column, in which declined cells are parsed. */
const SMALL_HEAD = '|a|\n|-|\n';

/** A cell that is for remark-parse: what stands between its pipes. */
interface Declined {
  readonly cell: TableCell;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

interface Reader {
  readonly lane: Lane;
  readonly lines: Lines;
  readonly declined: Declined[];
}

/** A table from its header on; undefined: it is no table, or not surely one. */
export function parseTable(lane: Lane, lines: Lines, at: number): Parsed | undefined {
  if (at + 1 >= lines.begins.length) return undefined;
  const below = startOf(lines, at + 1);
  if (!DELIMITER_START.test(lines.text.slice(below, below + 2))) return undefined;
  const align = alignOf(lineText(lines, at + 1));
  if (!align || !isRow(lines, at, true)) return undefined;
  const reader: Reader = { lane, lines, declined: [] };
  const header = readRow(reader, at);
  if (header?.children.length !== align.length) return undefined;
  const children = [header];
  let next = at + 2;
  for (; next < lines.begins.length && !isBlank(lines, next); next += 1) {
    const line = lineText(lines, next);
    if (ENDING.test(line) || endsBlocks(line)) break;
    const row = isRow(lines, next, false) ? readRow(reader, next) : undefined;
    if (!row) return undefined;
    children.push(row);
  }
  fillDeclined(reader);
  const start = pointIn(lines, at, startOf(lines, at));
  const end = pointIn(lines, next - 1, endOf(lines, next - 1));
  return { node: { type: 'table', align, children, position: { start, end } }, next };
}

/** Whether a line can be nothing else: it begins with a pipe, or as text does. */
function isRow(lines: Lines, at: number, isHeader: boolean): boolean {
  if (lines.text.charCodeAt(startOf(lines, at)) === PIPE) return true;
  const line = lineText(lines, at);
  // A footnote ends a table, a definition of a link does not.
  return !mayBeBlock(line) && !(isHeader ? line.includes(']:') : line.startsWith('[^'));
}

function alignOf(line: string): AlignType[] | undefined {
  if (!DELIMITERS.test(line)) return undefined;
  const cells = line.split('|').map((cell) => cell.trim());
  const inner = cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' ? -1 : cells.length);
  if (cells.length < 2) return undefined;
  if (inner.length === 0 || inner.includes('')) return undefined;
  return inner.map((cell) => {
    const [left, right] = [cell.startsWith(':'), cell.endsWith(':')];
    if (left && right) return 'center';
    if (left) return 'left';
    return right ? 'right' : null;
  });
}

/** A cell reaches from its pipe to the next; the last one takes the closing pipe and what follows it. */
function readRow(reader: Reader, line: number): TableRow | undefined {
  const { lines } = reader;
  const { text } = lines;
  const start = startOf(lines, line);
  const end = endOf(lines, line);
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1;
  const children: TableCell[] = [];
  if (text.charCodeAt(start) === PIPE && last - start < 2) return undefined;
  let open = start;
  while (open < last) {
    const from = text.charCodeAt(open) === PIPE ? open + 1 : open;
    const close = nextPipe(text, from, last);
    const isLast = close >= last - 1;
    children.push(readCell(reader, line, { start: open, from, to: close, end: isLast ? end : close }));
    open = isLast ? last : close;
  }
  return {
    type: 'tableRow',
    children,
    position: { start: pointIn(lines, line, start), end: pointIn(lines, line, end) },
  };
}

/** The next pipe that is not escaped, or `end`. */
function nextPipe(text: string, from: number, end: number): number {
  let index = from;
  while (index < end) {
    const code = text.charCodeAt(index);
    if (code === PIPE) return index;
    if (code === BACKSLASH) {
      const next = text.charCodeAt(index + 1);
      if (next === PIPE || next === BACKSLASH) index += 1;
    }
    index += 1;
  }
  return end;
}

interface CellPlace {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

function readCell(reader: Reader, line: number, place: CellPlace): TableCell {
  const { lane, lines } = reader;
  const { text } = lines;
  const position = { start: pointIn(lines, line, place.start), end: pointIn(lines, line, place.end) };
  let { from, to } = place;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  const children: PhrasingContent[] | undefined =
    from === to ? [] : phrasing(lane, { lines, firstLine: line, lastLine: line, from, to, isCell: true });
  const cell: TableCell = { type: 'tableCell', children: children ?? [], position };
  if (!children) reader.declined.push({ cell, from: place.from, to: place.to, line });
  return cell;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === 9;
}

/** One small table holds them all, a row each; what it gives is moved to where the cells stand. */
function fillDeclined({ lane, lines, declined }: Reader): void {
  if (declined.length === 0) return;
  const rows = declined.map(({ from, to }) => `|${lines.text.slice(from, to)} |\n`);
  const [table] = lane.parsePart(SMALL_HEAD + rows.join(''));
  let offset = SMALL_HEAD.length;
  for (const [index, { cell, from, line }] of declined.entries()) {
    const row = table?.type === 'table' ? table.children[index + 1] : undefined;
    const children = row?.children[0]?.children ?? [];
    const column = from - (lines.begins[line] ?? 0) - 1;
    shiftNodes(children, { line: lines.first + line - index - 3, column, offset: from - offset - 1 });
    cell.children = children;
    offset += rows[index]?.length ?? 0;
  }
}
