// A cell's text taken apart: the sign that carries the level, footnote marks around it, words after it.
import type { FootnoteMark, FootnoteNotation } from '../claims.ts';
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from '../lexicon/levels.ts';
import { type Flat, flatRange, type Place } from './flat.ts';
import { foldSign, foldSpace } from './fold.ts';
import { memoize } from './memoize.ts';

/** What stands in a cell beside its sign. */
export interface Decorated {
  /** The text without footnote marks, trimmed. */
  readonly core: string;
  /** The same with its white space folded. */
  readonly folded: string;
  /** Where `core` stands in the flat text. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly FootnoteMark[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SYMBOLS = '*†‡§¶';

const NO_MARKS: readonly FootnoteMark[] = [];

/** A checkbox is a sign, not a mark. */
const CHECKBOX = /^(?:[-*+] )?\[[ xX]?\]$/u;
/** More marks than any cell has; what follows is text. */
const MOST_MARKS = 16;

interface Tail {
  readonly labels: readonly string[];
  readonly notation: FootnoteNotation;
  /** Where the mark begins. */
  readonly from: number;
}

/** A text and the marks at its end, the last first, each with where it ends. */
interface Apart extends Decorated {
  readonly tails: readonly (Tail & { readonly to: number })[];
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
  // `RGB(8)` and `O(1)` are no signs with a mark, as `Yes(1)` is.
  const before = text.slice(0, from);
  if (/[\p{L}\p{N}_]$/u.test(before) && (/^\s*o$/iu.test(before) || !isSign(before.trim()))) return undefined;
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
  // `**Name **` was to be bold.
  const isBold = run === '**' && text.trimStart().startsWith(run);
  return run === '' || from === 0 || isBold ? undefined : { labels: [run], notation: 'symbol', from };
}

const lookForTail = memoize((text) => ({
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

/** `(*)` and `(y)` alone are what the cell says, and so is `(y)` before marks; beside a sign they are marks. */
function isSignInBrackets({ labels, notation, from }: Tail, text: string, marks: number): boolean {
  const sign = marks === 0 ? /^[xyn]$|[^\p{L}\p{N}]/u : /^[xyn]$/u;
  const isAlone = text.slice(0, from).trim() === '';
  return isAlone && notation === 'parenthesis' && labels.every((label) => sign.test(label));
}

/** Most cells hold one of a few texts, which is taken apart once. */
const takeApart = memoize((text): Apart => {
  let end = text.trimEnd().length;
  if (CHECKBOX.test(text.trim())) return apartAt(text, text.indexOf('['), end, []);
  const tails: Apart['tails'][number][] = [];
  let labels = 0;
  while (labels < MOST_MARKS) {
    const tail = tailOf(text.slice(0, end));
    if (tail === undefined || isSignInBrackets(tail, text, labels)) break;
    tails.push({ ...tail, to: end });
    labels += tail.labels.length;
    end = text.slice(0, tail.from).trimEnd().length;
    if (end === 0) break;
  }
  const from = Math.min(text.length - text.trimStart().length, end);
  return apartAt(text, from + bulletLength(text.slice(from, end)), end, tails);
});

/** `- ✅` is an item of a list, and no dash. */
function bulletLength(core: string): number {
  return /^[-*+] \S/u.test(core) && PRESET_SIGNS.get(foldSign(core.slice(2)))?.kind === 'mark' ? 2 : 0;
}

/** A text without white space around it and footnote marks at its end. */
export const coreOf = (text: string): string => takeApart(text).folded;

function apartAt(text: string, from: number, to: number, tails: Apart['tails']): Apart {
  const core = text.slice(from, to);
  return { core, folded: foldSpace(core), from, to, marks: NO_MARKS, tails };
}

/** Takes footnote marks off the end of `flat`, one after the other; a cell may be nothing but marks. */
export function decorationsOf(flat: Flat, place: Place): Decorated {
  const apart = takeApart(flat.text);
  if (apart.tails.length === 0 && flat.marks.length === 0) return apart;
  const found: FootnoteMark[][] = [];
  let { to } = apart;
  for (const tail of apart.tails) {
    const range = flatRange(flat, tail.from, tail.to, place);
    // What stands in code is spelt so: `**bold**` carries no mark.
    if (place.text[range.end.offset] === '`') {
      to = tail.to;
      break;
    }
    // The link around `[Yes*](#limits)` says where it leads; that of a name is called so.
    if (flat.link !== undefined && place.text[range.end.offset] === ']') {
      if (isSign(apart.core)) continue;
      to = tail.to;
      break;
    }
    found.push(tail.labels.map((label) => ({ label, notation: tail.notation, range })));
  }
  const { core, folded, from } = to === apart.to ? apart : apartAt(flat.text, apart.from, to, []);
  return { core, folded, from, to, marks: inOrder([...flat.marks, ...found.toReversed().flat()]) };
}

function inOrder(marks: readonly FootnoteMark[]): readonly FootnoteMark[] {
  return marks.length < 2 ? marks : marks.toSorted((a, b) => a.range.start.offset - b.range.start.offset);
}
