// What stands in the cells of a document's tables: a word that a line explains is a sign where a cell is nothing else.
import type { Nodes, Root, RootContent, Table } from 'mdast';
import { findBlocks } from '../index/sections.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldSign, foldSpace } from '../text/fold.ts';

/** The longest text of a cell that may be a sign, in characters. */
const LONGEST = 12;

/** Tells whether a cell of any table, but for its header and its labels, is nothing but `sign`. */
export type IsUsed = (sign: string) => boolean;

/** Looks the tables through when first asked: most documents never ask. */
export function usedSigns(blocks: () => readonly (Root | RootContent)[], place: Place): IsUsed {
  let signs: ReadonlySet<string> | undefined;
  return (sign) => {
    if (sign === '' || sign.length > LONGEST) return false;
    signs ??= signsOf(findBlocks(blocks(), isTable), place);
    return signs.has(foldSign(sign));
  };
}

function isTable(node: Nodes): node is Table {
  return node.type === 'table';
}

function signsOf(tables: readonly Table[], place: Place): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const { children } of tables)
    for (const row of children.slice(1))
      for (const cell of row.children.slice(1)) {
        const { text, marks } = flatten(cell.children, place);
        const sign = foldSpace(text);
        if (sign !== '' && sign.length <= LONGEST && marks.length === 0) signs.add(foldSign(sign));
      }
  return signs;
}
