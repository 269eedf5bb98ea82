// How deep a document is nested, judged before it is parsed: parsers of strangers' text recurse, or go over it again
// at each level, so what nobody can mean is refused here. One pass over the text, no stack, no tree.
import type { Problem } from '../diagnostic.ts';
import { createLocator, type Format } from '../source/source.ts';
import { MAX_ELEMENTS, MAX_OPEN_ELEMENTS, measureHtml } from './html-nesting.ts';

/** Lists, quotes and elements in one another: several times what people write, a fraction of what a stack holds. */
export const MAX_NESTING = 100;

/** Signs of inline markup in one paragraph: the parsers of Markdown compare them with each other. */
export const MAX_INLINE_SIGNS = 10_000;

/** Where a text passes a limit, and which. */
interface Excess {
  readonly offset: number;
  readonly what: string;
}

/** Why the text is not parsed; undefined where it may be. RST and data files bound themselves where they are read. */
export function nestingProblem(text: string, format: Format): Problem | undefined {
  const excess = excessOf(text, format);
  if (excess === undefined) return undefined;
  const message = `${excess.what}, so the document is not read; no support matrix needs that. Mend it, or leave the file out.`;
  const range = createLocator(text).range(excess.offset, Math.min(excess.offset + 1, text.length));
  return { code: 'nesting-too-deep', message, range };
}

function excessOf(text: string, format: Format): Excess | undefined {
  if (format === 'markdown') return blockExcess(text, MARKDOWN_MARKER) ?? inlineExcess(text);
  if (format === 'text') return blockExcess(text, PLAIN_MARKER);
  return format === 'html' ? htmlExcess(text) : undefined;
}

function htmlExcess(text: string): Excess | undefined {
  const { deep, many } = measureHtml(text);
  if (deep !== undefined)
    return { offset: deep, what: `Here, more than ${MAX_OPEN_ELEMENTS} elements are open at once` };
  if (many !== undefined) return { offset: many, what: `The page makes more than ${MAX_ELEMENTS} elements` };
  return undefined;
}

const TOO_DEEP = `Here, blocks stand in one another more than ${MAX_NESTING} deep`;

/** One container at the beginning of what is left of a line: a quote, a bullet, a number, a footnote's label. */
const MARKDOWN_MARKER = /(?:>|(?:[-+*]|\d{1,9}[.)]|\[\^[^\s\]]+\]:)(?=[ \t]|$))/y;
const PLAIN_MARKER = /[•‣◦▪●○∙·*+-](?=[ \t])/y;
/** `* * *` is a line across the page, not three lists. */
const BREAK_SIGNS = /[^*_\- \t]/;

/** The deepest nesting of blocks, by the containers that each line opens or lies in. */
function blockExcess(text: string, marker: RegExp): Excess | undefined {
  /** Columns of the items that are open. */
  const open: number[] = [];
  let afterBlank = true;
  for (const [start, end] of linesOf(text)) {
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    if (indent === line.length) {
      afterBlank = true;
      continue;
    }
    // After a blank line, text further left than an item is outside of it; before one, it may go on lazily.
    if (afterBlank) closeFrom(open, indent + 1);
    const quotes = openMarkers(line, marker, open);
    if (quotes + open.length > MAX_NESTING) return { offset: start + indent, what: TOO_DEEP };
    afterBlank = false;
  }
  return undefined;
}

/** Puts the items that a line opens on those that are open; tells how many quotes it lies in. */
function openMarkers(line: string, marker: RegExp, open: number[]): number {
  if (!BREAK_SIGNS.test(line)) return 0;
  let quotes = 0;
  let at = 0;
  for (let count = 0; count <= MAX_NESTING; count += 1) {
    while (line[at] === ' ' || line[at] === '\t') at += 1;
    marker.lastIndex = at;
    const found = marker.exec(line)?.[0];
    if (found === undefined) break;
    at += found.length;
    if (found.endsWith('>')) quotes += 1;
    else {
      closeFrom(open, at);
      open.push(at);
    }
  }
  return quotes;
}

/** Closes the items that begin at a column or right of it. */
function closeFrom(open: number[], column: number): void {
  while ((open.at(-1) ?? -1) >= column) open.pop();
}

const INLINE_SIGN = /[*_[\]`]/g;
const DELIMITER_ROW = /^[ \t|:\r-]*$/;

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
/** A block of HTML that goes on to a blank line. */
const HTML_BLOCK =
  /^ {0,3}<\/?(?:center|col|colgroup|dd|details|div|dl|dt|li|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[ \t\r/>]|$)/i;

/** The signs of each paragraph; of a table, where cells are parsed one by one, those of each row. */
function inlineExcess(text: string): Excess | undefined {
  let count = 0;
  let inside: 'nothing' | 'paragraph' | 'table' | 'html' = 'nothing';
  let fence: string | undefined;
  for (const [start, end] of linesOf(text)) {
    const line = text.slice(start, end);
    if (fence !== undefined) {
      if (line.trim().startsWith(fence) && /^[`~]+$/.test(line.trim())) fence = undefined;
      continue;
    }
    if (line.trim() === '') {
      inside = 'nothing';
      count = 0;
      continue;
    }
    if (inside === 'nothing') inside = HTML_BLOCK.test(line) ? 'html' : 'paragraph';
    if (inside === 'html') continue;
    fence = FENCE.exec(line)?.[1];
    if (line.includes('|') && DELIMITER_ROW.test(line)) inside = 'table';
    if (inside === 'table') count = 0;
    count += line.match(INLINE_SIGN)?.length ?? 0;
    if (count > MAX_INLINE_SIGNS) {
      return { offset: start, what: `More than ${MAX_INLINE_SIGNS} signs of markup stand in this paragraph` };
    }
  }
  return undefined;
}

function* linesOf(text: string): Generator<readonly [number, number]> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield [start, end];
    start = end + 1;
  }
}
