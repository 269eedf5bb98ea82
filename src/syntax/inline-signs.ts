// What the inline markup of a Markdown text costs, judged before it is parsed: the parsers compare the signs of one
// stretch of text (a paragraph, an item, a cell) with each other. Where it is not sure that a stretch ends, it goes on.
import { pipedCells } from './pipes.ts';

/** Signs of inline markup in one stretch. */
export const MAX_INLINE_SIGNS = 10_000;

/** Pairs of signs in all crowded stretches together: as many as one that is full. */
const MAX_PAIRS = MAX_INLINE_SIGNS ** 2;

/** Signs in one stretch below which what each costs alone outweighs the pairs. */
export const CROWDED = 1000;

const INLINE_SIGN = /[*_[\]`]/g;
const FENCE = /^(?:`{3,}|~{3,})/;
/** A block of HTML that goes on to a blank line. */
const HTML_BLOCK =
  /^<\/?(?:center|col|colgroup|dd|details|div|dl|dt|li|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[ \t\r/>]|$)/i;
/** A heading, or a line across the page. */
const OTHER_BLOCK = /^(?:#{1,6}[ \t]|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$|(?:\*[ \t]*){3,}$)/;
/** An item, and the blanks before its text. */
const ITEM = /^([-+*]|\d{1,9}[.)])(?:[ \t]+|$)/;
const FIRST_NUMBER = /^0{0,8}1[.)]/;
/** Columns of indentation from which on a line is code, or goes on with the paragraph above. */
const CODE_INDENT = 4;

/** HTML, or a footnote: rows begin with neither. */
const ENDS_TABLE = /^(?:<|\[\^)/;

const QUOTES = /^(?: {0,3}>(?: {0,4}>)*)?/;

/** An item that is open: where its marker stands and where its text does. */
interface Item {
  readonly marker: number;
  readonly text: number;
  readonly isNumber: boolean;
}

/** The stretch that lines lie in, and the blocks around it. */
interface State {
  inside: 'nothing' | 'paragraph' | 'table' | 'html';
  fence: { readonly sign: string; readonly column: number; readonly quotes: number } | undefined;
  readonly items: Item[];
  /** How many quotes it lies in. */
  quotes: number;
  /** Signs of the stretch up to here, the most of any stretch, and pairs of all the stretches before. */
  signs: number;
  most: number;
  pairs: number;
  /** Lines of the paragraph stand outside of the item or quote that it began in. */
  isLazy: boolean;
  /** The line above, without what it lies in; empty where a stretch begins. */
  above: string;
}

/** What passes a limit. */
export interface InlineExcess {
  readonly offset: number;
  readonly what: string;
}

/** Where the text has more signs of inline markup, in one stretch or crowded in many, than can be read in seconds. */
export function inlineExcess(text: string, most = MAX_INLINE_SIGNS): InlineExcess | undefined {
  const state: State = {
    inside: 'nothing',
    fence: undefined,
    items: [],
    quotes: 0,
    isLazy: false,
    signs: 0,
    most: 0,
    pairs: 0,
    above: '',
  };
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    readLine(text.slice(start, end).trimEnd(), state);
    if (state.most > most)
      return { offset: start, what: `More than ${most} signs of markup stand in this paragraph` };
    if (state.pairs > MAX_PAIRS)
      return { offset: start, what: `Too many paragraphs have more than ${CROWDED} signs of markup each` };
    start = end + 1;
  }
  return undefined;
}

/** Begins another stretch. */
function endStretch(state: State): void {
  if (state.signs > CROWDED) state.pairs += state.signs ** 2;
  state.signs = 0;
}

function enter(state: State, inside: State['inside']): void {
  endStretch(state);
  state.inside = inside;
  state.isLazy = false;
  state.above = '';
}

/** Adds the signs of a piece of text to the stretch. */
function addSigns(text: string, state: State): void {
  state.signs += text.match(INLINE_SIGN)?.length ?? 0;
  state.most = Math.max(state.most, state.signs);
}

/** Where the text of the innermost item begins. */
function columnOf({ items }: State): number {
  return items.at(-1)?.text ?? 0;
}

/** The width of an indentation; a tab goes on to the next multiple of four. */
function columnsOf(blanks: string, from = 0): number {
  let column = from;
  for (const blank of blanks) column += blank === '\t' ? 4 - (column % 4) : 1;
  return column - from;
}

