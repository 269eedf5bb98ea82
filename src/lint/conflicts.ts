// Two levels that one view gives one cell: a row that stands twice and changed once, a target that is listed twice.
import type { CellClaim, FeatureClaim } from '../extract/claims.ts';
import type { View } from '../extract/support.ts';
import { memo } from '../memo.ts';
import type { Range } from '../position.ts';
import { findAt } from '../search.ts';
import { isUnderstood } from './agree.ts';
import { areOfOneRow, isDitto, repeatsByHabit, targetRowOf } from './repeats.ts';
import type { CellView, FeatureView, MatrixView } from './view.ts';

export interface Conflict {
  readonly feature: FeatureView;
  readonly cell: CellView;
  readonly first: CellClaim;
  readonly later: CellClaim;
}

/** All of a matrix, by feature and target. */
export const conflictsOf = memo((matrix: MatrixView): readonly Conflict[] => {
  if (repeatsByHabit(matrix)) return [];
  const columns = doubledColumns(matrix);
  const parted = partedTargets(matrix);
  return [...matrix.features.values()].flatMap((feature) =>
    feature.cells.flatMap((cell) => {
      if (!areOfOneView(cell.claims) || columns.has(cell.target) || columns.has(cell.feature)) return [];
      if (isDitto(cell.targetTitle) || isDitto(feature.title) || parted.has(cell.target)) return [];
      // That nobody knows contradicts nothing.
      const claims = cell.claims.filter((claim) => isUnderstood(claim) && claim.level !== 'unknown');
      return differing(feature, claims, (a, b) => a.level === b.level).flatMap(([first, later]) => {
        // Of two whole entries of one name, the name is wrong: that is `duplicate-feature`.
        const isTold = later.view !== 'summary' && !areOfOneEntry(feature, first, later);
        return isTold ? [] : [{ feature, cell, first, later }];
      });
    }),
  );
});

function areOfOneEntry({ claims }: FeatureView, a: CellClaim, b: CellClaim): boolean {
  const [one, other] = [a, b].map(({ range }) => findAt(claims, ({ block }) => block, range));
  return one === other;
}

/** The rows and entries of features in which a conflict shows itself. */
export const conflictingEntries = memo(
  (matrix: MatrixView): ReadonlySet<FeatureClaim> =>
    new Set(
      conflictsOf(matrix).flatMap(
        ({ feature: { claims }, later: { range } }) => findAt(claims, ({ block }) => block, range) ?? [],
      ),
    ),
);

/** Targets with several rows that a text beside the name tells apart, such as a version. */
function partedTargets(matrix: MatrixView): ReadonlySet<string> {
  const rows = [...matrix.targets.values()].filter(({ declarations: [first, ...others] }) =>
    others.some((other) => first !== undefined && targetRowOf(other, matrix) !== targetRowOf(first, matrix)),
  );
  return new Set(rows.map(({ key }) => key));
}

/** Keys that two columns of the table share: their cells are two answers because their headers are one name. */
function doubledColumns({ claims: { table } }: MatrixView): ReadonlySet<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { role, key } of table?.columns ?? []) {
    if (role !== 'target') continue;
    if (seen.has(key)) doubled.add(key);
    seen.add(key);
  }
  return doubled;
}

/** Whether any two claims are of the same view; most cells have one of each at most. */
function areOfOneView(claims: readonly CellClaim[]): boolean {
  return claims.some(
    ({ view }, index) => index > 0 && claims.findIndex((before) => before.view === view) < index,
  );
}

/** Claims that differ from the first of their own view, each with that first one; other rows may differ. */
export function differing<C extends { readonly view: View; readonly range: Range }>(
  feature: FeatureView,
  claims: readonly C[],
  same: (a: C, b: C) => boolean,
): readonly (readonly [C, C])[] {
  const firsts: { [view in View]?: C } = {};
  const found: (readonly [C, C])[] = [];
  for (const claim of claims) {
    const first = firsts[claim.view];
    if (first === undefined) firsts[claim.view] = claim;
    else if (!same(first, claim) && areOfOneRow(feature, first.range, claim.range))
      found.push([first, claim]);
  }
  return found;
}
