// Which name of one list is which name of the other, misspelt: so that one slip is one finding.
import { groupBy } from '../group.ts';
import { NameIndex } from './nearest.ts';

export interface Pair<A, B> {
  readonly left: A;
  readonly right: B;
}

export interface Pairing<A, B> {
  readonly pairs: readonly Pair<A, B>[];
  readonly left: readonly A[];
  readonly right: readonly B[];
}

interface Titled {
  readonly title: string;
}

/** Pairs names that only the left has with names that only the right has, nearest first. */
export function pairByName<A extends Titled, B extends Titled>(
  left: readonly A[],
  right: readonly B[],
): Pairing<A, B> {
  // The last first, so that the first is taken from the end.
  const byTitle = groupBy(right.toReversed(), ({ title }) => title);
  const index = new NameIndex(right.map(({ title }) => title));
  const near = left.flatMap((a) =>
    index.near(a.title).map(({ name, apart }) => ({ a, same: byTitle.get(name) ?? [], apart })),
  );
  near.sort((x, y) => x.apart - y.apart);
  const takenLeft = new Set<A>();
  const takenRight = new Set<B>();
  const pairs: Pair<A, B>[] = [];
  for (const { a, same } of near) {
    const b = takenLeft.has(a) ? undefined : same.pop();
    if (b === undefined) continue;
    takenLeft.add(a);
    takenRight.add(b);
    pairs.push({ left: a, right: b });
  }
  return {
    pairs,
    left: left.filter((a) => !takenLeft.has(a)),
    right: right.filter((b) => !takenRight.has(b)),
  };
}
