// Texts that a footnote mark leads: where each begins in a paragraph, and how far it goes.

import { firstIndex } from '../../search.ts';
import type { FootnoteNotation, Text } from '../claims.ts';
import { type Flat, flatRange, type Place } from '../text/flat.ts';
import { foldSpace } from '../text/fold.ts';

/** A text with the mark that leads it. */
export interface LedText extends Text {
  readonly label: string;
  readonly notation: FootnoteNotation;
}

/** Where a mark stands in flat text, and where what it leads begins. */
interface Lead {
  readonly label: string;
  readonly notation: FootnoteNotation;
  readonly from: number;
  readonly textFrom: number;
  /** Where the mark begins in the source, if it was taken out of the flat text. */
  readonly start?: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK =
  /^(?:\((\d{1,3}|[a-z]|[*†‡]+)\)|\[(\d{1,3}|[*†‡]+)\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|([†‡§¶]+|\*{1,5}(?=[\s:])))\s*(?:[:.)]\s*)?(?=\S)/u;
/** An asterisk with no space after it: a mark where a cell refers to it, else the first character of a name. */
const TIGHT = /^(\*{1,5})(?=[\p{L}\p{N}`"'])/u;

/** What a mark begins with. */
const MARK_STARTS = `([*†‡§¶${SUPERSCRIPTS}`;

function leadOf(text: string, from: number): Lead | undefined {
  const match = MARK_STARTS.includes(text.charAt(0)) ? MARK.exec(text) : null;
  if (match === null) return undefined;
  const [whole, parenthesis, bracket, superscript, symbol] = match;
  const at = { from, textFrom: from + whole.length };
  if (parenthesis !== undefined) return { label: parenthesis, notation: 'parenthesis', ...at };
  if (bracket !== undefined) return { label: bracket, notation: 'reference', ...at };
  if (symbol !== undefined) return { label: symbol, notation: 'symbol', ...at };
  const digits = [...(superscript ?? '')].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
  return { label: digits, notation: 'superscript', ...at };
}

function tightLeadOf(text: string, from: number): Lead | undefined {
  const label = TIGHT.exec(text)?.[1];
  return label === undefined ? undefined : { label, notation: 'symbol', from, textFrom: from + label.length };
}

interface Line {
  readonly from: number;
  readonly text: string;
}

/** The lines of `text` without their indentation, several raised notes on one as if each had its own. */
function linesOf(text: string): readonly Line[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const rest = line.trimStart();
    let from = at + line.length - rest.length;
    at += line.length + 1;
    const notes = SUPERSCRIPTS.includes(rest.charAt(0)) ? rest.split(NEXT_NOTE) : [rest];
    return notes.map((note): Line => {
      const start = from;
      from += note.length;
      return { from: start, text: note };
    });
  });
}

/** Before a raised mark on a line that begins with one. */
const NEXT_NOTE = /(?<=[.;\s\u00A0]\s)(?=[⁰¹²³⁴⁵⁶⁷⁸⁹])/u;

/** What stands before a mark at the head of a line: blanks, drawn ones too, and the marks of quotes. */
const HEAD = /(?:\n|<br\s*\/?>)(?:[ \t>\u00a0]|&(?:nbsp|e[mn]sp|#160);)*$/iu;
/** No line is indented further than this before a mark at its head. */
const LONGEST_INDENT = 200;

/** `<sup>1</sup> text`: marks that were taken out of the flat text, each at the head of its line. */
function raisedLeads(flat: Flat, place: Place): readonly Lead[] {
  if (flat.marks.length === 0) return [];
  const parts = flat.parts.filter((part) => flat.text.slice(part.from, part.to).trim() !== '');
  let furthest = 0;
  const reached = parts.map((part) => (furthest = Math.max(furthest, part.start)));
  return flat.marks.flatMap(({ label, notation, range }): readonly Lead[] => {
    const { offset: start } = range.start;
    const next = firstIndex(parts.length, (index) => (reached[index] ?? 0) >= range.end.offset);
    const [after, before] = [parts[next], parts[next - 1]];
    if (after === undefined) return [];
    // The end of a line may be the last character of the text before.
    const between =
      before === undefined
        ? '\n'
        : place.text.slice(Math.max(before.end - 1, start - LONGEST_INDENT, 0), start);
    const isHead = HEAD.test(between);
    return isHead ? [{ label, notation, from: after.from, textFrom: after.from, start }] : [];
  });
}

function textsOf(leads: readonly Lead[], flat: Flat, place: Place): readonly LedText[] {
  return leads.map(({ label, notation, from, textFrom, start }, index) => {
    const to = leads[index + 1]?.from ?? flat.text.length;
    const length = flat.text.slice(from, to).trimEnd().length;
    const range = flatRange(flat, from, from + length, place);
    return {
      label,
      notation,
      text: foldSpace(flat.text.slice(textFrom, to)),
      range: start === undefined ? range : place.locator.range(start, range.end.offset),
    };
  });
}

/**
 * Footnotes in a paragraph: one a line that begins with a mark, going on to the next mark. None where text stands
 * before the first, unless that is a label such as "Notes:".
 */
export function definitionsInParagraph(flat: Flat, place: Place): readonly LedText[] {
  const written = linesOf(flat.text).flatMap(({ from, text }) => leadOf(text, from) ?? []);
  const leads = [...written, ...raisedLeads(flat, place)].sort((a, b) => a.from - b.from);
  if (leads.length === 0) return [];
  const before = flat.text.slice(0, leads[0]?.from ?? 0).trim();
  return before === '' || /^[^:\n]{1,40}:$/u.test(before) ? textsOf(leads, flat, place) : [];
}

/** Where a sentence or a clause ends and the next footnote may begin. */
const NEXT = /[.;,]\s+(?=[*†‡§¶(])/gu;

/** What may be footnotes: behind one another in a line, or with no space after the mark: `*one thing; **another`. */
export function definitionsInLines(flat: Flat, place: Place): readonly LedText[] {
  return linesOf(flat.text).flatMap(({ from, text }) => {
    const starts = [0, ...[...text.matchAll(NEXT)].map((match) => match.index + match[0].length)];
    const leads = starts.flatMap((start) => {
      const rest = text.slice(start, start + 40);
      return leadOf(rest, from + start) ?? tightLeadOf(rest, from + start) ?? [];
    });
    if (leads[0]?.from !== from) return [];
    return textsOf(leads, { ...flat, text: flat.text.slice(0, from + text.length) }, place);
  });
}
