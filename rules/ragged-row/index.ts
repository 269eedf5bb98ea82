// ragged-row: a row with fewer or more cells than its table has columns.
import type { CellClaim, TableFacts, TableRow } from '../../src/extract/claims.ts';
import type { Level } from '../../src/extract/support.ts';
import { groupBy } from '../../src/group.ts';
import { isUnderstood, levelsWithSigns, sayTheSame } from '../../src/lint/agree.ts';
import { appendBlankCells } from '../../src/lint/edits.ts';
import { isSideBySide } from '../../src/lint/layout.ts';
import { defineRule, type Severity } from '../../src/lint/rule.ts';
import { type MatrixView, widthOf } from '../../src/lint/view.ts';
import { count, type Data } from '../../src/lint/words.ts';

/** So many rows without their remarks have one cause. */
const MANY = 3;

/** A row is bare that ends before its first level, long that has cells too many, short otherwise. */
type Kind = 'short' | 'shifted' | 'long' | 'clipped' | 'bare';

interface Width {
  readonly cells: number;
  readonly columns: number;
  /** What becomes of the table; empty where the row is all that suffers. */
  readonly besides?: string;
}

/** A list-table whose rows differ is an error to docutils, which then shows nothing of it. */
const DROPPED = ' docutils drops the whole table.';

const width = ({ cells, columns }: Width): string =>
  `The row has ${count(cells, 'cell')} for ${count(columns, 'column')}`;

const missing = ({ cells, columns }: Width): string =>
  columns - cells === 1 ? 'the missing cell' : 'the missing cells';

export default defineRule({
  meta: {
    id: 'ragged-row',
    description: 'A row has fewer or more cells than its table has columns.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'unsafe',
    messages: {
      short: (row: Width) => `${width(row)}.${row.besides ?? ''} Add ${missing(row)}.`,
      shifted: (row: Width) =>
        `${width(row)}, and they contradict the details. Add ${missing(row)} where they belong.`,
      long: (row: Width) =>
        `${width(row)}.${row.besides === '' ? ' Renderers drop the rest.' : (row.besides ?? '')} Remove what does not belong.`,
      clipped: (row: Width) => `${width(row)}, and only remarks are missing. Add ${missing(row)}.`,
      manyClipped: ({ rows, columns }: Data<never, 'rows' | 'columns'>) =>
        `${count(rows, 'row')} end before the remarks in the last of ${count(columns, 'column')}. Add the missing cells.`,
      manyShort: ({ rows, columns }: Data<never, 'rows' | 'columns'>) =>
        `${count(rows, 'row')} have fewer cells than the ${count(columns, 'column')} of the table. Add the missing cells.`,
      header: ({ cells, columns, rows }: Width & { readonly rows: number }) =>
        `The header has ${count(columns, 'column')}, but ${count(rows, 'row')} have ${count(cells, 'cell')}. Correct the header, or the rows.`,
    },
  },
  check({ document, matrix, report }) {
    const { table } = matrix.claims;
    // Of tables side by side, the shorter ones leave their rows to the others.
    if (table === undefined || isSideBySide(matrix)) return;
    const columns = widthOf(table);
    const { format, text } = document.source;
    const ragged = matrix.ragged.filter((row) => !endsOpen(row, table, text) && !isDelimiter(row, text));
    const isListTable = format === 'rst' && /^[*-]/u.test(text.charAt(table.range.start.offset));
    const before = columnsBeforeLevels(table);
    const isBare = ({ cellCount }: TableRow): boolean => !isListTable && cellCount <= before;
    const usual = usualWidth(
      matrix,
      ragged.filter((row) => !isBare(row)),
    );
    if (usual !== undefined) {
      const [first] = table.columns;
      const from = first?.range.start.offset ?? 0;
      // Columns that only the rows have stand nowhere in the header.
      const last = table.columns.findLast(({ range }) => range.end.offset >= from);
      const header = first && last ? { start: first.range.start, end: last.range.end } : table.range;
      const data = { cells: usual.cells, columns, rows: usual.rows };
      const onlyRemarks = table.columns.slice(usual.cells).every(({ role }) => role === 'attribute');
      report({
        messageId: 'header',
        data,
        range: header,
        expected: String(usual.cells),
        actual: String(columns),
        ...(usual.cells < columns && !isListTable && { severity: onlyRemarks ? 'info' : 'warning' }),
      });
    }
    const isWider = columns < table.columns.length;
    const besides = isListTable ? DROPPED : isWider ? ' It sticks out of the table.' : '';
    const short = ragged.filter((row) => row.cellCount !== usual?.cells);
    const written = short.length === 0 ? new Map() : summaryCells(matrix);
    const signs = levelsWithSigns(matrix.claims);
    const clipped = new Set(matrix.clipped);
    const byKind = groupBy([...short, ...clipped], (row): Kind => {
      if (row.cellCount > columns) return 'long';
      if (clipped.has(row)) return 'clipped';
      if (isBare(row)) return 'bare';
      return isAtOdds(matrix, row, written, signs) ? 'shifted' : 'short';
    });
    for (const [kind, rows] of byKind) {
      const usually = severityOf(kind, isListTable);
      const isHabit = rows.length >= MANY && usually !== 'error';
      const many = kind === 'clipped' ? 'manyClipped' : 'manyShort';
      for (const [row, ...others] of isHabit ? [rows] : rows.map((one) => [one])) {
        if (row === undefined) continue;
        const { cellCount: cells, key } = row;
        const edits =
          kind === 'shifted' || kind === 'long'
            ? []
            : [row, ...others].flatMap(
                (one) => appendBlankCells(document.source, one, columns - one.cellCount) ?? [],
              );
        report({
          ...(isHabit
            ? { messageId: many, data: { rows: rows.length, columns } }
            : { messageId: kind === 'bare' ? 'short' : kind, data: { cells, columns, besides } }),
          severity: kind === 'long' && isBlankBehind(row, text) ? 'warning' : usually,
          range: row.end,
          feature: isHabit || table.orientation !== 'features-in-rows' ? undefined : key,
          target: isHabit || table.orientation !== 'targets-in-rows' ? undefined : key,
          expected: isHabit ? undefined : String(columns),
          actual: isHabit ? undefined : String(cells),
          related: others.map(({ end: range }) => ({ range, message: 'Also here.' })),
          // A blank cell may say that something is missing, and then another cell may be the one left out.
          fix:
            edits.length === 0
              ? undefined
              : {
                  safe: kind === 'clipped',
                  edits,
                  description: `Add blank cells at the end of the ${isHabit ? 'rows' : 'row'}`,
                },
        });
      }
    }
  },
});

