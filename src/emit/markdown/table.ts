// Rows of cells to a GFM table, compact or aligned.
import stringWidth from 'string-width';

const ASCII = /^[ -~]*$/;

/** Columns that a terminal or an editor takes to show each cell; the same few signs stand in most. */
class Widths {
  readonly #known = new Map<string, number>();

  of(cell: string): number {
    if (ASCII.test(cell)) return cell.length;
    const known = this.#known.get(cell) ?? stringWidth(cell);
    this.#known.set(cell, known);
    return known;
  }
}

const compactRow = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;

function alignedRow(cells: readonly string[], columns: readonly number[], widths: Widths): string {
  const padded = cells.map(
    (cell, index) => cell + ' '.repeat(Math.max(0, (columns[index] ?? 0) - widths.of(cell))),
  );
  return `| ${padded.join(' | ')} |`;
}

/** A table of Markdown already escaped for cells; `rows[0]` is the header, all rows are as wide as it. */
export function tableOf(rows: readonly (readonly string[])[], style: 'compact' | 'aligned'): string {
  const [header = [], ...body] = rows;
  if (style === 'compact') {
    return [header, header.map(() => '---'), ...body].map(compactRow).join('\n');
  }
  const widths = new Widths();
  const columns = header.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, widths.of(row[column] ?? '')), 3),
  );
  const delimiter = columns.map((width) => '-'.repeat(width));
  return [header, delimiter, ...body].map((row) => alignedRow(row, columns, widths)).join('\n');
}
