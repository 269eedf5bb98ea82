// Names of references, targets and classes, made alike the way docutils does.
import { normalizeSpace } from './chars.ts';

/** The name that a reference and its target are compared by: lower case, single spaces. */
export function normalizeName(text: string): string {
  return normalizeSpace(text.toLowerCase());
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'sz',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
};

/** An identifier of letters, digits and single hyphens made of any text; it may come out empty. */
export function makeId(text: string): string {
  const plain = normalizeSpace(text)
    .toLowerCase()
    .replace(/[ßæœøđðħıł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^ -~]/g, '');
  const parts = plain.split(/[^a-z0-9]/).filter((part) => part !== '');
  while (parts[0] !== undefined && /^[0-9]+$/.test(parts[0])) parts.shift();
  return parts.join('-').replace(/^[0-9]+/, '');
}

/** What the label of a footnote names, and how docutils numbers it: `#` and `#name` by number, `*` by symbol. */
export function footnoteName(label: string): { identifier: string; data?: { auto: 'number' | 'symbol' } } {
  if (label === '*') return { identifier: '', data: { auto: 'symbol' } };
  if (!label.startsWith('#')) return { identifier: normalizeName(label) };
  return { identifier: normalizeName(label.slice(1)), data: { auto: 'number' } };
}
