// The model as CSV: RFC 4180 with line feeds, guarded against formulas; in the wide form, one row a feature, here.
import { joinPath } from '../../extract/csv/columns.ts';
import { readCsvClaims } from '../../extract/csv/index.ts';
import { lookup } from '../../lookup.ts';
import { buildMatrices } from '../../model/build.ts';
import type { Feature, Matrix } from '../../model/schema.ts';
import { guardFormula } from '../../syntax/csv.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { lossesBetween } from '../losses.ts';
import { statusText, wordOf } from '../words.ts';
import { longRows } from './long.ts';

/** A field in quotes where it needs them; tabs and semicolons part fields for some readers. */
function quoted(field: string): string {
  const guarded = field === '' ? field : guardFormula(field);
  return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function write(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

/** The matrices as CSV. Rows end with a line feed, since the files live in git; formulas are guarded by `'`. */
export function emitCsv(matrices: readonly Matrix[], { csv = 'long' }: EmitOptions = {}): Emitted {
  if (csv === 'long') return { text: write(longRows(matrices)), losses: [] };
  const text = write(wideRows(matrices));
  return { text, losses: lossesBetween('Wide CSV', matrices, buildMatrices(readCsvClaims(text))) };
}

interface Column {
  readonly header: string;
  read(feature: Feature): string;
}

function columnsOf({ features, targets }: Matrix): readonly Column[] {
  const hasGroup = features.some(({ group }) => group.length > 0);
  const hasStatus = features.some(({ status }) => status !== undefined);
  const group: Column = { header: 'Group', read: (feature) => joinPath(feature.group) };
  const status: Column = {
    header: 'Status',
    read: (feature) => (feature.status ? statusText(feature.status) : ''),
  };
  return [
    { header: 'Feature', read: ({ title }) => title },
    ...(hasGroup ? [group] : []),
    ...(hasStatus ? [status] : []),
    ...targets.map(({ id, title }) => ({
      header: title,
      read: (feature: Feature) => {
        const cell = lookup(feature.support, id);
        return cell ? wordOf(cell.level) : '';
      },
    })),
  ];
}

/** Header and rows; of several matrices, each under its title, parted by an empty row. */
function wideRows(matrices: readonly Matrix[]): readonly (readonly string[])[] {
  return matrices.flatMap((matrix, index) => {
    const columns = columnsOf(matrix);
    const rows = [
      columns.map(({ header }) => header),
      ...matrix.features.map((feature) => columns.map(({ read }) => read(feature))),
    ];
    if (matrices.length === 1) return rows;
    return [...(index > 0 ? [['']] : []), [matrix.title], ...rows];
  });
}
