// A text with what is needed to find a place in it and to write it back as it was.
import type { Point, Range } from '../position.ts';
import type { FileReader } from './resolve.ts';

/** How a document is written. */
export const FORMATS = ['markdown', 'rst', 'ini', 'csv', 'json', 'yaml', 'html', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/** A document as read: `text` keeps its line ends; a byte order mark is taken off and remembered. */
export interface Source {
  /** As the user named it, with `/`; `<stdin>` for standard input. */
  readonly path: string;
  readonly format: Format;
  readonly text: string;
  readonly bom: boolean;
  /** Reads a file that the document names; absent where the document has no place, such as standard input. */
  readonly readFile?: FileReader;
}

/** Finds line and column of offsets in one text. Lines end with LF, CRLF or CR. */
export interface Locator {
  /** `offset` counts UTF-16 code units from 0; one past the end is allowed. */
  point(offset: number): Point;
  range(start: number, end: number): Range;
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** A locator for `text`: linear to make, logarithmic to ask. */
export function createLocator(text: string): Locator {
  const starts = lineStartsOf(text);
  const point = (offset: number): Point => {
    const wanted = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1, offset: wanted };
  };
  return { point, range: (start, end) => ({ start: point(start), end: point(end) }) };
}
