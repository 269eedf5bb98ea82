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

/** White space that is none of a keyboard's, and characters that are not seen. */
const UNSEEN = /[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad]/u;

/** Equal for signs that a reader takes for one. */
export const lookOf: (sign: string) => string = memoize((sign) => {
  const plain = sign.replaceAll(/[\ufe0e\ufe0f]/gu, '');
  return GROUP_OF.get(plain.toLowerCase()) ?? plain;
});

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