/** A row that is short loses nothing that is written; one that is long, or makes docutils drop the table, does. */
function severityOf(kind: Kind, isListTable: boolean): Severity {
  if (kind === 'clipped' || kind === 'bare') return 'info';
  return kind === 'short' && !isListTable ? 'warning' : 'error';
}

/** The columns before the first that holds levels: a row that ends there has none in the wrong place. */
function columnsBeforeLevels({ columns, orientation }: TableFacts): number {
  const role = orientation === 'features-in-rows' ? 'target' : 'feature';
  return columns.findIndex((column) => column.role === role);
}

/** Where rows or their header have a pipe on one side only: the one behind a row closes no cell, it opens a blank one. */
function endsOpen({ range, cellCount }: TableRow, table: TableFacts, text: string): boolean {
  const { start } = range;
  const line = lineAt(text, start.offset);
  const before = text.slice(text.lastIndexOf('\n', start.offset - 1) + 1, start.offset).trim();
  const pipes = line.replace(/^\|/u, '').split('|').length - 1;
  const header = lineAt(text, table.columns[0]?.range.start.offset ?? start.offset);
  const isOpen = !line.startsWith('|') || !header.endsWith('|');
  return before === '' && /^[^<+*-].*\|$/u.test(line) && isOpen && pipes === cellCount;
}

const lineAt = (text: string, offset: number): string =>
  /[^\r\n]*/u.exec(text.slice(offset))?.[0].trim() ?? '';

/** Whether nothing but blanks and pipes stands where a row is too long: renderers drop nothing. */
function isBlankBehind({ end, range }: TableRow, text: string): boolean {
  return /^[|\s]*$/u.test(text.slice(end.start.offset, range.end.offset));
}

/** A row that is glued to the delimiter row: `malformed-syntax` tells of it. */
function isDelimiter({ range }: TableRow, text: string): boolean {
  return /^\|?[ \t]*:?-{2,}:?[ \t]*\|/u.test(
    text.slice(range.start.offset, range.start.offset + LONGEST_RULE),
  );
}

const LONGEST_RULE = 200;

/** The cells of the summary by their features, those of ragged rows included. */
function summaryCells({ claims }: MatrixView): ReadonlyMap<string, readonly CellClaim[]> {
  const cells = claims.cells.filter(({ view }) => view === 'summary');
  return groupBy(cells, ({ feature }) => feature);
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
function usualWidth(
  { claims }: MatrixView,
  ragged: readonly TableRow[],
): { cells: number; rows: number } | undefined {
  const all = claims.table?.rows.filter((row) => row.kind === 'feature').length ?? 0;
  const byWidth = groupBy(ragged, ({ cellCount }) => cellCount);
  for (const [cells, { length: rows }] of byWidth) {
    if (rows > 1 && rows * 2 > all) return { cells, rows };
  }
  return undefined;
}
