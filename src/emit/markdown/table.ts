// Rows of cells to a GFM table, compact or aligned.
import stringWidth from 'string-width';

const width = (cell: string): number => stringWidth(cell);

const compactRow = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;

function alignedRow(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map(
    (cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - width(cell))),
  );
  return `| ${padded.join(' | ')} |`;
}

/** A table of Markdown already escaped for cells; `rows[0]` is the header, all rows are as wide as it. */
export function tableOf(rows: readonly (readonly string[])[], style: 'compact' | 'aligned'): string {
  const [header = [], ...body] = rows;
  if (style === 'compact') {
    return [header, header.map(() => '---'), ...body].map(compactRow).join('\n');
  }
  const widths = header.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, width(row[column] ?? '')), 3),
  );
  const delimiter = widths.map((columns) => '-'.repeat(columns));
  return [header, delimiter, ...body].map((row) => alignedRow(row, widths)).join('\n');
}
