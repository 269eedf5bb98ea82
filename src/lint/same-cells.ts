// Cells that two matrices have in common, so that they can be compared: one feature, one target, two places.
import type { CellClaim } from '../extract/claims.ts';
import type { Level } from '../extract/support.ts';
import { foldName } from '../extract/text/fold.ts';
import { groupBy } from '../group.ts';
import { agreedCell, levelsWithSigns, sayTheSame } from './agree.ts';
import type { MatrixView } from './view.ts';

/** One fact as two matrices have it; the claim is the one that its own matrix believes. */
export interface SharedCell {
  /** The names of feature and target. */
  readonly key: string;
  readonly first: PlacedCell;
  readonly second: PlacedCell;
}

export interface PlacedCell {
  readonly matrix: MatrixView;
  readonly claim: CellClaim;
}

/** What two matrices say of the same cells. */
export interface Comparison {
  readonly first: MatrixView;
  readonly second: MatrixView;
  readonly shared: number;
  /** The share of the smaller matrix that the larger one has too, from 0 to 1. */
  readonly coverage: number;
  /** How many features and targets they agree on somewhere. */
  readonly features: number;
  readonly targets: number;
  readonly conflicts: readonly SharedCell[];
}

/** What a matrix calls a feature or a target, as others call it. */
export type Naming = (matrix: MatrixView, name: string, key: string) => string;

const asWritten: Naming = (_matrix, name) => name;

/**
 * Compares each matrix with the one before it that has the same cell first: linear in the number of cells.
 * Features and targets are the same by name, as keys of data files are made from ids.
 */
export function compareCells(
  matrices: readonly MatrixView[],
  naming: Naming = asWritten,
): readonly Comparison[] {
  if (matrices.length < 2) return [];
  const known = new Map<string, PlacedCell>();
  const shared: SharedCell[] = [];
  for (const matrix of matrices) {
    const fresh = new Map<string, PlacedCell>();
    for (const [key, claim] of agreedCells(matrix, naming)) {
      const second = { matrix, claim };
      const first = known.get(key);
      if (first === undefined) fresh.set(key, second);
      else shared.push({ key, first, second });
    }
    for (const [key, cell] of fresh) known.set(key, cell);
  }
  return [...groupBy(shared, ({ first }) => first.matrix)].flatMap(([first, cells]) =>
    [...groupBy(cells, ({ second }) => second.matrix)].map(([second, own]) => comparison(first, second, own)),
  );
}

/** What matrices say of each cell, by the names of feature and target. */
export function levelsByCell(
  matrices: readonly MatrixView[],
  naming: Naming = asWritten,
): ReadonlyMap<string, ReadonlySet<Level>> {
  const levels = new Map<string, Set<Level>>();
  for (const [key, { level }] of matrices.flatMap((matrix) => [...agreedCells(matrix, naming)]))
    levels.set(key, (levels.get(key) ?? new Set<Level>()).add(level));
  return levels;
}

function comparison(first: MatrixView, second: MatrixView, shared: readonly SharedCell[]): Comparison {
  const byAgreement = groupBy(shared, agree);
  const agreed = byAgreement.get(true) ?? [];
  return {
    first,
    second,
    shared: shared.length,
    coverage: shared.length / Math.max(1, Math.min(cellsIn(first), cellsIn(second))),
    features: new Set(agreed.map(({ first }) => first.claim.feature)).size,
    targets: new Set(agreed.map(({ first }) => first.claim.target)).size,
    conflicts: byAgreement.get(false) ?? [],
  };
}

function cellsIn({ features }: MatrixView): number {
  return [...features.values()].reduce((sum, { cells }) => sum + cells.length, 0);
}

/** The claims that a matrix stands by, by the names of feature and target. */
function* agreedCells(matrix: MatrixView, naming: Naming): Generator<readonly [string, CellClaim]> {
  const signs = levelsWithSigns(matrix.claims);
  for (const feature of matrix.features.values()) {
    const group = feature.claims[0]?.group ?? [];
    const name = [...group, naming(matrix, feature.title, feature.key)].map(foldName).join('\u001f');
    for (const cell of feature.cells) {
      const claim = agreedCell(cell, signs);
      if (claim !== undefined)
        yield [`${name}\u001e${foldName(naming(matrix, cell.targetTitle, cell.target))}`, claim];
    }
  }
}

/** A table that has no sign for a level says it with another. */
function agree({ first, second }: SharedCell): boolean {
  const says = (one: PlacedCell, other: PlacedCell): boolean =>
    one.claim.view === 'summary' && sayTheSame(one.claim, other.claim, levelsWithSigns(one.matrix.claims));
  return first.claim.level === second.claim.level || says(first, second) || says(second, first);
}
