// How deep a document is nested, judged before it is parsed: parsers of strangers' text recurse, or go over it again
// at each level, so what nobody can mean is refused here. One pass over the text, no stack, no tree.
import { type Problem, REFUSED } from '../diagnostic.ts';
import { createLocator, type Format } from '../source/source.ts';
import { asciidocExcess, type Excess } from './asciidoc/limits.ts';
import { beginsHtmlBlock } from './html-blocks.ts';
import { passedLimit } from './html-syntax.ts';

/** Lists, quotes and elements in one another: several times what people write, a fraction of what a stack holds. */
export const MAX_NESTING = 100;

/** Lines of one paragraph left of the item or quote that it stands in: micromark goes back over all for each. */
export const MAX_LAZY_LINES = 500;

/** Cells, items and lines, each of which becomes an object of some hundred bytes, several times over. */
export const MAX_PIECES = 2_000_000;

/** Bytes of the heap that a piece takes while the whole is read, linted and reported, at most (cells of CSV). */
const PIECE_BYTES = 800;

/** UTF-16 units of text whose pieces fit into any heap that Node starts with. */
const SMALL = 100_000;

/** The pieces that there is room for: where the heap of Node was made small, fewer. */
function mostPieces(): number {
  const heap = globalThis.process?.getBuiltinModule?.('node:v8').getHeapStatistics().heap_size_limit;
  if (heap === undefined) return MAX_PIECES;
  return Math.min(MAX_PIECES, Math.floor(heap / PIECE_BYTES));
}

/** Why the text is not parsed; undefined where it may be. RST and data files bound themselves where they are read. */
export function nestingProblem(text: string, format: Format): Problem | undefined {
  const excess = pieceExcess(text, format) ?? shapeExcess(text, format);
  return excess && refusal(excess, text);
}

/** A document that is not read, for what it passes. */
export function refusal(excess: Excess, text: string): Problem {
  const message = `${excess.what}, so the document is not read; no support matrix needs that. Correct it, or leave the file out.`;
  const range = createLocator(text).range(excess.offset, Math.min(excess.offset + 1, text.length));
  return { code: REFUSED, message, range };
}

/** What parts the pieces of a format, beside line ends; HTML has a limit of its own. */
const PARTING: Readonly<Record<Format, string>> = {
  markdown: '|',
  rst: '|',
  asciidoc: '|',
  text: '|\t',
  csv: ',;\t|',
  ini: '',
  json: ',[{',
  yaml: ',[{',
  toml: ',[{',
  html: '',
};

function pieceExcess(text: string, format: Format): Excess | undefined {
  if (format === 'html' || text.length <= SMALL) return undefined;
  const most = mostPieces();
  if (text.length <= most) return undefined;
  const signs = codesOf([...PARTING[format], '\n', '\r']);
  let pieces = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (signs[text.charCodeAt(at)] !== 1) continue;
    pieces += 1;
    if (pieces > most) return { offset: at, what: tooMany(most) };
  }
  return undefined;
}

function tooMany(most: number): string {
  const what = `The document has more than ${most} cells, items and lines`;
  return most < MAX_PIECES
    ? `${what}, which is what the memory of Node holds here (\`NODE_OPTIONS=--max-old-space-size=\` and megabytes give it more)`
    : what;
}

function shapeExcess(text: string, format: Format): Excess | undefined {
  if ((format === 'markdown' || format === 'text') && isPlainlyShallow(text)) return undefined;
  if (format === 'markdown') return blockExcess(text, MARKDOWN_MARKER);
  if (format === 'text') return blockExcess(text, PLAIN_MARKER);
  if (format === 'asciidoc') return asciidocExcess(text, MAX_NESTING);
  return format === 'html' ? htmlExcess(text) : undefined;
}

/** Code units of ASCII signs: 1 where one of them is meant. */
function codesOf(signs: Iterable<string>): Uint8Array {
  const codes = new Uint8Array(128);
  for (const sign of signs) codes[sign.charCodeAt(0)] = 1;
  return codes;
}

/** Each container takes a column at least: half of all as quotes of one line, half as items of lines before. */
const FEW_COLUMNS = MAX_NESTING / 2;
/** What stands before the text of a line where blocks stand in one another, save labels of footnotes. */
const BEFORE_TEXT = codesOf('\t\r >-+*.)0123456789');
const BULLETS = '•‣◦▪●○∙·';

/**
 * Whether a text is within all limits of nesting at the first look, as what people write is: markers reach over few
 * columns, and stretches between blank lines have fewer lines than are too many. What it is not sure of, it leaves to
 * a closer look.
 */
function isPlainlyShallow(text: string): boolean {
  /** Lines of the stretch since the first that may begin with a marker. */
  let marked = 0;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    let at = start;
    while (at < end && at - start < FEW_COLUMNS && isBeforeText(text, at)) at += 1;
    if (at < end && (at - start >= FEW_COLUMNS || text.startsWith('[^', at))) return false;
    if (at === end && text.slice(start, end).trim() === '') marked = 0;
    else if (marked > 0 || at > start) marked += 1;
    if (marked > MAX_LAZY_LINES) return false;
    start = end + 1;
  }
  return true;
}

