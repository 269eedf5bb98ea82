// Where a matrix comes from: the lines of its cells, and what the document's own legend says of them.
import type { LegendEntry, MatrixClaims } from '../extract/claims.ts';
import { foldSign } from '../extract/text/fold.ts';
import { identify, placesOf } from './places.ts';
import type { Matrix } from './schema.ts';

/** A symbol of the document, and what its legend says that it means. */
export type Meaning = Pick<LegendEntry, 'symbol' | 'meaning' | 'level'>;

/** Where a matrix comes from. */
export interface Origin {
  /** The file, as it was named. */
  readonly path: string;
  /** The line of a cell in it, from 1, by the ids of its feature and target. */
  lineOf(feature: string, target: string): number | undefined;
  /** What the legend says of the symbol of a cell, by the ids of its feature and target. */
  meaningOf(feature: string, target: string): Meaning | undefined;
}

/** Where the cells of a matrix of the document at `path` stand; what it only points to, in the file that it names. */
export function originOf(path: string, claims: MatrixClaims, model: Matrix): Origin {
  // Most formats never ask.
  let places: ReturnType<typeof placesOf> | undefined;
  let meanings: ReturnType<typeof meaningsOf> | undefined;
  return {
    path: claims.origin?.path ?? path,
    lineOf: (feature, target) => {
      places ??= placesOf(claims, model);
      return places.cell(feature, target)?.start.line;
    },
    meaningOf: (feature, target) => {
      meanings ??= meaningsOf(claims, model);
      return meanings.get(feature)?.get(target);
    },
  };
}

/** The legend's words by folded symbol; what it says of a single column is no word for a level. */
function legendOf({ table }: MatrixClaims): ReadonlyMap<string, Meaning> {
  const entries = new Map<string, Meaning>();
  for (const entry of table?.legend ?? []) {
    const key = foldSign(entry.symbol);
    if (entry.column === undefined && !entry.anything && key !== '' && !entries.has(key))
      entries.set(key, entry);
  }
  return entries;
}

/** By feature and target, what the legend says of the symbol in the table; linear in the claims. */
function meaningsOf(written: MatrixClaims, model: Matrix): ReadonlyMap<string, ReadonlyMap<string, Meaning>> {
  const legend = legendOf(written);
  const rows = new Map<string, Map<string, Meaning>>();
  if (legend.size === 0) return rows;
  const { claims, features, targets } = identify(written, model);
  for (const { view, symbol, feature, target } of claims.cells) {
    const meaning = view === 'summary' ? legend.get(foldSign(symbol)) : undefined;
    if (meaning === undefined) continue;
    const [row, column] = [features.get(feature) ?? feature, targets.get(target) ?? target];
    const own = rows.get(row) ?? new Map<string, Meaning>();
    if (!own.has(column)) own.set(column, meaning);
    rows.set(row, own);
  }
  return rows;
}
