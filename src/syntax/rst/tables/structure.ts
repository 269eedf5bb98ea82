// What a table is, before it becomes nodes: the same for every way to write one.
import { leadingSpace, trimmedEnd } from '../chars.ts';
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

/** A cell cut out of lines. Where it has none, its place is in the line above. */
export function cutCell(
  lines: readonly ColumnLine[],
  { top, left, bottom, right }: Region,
  rowSpan: number,
  colSpan: number,
): TableCellSpec {
  return {
    lines: outdented(lines.slice(top, bottom).map((line) => line.slice(left, right))),
    rowSpan,
    colSpan,
    place: top === bottom ? lines[top - 1]?.slice(left, left) : lines[top]?.slice(left, right),
    offset: top,
  };
}

/** The lines of a cell without the blanks at their ends, and without the indentation that they have in common. */
export function outdented(pieces: readonly Line[]): Line[] {
  const cut = pieces.map((piece) => piece.slice(0, trimmedEnd(piece.text)));
  let indent = Number.POSITIVE_INFINITY;
  for (const { text } of cut) if (text !== '') indent = Math.min(indent, leadingSpace(text));
  return indent > 0 && Number.isFinite(indent) ? cut.map((line) => line.slice(indent)) : cut;
}
