// CSV (RFC 4180, and what spreadsheets make of it) to fields with exact places.
import type { Problem } from '../diagnostic.ts';
import { createLocator } from '../source/source.ts';

/** One field of a record. */
export interface CsvField {
  /** The content: quotes taken off, `""` made one, the guard against formulas taken off. */
  readonly text: string;
  /** Offsets of the content as written, quotes and guard not included. */
  readonly start: number;
  readonly end: number;
}

export interface CsvRow {
  readonly fields: readonly CsvField[];
  readonly start: number;
  /** Where the line end begins, or the text ends. */
  readonly end: number;
}

export interface CsvTable {
  readonly delimiter: string;
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

/** One field as scanned; `next` is the offset after it. */
interface Scanned {
  readonly field: CsvField;
  readonly next: number;
  /** Where a defect is, if any. */
  readonly defect?: { readonly message: string; readonly at: number };
}

class Scanner {
  readonly #text: string;
  readonly #delimiter: string;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  #field(content: string, start: number, end: number): CsvField {
    const text = unguardFormula(content);
    return { text, start: text.length < content.length ? start + 1 : start, end };
  }

  /** The end of a field that begins with no quote, or of what follows the closing one. */
  #bareEnd(from: number): number {
    const text = this.#text;
    let at = from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13 || text[at] === this.#delimiter) break;
      at += 1;
    }
    return at;
  }

  #quoted(from: number): Scanned {
    const text = this.#text;
    let close = text.indexOf('"', from + 1);
    let doubled = false;
    while (close >= 0 && text[close + 1] === '"') {
      doubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0) {
      const field = this.#field(text.slice(from + 1), from + 1, text.length);
      const message = 'This quote is never closed, so that the rest of the file is one field; close it.';
      return { field, next: text.length, defect: { message, at: from } };
    }
    const raw = text.slice(from + 1, close);
    const content = doubled ? raw.replaceAll('""', '"') : raw;
    const next = this.#bareEnd(close + 1);
    if (next === close + 1) return { field: this.#field(content, from + 1, close), next };
    const message =
      'Text follows the closing quote of this field; quote the whole field and double the quotes in it.';
    const whole = `${content}${text.slice(close + 1, next)}`;
    return { field: this.#field(whole, from + 1, next), next, defect: { message, at: close } };
  }

  field(from: number): Scanned {
    if (this.#text[from] === '"') return this.#quoted(from);
    const next = this.#bareEnd(from);
    return { field: this.#field(this.#text.slice(from, next), from, next), next };
  }

  /** The record at `from`, defects noted in `onDefect`. */
  row(from: number, onDefect: (message: string, at: number) => void): CsvRow {
    const fields: CsvField[] = [];
    let at = from;
    for (;;) {
      const { field, next, defect } = this.field(at);
      if (defect) onDefect(defect.message, defect.at);
      fields.push(field);
      if (this.#text[next] !== this.#delimiter) return { fields, start: from, end: next };
      at = next + 1;
    }
  }
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that parts the first record in most fields; a comma where none does. */
function sniff(text: string): string {
  let best = ',';
  let most = 1;
  for (const delimiter of DELIMITERS) {
    const { fields } = new Scanner(text, delimiter).row(0, () => {});
    if (fields.length > most) [best, most] = [delimiter, fields.length];
  }
  return best;
}

/** Reads CSV; linear in the text. An empty line is a record of one empty field. */
export function parseCsv(text: string): CsvTable {
  const delimiter = sniff(text);
  const scanner = new Scanner(text, delimiter);
  const locator = createLocator(text);
  const problems: Problem[] = [];
  const onDefect = (message: string, at: number) =>
    problems.push({ code: 'syntax-error', message, range: locator.range(at, at + 1) });
  const rows: CsvRow[] = [];
  let at = 0;
  while (at < text.length) {
    const row = scanner.row(at, onDefect);
    rows.push(row);
    at = row.end + (text[row.end] === '\r' && text[row.end + 1] === '\n' ? 2 : 1);
  }
  return { delimiter, rows, problems };
}
