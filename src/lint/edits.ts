// Edits that rules attach to findings: each replaces the smallest possible stretch.
import type { Edit } from '../diagnostic.ts';
import type { CellClaim, TableFacts, TableRow } from '../extract/claims.ts';
import type { Level } from '../extract/support.ts';
import type { Range } from '../position.ts';
import type { Source } from '../source/source.ts';

/** The source text of a range. */
export function sourceText(source: Source, range: Range): string {
  return source.text.slice(range.start.offset, range.end.offset);
}

/** Writes a cell's sign anew; a blank cell gets room on both sides. */
export function replaceSign(claim: CellClaim, sign: string): Edit {
  return { range: claim.symbolRange, text: claim.symbol === '' ? ` ${sign} ` : sign };
}

/** The sign that a table writes for a level; a table without one for partial writes the one for complete. */
export function signFor(level: Level, table: TableFacts): string | undefined {
  const signs = [...table.vocabulary.filter((sign) => sign.basis !== 'none'), ...table.legend];
  const find = (wanted: Level) => signs.find((sign) => sign.level === wanted && sign.symbol !== '')?.symbol;
  return find(level) ?? (level === 'partial' ? find('complete') : undefined);
}

/** A name of one place copied over the name of another, where the text of the one may stand at the other. */
export function copyName(source: Source, from: Range, to: Range): Edit | undefined {
  const text = sourceText(source, from);
  return text === '' || /[\n\r|`<>[\]\\*_]/.test(text) ? undefined : { range: to, text };
}

const HTML_ROW = /^<t[rdh][\s>]/i;

/** Appends blank cells to a row of a pipe table; undefined in formats whose rows are laid out otherwise. */
export function appendBlankCells(source: Source, row: TableRow, missing: number): Edit | undefined {
  if (source.format !== 'markdown' || missing < 1) return undefined;
  // Pipes are no cells of a table that is written in HTML.
  if (HTML_ROW.test(source.text.slice(row.range.start.offset, row.range.start.offset + 4))) return undefined;
  const at = row.end.start.offset;
  const lineEnd = source.text.slice(at).search(/[\r\n]|$/);
  const line = source.text.slice(row.range.start.offset, at + lineEnd).trimEnd();
  // A row that a list draws has an item for each cell.
  if (!line.includes('|') || /^[*+-][ \t]/u.test(line)) return undefined;
  const end = row.range.start.offset + line.length;
  const past = { ...row.end.start, column: row.end.start.column + end - at, offset: end };
  const cells = '   |'.repeat(missing);
  return { range: { start: past, end: past }, text: line.endsWith('|') ? cells : ` |${cells}` };
}
