// A cell's text taken apart: the sign that carries the level, footnote marks around it, words after it.
import type { FootnoteMark, FootnoteNotation } from './claims.ts';
import { type Flat, flatRange, type Place } from './flat.ts';
import { foldSign } from './fold.ts';
import { remembered } from './remembered.ts';
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from './vocabulary/presets.ts';

/** What stands in a cell beside its sign. */
export interface Decorated {
  /** The text without footnote marks, trimmed. */
  readonly core: string;
  /** Where `core` stands in the flat text. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly FootnoteMark[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SYMBOLS = '*†‡§¶';

/** A checkbox is a sign, not a mark. */
const CHECKBOX = /^\[[ xX]?\]$/u;
/** More marks than any cell has; what follows is text. */
const MOST_MARKS = 16;

interface Tail {
  readonly labels: readonly string[];
  readonly notation: FootnoteNotation;
  /** Where the mark begins. */
  readonly from: number;
}

function labelsIn(inner: string): readonly string[] | undefined {
  const labels = inner.split(/[\s,;]+/u).filter(Boolean);
  const valid =
    labels.length > 0 &&
    labels.length <= 8 &&
    labels.every((label) => /^(?:\d{1,3}|[a-z]|[*†‡§#]+)$/u.test(label));
  return valid ? labels : undefined;
}

function isSign(text: string): boolean {
  const key = foldSign(text);
  return PRESET_SIGNS.has(key) || AMBIGUOUS_SIGNS.has(key);
}

/** `(1)`, `[1]`, `[^x]`, `(*)` at the end of `text`. */
function bracketTail(text: string): Tail | undefined {
  const close = text.at(-1);
  if (close !== ')' && close !== ']') return undefined;
  const from = text.lastIndexOf(close === ')' ? '(' : '[');
  if (from < 0) return undefined;
  const inner = text.slice(from + 1, -1);
  // `RGB(8)` is no sign with a mark, as `Yes(1)` is.
  const before = text.slice(0, from);
  if (/[\p{L}\p{N}_]$/u.test(before) && !isSign(before.trim())) return undefined;
  if (close === ']' && /^\^[^\s\]]{1,60}$/u.test(inner)) {
    return { labels: [inner.slice(1)], notation: 'reference', from };
  }
  const labels = labelsIn(inner);
  return labels && { labels, notation: close === ')' ? 'parenthesis' : 'reference', from };
}

function superscriptTail(text: string): Tail | undefined {
  let from = text.length;
  while (from > 0 && (SUPERSCRIPTS.includes(text[from - 1] ?? ' ') || /[,˒⸴]/u.test(text[from - 1] ?? ' ')))
    from -= 1;
  const run = text.slice(from);
  if (![...run].some((character) => SUPERSCRIPTS.includes(character))) return undefined;
  const labels = run
    .split(/[,˒⸴]/u)
    .filter(Boolean)
    .map((label) => [...label].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''));
  return { labels, notation: 'superscript', from };
}

function symbolTail(text: string): Tail | undefined {
  let from = text.length;
  while (from > 0 && SYMBOLS.includes(text[from - 1] ?? ' ')) from -= 1;
  const run = text.slice(from);
  return run === '' || from === 0 ? undefined : { labels: [run], notation: 'symbol', from };
}

const lookForTail = remembered((text) => ({
  tail: bracketTail(text) ?? superscriptTail(text) ?? symbolTail(text),
}));
const tailOf = (text: string): Tail | undefined => lookForTail(text).tail;

/** A text without the footnote marks at its end. */
export function withoutMarks(text: string): string {
  let rest = text.trimEnd();
  for (let marks = 0; marks < MOST_MARKS; marks += 1) {
    const tail = CHECKBOX.test(rest.trim()) ? undefined : tailOf(rest);
    if (tail === undefined) break;
    rest = rest.slice(0, tail.from).trimEnd();
  }
  return rest;
}

/** Takes footnote marks off the end of `flat`, one after the other; a cell may be nothing but marks. */
export function decorationsOf(flat: Flat, place: Place): Decorated {
  let end = flat.text.trimEnd().length;
  if (CHECKBOX.test(flat.text.trim()))
    return { core: flat.text.trim(), from: flat.text.indexOf('['), to: end, marks: flat.marks };
  const found: FootnoteMark[] = [];
  while (found.length < MOST_MARKS) {
    const tail = tailOf(flat.text.slice(0, end));
    if (tail === undefined) break;
    const range = flatRange(flat, tail.from, end, place);
    // What stands in code is spelt so: `**bold**` carries no mark.
    if (place.text[range.end.offset] === '`') break;
    found.unshift(...tail.labels.map((label) => ({ label, notation: tail.notation, range })));
    end = flat.text.slice(0, tail.from).trimEnd().length;
    if (end === 0) break;
  }
  const from = flat.text.length - flat.text.trimStart().length;
  const start = Math.min(from, end);
  return {
    core: flat.text.slice(start, end),
    from: start,
    to: end,
    marks:
      found.length === 0 && flat.marks.length < 2
        ? flat.marks
        : [...flat.marks, ...found].sort((a, b) => a.range.start.offset - b.range.start.offset),
  };
}
