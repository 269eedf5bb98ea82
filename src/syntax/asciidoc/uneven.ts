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

/** So many rows of the right length tell which other is wrong. */
const TELLING = 3;
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

/** The one row between two lines, counted from 0, whose cells do not fill `width` columns as those of the others do. */
export function unevenRow(lines: readonly Line[], { first, last }: Lines, width: number): Lines | undefined {
  const rows = writtenRows(lines, first, last);
  // Several rows may stand together.
  const [odd, ...more] = rows.filter(({ cells }) => cells % width !== 0);
  return more.length === 0 && rows.length > TELLING ? odd : undefined;
}
