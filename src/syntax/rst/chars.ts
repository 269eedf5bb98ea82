// Characters as Python sees them: docutils' rules for blanks, words and column widths rest on these.
import { firstIndex } from '../../search.ts';
import { COMBINING, WIDE } from './widths.ts';

const WORD = /[\p{L}\p{N}]/u;
/** White space as Python's `str.isspace` has it (which is not JavaScript's: no U+FEFF, but U+001C to U+001F). */
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const SPACES = new RegExp(`${SPACE.source}+`);

export function isSpaceCode(code: number): boolean {
  return code <= 32
    ? code >= 28 || (code >= 9 && code <= 13)
    : code >= 0x85 && SPACE.test(String.fromCharCode(code));
}

/** True for white space, and for the places before and after a text. */
export function isSpaceOrEdge(text: string, index: number): boolean {
  return index < 0 || index >= text.length || isSpaceCode(text.charCodeAt(index));
}

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

export function words(text: string): string[] {
  return text.split(SPACES).filter((word) => word !== '');
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

/** True for a character that takes no column of its own. */
export function isCombining(point: number): boolean {
  return point >= 0x300 && inRuns(COMBINING, point);
}

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
