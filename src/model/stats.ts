// How far each target has come: levels counted by target and by group, and what is asked of a target and lacking.
import * as v from 'valibot';
import { LEVELS, type Level } from '../extract/support.ts';
import { groupBy } from '../group.ts';
import { lookup } from '../lookup.ts';
import { count, described, text } from '../schema-parts.ts';
import { verdictOf } from './evidence.ts';
import { type Feature, LevelSchema, type Matrix, type Named, NamedSchema, type Target } from './schema.ts';

const counts = {
  cells: count('All cells.'),
  levels: v.strictObject(v.entriesFromList(LEVELS, count('Cells of this level.'))),
  unstated: count('Cells that the document does not fill.'),
  proven: v.exactOptional(
    count('Complete cells with tests that pass; absent where no test speaks for the matrix.'),
  ),
};

/** A mandatory feature that a target does not fully have, or a choice of which it has nothing. */
export const LackSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('mandatory'),
    feature: NamedSchema,
    level: v.exactOptional(LevelSchema),
  }),
  v.strictObject({
    kind: v.literal('choice'),
    group: text('Of the choice.'),
    features: v.array(NamedSchema),
  }),
]);

const TargetStatsSchema = v.strictObject({
  target: NamedSchema,
  ...counts,
  mandatory: v.strictObject({
    features: count('Mandatory features that apply to the target.'),
    complete: count('How many of these it has completely.'),
  }),
  lacks: v.array(LackSchema),
});

const GroupStatsSchema = v.strictObject({
  group: described(v.array(v.string()), 'Sub-headers, outermost first; empty above the first.'),
  features: count('How many features the group has.'),
  ...counts,
});

export const MatrixStatsSchema = v.strictObject({
  matrix: NamedSchema,
  features: count('How many features there are.'),
  ...counts,
  targets: v.array(TargetStatsSchema),
  groups: v.array(GroupStatsSchema),
}) satisfies v.GenericSchema<unknown, MatrixStats>;

/** How many cells there are, and of which level. */
export interface LevelCounts {
  /** All cells: features by targets. */
  readonly cells: number;
  /** Cells of each level. */
  readonly levels: Readonly<Record<Level, number>>;
  /** Cells that the document does not fill. */
  readonly unstated: number;
  /** Complete cells with tests that pass; absent where no test speaks for the matrix. */
  readonly proven?: number;
}

/** A mandatory feature that a target does not fully have. */
export interface MandatoryLack {
  /** What kind of lack it is. */
  readonly kind: 'mandatory';
  /** The feature that is lacking. */
  readonly feature: Named;
  /** Its level; absent where the document does not say. */
  readonly level?: Level;
}

/** A choice of features of which a target has none completely. */
export interface ChoiceLack {
  /** What kind of lack it is. */
  readonly kind: 'choice';
  /** The name of the choice. */
  readonly group: string;
  /** Its features that apply to the target. */
  readonly features: readonly Named[];
}

/** What is asked of a target and lacking. */
export type Lack = MandatoryLack | ChoiceLack;

/** The counts of one target. */
export interface TargetStats extends LevelCounts {
  /** The target. */
  readonly target: Named;
  /** How far it is with what every target must have. */
  readonly mandatory: MandatoryCounts;
  /** What is asked of it and lacking. */
  readonly lacks: readonly Lack[];
}

/** Mandatory features of a target. */
export interface MandatoryCounts {
  /** How many apply to the target. */
  readonly features: number;
  /** How many of these it has completely. */
  readonly complete: number;
}

/** The counts of one group of features. */
export interface GroupStats extends LevelCounts {
  /** Sub-headers, outermost first; empty above the first. */
  readonly group: readonly string[];
  /** How many features the group has. */
  readonly features: number;
}

/** The counts of one matrix. */
export interface MatrixStats extends LevelCounts {
  /** The matrix. */
  readonly matrix: Named;
  /** How many features there are. */
  readonly features: number;
  /** The counts of each target, in the order of the document. */
  readonly targets: readonly TargetStats[];
  /** The counts of each group, in the order of the document; empty where no feature is in a group. */
  readonly groups: readonly GroupStats[];
}

/** The share of cells with a level, from 0 to 1; 0 where there are no cells. */
export function shareOf(counts: LevelCounts, level: Level): number {
  return counts.cells === 0 ? 0 : counts.levels[level] / counts.cells;
}

/** Makes the function that counts the cells of features by targets; `isTested`: tests speak for some cell of the matrix. */
function createCounter(isTested: boolean) {
  return (features: readonly Feature[], targets: readonly Target[]): LevelCounts => {
    const levels = { complete: 0, partial: 0, missing: 0, unknown: 0, 'not-applicable': 0 };
    let [unstated, proven] = [0, 0];
    for (const { support } of features) {
      for (const { id } of targets) {
        const cell = lookup(support, id);
        if (cell === undefined) unstated += 1;
        else levels[cell.level] += 1;
        if (cell?.level === 'complete' && cell.evidence && verdictOf(cell.evidence) === 'passed') proven += 1;
      }
    }
    return { cells: features.length * targets.length, levels, unstated, ...(isTested && { proven }) };
  };
}

type Counter = ReturnType<typeof createCounter>;

const isTested = ({ features }: Matrix): boolean =>
  features.some(({ support }) => Object.values(support).some((cell) => cell?.evidence !== undefined));

const named = ({ id, title }: Named): Named => ({ id, title });
const levelOf = (feature: Feature, { id }: Target): Level | undefined => lookup(feature.support, id)?.level;

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
  countCells: Counter,
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
    ...countCells(features, [target]),
    mandatory: { features: asked.length, complete: asked.length - open.length },
    lacks,
  };
}

function groupStats(
  features: readonly Feature[],
  targets: readonly Target[],
  countCells: Counter,
): readonly GroupStats[] {
  if (features.every(({ group }) => group.length === 0)) return [];
  const groups = groupBy(features, ({ group }) => JSON.stringify(group));
  return [...groups.values()].map((members) => ({
    group: [...(members[0]?.group ?? [])],
    features: members.length,
    ...countCells(members, targets),
  }));
}

/** Counts one matrix; linear in its cells. */
export function matrixStats(matrix: Matrix): MatrixStats {
  const { features, targets } = matrix;
  const mandatory = features.filter(({ status }) => status?.kind === 'mandatory');
  const choices = choicesOf(features);
  const countCells = createCounter(isTested(matrix));
  return {
    matrix: named(matrix),
    features: features.length,
    ...countCells(features, targets),
    targets: targets.map((target) => targetStats(target, features, mandatory, choices, countCells)),
    groups: groupStats(features, targets, countCells),
  };
}
