// Which row of a table has another number of cells than the others: Asciidoctor says only that the last is not filled.
import type { Line } from './lines.ts';

/** Lines that hold a row, from one index to another, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

interface Row extends Lines {
  readonly cells: number;
}

/** So many rows of one length tell which other is wrong. */
const TELLING = 3;
/** A table whose rows have more lengths than this has none that is wrong. */
const MOST_WIDTHS = 8;
const BAR = /(?<!\\)\|/gu;

/** The rows as they are written: parted by blank lines, or one a line where there is none. */
function writtenRows(lines: readonly Line[], first: number, last: number): readonly Row[] {
  const rows: Row[] = [];
  const isApart = lines.slice(first + 1, last).some(({ text }) => text.trim() === '');
  let isOpen = false;
  for (let at = first; at < last; at += 1) {
    const text = lines[at]?.text ?? '';
    const cells = text.startsWith('//') ? 0 : (text.match(BAR)?.length ?? 0);
    const above = isOpen ? rows.pop() : undefined;
    isOpen = isApart ? text.trim() !== '' : false;
    if (above !== undefined)
      rows.push({ ...above, last: isOpen ? at : above.last, cells: above.cells + cells });
    else if (cells > 0) rows.push({ first: at, last: at, cells });
  }
  return rows;
}

const FENCE = /^\|={3,}[ \t]*$/u;

/** The one row that has another number of cells than the others of the table that a line, counted from 0, stands in. */
export function unevenRow(lines: readonly Line[], within: number): Lines | undefined {
  const isFence = (at: number): boolean => FENCE.test(lines[at]?.text ?? '');
  let last = within;
  while (last < lines.length && !isFence(last)) last += 1;
  let first = last;
  while (first > 0 && !isFence(first - 1)) first -= 1;
  const rows = first === 0 ? [] : writtenRows(lines, first, last);
  // Several rows may stand together.
  const others = (width: number): readonly Row[] => rows.filter(({ cells }) => cells % width !== 0);
  const widths = [...new Set(rows.map(({ cells }) => cells))].filter((cells) => cells > 1);
  const [width] = widths.slice(0, MOST_WIDTHS).sort((a, b) => others(a).length - others(b).length || b - a);
  if (width === undefined) return undefined;
  const [odd, ...more] = others(width);
  if (rows.length - more.length - 1 < TELLING) return undefined;
  return more.length === 0 ? odd : undefined;
}
