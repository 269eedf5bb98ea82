// Texts as lines: what all formats do to white space.

/** What is more than single spaces between words. */
const LOOSE = /^ |[^\S ]| {2}| $/u;

/** One line: white space runs to one space, ends trimmed. */
export function foldSpace(text: string): string {
  return LOOSE.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}

/** The paragraphs of a text, which blank lines part, each on one line; empty ones left out. */
export function paragraphsOf(
  text: string,
  fold: (paragraph: string) => string = foldSpace,
): readonly string[] {
  return text
    .split(/\n[^\S\n]*\n/u)
    .map(fold)
    .filter((paragraph) => paragraph !== '');
}
