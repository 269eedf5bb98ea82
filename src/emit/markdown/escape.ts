// Plain text to Markdown that parses back to it, escaping no more than it must: mdast-util-to-markdown's own
// way of escaping took 33 s for the details of 44,000 features.

/** One line: white space runs to one space, ends trimmed; NUL, which Markdown cannot hold, to U+FFFD. */
export function foldLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replaceAll('\0', '\ufffd');
}

/** The paragraphs of a text, each on one line; empty ones left out. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/u)
    .map(foldLine)
    .filter((paragraph) => paragraph !== '');
}

const SPECIAL = /[\\`*_[\]<&~|]/gu;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const TAG_START = /[A-Za-z/!?]/;
const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});/y;

function isReference(text: string, offset: number): boolean {
  REFERENCE.lastIndex = offset;
  return REFERENCE.test(text);
}

/** Whether the special character at `offset` would be read as markup. */
function isMarkup(text: string, offset: number, inTable: boolean): boolean {
  const next = text[offset + 1] ?? '';
  switch (text[offset]) {
    case '\\':
      return next === '' || PUNCTUATION.test(next);
    case '_':
      return !(WORD.test(text[offset - 1] ?? '') && WORD.test(next));
    case '<':
      return TAG_START.test(next);
    case '&':
      return isReference(text, offset);
    case '|':
      return inTable;
    default:
      return true;
  }
}

/** Addresses that GitHub links by itself; an escape inside one would show, so such a link is broken up. */
const ADDRESS = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu;

function escapeWord(text: string, inTable: boolean): string {
  const escaped = text.replace(SPECIAL, (character, offset: number) =>
    isMarkup(text, offset, inTable) ? `\\${character}` : character,
  );
  return escaped === text ? text : escaped.replace(ADDRESS, '$&\\');
}

function escapeInline(line: string, inTable: boolean): string {
  return line
    .split(' ')
    .map((part) => escapeWord(part, inTable))
    .join(' ');
}

/** A text in the middle of a line, outside tables. */
export function inline(text: string): string {
  return escapeInline(foldLine(text), false);
}

/** A text in a table's cell. */
export function inCell(text: string): string {
  return escapeInline(foldLine(text), true);
}

/** What would make a line a heading (readers take `##Title` for one as well), a list item, a quote, a rule or an underline. */
const BLOCK_MARK = /^(?:#{1,6}(?= |$)|##|[-+](?= |$)|[-= ]+$|>)/u;
const ORDERED_MARK = /^(\d{1,9})([.)])(?= |$)/u;

/** A text at the start of a paragraph or list item. */
export function atLineStart(text: string): string {
  const line = inline(text);
  if (BLOCK_MARK.test(line)) return `\\${line}`;
  return line.replace(ORDERED_MARK, '$1\\$2');
}

/** A text as a heading's content: a closing run of `#` stays text. */
export function inHeading(text: string): string {
  return inline(text).replace(/#$/u, '\\#');
}

/** A code span that holds `text` exactly. */
export function codeSpan(text: string): string {
  const line = text.replace(/[\r\n]+/gu, ' ').replaceAll('\0', '\ufffd');
  let longest = 0;
  for (const run of line.match(/`+/gu) ?? []) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const isStripped = line.startsWith(' ') && line.endsWith(' ') && line.trim() !== '';
  const padded = line.startsWith('`') || line.endsWith('`') || isStripped ? ` ${line} ` : line;
  return `${fence}${padded}${fence}`;
}

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

/** The address of a link, inside tables too. */
export function linkAddress(url: string): string {
  return /^[\w#%./:?=+@~-]+$/u.test(url) ? url : `<${url.replace(/[\\`<>&|\p{Cc}]/gu, reference)}>`;
}

/** An empty anchor that gives a heading or a name an id of its own. */
export function anchorTag(id: string): string {
  const value = id.replace(/[^\p{L}\p{M}\p{N} .:/@+_-]/gu, reference);
  return `<a id="${value}"></a>`;
}
