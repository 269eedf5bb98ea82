// The model as CSV: RFC 4180 with line feeds, guarded against formulas.
import { readCsvClaims } from '../../extract/csv/index.ts';
import { buildMatrices } from '../../model/build.ts';
import type { Matrix } from '../../model/schema.ts';
import { guardFormula } from '../../syntax/csv.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { lossesBetween } from '../losses.ts';
import { longRows } from './long.ts';
import { wideRows } from './wide.ts';

/** A field in quotes where it needs them; tabs and semicolons part fields for some readers. */
function quoted(field: string): string {
  const guarded = field === '' ? field : guardFormula(field);
  return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function write(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

/**
 * The matrices as CSV, `long` or `wide`. Rows end with a line feed, not RFC 4180's CRLF: the files live in git,
 * and every reader takes both. Cells that a spreadsheet would run as formulas begin with `'`; reading them
 * back takes it off.
 */
export function emitCsv(matrices: readonly Matrix[], { csv = 'long' }: EmitOptions = {}): Emitted {
  if (csv === 'long') return { text: write(longRows(matrices)), losses: [] };
  const text = write(wideRows(matrices));
  return { text, losses: lossesBetween('Wide CSV', matrices, buildMatrices(readCsvClaims(text))) };
}
