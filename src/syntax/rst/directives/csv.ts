// Reads comma-separated values as Python's `csv` module does in its strict mode, keeping where each character stood.
import { Line } from '../source.ts';

export interface CsvDialect {
  readonly delimiter: string;
  readonly quote: string;
  /** The character that takes the meaning from the next one. */
  readonly escape: string | undefined;
  /** Two quotes within quotes stand for one. */
  readonly doubleQuote: boolean;
  /** Spaces after a delimiter mean nothing. */
  readonly skipSpace: boolean;
}

/** A cell: its lines, each character with its place. */
export type CsvCell = readonly Line[];

export interface CsvResult {
  readonly rows: CsvCell[][];
  readonly flaw?: string;
}

type Mode = 'start-row' | 'start' | 'plain' | 'quoted' | 'quote-in-quoted' | 'escape' | 'escape-in-quoted';

/** Reads lines; a quoted cell may go on over several of them. */
export function readCsv(lines: readonly Line[], dialect: CsvDialect): CsvResult {
  const reader = new CsvReader(dialect);
  for (const line of lines) {
    const flaw = reader.line(line);
    if (flaw !== undefined) return { rows: reader.rows, flaw };
  }
  const flaw = reader.finish();
  return flaw === undefined ? { rows: reader.rows } : { rows: reader.rows, flaw };
}

class CsvReader {
  readonly rows: CsvCell[][] = [];
  readonly #dialect: CsvDialect;
  #row: CsvCell[] = [];
  #cell = new CellBuilder();
  #mode: Mode = 'start-row';

  constructor(dialect: CsvDialect) {
    this.#dialect = dialect;
  }

  line(line: Line): string | undefined {
    for (let index = 0; index < line.text.length; index++) {
      const flaw = this.#character(line, index, line.text.charAt(index));
      if (flaw !== undefined) return flaw;
    }
    this.#endLine(line);
    return undefined;
  }

  finish(): string | undefined {
    if (this.#mode === 'quoted' || this.#mode === 'escape-in-quoted') return 'ends within quotes';
    return undefined;
  }

  #endLine(line: Line): void {
    if (this.#mode === 'quoted' || this.#mode === 'escape-in-quoted') {
      this.#cell.newLine(line);
      this.#mode = 'quoted';
      return;
    }
    if (this.#mode === 'escape') {
      this.#cell.newLine(line);
      this.#mode = 'plain';
      return;
    }
    if (this.#mode !== 'start-row') this.#endCell(line, line.text.length);
    this.rows.push(this.#row);
    this.#row = [];
    this.#mode = 'start-row';
  }

  #endCell(line: Line, index: number): void {
    this.#row.push(this.#cell.take(line, index));
  }

  #character(line: Line, index: number, char: string): string | undefined {
    const { delimiter, quote, escape: escaping, doubleQuote, skipSpace } = this.#dialect;
    switch (this.#mode) {
      case 'start-row':
      case 'start':
        if (char === quote) this.#mode = 'quoted';
        else if (char === escaping) this.#mode = 'escape';
        else if (char === ' ' && skipSpace) this.#mode = 'start';
        else if (char === delimiter) this.#nextCell(line, index);
        else this.#add(line, index, 'plain');
        return undefined;
      case 'plain':
        if (char === escaping) this.#mode = 'escape';
        else if (char === delimiter) this.#nextCell(line, index);
        else this.#add(line, index, 'plain');
        return undefined;
      case 'escape':
        this.#add(line, index, 'plain');
        return undefined;
      case 'escape-in-quoted':
        this.#add(line, index, 'quoted');
        return undefined;
      case 'quoted':
        if (char === escaping) this.#mode = 'escape-in-quoted';
        else if (char === quote) this.#mode = doubleQuote ? 'quote-in-quoted' : 'plain';
        else this.#add(line, index, 'quoted');
        return undefined;
      case 'quote-in-quoted':
        if (char === quote) this.#add(line, index, 'quoted');
        else if (char === delimiter) this.#nextCell(line, index);
        else return `expects "${delimiter}" after a closing ${quote}`;
        return undefined;
    }
  }

  #nextCell(line: Line, index: number): void {
    this.#endCell(line, index);
    this.#mode = 'start';
  }

  #add(line: Line, index: number, mode: Mode): void {
    this.#cell.add(line, index);
    this.#mode = mode;
  }
}

/** Gathers the characters of a cell, line by line; a stretch that stands together in a line is cut out as it is. */
class CellBuilder {
  #lines: Line[] = [];
  /** The stretch at hand. */
  #line: Line | undefined;
  #from = 0;
  #to = 0;
  /** What stands before the stretch: text and the offset of each of its characters. */
  #text = '';
  #offsets: number[] = [];

  add(line: Line, index: number): void {
    if (this.#line !== line || this.#to !== index) {
      this.#gather();
      this.#line = line;
      this.#from = index;
    }
    this.#to = index + 1;
  }

  newLine(line: Line): void {
    this.#flush(line, line.text.length);
  }

  /** A line end at the end of a cell begins no line, as with Python's `splitlines`. */
  take(line: Line, index: number): Line[] {
    const isEmpty = this.#line === undefined && this.#text === '';
    if (!isEmpty || this.#lines.length === 0) this.#flush(line, index);
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }

  #gather(): void {
    const line = this.#line;
    if (line === undefined) return;
    this.#text += line.text.slice(this.#from, this.#to);
    for (let index = this.#from; index < this.#to; index++) this.#offsets.push(line.start(index));
    this.#line = undefined;
  }

  /** Ends a line of the cell; an empty one stands at `index`. */
  #flush(line: Line, index: number): void {
    if (this.#text === '')
      this.#lines.push(this.#line?.slice(this.#from, this.#to) ?? line.slice(index, index));
    else {
      this.#gather();
      const end = (this.#offsets.at(-1) ?? 0) + 1;
      const map = Int32Array.from([...this.#offsets, end]);
      this.#lines.push(new Line(this.#text, line.source, 0, map));
    }
    this.#line = undefined;
    this.#text = '';
    this.#offsets = [];
  }
}
