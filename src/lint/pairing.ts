// Which name of one list is which name of the other, misspelt: so that one slip is one finding.
import { nearness } from './nearest.ts';

/** Names compared with names at most so often for one matrix; beyond it nobody has misspelt, they differ. */
export const COMPARISONS = 250_000;

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

/**
 * Pairs names that only the left has with names that only the right has, nearest first. Lists too long to
 * compare one by one are left alone, which keeps the cost linear.
 */
export function pairByName<A extends Titled, B extends Titled>(
  left: readonly A[],
  right: readonly B[],
): Pairing<A, B> {
  if (left.length * right.length > COMPARISONS) return { pairs: [], left, right };
  const near: { readonly a: A; readonly b: B; readonly apart: number }[] = [];
  for (const a of left) {
    for (const b of right) {
      const apart = nearness(a.title, b.title);
      if (Number.isFinite(apart)) near.push({ a, b, apart });
    }
  }
  near.sort((x, y) => x.apart - y.apart);
  const takenLeft = new Set<A>();
  const takenRight = new Set<B>();
  const pairs: Pair<A, B>[] = [];
  for (const { a, b } of near) {
    if (takenLeft.has(a) || takenRight.has(b)) continue;
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

/** Keeps what is computed for an object as long as the object lives: several rules ask the same. */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