function isBeforeText(text: string, at: number): boolean {
  return BEFORE_TEXT[text.charCodeAt(at)] === 1 || BULLETS.includes(text.charAt(at));
}

function htmlExcess(text: string): Excess | undefined {
  const passed = passedLimit(text);
  return passed && { offset: passed.offset, what: passed.message };
}

const TOO_DEEP = `Here, blocks stand in one another more than ${MAX_NESTING} deep`;

const TOO_LAZY = `Here, more than ${MAX_LAZY_LINES} lines of a paragraph stand left of the item or quote that it began in`;

/** One container at the beginning of what is left of a line: a quote, a bullet, a number, a footnote's label. */
const MARKDOWN_MARKER = /(?:>|(?:[-+*]|\d{1,9}[.)]|\[\^[^\s\]]+\]:)(?=[ \t]|$))/y;
const PLAIN_MARKER = /[•‣◦▪●○∙·*+-](?=[ \t])/y;
/** `* * *` is a line across the page, not three lists. */
const BREAK_SIGNS = /[^*_\- \t]/;

/** The blocks that lines lie in, as far as markers and indentation tell. */
interface Open {
  /** Columns behind the markers of the items that are open. */
  readonly items: number[];
  /** Where the text of the innermost one begins. */
  text: number;
  quoted: boolean;
  /** The fence that lines stand in, and the column of the item that it stands in. */
  fence: { readonly sign: string; readonly item: number } | undefined;
}

/** The deepest nesting of blocks, by the containers that each line opens or lies in, and the longest lazy paragraph. */
function blockExcess(text: string, marker: RegExp): Excess | undefined {
  const open: Open = { items: [], text: 0, quoted: false, fence: undefined };
  let afterBlank = true;
  let lazy = 0;
  for (const [start, end] of linesOf(text)) {
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    if (indent === line.length) {
      afterBlank = true;
      continue;
    }
    const fenced = isFenced(line, indent, open);
    // After a blank line, text further left than an item is outside of it; before one, it may go on lazily.
    if (afterBlank || endsParagraph(line)) closeFrom(open.items, indent + 1);
    const { quotes, items } = openMarkers(line, marker, open);
    if (quotes + open.items.length > MAX_NESTING) return { offset: start + indent, what: TOO_DEEP };
    const isOutside = open.quoted || (open.items.length > 0 && indent < open.text);
    const goesOn = !afterBlank && !fenced && quotes + items === 0 && !endsParagraph(line);
    // A line with the sign of the quote goes on with the paragraph, so the lazy ones before it still count.
    const isQuoted = !afterBlank && !fenced && open.quoted && quotes > 0 && items === 0;
    if (goesOn && isOutside) lazy += 1;
    else if (!isQuoted) lazy = 0;
    if (lazy > MAX_LAZY_LINES) return { offset: start, what: TOO_LAZY };
    open.quoted = quotes > 0 || (goesOn && open.quoted);
    afterBlank = false;
  }
  return undefined;
}

/** Whether a line stands in a fence, opens or closes it; text further left than the item of a fence closes it as well. */
function isFenced(line: string, indent: number, open: Open): boolean {
  if (open.fence !== undefined && indent > open.fence.item) {
    const sign = line.trim();
    if (sign.startsWith(open.fence.sign) && /^[`~]+$/.test(sign)) open.fence = undefined;
    return true;
  }
  open.fence = undefined;
  const sign = FENCE.exec(line)?.[1];
  if (sign === undefined) return false;
  closeFrom(open.items, indent + 1);
  open.fence = { sign, item: open.items.at(-1) ?? -1 };
  return true;
}

/** Lines that are no text, wherever they stand: headings, lines across the page, blocks of HTML. */
const PARAGRAPH_END = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$|(?:\*[ \t]*){3,}$)/;

function endsParagraph(line: string): boolean {
  return PARAGRAPH_END.test(line) || beginsHtmlBlock(line.replace(/^ {1,3}/, ''));
}

/** Puts the items that a line opens on those that are open; tells how many it opens, and how many quotes it lies in. */
function openMarkers(line: string, marker: RegExp, open: Open): { quotes: number; items: number } {
  const found = { quotes: 0, items: 0 };
  if (!BREAK_SIGNS.test(line)) return found;
  let at = 0;
  for (let count = 0; count <= MAX_NESTING; count += 1) {
    while (line[at] === ' ' || line[at] === '\t') at += 1;
    if (found.items > 0) open.text = at;
    marker.lastIndex = at;
    const sign = marker.exec(line)?.[0];
    if (sign === undefined) break;
    at += sign.length;
    if (sign.endsWith('>')) found.quotes += 1;
    else {
      closeFrom(open.items, at);
      open.items.push(at);
      found.items += 1;
    }
  }
  return found;
}

/** Closes the items that begin at a column or right of it. */
function closeFrom(open: number[], column: number): void {
  while ((open.at(-1) ?? -1) >= column) open.pop();
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
function* linesOf(text: string): Generator<readonly [number, number]> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield [start, end];
    start = end + 1;
  }
}
