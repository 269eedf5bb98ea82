// The legend that speaks to a whole table: rules hold the symbols of its cells against it.
import type { LegendEntry } from '../extract/claims.ts';
import { memo } from '../memo.ts';
import { foldedLook } from './lookalikes.ts';
import type { MatrixView } from './view.ts';

/** The entries of a matrix's legend that explain a level. */
export function levelEntries({ claims }: MatrixView): readonly LegendEntry[] {
  return (claims.table?.legend ?? []).filter((entry) => entry.level !== undefined && entry.anything !== true);
}

/** Those that speak of all columns. */
export function generalEntries(matrix: MatrixView): readonly LegendEntry[] {
  return levelEntries(matrix).filter(({ column }) => column === undefined);
}

/** The general entries that cells use; undefined without a legend of two entries that the table uses. */
export const usedLegend = memo((matrix: MatrixView): readonly LegendEntry[] | undefined => {
  const entries = generalEntries(matrix);
  if (entries.length < 2) return undefined;
  const written = new Set(matrix.claims.cells.map(({ symbol }) => foldedLook(symbol)));
  // A list of words that no cell holds explains something else.
  const used = entries.filter(({ symbol }) => written.has(foldedLook(symbol)));
  return used.length === 0 ? undefined : used;
});

const explainedSymbols = memo(
  ({ claims }: MatrixView): ReadonlySet<string> =>
    new Set(
      (claims.table?.legend ?? []).flatMap(({ column, symbol }) =>
        column === undefined ? foldedLook(symbol) : [],
      ),
    ),
);

/**
 * Whether the legend has a symbol, as a level or anything else. `R/W` needs no entry of its own where `R` and `W` have
 * one, nor does `+-` beside `+` and `-`.
 */
export function isExplained(symbol: string, matrix: MatrixView): boolean {
  const explained = explainedSymbols(matrix);
  const look = foldedLook(symbol);
  const areExplained = (parts: readonly string[]): boolean =>
    parts.length > 1 && parts.every((part) => explained.has(part.trim()));
  return (
    explained.has(look) ||
    areExplained(look.split(/[/+&]/u)) ||
    (/^[^\p{L}\p{N}]{2,3}$/u.test(look) && areExplained([...look]))
  );
}
