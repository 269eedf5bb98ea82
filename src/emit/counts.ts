// Cells counted by level, as pages and pictures show them.
import { lookup } from '../model/record.ts';
import type { Matrix } from '../model/schema.ts';
import { LEVEL_LOOKS, type LevelLook, lookOf } from './levels.ts';

/** Cells of each level, best first, those not stated last. */
export type LevelCounts = ReadonlyMap<LevelLook, number>;

const noCounts = (): Map<LevelLook, number> => new Map(LEVEL_LOOKS.map((look) => [look, 0]));

/** Counts by target, in the order of targets. */
export function countByTarget(matrix: Matrix): readonly LevelCounts[] {
  return matrix.targets.map(({ id }) => {
    const counts = noCounts();
    for (const { support } of matrix.features) {
      const look = lookOf(lookup(support, id)?.level);
      counts.set(look, (counts.get(look) ?? 0) + 1);
    }
    return counts;
  });
}

/** Several counts together. */
export function addCounts(all: Iterable<LevelCounts>): LevelCounts {
  const sum = noCounts();
  for (const counts of all) {
    for (const [look, count] of counts) sum.set(look, (sum.get(look) ?? 0) + count);
  }
  return sum;
}

/** The levels that occur, best first. */
export const usedLooks = (counts: LevelCounts): readonly LevelLook[] =>
  [...counts].filter(([, count]) => count > 0).map(([look]) => look);
