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

export interface TableSpec {
  readonly widths: readonly number[];
  readonly rows: ReadonlyArray<readonly TableCellSpec[]>;
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

/** Cuts a cell out of lines: the indentation that its lines have in common goes. */
export function cutCell(
  lines: readonly ColumnLine[],
  top: number,
  left: number,
  bottom: number,
  right: number,
): Line[] {
  return outdented(lines.slice(top, bottom).map((line) => line.slice(left, right)));
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
