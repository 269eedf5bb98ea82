// Comma-separated values as Python's `csv` module reads them in its strict mode, keeping where each character stood.
import { type CsvCell as Cell, type CsvDialect, CsvScanner } from '../../csv.ts';
import { Line } from '../source.ts';

/** A cell: its lines, each character with its place. */
export type CsvCell = readonly Line[];

export interface CsvResult {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly flaw?: string;
}

/** Reads lines; a quoted cell may go on over several of them. Ends where Python would: at the first flaw. */
export function readCsv(lines: readonly Line[], dialect: CsvDialect): CsvResult {
  const text = lines.map((line) => `${line.text}\n`).join('');
  let flaw: string | undefined;
  const scanner = new CsvScanner(text, dialect, ({ kind }) => {
    flaw ??=
      kind === 'unclosed'
        ? 'ends within quotes'
        : `expects "${dialect.delimiter}" after a closing ${dialect.quote}`;
  });
  const cutter = new Cutter(lines);
  const rows: (readonly CsvCell[])[] = [];
  for (let at = 0; at < text.length; ) {
    const record = scanner.record(at);
    if (flaw !== undefined) return { rows, flaw };
    // An empty line is a row of no cells.
    rows.push(record.end === at ? [] : record.cells.map((cell) => cutter.cut(cell)));
    at = scanner.after(record);
  }
  return { rows };
}

/** Cuts cells, one after the other, out of lines that are joined by line feeds. */
class Cutter {
  readonly #lines: readonly Line[];
  /** The line at hand, and where it begins in the text. */
  #at = 0;
  #start = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** A line end at the end of a cell begins no line, as with Python's `splitlines`. */
  cut({ stretches, end }: Cell): CsvCell {
    const done: Line[] = [];
    let parts: Line[] = [];
    for (const [from, to] of stretches) {
      let at = from;
      while (at < to) {
        const line = this.#lineOf(at);
        const stop = this.#start + line.text.length;
        parts.push(line.slice(at - this.#start, Math.min(to, stop) - this.#start));
        at = Math.min(to, stop + 1);
        if (to <= stop) continue;
        done.push(joined(parts));
        parts = [];
      }
    }
    if (parts.length > 0) return [...done, joined(parts)];
    if (done.length > 0) return done;
    const line = this.#lineOf(end);
    return [line.slice(end - this.#start, end - this.#start)];
  }

  /** The line in which an offset stands, which is never before the one asked for last. */
  #lineOf(offset: number): Line {
    for (;;) {
      const line = this.#lines[this.#at];
      if (line === undefined) throw new RangeError('The offset is outside of the lines.');
      if (offset <= this.#start + line.text.length) return line;
      this.#start += line.text.length + 1;
      this.#at += 1;
    }
  }
}

/** Parts of one line, what stands between them left out. */
function joined(parts: readonly Line[]): Line {
  const filled = parts.filter(({ text }) => text !== '');
  const [first = parts[0], ...others] = filled;
  if (first === undefined) throw new RangeError('A line has at least one part.');
  if (others.length === 0) return first;
  const offsets = filled.flatMap((part) =>
    Array.from({ length: part.text.length }, (_, index) => part.start(index)),
  );
  const end = (offsets.at(-1) ?? 0) + 1;
  return new Line(
    filled.map(({ text }) => text).join(''),
    first.source,
    0,
    Int32Array.from([...offsets, end]),
  );
}
