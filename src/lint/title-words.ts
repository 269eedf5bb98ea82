// The words of a title, and what is left of a word when its ending is taken off.

/** Words that say nothing of what a feature is about. */
const FILLERS: ReadonlySet<string> = new Set(
  'a an the to from of for in on into onto off out by with at and or support supported feature'.split(' '),
);

/** The words of a title in lower case; signs part words, except those inside names such as `SOURCE_IP`. */
export function wordsOf(title: string): readonly string[] {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}_+#]+/u)
    .filter((word) => word !== '');
}

/** The words of a title that say what it is about. */
export function tellingWords(title: string): readonly string[] {
  return wordsOf(title).filter((word) => !FILLERS.has(word));
}

/** One key for `pause`, `pauses`, `paused` and `pausing`; no word of a language, only good for comparing. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const bare = word.replace(/(?:ations?|ions?|ings?|ed|es|e|s)$/u, '');
  if (bare.length < 3) return word;
  return /([^aeiou])\1$/u.test(bare) ? bare.slice(0, -1) : bare;
}
