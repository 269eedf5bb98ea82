// Reads simple tables: columns by the top border, rows by the text in the first column.
import type { Offsets } from '../../../position.ts';
import { isSimpleBorder } from '../blocks/markers.ts';
import { isBlank, trimmedEnd } from '../chars.ts';
import type { ColumnLine } from './column-line.ts';
import { cutCell, type TableCellSpec, type TableFlaw, type TableSpec } from './structure.ts';

/** A column by the screen columns that it begins at and ends before. */
type Column = Offsets;

/** The lines from `start` to before `end`, and the line of hyphens below them that says how their columns span. */
interface RowLines {
  readonly start: number;
  readonly end: number;
  readonly underline: number | undefined;
}

/** Reads the lines of a simple table, from its top border to its bottom border. */
export function readSimpleTable(lines: readonly ColumnLine[]): TableSpec {
  return new SimpleTable(lines).read();
}

class SimpleTable {
  readonly #lines: readonly ColumnLine[];
  readonly #columns: Column[];
  readonly #borderEnd: number;
  readonly #rows: RowLines[] = [];
  #flaw: TableFlaw | undefined;

  constructor(lines: readonly ColumnLine[]) {
    this.#lines = lines;
    this.#columns = findColumns(lines[0]?.flat ?? '', '=');
    this.#borderEnd = this.#columns.at(-1)?.end ?? 0;
  }

  read(): TableSpec {
    const header = this.#findHeader();
    const [first] = this.#columns;
    let start = 1;
    let textFound = false;
    for (let at = 1; at < this.#lines.length; at++) {
      const flat = this.#flat(at);
      if (isUnderline(flat) || isSimpleBorder(flat)) {
        this.#readRow(start, at, at);
        start = at + 1;
        textFound = false;
      } else if (!isBlank(flat.slice(first?.start, first?.end))) {
        if (textFound && at !== start) this.#readRow(start, at);
        start = at;
        textFound = true;
      } else if (!textFound) start = at + 1;
    }
    this.#readRow(start, this.#lines.length);
    return this.#spec(header);
  }

  #flat(at: number): string {
    return this.#lines[at]?.flat ?? '';
  }

  #findHeader(): number | undefined {
    let header: number | undefined;
    for (let at = 1; at < this.#lines.length - 1; at++) {
      if (!isSimpleBorder(this.#flat(at))) continue;
      if (header === undefined) header = at;
      else
        this.#break(
          `the border below a header stands in lines ${header + 1} and ${at + 1}; only one is allowed.`,
          at,
          0,
        );
    }
    return header;
  }

  #break(detail: string, line: number, column: number): void {
    this.#flaw ??= { detail, line, column };
  }

  /** Checks the lines from `start` to before `end`, and notes them as a row; no cell is cut before all are checked. */
  #readRow(start: number, end: number, underline?: number): void {
    if (start >= end && underline === undefined) return;
    const columns = this.#columnsOf(underline);
    this.#checkMargins(columns, start, end);
    const astray = columns[this.#spansOf(columns).length];
    if (astray !== undefined) {
      const detail = `the spans do not line up with the columns above line ${start + 2}.`;
      this.#break(detail, Math.max(start, end), astray.start);
    }
    this.#rows.push({ start, end, underline });
  }

  *#cellRows(): Generator<readonly TableCellSpec[]> {
    for (const { start, end, underline } of this.#rows) {
      const columns = this.#columnsOf(underline);
      yield this.#spansOf(columns).map((colSpan, index) => {
        const { start: left, end: right } = columns[index] ?? NO_COLUMN;
        return cutCell(this.#lines, { top: start, left, bottom: end, right }, 1, colSpan);
      });
    }
  }

  #columnsOf(underline: number | undefined): Column[] {
    return underline === undefined ? [...this.#columns] : this.#spanColumns(underline);
  }

  /** How many columns each of the spans covers, up to the first that does not line up with them. */
  #spansOf(spans: readonly Column[]): number[] {
    const counts: number[] = [];
    let column = 0;
    for (const span of spans) {
      const count = this.#countSpanned(span, column);
      if (count === undefined) break;
      counts.push(count);
      column += count;
    }
    return counts;
  }

  #spanColumns(underline: number): Column[] {
    const flat = this.#flat(underline);
    const columns = findColumns(flat.slice(0, trimmedEnd(flat)), flat.charAt(0));
    const last = columns.at(-1);
    const tableEnd = this.#columns.at(-1)?.end ?? 0;
    if (last === undefined) return [...this.#columns];
    if (last.end !== this.#borderEnd) {
      this.#break(`the column span in line ${underline + 1} is incomplete.`, underline, last.end);
      return [...this.#columns];
    }
    return [...columns.slice(0, -1), { start: last.start, end: tableEnd }];
  }

  /** How many columns a span covers; undefined where it begins or ends within one. */
  #countSpanned(span: Column, from: number): number | undefined {
    if (this.#columns[from]?.start !== span.start) return undefined;
    for (let column = from; column < this.#columns.length; column++) {
      if (this.#columns[column]?.end === span.end) return column - from + 1;
    }
    return undefined;
  }

  /** No text may stand between columns; right of the last one it widens the table. */
  #checkMargins(columns: Column[], start: number, end: number): void {
    const lastIndex = columns.length - 1;
    columns.forEach((column, index) => {
      for (let at = start; at < end; at++) {
        const flat = this.#flat(at);
        if (index === lastIndex) this.#widen(columns, flat);
        else if (!isBlank(flat.slice(column.end, columns[index + 1]?.start))) {
          this.#break(`text stands in the column margin in line ${at + 1}.`, at, column.end);
        }
      }
    });
  }

  #widen(columns: Column[], flat: string): void {
    const last = columns.at(-1);
    const tableLast = this.#columns.at(-1);
    if (last === undefined || tableLast === undefined || isBlank(flat.slice(last.end))) return;
    const textEnd = trimmedEnd(flat);
    columns[columns.length - 1] = { start: last.start, end: Math.max(tableLast.end, textEnd) };
    if (textEnd > tableLast.end)
      this.#columns[this.#columns.length - 1] = { start: tableLast.start, end: textEnd };
  }

  #spec(header: number | undefined): TableSpec {
    const body = header === undefined ? 0 : this.#rows.findIndex(({ start }) => start > header);
    return {
      widths: this.#columns.map(({ start, end }) => end - start),
      rows: { [Symbol.iterator]: () => this.#cellRows() },
      headerRows: Math.max(0, body),
      ...(this.#flaw === undefined ? {} : { flaw: this.#flaw }),
    };
  }
}

const NO_COLUMN: Column = { start: 0, end: 0 };

/** A line of hyphens and spaces, below a row whose columns span. */
function isUnderline(flat: string): boolean {
  return /^-[- ]*$/.test(flat);
}

function findColumns(flat: string, mark: string): Column[] {
  const columns: Column[] = [];
  for (let start = flat.indexOf(mark); start >= 0; ) {
    const space = flat.indexOf(' ', start);
    const end = space < 0 ? flat.length : space;
    columns.push({ start, end });
    start = flat.indexOf(mark, end);
  }
  return columns;
}
