// Folding of names, so that the same name written in two places is the same key.
import { signOfIcon } from './icons.ts';
import { memoize } from './memoize.ts';

const INVISIBLE = /\u00ad|[\u200b-\u200d]|\u2060|[\ufe0e\ufe0f]|\ufeff/gu;
const SPACE = /\s+/gu;

/** White space that folding would change: any but single spaces between words. */
const LOOSE_SPACE = /^\s|\s$|\s\s|[^\S ]/u;

/** White space runs to one space, ends trimmed; a no-break space counts as white space. */
export function foldSpace(text: string): string {
  return LOOSE_SPACE.test(text) ? text.replace(SPACE, ' ').trim() : text;
}

/** ASCII that folding leaves as it is, save for blanks and case: most names are nothing else. */
const FOLDED = /^[ !-9;-_a-~]*$/u;

/** The key of a name: case, white space, typographic quotes and dashes, and invisible characters do not count. */
export const foldName: (name: string) => string = memoize((name) => {
  if (FOLDED.test(name)) return foldSpace(name).toLowerCase();
  const plain = name
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u201a\u201b`]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/(?<!\s)\s*:\s*$/u, '');
  return foldSpace(plain).toLowerCase();
});

/** The key of a feature: its name under its groups, so that one label under two groups is two features. */
export function featureKey(group: readonly string[], title: string): string {
  return [...group, title].map(foldName).join('\u001f');
}

/** Letters of other scripts that look like Latin ones, lower case. */
const LATIN: ReadonlyMap<string, string> = new Map(
  [...'асеіоруհнх\u03b1\u03bf\u03c1\u03c7'].map((letter, index) => [
    letter,
    [...'aceiopyhnxaopx'][index] ?? letter,
  ]),
);
const LIKE_LATIN = /[\u0370-\u052f\uff01-\uff5e]/u;

/** A sign typed on another keyboard: `х` of the Cyrillic one for `x`. Words wholly in another script stay. */
function toLatin(sign: string): string {
  if (!LIKE_LATIN.test(sign) || (sign.length > 2 && !/[a-z]/u.test(sign))) return sign;
  return [...sign.normalize('NFKC').toLowerCase()].map((letter) => LATIN.get(letter) ?? letter).join('');
}

/** The key of a sign: variation selectors, case, a full stop and the keyboard do not count; an icon is its word. */
export const foldSign: (sign: string) => string = memoize((sign) => {
  const plain = toLatin(foldSpace(sign.replace(INVISIBLE, '')).toLowerCase());
  const icon = /^[:{|$]/u.test(plain) ? signOfIcon(plain) : undefined;
  if (icon !== undefined) return icon;
  return /[^.]\.$/u.test(plain) ? plain.slice(0, -1) : plain;
});

/** A title without the number before it: `3. Attach`, `2.1 Attach`, `4) Attach`. */
export function withoutNumber(title: string): string {
  return title.replace(/^\d{1,4}(?:(?:\.\d{1,4}){0,4}[.)]|(?:\.\d{1,4}){1,4})\s+/u, '');
}
