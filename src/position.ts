// Places in a text: lines and columns count from 1 (columns in UTF-16 code units), offsets from 0.

/** One place in a text. */
export interface Point {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** From 0, in UTF-16 code units. */
  readonly offset: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Range {
  /** Where it begins. */
  readonly start: Point;
  /** Just behind its last character. */
  readonly end: Point;
}

/** From one offset of a text to another, which is exclusive. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** The range and others, and all between them. */
export function around(first: Range, others: readonly Range[]): Range {
  let { start, end } = first;
  for (const other of others) {
    if (other.start.offset < start.offset) start = other.start;
    if (other.end.offset > end.offset) end = other.end;
  }
  return { start, end };
}

/** Something found at a place of a file; `path` is absent when it is the file at hand. */
export interface Location {
  /** The file. */
  readonly path?: string;
  /** The place in it. */
  readonly range: Range;
}

/** The beginning of a text: where a finding about the whole document is shown. */
export const DOCUMENT_START: Range = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};
