// Tests for words of a title in languages other than English. Lists, not expressions: V8 takes longer to compile so
// many alternatives than to read a small document.
import { memoize } from '../text/memoize.ts';

/** Answers for a name as foldName has it. */
export type Test = (name: string) => boolean;

const listed = (words: string): readonly string[] => words.split('|');

/** The words of a name in scripts that set blanks between them. */
const wordsOf = memoize((name) => name.split(/[^\p{L}]+/u));

/** The name is one of the words. */
export function whole(words: string): Test {
  const known = new Set(listed(words));
  return (name) => known.has(name);
}

/**
 * The name has one of the words. Those of scripts that set no blanks between them (`east`) stand anywhere; the others
 * stand by themselves, and one that ends in `*` begins a word.
 */
export function anywhere(words: string, east?: string): Test {
  const parts = east === undefined ? [] : listed(east);
  const all = listed(words);
  const single = new Set(all);
  const phrases = all
    .filter((word) => /[ *]/u.test(word))
    .map((word) => (word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `));
  return (name) => {
    const own = wordsOf(name);
    if (own.some((word) => single.has(word)) || parts.some((part) => name.includes(part))) return true;
    const text = phrases.length === 0 ? '' : ` ${own.join(' ')} `;
    return phrases.some((phrase) => text.includes(phrase));
  };
}
