// Characters as Python sees them: docutils' rules for blanks, words and column widths rest on these.
import { firstIndex } from '../../search.ts';
import { COMBINING, WIDE } from './widths.ts';

const WORD = /[\p{L}\p{N}]/u;
const UNMARKED_SPACE = new Set([
  9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);

/** White space as Python's `str.isspace` has it (which is not JavaScript's: no U+FEFF, but U+001C to U+001F). */
export function isSpaceCode(code: number): boolean {
  return code <= 32 ? UNMARKED_SPACE.has(code) : code >= 0x85 && isWideRangeSpace(code);
}

function isWideRangeSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || UNMARKED_SPACE.has(code);
}

/** True for white space, and for the places before and after a text. */
export function isSpaceOrEdge(text: string, index: number): boolean {
  return index < 0 || index >= text.length || isSpaceCode(text.charCodeAt(index));
}

/** True where the text holds nothing but white space. */
export function isBlank(text: string): boolean {
  return leadingSpace(text) === text.length;
}

/** The number of white-space characters that a text begins with. */
export function leadingSpace(text: string, from = 0): number {
  let index = from;
  while (index < text.length && isSpaceCode(text.charCodeAt(index))) index++;
  return index - from;
}

/** The index after the last character, from `from` on and before `end`, that is not white space. */
export function trimmedEnd(text: string, end = text.length, from = 0): number {
  let index = Math.max(from, end);
  while (index > from && isSpaceCode(text.charCodeAt(index - 1))) index--;
  return index;
}

export function strip(text: string): string {
  const end = trimmedEnd(text);
  return text.slice(Math.min(leadingSpace(text), end), end);
}

/** The words of a text, split at white space. */
export function words(text: string): string[] {
  const found: string[] = [];
  let index = 0;
  while (index < text.length) {
    index += leadingSpace(text, index);
    const start = index;
    while (index < text.length && !isSpaceCode(text.charCodeAt(index))) index++;
    if (index > start) found.push(text.slice(start, index));
  }
  return found;
}

/** A text with every run of white space made one space. */
export function normalizeSpace(text: string): string {
  return words(text).join(' ');
}

/** The number of UTF-16 code units of the letter or digit at `index`; 0 where there is none. */
export function wordLength(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 128) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 1 : 0;
  }
  const point = text.codePointAt(index);
  if (point === undefined) return 0;
  const char = String.fromCodePoint(point);
  return WORD.test(char) ? char.length : 0;
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The printable ASCII characters that are neither letters nor digits: adornments and quotes are made of them. */
export function isAdornment(code: number): boolean {
  return code > 32 && code < 127 && !isDigitCode(code) && !isAsciiLetter(code);
}

/** True for a character that takes no column of its own. */
export function isCombining(point: number): boolean {
  return point >= 0x300 && inRuns(COMBINING, point);
}

/** True for a character that takes two columns. */
export function isWide(point: number): boolean {
  return point >= 0x1100 && inRuns(WIDE, point);
}

/** Whether a code point is in one of the sorted runs, each given by its first and its last. */
function inRuns(runs: readonly number[], point: number): boolean {
  const behind = firstIndex(runs.length, (index) => (runs[index] ?? 0) > point);
  return behind % 2 === 1 || runs[behind - 1] === point;
}

/** The columns that a text takes: two for wide characters, none for combining ones. */
export function columnWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    width += (isWide(point) ? 2 : 1) - (isCombining(point) ? 1 : 0);
  }
  return width;
}
