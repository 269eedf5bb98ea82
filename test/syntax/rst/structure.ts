// What docutils' raw table parsers give, made of ours.

import { Source, splitLines } from '../../../src/syntax/rst/source.ts';
import { ColumnLine } from '../../../src/syntax/rst/tables/column-line.ts';
import { readGridTable } from '../../../src/syntax/rst/tables/grid.ts';
import { readSimpleTable } from '../../../src/syntax/rst/tables/simple.ts';
import type { TableCellSpec, TableSpec } from '../../../src/syntax/rst/tables/structure.ts';
import type { Case } from './conformance.ts';

/** The structure as the cases have it, or the expected error where the table is malformed as expected. */
export function tableStructure(test: Case): unknown {
  const lines = splitLines(new Source(test.input)).map((line) => new ColumnLine(line));
  const isSimple = test.area.startsWith('Simple');
  const spec = isSimple ? readSimpleTable(lines) : readGridTable(lines);
  const error = test.expected_error ?? test.expected_struct;
  if (spec.flaw !== undefined) return typeof error === 'string' ? error : spec.flaw.detail;
  return isSimple ? rowsOf(spec) : boxesOf(spec);
}

function textOf(cell: TableCellSpec): string[] {
  return cell.lines.map((line) => line.text);
}

/** `[column widths, header rows, body rows]`, a cell being `[more rows, more columns, first line, text]`. */
function rowsOf(spec: TableSpec): unknown {
  const rows = [...spec.rows].map((row) =>
    row.map((cell) => [cell.rowSpan - 1, cell.colSpan - 1, cell.offset, textOf(cell)]),
  );
  return [spec.widths, rows.slice(0, spec.headerRows), rows.slice(spec.headerRows)];
}

/** A list of `[top, left, bottom, right, text]`, the borders around each cell. */
function boxesOf(spec: TableSpec): unknown {
  const edges = [0];
  for (const width of spec.widths) edges.push((edges.at(-1) ?? 0) + width + 1);
  const taken: number[] = [];
  return [...spec.rows].flatMap((row, index) => {
    let column = 0;
    return row.map((cell) => {
      while ((taken[column] ?? 0) > index) column++;
      const [left, right] = [edges[column], edges[column + cell.colSpan]];
      for (let step = 0; step < cell.colSpan; step++) taken[column++] = index + cell.rowSpan;
      const top = cell.offset - 1;
      return [top, left, top + cell.lines.length + 1, right, textOf(cell)];
    });
  });
}
