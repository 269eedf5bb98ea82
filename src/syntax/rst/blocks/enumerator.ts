// The enumerators of lists: their formats, their sequences and their values.
import { isAsciiLetter, isDigitCode } from '../chars.ts';
import { fromRoman, toRoman } from './roman.ts';

export type Sequence = 'arabic' | 'loweralpha' | 'upperalpha' | 'lowerroman' | 'upperroman';
const SEQUENCES: readonly Sequence[] = ['arabic', 'loweralpha', 'upperalpha', 'lowerroman', 'upperroman'];

/** An enumerator as it stands on a line; `end` is where the text of the item begins. */
export interface EnumeratorMatch {
  readonly prefix: '' | '(';
  readonly suffix: '.' | ')';
  readonly text: string;
  readonly end: number;
}

/** What an enumerator says; `#` numbers by itself, and a numeral that is not well formed has no ordinal. */
export interface Enumerator extends EnumeratorMatch {
  readonly sequence: Sequence | '#';
  readonly ordinal: number | undefined;
}

export function matchEnumerator(text: string): EnumeratorMatch | undefined {
  const prefix = text[0] === '(' ? '(' : '';
  const start = prefix.length;
  const length = enumeratorLength(text, start);
  const suffix = text[start + length];
  if (length === 0 || (suffix !== ')' && (suffix !== '.' || prefix !== ''))) return undefined;
  let end = start + length + 1;
  if (end < text.length && text[end] !== ' ') return undefined;
  while (text[end] === ' ') end++;
  return { prefix, suffix, text: text.slice(start, start + length), end };
}

/** Digits, one letter, Roman digits of one case, or a number sign. */
function enumeratorLength(text: string, start: number): number {
  if (text[start] === '#') return 1;
  let index = start;
  while (isDigitCode(text.charCodeAt(index))) index++;
  if (index > start) return index - start;
  const digits = isRoman(text.charAt(start), 'ivxlcdm') ? 'ivxlcdm' : 'IVXLCDM';
  while (isRoman(text.charAt(index), digits)) index++;
  if (index > start) return index - start;
  return isAsciiLetter(text.charCodeAt(start)) ? 1 : 0;
}

function isRoman(char: string, digits: string): boolean {
  return char !== '' && digits.includes(char);
}

/** Tells which sequence an enumerator belongs to: the expected one if it can. */
export function readEnumerator(match: EnumeratorMatch, expected?: Sequence): Enumerator {
  const { text } = match;
  if (text === '#') return { ...match, sequence: '#', ordinal: 1 };
  const sequence = findSequence(text, expected);
  return { ...match, sequence, ordinal: toOrdinal(text, sequence) };
}

function findSequence(text: string, expected: Sequence | undefined): Sequence {
  if (expected !== undefined) {
    if (belongsTo(text, expected)) return expected;
  } else if (text === 'i') return 'lowerroman';
  else if (text === 'I') return 'upperroman';
  return SEQUENCES.find((sequence) => belongsTo(text, sequence)) ?? 'arabic';
}

function belongsTo(text: string, sequence: Sequence): boolean {
  switch (sequence) {
    case 'arabic':
      return isDigitCode(text.charCodeAt(0));
    case 'loweralpha':
      return text.length === 1 && text >= 'a' && text <= 'z';
    case 'upperalpha':
      return text.length === 1 && text >= 'A' && text <= 'Z';
    case 'lowerroman':
      return Array.from(text).every((char) => isRoman(char, 'ivxlcdm'));
    case 'upperroman':
      return Array.from(text).every((char) => isRoman(char, 'IVXLCDM'));
  }
}

function toOrdinal(text: string, sequence: Sequence): number | undefined {
  switch (sequence) {
    case 'arabic':
      return Number(text);
    case 'loweralpha':
    case 'upperalpha':
      return text.toLowerCase().charCodeAt(0) - 96;
    case 'lowerroman':
    case 'upperroman':
      return fromRoman(text.toUpperCase());
  }
}

/** The enumerator of the next item, and the one that numbers by itself; undefined where the sequence ends. */
export function nextEnumerators(enumerator: Enumerator): readonly string[] | undefined {
  const next = nextText(enumerator);
  if (next === undefined) return undefined;
  return [next, '#'].map((text) => `${enumerator.prefix}${text}${enumerator.suffix} `);
}

function nextText({ sequence, ordinal = 0 }: Enumerator): string | undefined {
  const next = ordinal + 1;
  switch (sequence) {
    case '#':
      return '#';
    case 'arabic':
      return String(next);
    case 'loweralpha':
    case 'upperalpha': {
      if (next > 26) return undefined;
      const letter = String.fromCharCode(96 + next);
      return sequence === 'loweralpha' ? letter : letter.toUpperCase();
    }
    case 'lowerroman':
      return toRoman(next)?.toLowerCase();
    case 'upperroman':
      return toRoman(next);
  }
}
