// Where a part of the document that the lane does not understand surely ends.
import { indentOf, isBlank, type Lines, lineText } from './lines.ts';

const FENCE = /^(`{3,}|~{3,})(.*)$/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
/** To micromark, what follows indented code interrupts it, even below a blank line: not everything may. */
const INDENTED = /^(?:\t| {4}| {1,3}\t)/;
/** Code or HTML in a container, which ends where the container does: where another begins, not at the same place. */
const OPEN_IN_CONTAINER = /^\s*(?:[-+*>]|\d{1,9}[.)]|\[\^).*(?:`{3}|~{3}|<)/;
const PLAIN = /^(?:#{1,6} |[A-Za-z])/;
/** HTML that goes on over blank lines, with what ends it. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
];
/** HTML that ends at a blank line, in which none of the above begins. */
const OTHER_HTML = /^<[/A-Za-z]/;
const LONG_START = /^ {0,3}(?:`{3}|~{3}|<!|<\?|<(?:script|pre|style|textarea))/i;

/**
 * The first line after `from` that begins a block of the document itself whatever stood before: not indented,
 * below a blank line, no item of a list, and with no code or HTML open. The end of the text where there is none.
 */
export function boundaryAfter(lines: Lines, from: number): number {
  const end = lines.begins.length;
  let mayBeInList = false;
  let isIndented = false;
  let mayBeOpen = false;
  let at = from;
  while (at < end) {
    const line = lineText(lines, at);
    if (at > from && isBoundary(lines, at, mayBeInList) && (!(isIndented || mayBeOpen) || PLAIN.test(line)))
      return at;
    mayBeOpen ||= OPEN_IN_CONTAINER.test(line);
    mayBeInList ||= ITEM.test(line.trimStart());
    if (!isBlank(lines, at)) isIndented = INDENTED.test(line);
    const next = afterLong(lines, at);
    if (next === undefined) return end;
    // A line that begins with a tag may be a paragraph, below which a list or a quote may begin.
    for (let below = at + 1; below < next && OTHER_HTML.test(line.trimStart()); below += 1) {
      mayBeInList ||= ITEM.test(lineText(lines, below).trimStart());
      mayBeOpen ||= OPEN_IN_CONTAINER.test(lineText(lines, below));
    }
    at = next;
  }
  return end;
}

function isBoundary(lines: Lines, at: number, mayBeInList: boolean): boolean {
  if (!isBlank(lines, at - 1) || isBlank(lines, at)) return false;
  const line = lineText(lines, at);
  return !/^[ \t]/.test(line) && !(mayBeInList && ITEM.test(line));
}

/** The line after `at`, or after the code or HTML that begins there; undefined where that is not sure. */
function afterLong(lines: Lines, at: number): number | undefined {
  const indent = indentOf(lines, at);
  if (indent > 3) return at + 1;
  const line = lineText(lines, at).slice(indent);
  const [, fence, info = ''] = FENCE.exec(line) ?? [];
  if (fence !== undefined) {
    if (fence.startsWith('`') && info.includes('`')) return at + 1;
    return closing(lines, at, indent, true, (text) => isClosingFence(text, fence));
  }
  for (const [start, stop] of HTML) {
    if (start.test(line))
      return stop.test(line) ? at + 1 : closing(lines, at, indent, false, (text) => stop.test(text));
  }
  if (!OTHER_HTML.test(line)) return at + 1;
  let next = at + 1;
  for (; next < lines.begins.length && !isBlank(lines, next); next += 1) {
    if (LONG_START.test(lineText(lines, next))) return undefined;
  }
  return next;
}

function isClosingFence(line: string, fence: string): boolean {
  const rest = line.trim();
  return rest.length >= fence.length && rest === fence.charAt(0).repeat(rest.length);
}

/**
 * The line after the closing one. Indented, it may stand in a list or not: only where no line goes out of that
 * indentation it does not matter.
 */
function closing(
  lines: Lines,
  at: number,
  indent: number,
  isFence: boolean,
  closes: (text: string) => boolean,
): number | undefined {
  for (let next = at + 1; next < lines.begins.length; next += 1) {
    if (isBlank(lines, next)) continue;
    const own = indentOf(lines, next);
    if (own < indent) return undefined;
    if (!closes(lineText(lines, next))) continue;
    if (own === indent) return next + 1;
    if (indent > 0) return undefined;
    if (own < 4 || !isFence) return next + 1;
  }
  return undefined;
}
