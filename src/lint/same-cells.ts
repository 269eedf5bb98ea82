// Cells that two matrices have in common, so that they can be compared: one feature, one target, two places.
import type { CellClaim } from '../extract/claims.ts';
import { foldName } from '../extract/text/fold.ts';
import { agreedCell, levelsWithSigns, sayTheSame } from './agree.ts';
import type { MatrixView } from './view.ts';

/** One fact as two matrices have it; the claim is the one that its own matrix believes. */
export interface SharedCell {
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
  readonly conflicts: readonly SharedCell[];
}

interface Growing {
  readonly first: MatrixView;
  readonly second: MatrixView;
  shared: number;
  readonly conflicts: SharedCell[];
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
  const pairs = new Map<MatrixView, Map<MatrixView, Growing>>();
  for (const matrix of matrices) {
    const fresh = new Map<string, PlacedCell>();
    for (const [key, claim] of agreedCells(matrix, naming)) {
      const second = { matrix, claim };
      const first = known.get(key);
      if (first === undefined) fresh.set(key, second);
      else count(pairs, first, second);
    }
    for (const [key, cell] of fresh) known.set(key, cell);
  }
  return [...pairs.values()].flatMap((bySecond) => [...bySecond.values()]);
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

function count(
  pairs: Map<MatrixView, Map<MatrixView, Growing>>,
  first: PlacedCell,
  second: PlacedCell,
): void {
  const bySecond = pairs.get(first.matrix) ?? new Map<MatrixView, Growing>();
  pairs.set(first.matrix, bySecond);
  const pair = bySecond.get(second.matrix) ?? {
    first: first.matrix,
    second: second.matrix,
    shared: 0,
    conflicts: [],
  };
  bySecond.set(second.matrix, pair);
  pair.shared += 1;
  if (!agree(first, second)) pair.conflicts.push({ first, second });
}

/** A table that has no sign for a level says it with another. */
function agree(first: PlacedCell, second: PlacedCell): boolean {
  const says = (one: PlacedCell, other: PlacedCell): boolean =>
    one.claim.view === 'summary' && sayTheSame(one.claim, other.claim, levelsWithSigns(one.matrix.claims));
  return first.claim.level === second.claim.level || says(first, second) || says(second, first);
}
