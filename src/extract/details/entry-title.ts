// The name of a feature where its details begin: in the first line of a list item, or in a heading.
import type { Text } from '../claims.ts';
import type { Flat, Place } from '../text/flat.ts';
import { foldName, withoutNumber } from '../text/fold.ts';
import { textOf } from '../text/passages.ts';
import type { Wording } from './grammar.ts';

/** What tells the name of a feature from what stands around it. */
export interface Naming {
  /** The folded names that tables give their features. */
  readonly features: ReadonlySet<string>;
  /** Whether any of these names begins with a number, as a numbered title does. */
  readonly numbered: boolean;
  readonly words: Wording;
  readonly place: Place;
}

/** A title; the number before it is none of its name where no table numbers its features. */
export function titleText(flat: Flat, to: number, { features, numbered, place }: Naming): Text | undefined {
  const whole = textOf(flat, 0, to, place);
  if (whole === undefined || features.size === 0 || features.has(foldName(whole.text))) return whole;
  const raw = flat.text.slice(0, to).trimEnd();
  const name = withoutNumber(raw.trimStart());
  if (name.length === raw.trimStart().length || (numbered && !features.has(foldName(name)))) return whole;
  return textOf(flat, raw.length - name.length, to, place) ?? whole;
}

/** What the first line of an item says: the title, perhaps a status, and where the rest of the text begins. */
export interface FirstLine {
  readonly title: Text;
  readonly status?: Text;
  readonly restFrom: number;
}

/** What parts the name of a feature from what is said of it in the same line. */
const SEPARATOR = /(?<!\s)(?:\s*:\s|\s+[–—-]\s)/u;
/** The label of a status behind the name of a feature. */
const STATUS_LABEL = /(?<=\S)[ \t]+(?:[–—(|-][ \t]*)?status[ \t]*:[ \t]/iu;

/** Reads `**Attach**`, `**Attach** **Status: optional.**`, and, where a table names it, `**Attach**: gives a disk`. */
export function readFirstLine(flat: Flat, naming: Naming): FirstLine | undefined {
  const { words, place } = naming;
  const lineEnd = flat.text.indexOf('\n');
  const end = lineEnd < 0 ? flat.text.length : lineEnd;
  const line = flat.text.slice(0, end);
  const label = line.search(STATUS_LABEL);
  const status = label < 1 ? undefined : textOf(flat, line.indexOf(':', label) + 1, end, place);
  const before = status && textOf(flat, 0, label, place);
  if (status !== undefined && before !== undefined) return { title: before, status, restFrom: end };
  const separator = SEPARATOR.exec(line.slice(0, 200));
  const name = separator === null ? undefined : textOf(flat, 0, separator.index, place);
  if (separator !== null && name !== undefined && words.isFeature(name.text) && !words.isFeature(line))
    return { title: name, restFrom: separator.index + separator[0].length };
  const title = titleText(flat, end, naming);
  return title && { title: { ...title, text: title.text.replace(/(?<!\s)\s*:$/u, '') }, restFrom: end };
}
