// ragged-row: a row with fewer or more cells than its table has columns.
import type { CellClaim, Level, TableRow } from '../../src/extract/claims.ts';
import { isUnderstood, levelsWithSigns, sayTheSame } from '../../src/lint/agree.ts';
import { appendBlankCells } from '../../src/lint/edits.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';
import { count } from '../../src/lint/words.ts';

interface Width {
  readonly cells: number;
  readonly columns: number;
  /** What becomes of the table; empty where the row is all that suffers. */
  readonly besides?: string;
}

/** A list-table whose rows differ is an error to docutils, which then shows nothing of it. */
const DROPPED = ' docutils leaves the whole table out of the page.';

export default defineRule({
  meta: {
    id: 'ragged-row',
    description: 'A row has fewer or more cells than its table has columns.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'safe',
    messages: {
      short: ({ cells, columns, besides = '' }: Width) =>
        `The row has ${count(cells, 'cell')}, the table has ${count(columns, 'column')}.${besides} Every cell after the gap stands under the wrong header: add the cells that are missing.`,
      long: ({ cells, columns, besides = '' }: Width) =>
        `The row has ${count(cells, 'cell')}, the table has ${count(columns, 'column')}.${besides} The cells too many are not shown, and those before them may stand under the wrong header: take out what does not belong.`,
      clipped: ({ cells, columns }: Width) =>
        `The row has ${count(cells, 'cell')}, the table has ${count(columns, 'column')}, and no level is out of place. A reader cannot tell whether a remark was forgotten: add the ${columns - cells === 1 ? 'cell that is' : 'cells that are'} missing.`,
      header: ({ cells, columns, rows }: Width & { readonly rows: number }) =>
        `The header has ${count(columns, 'column')}, ${count(rows, 'row')} have ${count(cells, 'cell')}. The cells stand under the wrong headers: mend the header, or the rows.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ document, matrix, report }) {
    const { table } = matrix.claims;
    if (table === undefined) return;
    const columns = table.columns.length;
    const usual = usualWidth(matrix);
    if (usual !== undefined) {
      const [first] = table.columns;
      const from = first?.range.start.offset ?? 0;
      // Columns that only the rows have stand nowhere in the header.
      const last = table.columns.findLast(({ range }) => range.end.offset >= from);
      const header = first && last ? { start: first.range.start, end: last.range.end } : table.range;
      const data = { cells: usual.cells, columns, rows: usual.rows };
      report({
        messageId: 'header',
        data,
        range: header,
        expected: String(usual.cells),
        actual: String(columns),
      });
    }
    const { format, text } = document.source;
    const isListTable = format === 'rst' && /^[*-]/u.test(text.charAt(table.range.start.offset));
    const besides = isListTable ? DROPPED : '';
    const told = [
      ...matrix.ragged
        .filter(({ cellCount }) => cellCount !== usual?.cells)
        .map((row) => ({ row, messageId: row.cellCount < columns ? 'short' : 'long' }) as const),
      ...matrix.clipped.map((row) => ({ row, messageId: 'clipped' }) as const),
    ];
    const written = told.length === 0 ? new Map<string, CellClaim[]>() : summaryCells(matrix);
    const signs = levelsWithSigns(matrix.claims);
    for (const { row, messageId } of told) {
      const edit = isAtOdds(matrix, row, written, signs)
        ? undefined
        : appendBlankCells(document.source, row, columns - row.cellCount);
      report({
        messageId,
        severity: messageId === 'clipped' ? 'info' : undefined,
        data: { cells: row.cellCount, columns, besides },
        range: row.end,
        feature: table.orientation === 'features-in-rows' ? row.key : undefined,
        target: table.orientation === 'targets-in-rows' ? row.key : undefined,
        expected: String(columns),
        actual: String(row.cellCount),
        fix:
          messageId === 'long' || edit === undefined
            ? undefined
            : { safe: true, edits: [edit], description: 'Add blank cells at the end of the row' },
      });
    }
  },
});

/** The cells of the summary by their features, those of ragged rows included. */
function summaryCells({ claims }: MatrixView): ReadonlyMap<string, readonly CellClaim[]> {
  const cells = new Map<string, CellClaim[]>();
  for (const claim of claims.cells) if (claim.view === 'summary') pushTo(cells, claim.feature, claim);
  return cells;
}

/** Whether the cells of a row, as they stand, contradict the details: then one is missing before them, not behind. */
function isAtOdds(
  matrix: MatrixView,
  row: TableRow,
  written: ReadonlyMap<string, readonly CellClaim[]>,
  signs: ReadonlySet<Level>,
): boolean {
  const feature = matrix.features.get(row.key ?? '');
  if (feature === undefined) return false;
  const details = new Map(
    feature.cells.map((cell) => [cell.target, cell.claims.find(({ view }) => view === 'details')] as const),
  );
  return (written.get(feature.key) ?? []).some((claim) => {
    const told = details.get(claim.target);
    return told !== undefined && isUnderstood(claim) && !sayTheSame(claim, told, signs);
  });
}

/** The width that more than half of the rows share, where it is not the header's: then the header is wrong. */
function usualWidth({ claims, ragged }: MatrixView): { cells: number; rows: number } | undefined {
  const all = claims.table?.rows.filter((row) => row.kind === 'feature').length ?? 0;
  const byWidth = new Map<number, TableRow[]>();
  for (const row of ragged) pushTo(byWidth, row.cellCount, row);
  for (const [cells, { length: rows }] of byWidth) {
    if (rows > 1 && rows * 2 > all) return { cells, rows };
  }
  return undefined;
}
