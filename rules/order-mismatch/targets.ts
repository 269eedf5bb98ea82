// The order of the targets in the details of each feature, held against that of the columns.
import type { CellClaim } from '../../src/extract/claims.ts';
import { longestRising } from '../../src/lint/order.ts';
import { type FeatureView, firstIn, type MatrixView, pushTo, type TargetView } from '../../src/lint/view.ts';
import type { Range } from '../../src/position.ts';

export interface StrayTarget {
  readonly feature: FeatureView;
  readonly target: TargetView;
  /** The target that it follows among the columns. */
  readonly before: TargetView | undefined;
  /** How many others of the same list are out of order. */
  readonly others: number;
  readonly range: Range;
}

/**
 * The first target out of order in each list, where at least half of the lists keep the order of the columns: fewer
 * follow an order of their own, such as the alphabet.
 */
export function targetsOutOfOrder({ claims, features, targets }: MatrixView): readonly StrayTarget[] {
  const columns = [...targets.values()].filter(
    ({ declarations }) => firstIn(declarations, 'summary') !== undefined,
  );
  const rank = new Map(columns.map(({ key }, index) => [key, index]));
  const strays: StrayTarget[] = [];
  const lists = listsOf(columns);
  const byLevel = listedByLevel(claims.cells);
  let compared = 0;
  for (const [key, named] of lists) {
    const feature = features.get(key);
    if (feature === undefined || named.length < 2 || byLevel.has(key)) continue;
    compared += 1;
    if (isInOrder(named)) continue;
    const ordered = named.toSorted((a, b) => a.range.start.offset - b.range.start.offset);
    const kept = longestRising(ordered.map(({ target }) => rank.get(target.key) ?? 0));
    const first = ordered.find((_one, index) => !kept.has(index));
    if (first === undefined) continue;
    const before = columns[(rank.get(first.target.key) ?? 0) - 1];
    strays.push({ ...first, feature, before, others: named.length - kept.size - 1 });
  }
  return strays.length * 2 <= compared ? strays : [];
}

/** Features whose details name the targets level by level (`Supported: Go, Java`), which orders them by that. */
function listedByLevel(cells: readonly CellClaim[]): ReadonlySet<string> {
  const found = new Set<string>();
  let above: CellClaim | undefined;
  for (const cell of cells) {
    if (cell.view !== 'details') continue;
    const isSame = cell.symbolRange.start.offset === above?.symbolRange.start.offset;
    if (isSame && cell.symbol !== '') found.add(cell.feature);
    above = cell;
  }
  return found;
}

interface Named {
  readonly target: TargetView;
  readonly range: Range;
}

/** Whether targets, given in the order of the columns, stand in that order. */
function isInOrder(named: readonly Named[]): boolean {
  let last = -1;
  for (const { range } of named) {
    if (range.start.offset <= last) return false;
    last = range.start.offset;
  }
  return true;
}

/** By feature, the targets that its details name; one that is named twice stands nowhere in particular. */
function listsOf(columns: readonly TargetView[]): ReadonlyMap<string, readonly Named[]> {
  const lists = new Map<string, Named[]>();
  for (const target of columns) {
    const places = new Map<string, Range[]>();
    for (const { feature, view, range } of target.claims) {
      if (feature !== undefined && view === 'details') pushTo(places, feature, range);
    }
    for (const [feature, [range, ...again]] of places) {
      if (range !== undefined && again.length === 0) pushTo(lists, feature, { target, range });
    }
  }
  return lists;
}
