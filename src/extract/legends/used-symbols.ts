// What stands in the cells of a document's tables: a word that a line explains is a symbol where a cell is nothing else.
import type { Table } from 'mdast';
import { flatten, type Place } from '../text/flat.ts';
import { foldSign, foldSpace } from '../text/fold.ts';
import { LONGEST_SYMBOL } from './lines.ts';

/** Tells whether a cell of any table, but for its header and its labels, is nothing but `symbol`. */
export type IsUsed = (symbol: string) => boolean;

/** Looks the tables through when first asked: most documents never ask. */
export function usedSymbols(tables: () => readonly Table[], place: Place): IsUsed {
  let symbols: ReadonlySet<string> | undefined;
  return (symbol) => {
    if (symbol === '' || symbol.length > LONGEST_SYMBOL) return false;
    symbols ??= symbolsOf(tables(), place);
    return symbols.has(foldSign(symbol));
  };
}

function symbolsOf(tables: readonly Table[], place: Place): ReadonlySet<string> {
  const symbols = new Set<string>();
  for (const { children } of tables)
    for (const row of children.slice(1))
      for (const cell of row.children.slice(1)) {
        const { text, marks } = flatten(cell.children, place);
        const symbol = foldSpace(text);
        if (symbol !== '' && symbol.length <= LONGEST_SYMBOL && marks.length === 0)
          symbols.add(foldSign(symbol));
      }
  return symbols;
}
