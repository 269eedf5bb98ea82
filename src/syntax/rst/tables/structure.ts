// What a table is, before it becomes nodes: the same for every way to write one.
import { isBlank, leadingSpace, trimmedEnd } from '../chars.ts';
import type { Line } from '../source.ts';
import type { ColumnLine } from './column-line.ts';

export interface TableCellSpec {
  readonly lines: readonly Line[];
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The place of a cell that holds nothing. */
  readonly place: Line | undefined;
  /** The first line of the cell, counted from the top border. */
  readonly offset: number;
}

/** A cell cut out of lines. */
export class CutCell implements TableCellSpec {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly #lines: readonly ColumnLine[];
  readonly #region: Region;

  constructor(lines: readonly ColumnLine[], region: Region, rowSpan: number, colSpan: number) {
    this.rowSpan = rowSpan;
    this.colSpan = colSpan;
    this.#lines = lines;
    this.#region = region;
  }

  get offset(): number {
    return this.#region.top;
  }

  get lines(): readonly Line[] {
    return cutCell(this.#lines, this.#region);
  }

  /** Where the cell has no lines, the place is in the line above. */
  get place(): Line | undefined {
    const { top, left, bottom, right } = this.#region;
    return top === bottom ? this.#lines[top - 1]?.slice(left, left) : this.#lines[top]?.slice(left, right);
  }
}

/** Lines from `top` to before `bottom`, columns from `left` to before `right`. */
export interface Region {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableSpec {
  readonly widths: readonly number[];
  /** The cells of each row. They are made as they are asked for: a tall table would else be held twice. */
  readonly rows: Iterable<readonly TableCellSpec[]>;
  readonly headerRows: number;
  /** What broke the table, if anything did; the rows are those that could be read. */
  readonly flaw?: TableFlaw;
}

/** Where a table breaks the rules: the line, counted from the top border, and the column on the screen. */
export interface TableFlaw {
  readonly detail: string;
  readonly line: number;
  readonly column: number;
}

/** Cuts a cell out of lines; the indentation that its lines have in common goes. Each line is cut once. */
function cutCell(lines: readonly ColumnLine[], { top, left, bottom, right }: Region): Line[] {
  let indent = Number.POSITIVE_INFINITY;
  for (let row = top; row < bottom; row++) {
    const line = lines[row];
    if (line === undefined) continue;
    const from = line.index(left);
    const end = trimmedEnd(line.line.text, line.index(right), from);
    if (end > from) indent = Math.min(indent, leadingSpace(line.line.text, from));
  }
  const cut: Line[] = [];
  for (let row = top; row < bottom; row++) {
    const line = lines[row];
    if (line === undefined) continue;
    const from = line.index(left);
    const end = trimmedEnd(line.line.text, line.index(right), from);
    cut.push(line.line.slice(Number.isFinite(indent) ? Math.min(from + indent, end) : from, end));
  }
  return cut;
}

/** The lines of a cell without the blanks at their ends, and without the indentation that they have in common. */
export function outdented(pieces: readonly Line[]): Line[] {
  const cut = pieces.map((piece) => piece.slice(0, trimmedEnd(piece.text)));
  let indent = Number.POSITIVE_INFINITY;
  for (const { text } of cut) if (text !== '') indent = Math.min(indent, leadingSpace(text));
  return indent > 0 && Number.isFinite(indent) ? cut.map((line) => line.slice(indent)) : cut;
}

export function hasText(lines: readonly Line[]): boolean {
  return lines.some((line) => !isBlank(line.text));
}