/** Counts one line, without the spaces at its end. */
function readLine(line: string, state: State): void {
  const quote = QUOTES.exec(line)?.[0] ?? '';
  const content = line.slice(quote.length).trimStart();
  const indent = columnsOf(line.slice(quote.length, line.length - content.length));
  const quotes = quote.replaceAll(' ', '').length;
  if (isFenced(content, indent, quotes, state)) return;
  if (content === '') {
    enter(state, 'nothing');
    return;
  }
  if (quotes > state.quotes) {
    state.items.length = 0;
    enter(state, 'nothing');
  }
  // Left of its item or outside of its quote, only a paragraph goes on; from there on, nothing is a row or a fence.
  const isOutside = quotes < state.quotes || indent < columnOf(state);
  if (isOutside && state.inside !== 'paragraph') enter(state, 'nothing');
  if (state.inside === 'nothing') {
    state.quotes = quotes;
    while (indent < columnOf(state)) state.items.pop();
  }
  if (isOutside && state.inside === 'paragraph' && !opensItem(content, indent, state)) {
    state.isLazy = true;
    state.items.length = 0;
  }
  readBlock(content, indent, state);
}

function readBlock(content: string, indent: number, state: State): void {
  if (indent < CODE_INDENT && OTHER_BLOCK.test(content)) {
    enter(state, 'nothing');
    addSigns(content, state);
    return;
  }
  let text = content;
  if (opensItem(content, indent, state)) {
    enter(state, 'paragraph');
    text = openItems(content, indent, state);
  }
  const isCode = indent >= columnOf(state) + CODE_INDENT;
  if (state.inside === 'nothing') enter(state, !isCode && HTML_BLOCK.test(content) ? 'html' : 'paragraph');
  if (state.inside === 'html') return;
  const sign = isCode || state.isLazy ? undefined : fenceOf(content);
  if (sign !== undefined) state.fence = { sign, column: columnOf(state), quotes: state.quotes };
  if (state.inside === 'table' && (isCode || ENDS_TABLE.test(content))) enter(state, 'paragraph');
  if (state.inside === 'paragraph' && !isCode && !state.isLazy && isDelimiterRow(content, state.above))
    enter(state, 'table');
  if (state.inside === 'table') readRow(content, state);
  else addSigns(content, state);
  state.above = isCode ? '' : text;
}

/** The signs of a fence; what follows those of code in a line has none of them. */
function fenceOf(content: string): string | undefined {
  const sign = FENCE.exec(content)?.[0];
  return sign?.startsWith('`') && content.includes('`', sign.length) ? undefined : sign;
}

/** Whether a line stands in a fence or closes it; outside of the item or quote of a fence, there is none. */
function isFenced(content: string, indent: number, quotes: number, state: State): boolean {
  const { fence } = state;
  if (fence === undefined) return false;
  const isOutside =
    quotes < fence.quotes ||
    (content !== '' && indent < fence.column) ||
    (quotes > fence.quotes && fence.column > 0);
  const closes = content.startsWith(fence.sign) && /^[`~]+$/.test(content);
  if (isOutside || closes) {
    state.fence = undefined;
    enter(state, 'nothing');
  }
  return !isOutside;
}

/** Each cell is a stretch of its own. */
function readRow(row: string, state: State): void {
  for (const cell of row.replaceAll('\\|', '').split('|')) {
    endStretch(state);
    addSigns(cell, state);
  }
}

/** Whether an item begins here whatever stands above: beside one that is open, or in reach of the text around it. */
function opensItem(content: string, indent: number, state: State): boolean {
  const { inside, items, quotes } = state;
  const [whole, marker] = ITEM.exec(content) ?? [];
  if (whole === undefined || marker === undefined) return false;
  const isNumber = marker.length > 1;
  if (items.some((item) => item.marker === indent && item.isNumber === isNumber)) return true;
  const column = columnOf(state);
  const isWithin = indent < CODE_INDENT || (indent >= column && indent < column + CODE_INDENT);
  if (!isWithin || inside === 'nothing') return isWithin;
  return whole !== content && (!isNumber || FIRST_NUMBER.test(marker)) && quotes === 0;
}

/** Puts the items that a line opens on those that are open; what follows their markers. */
function openItems(content: string, indent: number, state: State): string {
  const { items } = state;
  while (items.length > 0 && indent < columnOf(state)) items.pop();
  let [rest, at] = [content, indent];
  for (let item = ITEM.exec(rest); item; item = ITEM.exec(rest)) {
    const [whole, marker = ''] = item;
    const blanks = columnsOf(whole.slice(marker.length), at + marker.length);
    const isCode = blanks > CODE_INDENT;
    const text = at + marker.length + (isCode ? 1 : Math.max(1, blanks));
    items.push({ marker: at, text, isNumber: marker.length > 1 });
    rest = rest.slice(whole.length);
    if (isCode) break;
    at = text;
  }
  return rest;
}

/** The row of dashes below a head with as many cells: what makes a table. */
export function isDelimiterRow(line: string, head: string): boolean {
  if (!/^[-|: \t]*$/.test(line) || !line.includes('-')) return false;
  const cells = pipedCells(line);
  const isTable = cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
  return isTable && (line.includes('|') || head.includes('|')) && pipedCells(head).length === cells.length;
}
