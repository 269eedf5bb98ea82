// Texts as paragraphs: what all formats do to white space.
import { foldSpace } from '../extract/text/fold.ts';

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
