// The name of a feature where its details begin: in the first line of a list item, or in a heading.
import type { Text } from '../claims.ts';
import type { Flat, Place } from '../text/flat.ts';
import { foldName, withoutNumber } from '../text/fold.ts';
import { textOf } from './fields.ts';
import type { Wording } from './led.ts';

/** What tells the name of a feature from what stands around it. */
export interface Naming {
  /** The folded names that tables give their features. */
  readonly features: ReadonlySet<string>;
  /** Whether any of these names begins with a number, as a numbered title does. */
  readonly numbered: boolean;
  readonly place: Place;
}

/** What parts the name of a feature from what is said of it in the same line. */
const SAYING = /(?<!\s)(?:\s*:\s|\s+[–—-]\s)/u;

/** The name of a feature of a table that a line begins with: `**Attach**: gives a disk to a server`. */
export function namedAt(flat: Flat, words: Wording, place: Place): Text | undefined {
  const line = flat.text.split('\n', 1)[0] ?? '';
  const end = line.slice(0, 200).search(SAYING);
  const name = end < 1 ? undefined : textOf(flat, 0, end, place);
  return name !== undefined && words.isFeature(name.text) && !words.isFeature(line) ? name : undefined;
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

/** The label of a status behind the name of a feature. */
const STATUS_LABEL = /(?<=\S)[ \t]+(?:[–—(|-][ \t]*)?status[ \t]*:[ \t]/iu;

/** A status in the line of the title: `**Attach** **Status: optional.**` */
export function ledStatus(
  flat: Flat,
  end: number,
  place: Place,
): { readonly title: Text; readonly status: Text } | undefined {
  const at = flat.text.slice(0, end).search(STATUS_LABEL);
  if (at < 1) return undefined;
  const title = textOf(flat, 0, at, place);
  const status = textOf(flat, flat.text.indexOf(':', at) + 1, end, place);
  return title === undefined || status === undefined ? undefined : { title, status };
}
