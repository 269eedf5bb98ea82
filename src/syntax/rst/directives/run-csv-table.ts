// The `csv-table` directive: a table written as comma-separated values, in the document or in a file.
import type { CsvDialect } from '../../csv.ts';
import { isBlank, trimmedEnd } from '../chars.ts';
import { type Line, Source, splitLines } from '../source.ts';
import { buildTable } from '../tables/build.ts';
import type { TableCellSpec } from '../tables/structure.ts';
import {
  type DirectiveResult,
  hasOption,
  namesFile,
  optionValue,
  readNamedFile,
  type TableCall,
} from './call.ts';
import { type CsvCell, type CsvResult, readCsv } from './csv.ts';
import { columnWidths, findSizeFlaw, numberOption, titled } from './run-table.ts';
import { unicodeText } from './values.ts';

export function runCsvTable(call: TableCall): DirectiveResult {
  const lines = dataLines(call);
  if (typeof lines === 'string') return { flaw: lines };
  const head = readHeader(call);
  const body = readCsv(lines, dialectOf(call));
  const headerRows = numberOption(call, 'header-rows');
  const stubColumns = numberOption(call, 'stub-columns');
  const cells = [...head.rows, ...body.rows];
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return { flaw: head.flaw ?? body.flaw ?? 'holds no data' };
  const { widths, flaw } = columnWidths(call, columns);
  const spec = {
    widths,
    rows: { [Symbol.iterator]: () => specRows(cells, columns) },
    headerRows: head.rows.length + headerRows,
  };
  const table = buildTable(call.context, spec, call.range, stubColumns);
  const children = titled(call, table);
  const problem = head.flaw ?? body.flaw ?? findSizeFlaw(body.rows, headerRows, stubColumns) ?? flaw;
  return problem === undefined ? { children } : { children, flaw: problem };
}

/** A header without text is a row of empty cells; docutils reads it as the data, since 0.21. */
function readHeader(call: TableCall): CsvResult {
  const header = call.options.find(({ name }) => name === 'header');
  if (header === undefined) return { rows: [] };
  return header.lines.length === 0 ? { rows: [[]] } : readCsv(header.lines, dialectOf(call));
}

/** The lines of the data, or why there are none. */
function dataLines(call: TableCall): readonly Line[] | string {
  if (call.content.length > 0 && !namesFile(call)) return call.content;
  const named = readNamedFile(call);
  if ('flaw' in named) return named.flaw;
  call.node.data = { ...call.node.data, file: named.path };
  return splitLines(new Source(named.text, named.path));
}

function dialectOf(call: TableCall): CsvDialect {
  const delim = optionValue(call, 'delim');
  const escaping = optionValue(call, 'escape');
  const named = delim === 'tab' ? '\t' : delim === 'space' ? ' ' : undefined;
  return {
    delimiter: named ?? unicodeText(delim ?? ',') ?? ',',
    quote: unicodeText(optionValue(call, 'quote') ?? '"') ?? '"',
    escape: escaping === undefined ? undefined : unicodeText(escaping),
    doubleQuote: escaping === undefined,
    skipSpace: !hasOption(call, 'keepspace'),
  };
}

function* specRows(
  rows: readonly (readonly CsvCell[])[],
  columns: number,
): Generator<readonly TableCellSpec[]> {
  for (const row of rows) yield toSpecs(row, columns);
}

/** The cells of a row; a row that is too short gets empty ones. */
function toSpecs(row: readonly CsvCell[], columns: number): TableCellSpec[] {
  const last = row.at(-1)?.at(-1);
  return Array.from({ length: columns }, (_, column) => {
    const lines = trimEnd(row[column] ?? []);
    const blank = lines.every((line) => isBlank(line.text));
    const place = lines[0] ?? last?.slice(last.text.length);
    return { lines: blank ? [] : lines, rowSpan: 1, colSpan: 1, place, offset: 0 };
  });
}

/** Space before the closing quote or the delimiter is no text. */
function trimEnd(cell: CsvCell): CsvCell {
  const last = cell.at(-1);
  return last === undefined ? cell : [...cell.slice(0, -1), last.slice(0, trimmedEnd(last.text))];
}
