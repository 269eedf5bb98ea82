// Small pieces of wording that messages share.
import type { Related } from '../diagnostic.ts';
import type { Range } from '../position.ts';

/** The data of a message: texts by their names, and numbers. */
export type Data<Texts extends string, Numbers extends string = never> = Readonly<
  Record<Texts, string> & Record<Numbers, number>
>;

/** Of a longer text, a message quotes the beginning: less where it quotes two. */
const [LONGEST, LONGEST_OF_TWO] = [60, 40];

/** A name or symbol as it is quoted in a message. */
export const quote = (text: string): string => quoted(text, LONGEST);

/** One of two texts that a message compares. */
export const quoteBriefly = (text: string): string => quoted(text, LONGEST_OF_TWO);

function quoted(text: string, longest: number): string {
  const letters = text.length > longest ? [...text.slice(0, 2 * longest + 2)] : [];
  const shown =
    letters.length > longest
      ? `${letters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
      : text;
  return shown.includes('`') ? `"${shown}"` : `\`${shown}\``;
}

export { counted as count } from '../counted.ts';

/** So many lines are shown; the message counts the rest. */
const MOST_LINES = 20;

/** The other places of a finding that speaks of several, one for each line. */
export function alsoHere(
  first: Range,
  others: readonly (Range | { readonly range: Range })[],
): readonly Related[] {
  const lines = new Set([first.start.line]);
  const related: Related[] = [];
  for (const other of others) {
    const range = 'range' in other ? other.range : other;
    if (related.length === MOST_LINES) break;
    if (lines.has(range.start.line)) continue;
    lines.add(range.start.line);
    related.push({ range, message: 'Also here.' });
  }
  return related;
}

/** `a`, `a and b`, `a, b, c and 4 more`. */
export function enumerate(names: readonly string[], limit = 4, joint = 'and'): string {
  const shown = names.slice(0, names.length > limit + 1 ? limit : names.length).map(quote);
  const rest = names.length - shown.length;
  const tail = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? (tail ?? '') : `${shown.join(', ')} ${joint} ${tail ?? ''}`;
}

/** `a`, `a or b`, `a, b or c`. */
export const eitherOf = (names: readonly string[]): string => enumerate(names, names.length, 'or');
