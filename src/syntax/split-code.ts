// Rows of pipe tables whose code holds pipes: Markdown parts the code into cells, and loses the last of the row.
import type { RootContent, Table, TableCell, TableRow } from 'mdast';
import type { Problem } from '../diagnostic.ts';
import type { Locator } from '../source/source.ts';
import { offsetsOf, rangeOf, writtenOf } from './nodes.ts';

/** One cell of those that code goes through, with what is written as its text. */
function joinedCell(cells: readonly TableCell[], text: string, locator: Locator): TableCell {
  const from = offsetsOf(cells[0]?.children[0]).start;
  const to = offsetsOf(cells.at(-1)?.children.at(-1)).end;
  const position = locator.range(from, to);
  return { type: 'tableCell', children: [{ type: 'text', value: text.slice(from, to), position }], position };
}

/** The cells of a row that has too many, code joined again; undefined where that does not give one for each column. */
function joinedCells(row: TableRow, width: number, text: string, locator: Locator): TableCell[] | undefined {
  const cells: TableCell[] = [];
  let open: TableCell[] = [];
  for (const cell of row.children) {
    const isOdd = writtenOf(cell, text).split('`').length % 2 === 0;
    if (open.length === 0 && !isOdd) cells.push(cell);
    else open.push(cell);
    if (open.length > 1 && isOdd) {
      cells.push(joinedCell(open, text, locator));
      open = [];
    }
  }
  return open.length === 0 && cells.length === width ? cells : undefined;
}

/** A table with its code joined again, and a finding for each row where it was; undefined where there is none. */
export function joinSplitCode(
  node: RootContent,
  text: string,
  locatorOf: () => Locator,
): { readonly table: Table; readonly problems: readonly Problem[] } | undefined {
  if (node.type !== 'table') return undefined;
  const width = node.children[0]?.children.length ?? 0;
  const problems: Problem[] = [];
  const children = node.children.map((row) => {
    if (row.children.length <= width || !writtenOf(row, text).includes('`')) return row;
    const cells = joinedCells(row, width, text, locatorOf());
    if (cells === undefined) return row;
    const message = `A pipe within code ends the cell, so this row has ${row.children.length} cells under ${width} columns. Write \`\\|\` for each such pipe.`;
    problems.push({ code: 'malformed-syntax', message, range: rangeOf(row) });
    return { ...row, children: cells };
  });
  return problems.length === 0 ? undefined : { table: { ...node, children }, problems };
}
