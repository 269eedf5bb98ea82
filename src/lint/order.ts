// What has to move for one order to become another: as little as possible.
import { firstIndex } from '../search.ts';

/** Indices of a longest strictly rising subsequence, the earliest of equals; n log n. */
export function longestRising(ranks: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, rank] of ranks.entries()) {
    const place = firstIndex(tails.length, (at) => (ranks[tails[at] ?? 0] ?? 0) >= rank);
    previous[index] = tails[place - 1] ?? -1;
    tails[place] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return kept;
}
