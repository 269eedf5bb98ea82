// Names that two copies of a matrix list in another order.
import { foldName } from '../../src/extract/text/fold.ts';
import { longestRising } from '../../src/lint/order.ts';
import type { Comparison, Naming } from '../../src/lint/same-cells.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import type { Range } from '../../src/position.ts';

const AXES = ['features', 'targets'] as const;
/** Of fewer common names, one in another place is half of them. */
const LEAST = 3;

export interface Stray {
  readonly title: string;
  readonly range: Range;
  /** The name that it follows in the first document; empty where it comes first. */
  readonly before: string;
  /** How many others of the axis are out of order. */
  readonly others: number;
}

/** The first name of each axis that the second document of a comparison has elsewhere; one finding for each axis. */
export function strays({ first, second }: Comparison, naming: Naming): readonly Stray[] {
  return AXES.flatMap((axis) => {
    const there = namesOf(first, axis, naming);
    const here = namesOf(second, axis, naming);
    const common = [...there.keys()].filter((name) => here.has(name));
    const rank = new Map(common.map((name, at) => [name, at]));
    const order = [...here].filter(([name]) => rank.has(name));
    const kept = longestRising(order.map(([name]) => rank.get(name) ?? 0));
    // Fewer than half in the same order: one of the two follows an order of its own.
    if (order.length < LEAST || kept.size === order.length || kept.size * 2 < order.length) return [];
    const [stray] = order.filter((_, at) => !kept.has(at));
    if (stray === undefined) return [];
    const [name, { title, range }] = stray;
    const before = there.get(common[(rank.get(name) ?? 0) - 1] ?? '')?.title ?? '';
    return [{ title, range, before, others: order.length - kept.size - 1 }];
  });
}

/** The rows and columns of the table by name, those that stand once. */
function namesOf(matrix: MatrixView, axis: (typeof AXES)[number], naming: Naming) {
  const named = matrix.claims[axis].filter(({ view }) => view === 'summary');
  const claims = named.filter((claim) => !('feature' in claim) || claim.feature === undefined);
  return new Map(claims.map((claim) => [foldName(naming(matrix, claim.title, claim.key)), claim]));
}
