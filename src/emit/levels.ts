// Support levels as people see them: a symbol of its own for each, so that colour is never needed.
import { LEVELS, type Level } from '../extract/support.ts';
import { lookup } from '../model/record.ts';
import type { Matrix } from '../model/schema.ts';

export interface LevelLook {
  readonly level: Level | 'not-stated';
  /** Class name in the page, id in the heatmap. */
  readonly code: string;
  readonly symbol: string;
  readonly word: string;
}

/** A cell that the document never filled. */
export const NOT_STATED: LevelLook = { level: 'not-stated', code: 'b', symbol: '·', word: 'not stated' };

const LOOKS: { readonly [level in Level]: LevelLook } = {
  complete: { level: 'complete', code: 'c', symbol: '✔', word: 'complete' },
  partial: { level: 'partial', code: 'p', symbol: '◐', word: 'partial' },
  missing: { level: 'missing', code: 'm', symbol: '✖', word: 'missing' },
  unknown: { level: 'unknown', code: 'u', symbol: '?', word: 'unknown' },
  'not-applicable': { level: 'not-applicable', code: 'n', symbol: '–', word: 'not applicable' },
};

/** Every look, best level first, cells without one last. */
export const LEVEL_LOOKS: readonly LevelLook[] = [...LEVELS.map((level) => LOOKS[level]), NOT_STATED];

/** The look of a cell's level; `undefined` is a cell that is not there. */
export function lookOf(level: Level | undefined): LevelLook {
  return level === undefined ? NOT_STATED : LOOKS[level];
}

/** Cells of each level, best first, those not stated last. */
export type LevelCounts = ReadonlyMap<LevelLook, number>;

const noCounts = (): Map<LevelLook, number> => new Map(LEVEL_LOOKS.map((look) => [look, 0]));

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

export function addCounts(all: Iterable<LevelCounts>): LevelCounts {
  const sum = noCounts();
  for (const counts of all) {
    for (const [look, count] of counts) sum.set(look, (sum.get(look) ?? 0) + count);
  }
  return sum;
}

export const usedLooks = (counts: LevelCounts): readonly LevelLook[] =>
  [...counts].filter(([, count]) => count > 0).map(([look]) => look);
