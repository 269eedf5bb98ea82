// GFM tables whose rows all begin with a pipe; cells that the lane declines go to remark-parse together.
import type { AlignType, PhrasingContent, TableCell, TableRow } from 'mdast';
import { type Lane, type Parsed, phrasing } from './lane.ts';
import { endOf, isBlank, type Lines, lineText, pointIn, startOf } from './lines.ts';
import { shiftNodes } from './shift.ts';

const PIPE = 124;
const BACKSLASH = 92;
const SPACE = 32;
const DELIMITERS = /^\|(?: *:?-+:? *\|)*(?: *:?-+:? *)?$/;
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
  const { text } = lines;
  if (at + 1 >= lines.begins.length || text.charCodeAt(startOf(lines, at)) !== PIPE) return undefined;
  const align = alignOf(lineText(lines, at + 1));
  if (!align) return undefined;
  const reader: Reader = { lane, lines, declined: [] };
  const header = readRow(reader, at);
  if (header?.children.length !== align.length) return undefined;
  const children = [header];
  let next = at + 2;
  for (; next < lines.begins.length && !isBlank(lines, next); next += 1) {
    const row = text.charCodeAt(startOf(lines, next)) === PIPE ? readRow(reader, next) : undefined;
    if (!row) return undefined;
    children.push(row);
  }
  fillDeclined(reader);
  const start = pointIn(lines, at, startOf(lines, at));
  const end =
    next === at + 2
      ? pointIn(lines, at + 1, endOf(lines, at + 1))
      : pointIn(lines, next - 1, endOf(lines, next - 1));
  return { node: { type: 'table', align, children, position: { start, end } }, next };
}

function alignOf(line: string): AlignType[] | undefined {
  if (!DELIMITERS.test(line)) return undefined;
  const cells = line.split('|').map((cell) => cell.trim());
  const inner = cells.slice(1, cells.at(-1) === '' ? -1 : cells.length);
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
  let open = start;
  while (open < last) {
    const close = nextPipe(text, open + 1, last);
    const isLast = close >= last - 1;
    children.push(
      readCell(reader, line, { start: open, from: open + 1, to: close, end: isLast ? end : close }),
    );
    open = isLast ? last : close;
  }
  if (last - start < 2) return undefined;
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
  const rows = declined.map(({ from, to }) => `|${lines.text.slice(from, to)}|\n`);
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
