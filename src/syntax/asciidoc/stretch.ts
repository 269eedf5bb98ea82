// A piece of text that was put together from lines, and the way back to where each character stands.
import type { Range } from '../../position.ts';
import { firstIndex } from '../../search.ts';
import type { Locator } from '../../source/source.ts';
import type { Line } from './lines.ts';

export interface Piece {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** It goes on in the line of the piece before. */
  readonly isContinued?: boolean;
}

interface Segment {
  /** Index in the text of the stretch. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly isOwn: boolean;
}

export class Stretch {
  readonly text: string;
  readonly #segments: readonly Segment[];
  readonly #locator: Locator;

  private constructor(text: string, segments: readonly Segment[], locator: Locator) {
    this.text = text;
    this.#segments = segments;
    this.#locator = locator;
  }

  /** Pieces of lines, each on a line of its own or going on in one. */
  static ofPieces(pieces: readonly Piece[], locator: Locator): Stretch {
    const texts: string[] = [];
    const segments: Segment[] = [];
    let length = 0;
    for (const { line, from, to, isContinued = false } of pieces) {
      if (!isContinued && texts.length > 0) {
        texts.push('\n');
        length += 1;
      }
      const { isOwn, start, end } = line;
      segments.push({ from: length, start: isOwn ? start + from : start, end, isOwn });
      const text = line.text.slice(from, to);
      texts.push(text);
      length += text.length;
    }
    return new Stretch(texts.join(''), segments, locator);
  }

  /** A text that stands for a place as a whole, such as the value of an attribute. */
  static of(text: string, { start, end }: Range, locator: Locator): Stretch {
    const segment = { from: 0, start: start.offset, end: end.offset, isOwn: false };
    return new Stretch(text, [segment], locator);
  }

  /** From `from` to `end`, with a text such as the value of an attribute in the place of what stands before `to`. */
  replaced(text: string, from: number, to: number, end: number): Stretch {
    const place = this.range(from, to);
    const segments: Segment[] = [{ from: 0, start: place.start.offset, end: place.end.offset, isOwn: false }];
    for (let at = this.#index(to); at < this.#segments.length; at += 1) {
      const one = this.#segments[at];
      if (one === undefined || Math.max(one.from, to) >= end) break;
      const skipped = Math.max(0, to - one.from);
      const start = one.isOwn ? one.start + skipped : one.start;
      segments.push({ ...one, from: text.length + one.from + skipped - to, start });
    }
    return new Stretch(text + this.text.slice(to, end), segments, this.#locator);
  }

  #index(index: number): number {
    const behind = firstIndex(this.#segments.length, (at) => (this.#segments[at]?.from ?? 0) > index);
    return Math.max(0, behind - 1);
  }

  #segment(index: number): Segment | undefined {
    return this.#segments[this.#index(index)];
  }

  /** The place of the text from `from` to `to` (exclusive). */
  range(from: number, to: number): Range {
    const [first, last] = [this.#segment(from), this.#segment(Math.max(from, to - 1))];
    const start = first === undefined ? 0 : first.isOwn ? first.start + from - first.from : first.start;
    const end = last === undefined ? start : last.isOwn ? last.start + to - last.from : last.end;
    return this.#locator.range(start, Math.max(start, end));
  }
}
