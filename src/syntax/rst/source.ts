// The text being read: its lines as docutils sees them, and the way back from any of their characters to the source.
import type { Point, Range } from '../../position.ts';
import { createLocator, type Locator } from '../../source/source.ts';
import { trimmedEnd } from './chars.ts';

const TAB_WIDTH = 8;

/** A source text. Lines of `point` end where editors end them: at LF, CR LF or CR. */
export class Source {
  readonly text: string;
  /** The file the text came from, where it is not the document itself. */
  readonly file: string | undefined;
  readonly #locator: Locator;

  constructor(text: string, file?: string) {
    this.text = text;
    this.file = file;
    this.#locator = createLocator(text);
  }

  point(offset: number): Point {
    return this.#locator.point(offset);
  }

  range(start: number, end: number): Range {
    return this.#locator.range(start, Math.max(start, end));
  }
}

/**
 * One line, or a part of one, that knows where in the source each of its characters stands.
 *
 * `text` has its tabs expanded, so an index into it is not always an index into the source: a line without tabs keeps
 * only the offset of its first character, another keeps a map from index to offset (with one entry past the end).
 */
export class Line {
  readonly text: string;
  readonly source: Source;
  readonly #base: number;
  readonly #map: Int32Array | undefined;

  constructor(text: string, source: Source, base: number, map?: Int32Array) {
    this.text = text;
    this.source = source;
    this.#base = base;
    this.#map = map;
  }

  /** The source offset of the character at `index`; for the length of the text, where the text ends. */
  start(index: number): number {
    return this.#map === undefined ? this.#base + index : (this.#map[this.#base + index] ?? 0);
  }

  /** The source offset where a stretch that ends before `index` ends. */
  end(index: number): number {
    if (this.#map === undefined) return this.#base + index;
    return index === 0 ? this.start(0) : (this.#map[this.#base + index - 1] ?? 0) + 1;
  }

  slice(from: number, to: number = this.text.length): Line {
    if (from === 0 && to === this.text.length) return this;
    const start = Math.min(from, this.text.length);
    return new Line(this.text.slice(start, Math.max(to, start)), this.source, this.#base + start, this.#map);
  }

  range(from = 0, to: number = this.text.length): Range {
    return this.source.range(this.start(from), this.end(to));
  }
}

/** Splits a source into docutils' lines: tabs expanded, white space at their ends gone, form feeds made spaces. */
export function splitLines(source: Source, from = 0, to: number = source.text.length): Line[] {
  const { text } = source;
  const lines: Line[] = [];
  let start = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from;
  while (start < to) {
    const end = Math.min(findLineEnd(text, start), to);
    lines.push(makeLine(source, start, end));
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function findLineEnd(text: string, start: number): number {
  let index = start;
  while (index < text.length && !isLineBreak(text.charCodeAt(index))) index++;
  return index;
}

/** Where Python's `splitlines` splits; vertical tabs and form feeds are spaces before it looks. */
function isLineBreak(code: number): boolean {
  if (code <= 30) return code === 10 || code === 13 || (code >= 28 && code <= 30);
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

function makeLine(source: Source, start: number, end: number): Line {
  const raw = source.text.slice(start, end);
  if (raw.includes('\t')) return expandTabs(raw, source, start);
  const text = raw.includes('\v') || raw.includes('\f') ? raw.replace(/[\v\f]/g, ' ') : raw;
  return new Line(text.slice(0, trimmedEnd(text)), source, start);
}

function expandTabs(raw: string, source: Source, start: number): Line {
  const parts: string[] = [];
  const offsets: number[] = [];
  let column = 0;
  for (let index = 0; index < raw.length; index++) {
    const char = raw.charAt(index);
    const width = char === '\t' ? TAB_WIDTH - (column % TAB_WIDTH) : 1;
    parts.push(char === '\t' ? ' '.repeat(width) : char === '\v' || char === '\f' ? ' ' : char);
    for (let step = 0; step < width; step++) offsets.push(start + index);
    // Python counts code points, so the second half of a surrogate pair takes no column.
    if ((char.charCodeAt(0) & 0xfc00) !== 0xdc00) column += width;
  }
  const text = parts.join('');
  const length = trimmedEnd(text);
  const map = Int32Array.from(offsets.slice(0, length + 1));
  if (map.length > length) return new Line(text.slice(0, length), source, 0, map);
  return new Line(text, source, 0, Int32Array.from([...offsets, start + raw.length]));
}
