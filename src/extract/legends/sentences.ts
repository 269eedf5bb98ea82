// What sentences tell of tables beyond the meaning of a symbol: which column they speak of, that values are releases.
import type { Paragraph } from 'mdast';
import type { LegendEntry } from '../claims.ts';
import { flatRange, flatten, type Place } from '../text/flat.ts';
import { foldName, foldSpace } from '../text/fold.ts';

const RELEASES =
  /\b(?:values?|cells?|entries|letters?|numbers?)\b[^.;]{0,60}\b(?:contain|give|show|hold|indicate|name|are|is|tell)s?\b[^.;]{0,40}\b(?:releases?|versions?)\b[^.;]{0,60}\b(?:added|introduced|implemented|supported|available|appeared|landed)\b/iu;

/** "Column values contain the release letter when a feature was added": what is written means that it is there. */
export function releasesIn(paragraph: Paragraph, place: Place): readonly LegendEntry[] {
  const flat = flatten(paragraph.children, place);
  const found = flat.text.length > 4000 ? null : RELEASES.exec(flat.text.replaceAll('\n', ' '));
  if (found === null) return [];
  const range = flatRange(flat, found.index, found.index + found[0].length, place);
  return [{ symbol: '', meaning: foldSpace(found[0]), level: 'complete', range, anything: true }];
}

/** The column that a paragraph says it speaks of, folded: "For the `Optional` column, `X` means …". */
export function columnNamed(paragraph: Paragraph, place: Place): string | undefined {
  const text = foldSpace(flatten(paragraph.children, place).text.slice(0, 200));
  return /^(?:for|in)\s+the\s+[`"“']?([^`"”',]{1,40}?)[`"”']?\s+column\b/iu.exec(text)?.[1];
}
