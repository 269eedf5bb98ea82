// Rows of cells to an RST table in one of its three notations.
import { eastAsianWidth } from 'get-east-asian-width';
import { largest } from '../../long-lists.ts';

export type RstTable = 'grid' | 'simple' | 'list-table';

/** Columns that docutils counts for a text in a table: one a code point, two for wide ones. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  return columns;
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** How wide each column is, `least` or more; three where that says nothing. */
export function tableWidths(
  rows: readonly (readonly string[])[],
  least: readonly number[] = [],
): readonly number[] {
  const columns: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      for (const line of cell.split('\n'))
        columns[index] = Math.max(columns[index] ?? least[index] ?? 3, width(line));
    }
  }
  return columns;
}

function listTable(rows: readonly (readonly string[])[]): string {
  const lines = ['.. list-table::'];
  // docutils refuses a table that is all header.
  if (rows.length > 1) lines.push('   :header-rows: 1');
  for (const [index, row] of rows.entries()) {
    if (index === 0) lines.push('');
    for (const [column, cell] of row.entries()) {
      const [first = '', ...others] = cell.split('\n');
      lines.push(`   ${column === 0 ? '*' : ' '} -${first === '' ? '' : ` ${first}`}`);
      for (const line of others) lines.push(line === '' ? '' : `       ${line}`);
    }
  }
  return lines.join('\n');
}

/** The lines of a row, a cell of several lines on as many of them. */
function linesOf(row: readonly string[]): readonly (readonly string[])[] {
  const cells = row.map((cell) => cell.split('\n'));
  const height = largest(
    cells.map((lines) => lines.length),
    1,
  );
  return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at] ?? ''));
}

function gridTable(rows: readonly (readonly string[])[], columns: readonly number[]): string {
  const rule = (sign: string): string => `+${columns.map((wide) => sign.repeat(wide + 2)).join('+')}+`;
  const line = (row: readonly string[]): string =>
    `|${columns.map((wide, index) => ` ${pad(row[index] ?? '', wide)} `).join('|')}|`;
  const body = rows.flatMap((row, index) => [...linesOf(row).map(line), rule(index === 0 ? '=' : '-')]);
  return [rule('-'), ...body].join('\n');
}

function simpleTable(rows: readonly (readonly string[])[], columns: readonly number[]): string {
  const rule = columns.map((wide) => '='.repeat(wide)).join('  ');
  const line = (row: readonly string[]): string =>
    columns
      .map((wide, index) => pad(row[index] ?? '', wide))
      .join('  ')
      .trimEnd();
  // A row whose first cell is blank would continue the row above.
  const named = rows.map(([first, ...others]) => [first || '\\', ...others]);
  const [header = [], ...body] = named.map((row) => linesOf(row).map(line));
  return [rule, ...header, rule, ...body.flat(), rule].join('\n');
}

/**
 * Characters whose width depends on the version of Unicode that a program knows: those that became wide in
 * 16.0, and unassigned ones, which Python takes for wide; the scripts of the supplementary planes are still
 * being assigned. No grid fits all readers with them, nor with combining marks: docutils counts these where it looks
 * for borders, and not where it takes the cell.
 */
const UNSTABLE =
  /[\p{Cn}\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\u{10000}-\u{1efff}]|(?![\ufe00-\ufe0f])\p{M}/u;

/** A table of escaped texts, its header first; columns are as wide as their cells, or as `widths` says. */
export function tableOf(
  rows: readonly (readonly string[])[],
  style: RstTable,
  widths: readonly number[] = tableWidths(rows),
): string {
  if (style === 'list-table' || rows.length < 2) return listTable(rows);
  if (rows.some((row) => row.some((cell) => UNSTABLE.test(cell)))) return listTable(rows);
  return style === 'grid' ? gridTable(rows, widths) : simpleTable(rows, widths);
}
