// Signs that look alike and are not the same character.
import { memoize } from '../extract/text/memoize.ts';

/** The first of each group is the one that most documents write. */
const GROUPS: readonly (readonly string[])[] = [
  ['✔', '✓', '🗸'],
  ['✖', '✗', '✘', '✕', '×', '⨯'],
  ['-', '–', '—', '−', '‐', '‑', '‒', '➖'],
  ['?', '？', 'Ɂ'],
  ['+', '＋'],
  ['~', '∼', '～', '˜'],
  ['●', '⚫', '⬤', '•'],
  ['○', '◯', '⚪'],
  ['❓', '❔'],
  ['x', 'х', 'ⅹ', 'ｘ', 'χ'],
  ['y', 'у', 'ｙ', 'γ'],
  ['n', 'ո', 'ｎ'],
  ['p', 'р', 'ρ', 'ｐ'],
  ['o', 'о', 'ο', 'ｏ'],
];

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap(([first = '', ...others]) => [first, ...others].map((sign) => [sign, first] as const)),
);

/** Letters of other alphabets, in lower case, and the Latin ones that they look like. */
const LATIN: ReadonlyMap<string, string> = new Map(
  [...'аԁеһіјӏорԛѕԝухαικνορτυχ'].map((letter, index) => [
    letter,
    [...'adehijlopqswyxaiknoptux'][index] ?? letter,
  ]),
);

/** A word of Latin letters with one of another alphabet among them, in Latin letters only; undefined for any other. */
export function latinOf(word: string): string | undefined {
  if (!/[a-z]/iu.test(word) || !/[\u0370-\u052f]/u.test(word)) return undefined;
  const plain = [...word].map((letter) => {
    const latin = LATIN.get(letter.toLowerCase());
    if (latin === undefined) return letter;
    return letter === letter.toLowerCase() ? latin : latin.toUpperCase();
  });
  return /[\u0370-\u052f]/u.test(plain.join('')) ? undefined : plain.join('');
}

/** A name with digits for the letters that look like them, in words with digits: equal for `FPO2` and `FP02`. */
export function digitsOf(name: string): string {
  return name.replaceAll(/[\p{L}\p{N}]+/gu, (word) => {
    const digits = word.replaceAll(/o/giu, '0').replaceAll(/[il]/giu, '1');
    // `L1` is not `11`: nothing else tells that they are one word.
    return /\d/u.test(word) && /\p{L}/u.test(digits) ? digits : word;
  });
}

/** White space that is none of a keyboard's, and characters that are not seen. */
const UNSEEN = /[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad]/u;

/** Equal for signs that a reader takes for one. */
export const lookOf: (sign: string) => string = memoize((sign) => {
  const plain = sign.replaceAll(/[\ufe0e\ufe0f]/gu, '');
  return GROUP_OF.get(plain.toLowerCase()) ?? latinOf(plain) ?? plain;
});

/** Equal as well for letters that differ in their case. */
export const foldedLook = (sign: string): string => lookOf(sign).toLowerCase();

/** The first character of a text that is not seen, or is no common space. */
export function unseenIn(text: string): string | undefined {
  return UNSEEN.exec(text)?.[0];
}

/** How a sign is told from its likes: `U+2714 U+FE0F`. */
export function codePoints(sign: string): string {
  return [...sign]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
