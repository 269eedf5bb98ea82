// Sentences of a note, and where in the source a phrase of it stands.
import type { CellClaim, Text } from '../extract/claims.ts';
import { memo } from '../memo.ts';
import type { Range } from '../position.ts';
import { createLocator, type Locator, type Source } from '../source/source.ts';
import type { MatrixDocument } from './document.ts';
import type { MatrixView } from './view.ts';

const locatorOf = memo((source: Source): Locator => createLocator(source.text));

/** What a cell says behind its symbol, without brackets: `not supported yet` of `Yes (not supported yet)`. */
export function besideSymbol({ text = '', symbol }: Pick<CellClaim, 'text' | 'symbol'>): string {
  const shown = text.replace(/^\[([^[\]]*)\]\([^()\s]*\)/u, '$1');
  if (!shown.startsWith(symbol)) return '';
  const rest = shown
    .slice(symbol.length)
    .replace(/^[\s(,;:–—-]+/u, '')
    .trimEnd();
  return rest.endsWith(')') ? rest.slice(0, -1) : rest;
}

/** The range between two offsets of a source. */
export function rangeIn(source: Source, start: number, end: number): Range {
  return locatorOf(source).range(start, end);
}

/** The sentences of a text; a full stop inside a number or a name ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The place of a phrase inside a note, white space folded; the note where its source reads otherwise, or is another file. */
export function placeOfPhrase(
  { source }: MatrixDocument,
  { claims }: MatrixView,
  { range }: Text,
  phrase: string,
): Range {
  if (claims.origin !== undefined) return range;
  const raw = source.text.slice(range.start.offset, range.end.offset);
  const offsets: number[] = [];
  let folded = '';
  let inSpace = false;
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    const isSpace = /\s/u.test(character);
    if (!isSpace || !inSpace) {
      folded += isSpace ? ' ' : character;
      offsets.push(at);
    }
    inSpace = isSpace;
  }
  const found = folded.indexOf(phrase);
  const first = offsets[found];
  const last = offsets[found + phrase.length - 1];
  if (phrase === '' || found < 0 || first === undefined || last === undefined) return range;
  return rangeIn(source, range.start.offset + first, range.start.offset + last + 1);
}
