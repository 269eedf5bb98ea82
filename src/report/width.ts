// How wide text is on a terminal, character by character as people see them.
import type { Offsets } from '../position.ts';
import { stringWidth } from './string-width.ts';

/** Made when a text asks for it: that takes longer than reading a small document. */
let segmenter: Intl.Segmenter | undefined;

/** What people see as one character: its text, its columns, and the code units it takes in the source. */
export interface Glyph extends Offsets {
  readonly text: string;
  readonly width: number;
}

/** Characters that never join with one another: ASCII, Latin letters, and the arrows and symbols of matrices. */
const SEPARATE = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2190-\u2bff]*$/;

/** Cuts a text into glyphs; `show` may replace what must not reach a terminal. */
export function glyphsOf(text: string, show: (text: string) => string): readonly Glyph[] {
  const glyphOf = (segment: string, start: number): Glyph => {
    const shown = show(segment);
    return { text: shown, width: widthOf(shown), start, end: start + segment.length };
  };
  if (SEPARATE.test(text)) return Array.from(text, glyphOf);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => glyphOf(segment, index));
}

/** Printable ASCII is as wide as it is long: most text, and the fast way. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Documents repeat their few symbols; what was measured once is remembered, up to this many texts. */
const MAX_KNOWN = 4096;
const known = new Map<string, number>();

export function widthOf(text: string): number {
  if (isPlain(text)) return text.length;
  const before = known.get(text);
  if (before !== undefined) return before;
  const width = stringWidth(text);
  if (text.length <= 16 && known.size < MAX_KNOWN) known.set(text, width);
  return width;
}
