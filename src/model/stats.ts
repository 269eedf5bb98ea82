// How far each target has come: levels counted by target and by group, and what is asked of a target and lacking.
import { LEVELS, type Level } from '../extract/claims.ts';
import { groupBy } from './precedence.ts';
import { lookup } from './record.ts';
import type { Feature, Matrix, Target } from './schema.ts';

/** Cells counted; a cell that the document does not fill is in `unstated`. */
export interface LevelCounts {
  readonly cells: number;
  readonly levels: { readonly [level in Level]: number };
  readonly unstated: number;
}

/** A mandatory feature that a target does not fully have, or a choice of which it has nothing. */
export type Lack =
  | { readonly kind: 'mandatory'; readonly feature: Named; readonly level?: Level }
  | { readonly kind: 'choice'; readonly group: string; readonly features: readonly Named[] };

interface Named {
  readonly id: string;
  readonly title: string;
}

export interface TargetStats extends LevelCounts {
  readonly target: Named;
  /** How many features are mandatory and apply to the target, and how many of these it has completely. */
  readonly mandatory: { readonly features: number; readonly complete: number };
  readonly lacks: readonly Lack[];
}

export interface GroupStats extends LevelCounts {
  /** Sub-headers, outermost first; empty for features above the first. */
  readonly group: readonly string[];
  readonly features: number;
}

export interface MatrixStats extends LevelCounts {
  readonly matrix: Named;
  readonly features: number;
  readonly targets: readonly TargetStats[];
  /** In the order of the document; empty where no feature is in a group. */
  readonly groups: readonly GroupStats[];
}

/** The share of cells with a level, from 0 to 1; 0 where there are no cells. */
export function shareOf(counts: LevelCounts, level: Level): number {
  return counts.cells === 0 ? 0 : counts.levels[level] / counts.cells;
}

function countLevels(levels: Iterable<Level | undefined>): LevelCounts {
  const counts: Record<Level, number> = {
    complete: 0,
    partial: 0,
    missing: 0,
    unknown: 0,
    'not-applicable': 0,
  };
  let unstated = 0;
  for (const level of levels) {
    if (level === undefined) unstated += 1;
    else counts[level] += 1;
  }
  return { cells: LEVELS.reduce((sum, level) => sum + counts[level], unstated), levels: counts, unstated };
}

const named = ({ id, title }: Named): Named => ({ id, title });
const levelOf = (feature: Feature, { id }: Target): Level | undefined => lookup(feature.support, id)?.level;

/** Features of each choice, by the name of the choice. */
function choicesOf(features: readonly Feature[]): ReadonlyMap<string, readonly Feature[]> {
  return groupBy(
    features.filter(({ status }) => status?.kind === 'choice'),
    ({ status }) => (status?.kind === 'choice' ? status.group : ''),
  );
}

function targetStats(
  target: Target,
  features: readonly Feature[],
  mandatory: readonly Feature[],
  choices: ReadonlyMap<string, readonly Feature[]>,
): TargetStats {
  // What does not apply to a target is not asked of it.
  const asked = mandatory.filter((feature) => levelOf(feature, target) !== 'not-applicable');
  const open = asked.filter((feature) => levelOf(feature, target) !== 'complete');
  const lacks: Lack[] = open.map((feature) => {
    const level = levelOf(feature, target);
    return { kind: 'mandatory', feature: named(feature), ...(level !== undefined && { level }) };
  });
  for (const [group, members] of choices) {
    const applying = members.filter((feature) => levelOf(feature, target) !== 'not-applicable');
    if (applying.length === 0 || applying.some((feature) => levelOf(feature, target) === 'complete'))
      continue;
    lacks.push({ kind: 'choice', group, features: applying.map(named) });
  }
  return {
    target: named(target),
    ...countLevels(features.map((feature) => levelOf(feature, target))),
    mandatory: { features: asked.length, complete: asked.length - open.length },
    lacks,
  };
}

function groupStats(features: readonly Feature[], targets: readonly Target[]): readonly GroupStats[] {
  if (features.every(({ group }) => group.length === 0)) return [];
  const groups = groupBy(features, ({ group }) => JSON.stringify(group));
  return [...groups.values()].map((members) => ({
    group: [...(members[0]?.group ?? [])],
    features: members.length,
    ...countLevels(members.flatMap((feature) => targets.map((target) => levelOf(feature, target)))),
  }));
}

/** Counts one matrix; linear in its cells. */
export function matrixStats(matrix: Matrix): MatrixStats {
  const { features, targets } = matrix;
  const mandatory = features.filter(({ status }) => status?.kind === 'mandatory');
  const choices = choicesOf(features);
  return {
    matrix: named(matrix),
    features: features.length,
    ...countLevels(features.flatMap((feature) => targets.map((target) => levelOf(feature, target)))),
    targets: targets.map((target) => targetStats(target, features, mandatory, choices)),
    groups: groupStats(features, targets),
  };
}
