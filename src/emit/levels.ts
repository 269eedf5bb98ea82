// Support levels as people see them: a symbol of its own for each, so that colour is never needed.
import { LEVELS, type Level } from '../extract/support.ts';

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
