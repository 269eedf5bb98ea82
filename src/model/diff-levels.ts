// Which way a level or a status went.
import type { Level, Status } from '../extract/support.ts';
import type { LevelChange, StatusChange } from './diff-types.ts';

/** Only these three are better and worse than each other; `unknown` and `not-applicable` are neither. */
const RANKS: ReadonlyMap<Level, number> = new Map([
  ['complete', 2],
  ['partial', 1],
  ['missing', 0],
]);

/** Whether going from one level to the other is better, worse, or neither. */
export function levelChange(before: Level | undefined, after: Level | undefined): LevelChange['kind'] {
  const from = before && RANKS.get(before);
  const to = after && RANKS.get(after);
  if (from === undefined || to === undefined) return 'changed-level';
  return to > from ? 'improvement' : 'regression';
}

/** How much is asked of every target; maturity and no statement at all ask nothing that can be compared. */
const DEMANDS: ReadonlyMap<Status['kind'], number> = new Map([
  ['mandatory', 2],
  ['choice', 1],
  ['condition', 1],
  ['optional', 0],
]);

/** Whether going from one status to the other asks more of targets, less, or neither. */
export function statusChange(before: Status | undefined, after: Status | undefined): StatusChange['kind'] {
  const from = before && DEMANDS.get(before.kind);
  const to = after && DEMANDS.get(after.kind);
  if (from === undefined || to === undefined || from === to) return 'changed-status';
  return to > from ? 'tightened-status' : 'loosened-status';
}
