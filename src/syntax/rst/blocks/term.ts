// Splits the line of a term at the colons that set its classifiers off.
import type { PhrasingContent, Text } from 'mdast';
import type { Offsets } from '../../../position.ts';
import { firstIndex } from '../../../search.ts';
import { offsetsOf } from '../../nodes.ts';
import { trimmedEnd } from '../chars.ts';
import { markEscapes, unescapeText } from '../inline/inline-text.ts';
import type { Classifier, Term } from '../nodes.ts';
import type { Line } from '../source.ts';

/** Only colons in text count, not those inside markup. */
export function splitTerm(line: Line, content: readonly PhrasingContent[]): Array<Term | Classifier> {
  const parts: PhrasingContent[][] = [[]];
  for (const node of content) {
    if (node.type !== 'text' || node.data?.problem !== undefined) {
      parts.at(-1)?.push(node);
      continue;
    }
    const pieces = splitText(line, node);
    pieces.forEach((piece, index) => {
      if (index > 0) parts.push([]);
      if (piece.value !== '') parts.at(-1)?.push(piece);
    });
  }
  return parts.map((children, index) => {
    const position = rangeOf(line, children);
    return index === 0 ? { type: 'term', children, position } : { type: 'classifier', children, position };
  });
}

/** Splits a text at each ` : `; the pieces keep the places they have in the line. */
function splitText(line: Line, node: Text): Text[] {
  const { start, end } = offsetsOf(node);
  const [from, to] = [indexOfOffset(line, start), indexOfOffset(line, end)];
  const raw = markEscapes(line.text).slice(from, to);
  const cuts = findDelimiters(raw);
  const pieces = [...cuts, { start: raw.length, end: raw.length }].map(({ start }, index) => {
    const first = cuts[index - 1]?.end ?? 0;
    const last = index === 0 && cuts.length > 0 ? trimmedEnd(raw, start) : start;
    const position = line.range(from + first, from + last);
    const piece: Text = { type: 'text', value: unescapeText(raw.slice(first, last)), position };
    return piece;
  });
  return cuts.length === 0 ? [node] : pieces;
}

/** The index of the first character of the line that stands at or after a source offset. */
function indexOfOffset(line: Line, offset: number): number {
  return firstIndex(line.text.length, (index) => line.start(index) >= offset);
}

/** Colons with spaces on both sides. */
const findDelimiters = (text: string): readonly Offsets[] =>
  Array.from(text.matchAll(/(?<! ) +: +/g), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));

function rangeOf(line: Line, children: readonly PhrasingContent[]) {
  const first = children[0]?.position?.start.offset ?? line.start(0);
  return line.source.range(first, children.at(-1)?.position?.end.offset ?? first);
}
