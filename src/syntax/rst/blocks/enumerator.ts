// The enumerators of lists: their formats, their sequences and their values.

const SEQUENCES = [
  ['arabic', /^[0-9]/],
  ['loweralpha', /^[a-z]$/],
  ['upperalpha', /^[A-Z]$/],
  ['lowerroman', /^[ivxlcdm]+$/],
  ['upperroman', /^[IVXLCDM]+$/],
] as const;
export type Sequence = (typeof SEQUENCES)[number][0];

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

/** A number sign, digits, Roman digits of one case, or one letter. */
const ENUMERATOR = /^(\(?)(#|[0-9]+|[ivxlcdm]+|[IVXLCDM]+|[A-Za-z])([.)])(?: +|$)/;

export function matchEnumerator(text: string): EnumeratorMatch | undefined {
  const [whole = '', open, enumerator = '', close] = ENUMERATOR.exec(text) ?? [];
  if (close === undefined || (open === '(' && close === '.')) return undefined;
  return {
    prefix: open === '(' ? '(' : '',
    suffix: close === ')' ? ')' : '.',
    text: enumerator,
    end: whole.length,
  };
}

/** Tells which sequence an enumerator belongs to: the expected one if it can. */
export function readEnumerator(match: EnumeratorMatch, expected?: Sequence): Enumerator {
  const { text } = match;
  if (text === '#') return { ...match, sequence: '#', ordinal: 1 };
  const sequence = findSequence(text, expected);
  return { ...match, sequence, ordinal: toOrdinal(text, sequence) };
}

function findSequence(text: string, expected: Sequence | undefined): Sequence {
  if (expected === undefined && text === 'i') return 'lowerroman';
  if (expected === undefined && text === 'I') return 'upperroman';
  const fitting = SEQUENCES.flatMap(([sequence, pattern]) => (pattern.test(text) ? [sequence] : []));
  return fitting.find((sequence) => sequence === expected) ?? fitting[0] ?? 'arabic';
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

/** Roman numerals, from 1 to 4999. */
const NUMERALS: ReadonlyArray<readonly [string, number]> = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
const MOST = 4999;

/** Undefined for a number that has no numeral. */
function toRoman(value: number): string | undefined {
  if (value < 1 || value > MOST) return undefined;
  let rest = value;
  let text = '';
  for (const [numeral, worth] of NUMERALS) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}

/** Reads an upper-case numeral; undefined for one that is not well formed. */
function fromRoman(text: string): number | undefined {
  let value = 0;
  let index = 0;
  for (const [numeral, worth] of NUMERALS) {
    while (text.startsWith(numeral, index)) {
      value += worth;
      index += numeral.length;
    }
  }
  return toRoman(value) === text ? value : undefined;
}
