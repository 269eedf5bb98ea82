// In which case a title is written, as far as its words tell.

export type TitleCase = 'sentence case' | 'title case';

/** A word whose letters somebody chose: an abbreviation, a name such as `iSCSI`, an identifier, a number. */
function isFixed(word: string): boolean {
  return /[\d_./:]|.\p{Lu}|^\p{Lu}$/u.test(word) || !/^\p{L}/u.test(word);
}

/** Words that stay small in title case. */
const SMALL =
  /^(?:a|an|and|as|at|by|for|from|in|into|of|off|on|onto|or|per|the|to|up|via|vs|with|without)$/iu;

const wordsOf = (title: string): readonly string[] =>
  title.split(/[\s\u2010-\u2015/()[\],-]+/u).filter((word) => word !== '');

/** How a title begins; undefined where its first word is written as it is for reasons of its own. */
export function beginningOf(title: string): 'capital' | 'small' | undefined {
  const [first] = wordsOf(title);
  if (first === undefined || isFixed(first)) return undefined;
  return /^\p{Lu}/u.test(first) ? 'capital' : 'small';
}

/** How the words after the first begin, and how many of them tell; undefined where they are mixed. */
export function caseOf(title: string): { readonly style: TitleCase; readonly words: number } | undefined {
  if (beginningOf(title) === 'small') return undefined;
  const telling = wordsOf(title)
    .slice(1)
    .filter((word) => !isFixed(word) && !SMALL.test(word));
  const capitals = telling.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (telling.length === 0 || (capitals > 0 && capitals < telling.length)) return undefined;
  return { style: capitals === 0 ? 'sentence case' : 'title case', words: telling.length };
}
