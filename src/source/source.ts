// A text with what is needed to find a place in it and to write it back as it was.
import type { Offsets, Point, Range } from '../position.ts';
import { firstIndex } from '../search.ts';
import type { FileReader } from './resolve.ts';

/** How a document is written; `text` is a page as copied from a browser or a terminal. */
export type Format =
  | 'markdown'
  | 'rst'
  | 'asciidoc'
  | 'ini'
  | 'csv'
  | 'json'
  | 'yaml'
  | 'toml'
  | 'html'
  | 'text';

/** The formats that are read. */
export const FORMATS = [
  'markdown',
  'rst',
  'asciidoc',
  'ini',
  'csv',
  'json',
  'yaml',
  'toml',
  'html',
  'text',
] as const satisfies readonly Format[];

/** A document as read: `text` keeps its line ends; a byte order mark is taken off and remembered. */
export interface Source {
  /** As the user named it, with `/`; `<stdin>` for standard input. */
  readonly path: string;
  /** How it is written. */
  readonly format: Format;
  /** Its text, with its own line ends. */
  readonly text: string;
  /** Whether a byte order mark stood before the text. */
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

/** The line endings of a text in order, LF, CRLF or CR: where each begins, and where the next line does. */
export interface LineBreaks {
  readonly ends: readonly number[];
  readonly nexts: readonly number[];
}

/** Finds all line endings. Searching for them is many times as fast as looking at each character. */
export function lineBreaksOf(text: string): LineBreaks {
  const ends: number[] = [];
  const nexts: number[] = [];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
    const end = isFeed ? feed : carriage;
    const next = !isFeed && feed === end + 1 ? end + 2 : end + 1;
    ends.push(end);
    nexts.push(next);
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
    if (!isFeed) carriage = text.indexOf('\r', next);
  }
  return { ends, nexts };
}

/** Each line of a text without its ending, by offsets; after a final line ending stands an empty one. */
export function* lineRanges(text: string): Generator<Offsets> {
  const { ends, nexts } = lineBreaksOf(text);
  let start = 0;
  for (const [index, end] of ends.entries()) {
    yield { start, end };
    start = nexts[index] ?? text.length;
  }
  yield { start, end: text.length };
}

/** A locator for `text`: linear to make, logarithmic to ask. */
export function createLocator(text: string): Locator {
  const starts = [0, ...lineBreaksOf(text).nexts];
  // The line asked for last: what is asked for next mostly stands in it too.
  let line = 0;
  const holds = (wanted: number): boolean =>
    wanted >= (starts[line] ?? 0) && wanted < (starts[line + 1] ?? Number.POSITIVE_INFINITY);
  const point = (offset: number): Point => {
    const wanted = Math.max(0, Math.min(offset, text.length));
    if (!holds(wanted)) line = firstIndex(starts.length, (index) => (starts[index] ?? 0) > wanted) - 1;
    return { line: line + 1, column: wanted - (starts[line] ?? 0) + 1, offset: wanted };
  };
  return { point, range: (start, end) => ({ start: point(start), end: point(end) }) };
}
