// Where the reading of a table was close: what it nearly was.
import type { Decision, ScoredReading } from '../decision.ts';

/** The most points between a reading and the next that leave a doubt, and of an orientation from none. */
const MARGINS = { kind: 0.5, orientation: 0.3 } as const;

/** A reading that was nearly another. */
export type Doubt =
  | { readonly about: 'accepted' | 'rejected'; readonly chosen: ScoredReading; readonly other: ScoredReading }
  | { readonly about: 'orientation'; readonly features: 'rows' | 'columns' };

/** What is doubtful of a table; nothing where the configuration has decided. */
export function doubtsOf({
  block,
  taken,
  chosen,
  runnerUp,
  columns,
  orientation,
}: Decision): readonly Doubt[] {
  if (block !== 'table') return [];
  const doubts: Doubt[] = [];
  const isClose =
    chosen !== undefined && runnerUp !== undefined && chosen.score - runnerUp.score < MARGINS.kind;
  const hasLevels = columns?.some(({ role }) => role === 'target') === true;
  if (isClose && (taken || (runnerUp.kind === 'matrix' && hasLevels)))
    doubts.push({ about: taken ? 'accepted' : 'rejected', chosen, other: runnerUp });
  if (taken && orientation !== undefined && orientation.score < MARGINS.orientation)
    doubts.push({
      about: 'orientation',
      features: orientation.value === 'features-in-rows' ? 'rows' : 'columns',
    });
  return doubts;
}
