// Columns in bytes of UTF-8, for formats that count so; a line as long as a file is walked once, not once a finding.
import type { Point, Range } from '../position.ts';

/** Places are kept every so many code units. */
const STEP = 64;

export interface Utf8Columns {
  /** The column of a point in bytes, from 1. */
  column(point: Point): number;
}

/** Converts columns of one text. */
export function createUtf8Columns(text: string): Utf8Columns {
  // By the start of each line that was asked for: the bytes before each step of code units.
  const lines = new Map<number, number[]>();
  return {
    column: (point) => {
      const start = point.offset - (point.column - 1);
      const sums = lines.get(start) ?? [0];
      lines.set(start, sums);
      // A place that another run tells may lie behind the text as it is now.
      const units = Math.min(point.column - 1, text.length);
      while (sums.length * STEP <= units) {
        const from = start + (sums.length - 1) * STEP;
        sums.push((sums.at(-1) ?? 0) + bytesBetween(text, from, from + STEP));
      }
      const step = Math.floor(units / STEP);
      return (
        1 + (sums[step] ?? 0) + bytesBetween(text, start + step * STEP, Math.min(point.offset, text.length))
      );
    },
  };
}

/** Bytes of a stretch of text; each half of a surrogate pair counts for two of its four. */
function bytesBetween(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

/** A range as reviewdog's formats write it. */
export function utf8Range(columns: Utf8Columns, { start, end }: Range): object {
  return {
    start: { line: start.line, column: columns.column(start) },
    end: { line: end.line, column: columns.column(end) },
  };
}
