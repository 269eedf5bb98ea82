// What the first characters of a line say that it is.
import { matchEnumerator } from './enumerator.ts';

export type BlockKind =
  | 'bullet'
  | 'enumerator'
  | 'field'
  | 'option'
  | 'doctest'
  | 'line-block'
  | 'grid-table'
  | 'simple-table'
  | 'explicit'
  | 'anonymous'
  | 'adornment'
  | 'text';

const BULLETS = '-+*\u2022\u2023\u2043';

/** Classifies a line that is neither blank nor indented. */
export function classify(text: string): BlockKind {
  if (matchBullet(text) > 0) return 'bullet';
  if (matchEnumerator(text) !== undefined) return 'enumerator';
  if (matchField(text) !== undefined) return 'field';
  if (matchOptionMarker(text) > 0) return 'option';
  if (matchMark(text, '>>>') > 0) return 'doctest';
  if (matchMark(text, '|') > 0) return 'line-block';
  if (isGridBorder(text)) return 'grid-table';
  if (isSimpleTop(text)) return 'simple-table';
  if (matchMark(text, '..') > 0) return 'explicit';
  if (matchMark(text, '__') > 0) return 'anonymous';
  return isAdornmentLine(text) ? 'adornment' : 'text';
}

/** The length of a mark and the spaces after it; 0 where the mark is not followed by a space or the end. */
export function matchMark(text: string, mark: string): number {
  if (!text.startsWith(mark)) return 0;
  const end = skipSpaces(text, mark.length);
  return end > mark.length || end === text.length ? end : 0;
}

export function skipSpaces(text: string, from: number): number {
  let index = from;
  while (text[index] === ' ') index++;
  return index;
}

export function matchBullet(text: string): number {
  return text !== '' && BULLETS.includes(text.charAt(0)) ? matchMark(text, text.charAt(0)) : 0;
}

/** A field marker: where the name ends, and where the body begins. */
export interface FieldMarker {
  readonly nameEnd: number;
  readonly end: number;
}

/** Matches `:name:`. A colon inside the name is followed by neither a space nor a backquote, or is escaped. */
export function matchField(text: string): FieldMarker | undefined {
  if (text[0] !== ':' || text[1] === ':' || text[1] === ' ' || text.length < 2) return undefined;
  let last = -1;
  for (let index = 1; index < text.length; index++) {
    const char = text[index];
    if (char === '\\') {
      if (index + 1 >= text.length) break;
      index++;
    } else if (char === ':') {
      const next = text[index + 1];
      if (text[index - 1] !== ' ' && index > 1 && (next === undefined || next === ' ')) last = index;
      if (next === undefined || next === ' ' || next === '`') break;
    }
  }
  return last < 0 ? undefined : { nameEnd: last, end: skipSpaces(text, last + 1) };
}

/**
 * Options of a command line, such as `-f FILE, --file=FILE`: a letter behind one sign or a name behind two, then a word
 * or `<…>` as its argument. They end with two spaces or more, or with the line.
 */
const OPTIONS =
  /^(?:(?:^|, )(?:[-+][A-Za-z0-9](?: ?(?:[A-Za-z][\w-]*|<[^<>]+>))?|(?:--|\/)[A-Za-z0-9][\w-]*(?:[ =](?:[A-Za-z][\w-]*|<[^<>]+>))?))+(?: {2,}| ?$)/;

/** The length of the options and of the spaces after them; 0 where the line does not begin with options. */
export function matchOptionMarker(text: string): number {
  return OPTIONS.exec(text)?.[0].length ?? 0;
}

/** The top or bottom border of a grid table, such as `+---+---+`. */
export function isGridBorder(text: string): boolean {
  return /^\+-[-+]+-\+ *$/.test(text);
}

/** The border below the header of a grid table, such as `+===+===+`. */
export function isGridHeaderBorder(text: string): boolean {
  return /^\+=[=+]+=\+ *$/.test(text);
}

/** The top border of a simple table: at least two runs of equals signs. */
function isSimpleTop(text: string): boolean {
  return /^=+(?: +=+)+ *$/.test(text);
}

export function isSimpleBorder(text: string): boolean {
  return /^=[= ]*$/.test(text);
}

/** One punctuation character, repeated to the end of the line. */
export function isAdornmentLine(text: string): boolean {
  return /^([!-/:-@[-`{-~])\1* *$/.test(text);
}
