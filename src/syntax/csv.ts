// CSV (RFC 4180, and what spreadsheets make of it) to fields with exact places.
import type { Problem } from '../diagnostic.ts';
import type { Offsets } from '../position.ts';
import { createLocator } from '../source/source.ts';

export interface CsvField extends Offsets {
  /** The content: quotes taken off, `""` made one, the guard against formulas taken off. */
  readonly text: string;
  /** Offsets of the content as written, quotes and guard not included. */
}

export interface CsvRow {
  readonly fields: readonly CsvField[];
  readonly start: number;
  /** Where the line end begins, or the text ends. */
  readonly end: number;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

/** What a spreadsheet would run, or strip: the signs of OWASP's list, wide forms included. */
const RISKY = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** Puts a `'` before what a spreadsheet would take for a formula; before a guarded text too, so that it can be undone. */
export function guardFormula(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** Takes off the guard that `guardFormula` puts on; a `'` before anything else is the text's own. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text;
}

/** How fields are parted and quoted. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly quote: string;
  /** The character that takes the meaning from the next one. */
  readonly escape?: string | undefined;
  /** Two quotes within quotes stand for one. */
  readonly doubleQuote: boolean;
  /** Spaces at the beginning of a field mean nothing. */
  readonly skipSpace: boolean;
}

/** A field by offsets: its content is the stretches one after the other, as they are written. */
export interface CsvCell extends Offsets {
  readonly stretches: readonly (readonly [number, number])[];
  /** Where the content begins and ends, quotes not included. */
}

export interface CsvDefect {
  /** `unclosed`: the text ends within quotes, or behind an escape; `trailing`: text follows a closing quote. */
  readonly kind: 'unclosed' | 'trailing';
  readonly at: number;
}

export interface CsvRecord {
  readonly cells: readonly CsvCell[];
  /** Where the line end begins, or the text ends. */
  readonly end: number;
}

interface Scanned {
  readonly cell: CsvCell;
  readonly next: number;
}

export class CsvScanner {
  readonly #text: string;
  readonly #dialect: CsvDialect;
  readonly #onDefect: (defect: CsvDefect) => void;
  readonly #delimiter: number;

  constructor(text: string, dialect: CsvDialect, onDefect: (defect: CsvDefect) => void) {
    this.#text = text;
    this.#dialect = dialect;
    this.#onDefect = onDefect;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
  }

  record(from: number): CsvRecord {
    const cells: CsvCell[] = [];
    let at = from;
    for (;;) {
      const { cell, next } = this.#field(at);
      cells.push(cell);
      if (this.#text.charCodeAt(next) !== this.#delimiter) return { cells, end: next };
      at = next + 1;
    }
  }

  after({ end }: CsvRecord): number {
    return end + (this.#text.startsWith('\r\n', end) ? 2 : 1);
  }

  /** Whether a field ends here: at a delimiter, a line end or the end of the text. */
  #isEnd(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === this.#delimiter || code === 10 || code === 13 || at >= this.#text.length;
  }

  /** The next quote or escape within quotes; the end of the text where there is none. */
  #markFrom(from: number): number {
    const { quote, escape: escaping } = this.#dialect;
    const text = this.#text;
    let at = from;
    if (escaping === undefined) at = text.indexOf(quote, from);
    else while (at < text.length && text[at] !== quote && text[at] !== escaping) at += 1;
    return at < 0 ? text.length : at;
  }

  #field(from: number): Scanned {
    const { quote, skipSpace } = this.#dialect;
    let at = from;
    while (skipSpace && this.#text[at] === ' ') at += 1;
    return this.#text[at] === quote ? this.#quoted(at) : this.#bare(at, at, []);
  }

  /** A field without quotes, or what follows those of one that began at `start`. */
  #bare(start: number, from: number, stretches: (readonly [number, number])[]): Scanned {
    const { escape: escaping } = this.#dialect;
    let begin = from;
    let at = from;
    while (!this.#isEnd(at)) {
      if (this.#text[at] === escaping) {
        stretches.push([begin, at]);
        begin = at + 1;
        at += 1;
        if (at + 1 >= this.#text.length) this.#onDefect({ kind: 'unclosed', at: begin - 1 });
      }
      at += 1;
    }
    const end = Math.min(at, this.#text.length);
    stretches.push([begin, end]);
    return { cell: { stretches, start, end }, next: end };
  }

  #quoted(open: number): Scanned {
    const { quote, escape: escaping, doubleQuote } = this.#dialect;
    const start = open + 1;
    const stretches: (readonly [number, number])[] = [];
    let begin = start;
    for (let at = this.#markFrom(start); at < this.#text.length; at = this.#markFrom(at + 1)) {
      stretches.push([begin, at]);
      begin = at + 1;
      if (this.#text[at] === escaping || (doubleQuote && this.#text[begin] === quote)) at = begin;
      else if (!doubleQuote) return this.#bare(start, begin, stretches);
      else if (this.#isEnd(begin)) return { cell: { stretches, start, end: at }, next: begin };
      else {
        this.#onDefect({ kind: 'trailing', at });
        return this.#bare(start, begin, stretches);
      }
    }
    this.#onDefect({ kind: 'unclosed', at: open });
    const end = this.#text.length;
    stretches.push([Math.min(begin, end), end]);
    return { cell: { stretches, start, end }, next: end };
  }
}

const DELIMITERS = [',', ';', '\t'] as const;

const dialectOf = (delimiter: string): CsvDialect => ({
  delimiter,
  quote: '"',
  doubleQuote: true,
  skipSpace: false,
});

/** The delimiter that parts the first record in most fields; a comma where none does. */
function sniff(text: string): string {
  let best = ',';
  let most = 1;
  for (const delimiter of DELIMITERS) {
    const { cells } = new CsvScanner(text, dialectOf(delimiter), () => {}).record(0);
    if (cells.length > most) [best, most] = [delimiter, cells.length];
  }
  return best;
}

const MESSAGES: Readonly<Record<CsvDefect['kind'], string>> = {
  unclosed: 'This quote is never closed, so that the rest of the file is one field; close it.',
  trailing:
    'Text follows the closing quote of this field; quote the whole field and double the quotes in it.',
};

/** Reads CSV; linear in the text. An empty line is a record of one empty field. */
export function parseCsv(text: string): CsvTable {
  const locator = createLocator(text);
  const problems: Problem[] = [];
  const scanner = new CsvScanner(text, dialectOf(sniff(text)), ({ kind, at }) =>
    problems.push({ code: 'syntax-error', message: MESSAGES[kind], range: locator.range(at, at + 1) }),
  );
  const rows: CsvRow[] = [];
  for (let at = 0; at < text.length; ) {
    const record = scanner.record(at);
    rows.push({ fields: record.cells.map((cell) => fieldOf(cell, text)), start: at, end: record.end });
    at = scanner.after(record);
  }
  return { rows, problems };
}

function fieldOf({ stretches, start, end }: CsvCell, text: string): CsvField {
  const isWhole = stretches.length === 1;
  const content = isWhole
    ? text.slice(start, end)
    : stretches.map(([from, to]) => text.slice(from, to)).join('');
  const unguarded = unguardFormula(content);
  return { text: unguarded, start: unguarded.length < content.length ? start + 1 : start, end };
}
