// Two versions of matrices, compared cell by cell.
import { tally } from '../group.ts';
import { pushAll } from '../long-lists.ts';
import { lookup } from '../lookup.ts';
import { detailChange, featureChanges, named, texts, titleChanges } from './diff-feature.ts';
import { type Judge, matchItems, type Pair } from './diff-match.ts';
import { matchMatrices } from './diff-matrices.ts';
import type { Change, ChangeKind, DetailChange, DiffOptions, MatrixDiff } from './diff-types.ts';
import type { Feature, Matrix, Target } from './schema.ts';

export * from './diff-types.ts';

/** How much cells that read alike add to names that do: more for a column, since rows are often all alike. */
const ROW_WEIGHT = 0.2;
const COLUMN_WEIGHT = 0.4;
/** With fewer cells in common, likeness of cells is chance. */
const ENOUGH_CELLS = 5;

function sameLevels(levels: Iterable<readonly [string | undefined, string | undefined]>) {
  let [cells, same] = [0, 0];
  for (const [before, after] of levels) {
    if (before === undefined && after === undefined) continue;
    cells += 1;
    if (before === after) same += 1;
  }
  return { cells, share: cells === 0 ? 0 : same / cells };
}

const weigh = (name: number, cells: { cells: number; share: number }, weight: number): number =>
  cells.cells === 0 ? name : name * (1 - weight) + cells.share * weight;

function featureJudge(targets: readonly Pair<Target>[]): Judge<Feature> {
  return (before, after, name) => {
    const levels = targets.map(
      (pair) =>
        [lookup(before.support, pair.before.id)?.level, lookup(after.support, pair.after.id)?.level] as const,
    );
    return weigh(name, sameLevels(levels), ROW_WEIGHT);
  };
}

function targetJudge(features: readonly Pair<Feature>[]): Judge<Target> {
  return (before, after, name) => {
    const levels = features.map(
      (pair) =>
        [lookup(pair.before.support, before.id)?.level, lookup(pair.after.support, after.id)?.level] as const,
    );
    const cells = sameLevels(levels);
    return weigh(name, cells, cells.cells < ENOUGH_CELLS ? ROW_WEIGHT : COLUMN_WEIGHT);
  };
}

function matrixWords({ before, after }: Pair<Matrix>, options: DiffOptions): readonly Change[] {
  const compare = (part: string, words: (matrix: Matrix) => readonly string[]): readonly DetailChange[] => {
    const kind = part === 'notes' ? 'changed-notes' : 'changed-details';
    return detailChange({ kind, part }, words(before), words(after), options);
  };
  return [
    // Where a format has no place for these, its reader knows something of its own to say.
    ...(options.acrossFormats ? [] : compare('section', ({ section }) => section)),
    ...(options.acrossFormats ? [] : compare('targetLabel', ({ targetLabel }) => texts(targetLabel))),
    ...compare('principles', ({ principles = [] }) =>
      principles.map(({ title, text }) => `${title}: ${text}`),
    ),
    ...compare('notes', ({ notes = [] }) => notes),
    ...(options.ids ? compare('id', ({ id }) => [id]) : []),
  ];
}

/** Each format has its own place for a title, or none: across formats another title is no change. */
function matrixTitle({ before, after }: Pair<Matrix>, options: DiffOptions): readonly Change[] {
  if (before.title === after.title || options.acrossFormats) return [];
  return [{ kind: 'renamed-matrix', before: named(before), after: named(after) }];
}

/** Which features and targets of one version are which of the other. */
export function matchParts({ before, after }: Pair<Matrix>, options: DiffOptions = {}) {
  // Renamed targets are told by their columns, renamed features by their rows: sure pairs come first.
  const sure = matchItems(before.features, after.features);
  const ifWanted = <T>(judge: Judge<T>) => (options.renames === false ? undefined : judge);
  const targets = matchItems(before.targets, after.targets, ifWanted(targetJudge(sure.pairs)));
  const features = matchItems(before.features, after.features, ifWanted(featureJudge(targets.pairs)));
  return { targets, features };
}

export function diffMatrix(pair: Pair<Matrix>, options: DiffOptions = {}): MatrixDiff {
  const { after } = pair;
  const { targets, features } = matchParts(pair, options);
  const changes: Change[] = [
    ...matrixTitle(pair, options),
    ...matrixWords(pair, options),
    ...targets.removed.map((target): Change => ({ kind: 'removed-target', target: named(target) })),
    ...targets.added.map((target): Change => ({ kind: 'added-target', target: named(target) })),
    ...targets.pairs.flatMap((found) => targetChanges(found, options)),
    ...features.removed.map((feature): Change => ({ kind: 'removed-feature', feature: named(feature) })),
    ...features.added.map((feature): Change => ({ kind: 'added-feature', feature: named(feature) })),
  ];
  for (const found of features.pairs) pushAll(changes, featureChanges(found, targets.pairs, options));
  return { matrix: named(after), changes };
}

function targetChanges(pair: Pair<Target>, options: DiffOptions): readonly Change[] {
  const { before, after } = pair;
  const of = { kind: 'changed-details', target: named(after), part: 'link' } as const;
  return [
    ...titleChanges(pair, 'target', options),
    ...detailChange(of, texts(before.link), texts(after.link), options),
  ];
}

/** Compares two documents matrix by matrix; a matrix in which nothing changed is not listed. */
export function diffMatrices(
  before: readonly Matrix[],
  after: readonly Matrix[],
  options: DiffOptions = {},
): readonly MatrixDiff[] {
  const { pairs, removed, added } = matchMatrices(before, after);
  const alone = (kind: 'removed-matrix' | 'added-matrix') => (matrix: Matrix) => ({
    matrix: named(matrix),
    changes: [{ kind }],
  });
  return [
    ...pairs.map((pair) => diffMatrix(pair, options)).filter(({ changes }) => changes.length > 0),
    ...removed.map(alone('removed-matrix')),
    ...added.map(alone('added-matrix')),
  ];
}

/** How many changes of each kind there are; kinds without any are left out, the order is that of the kinds. */
export function countChanges(
  diffs: readonly MatrixDiff[],
  kinds: readonly ChangeKind[],
): ReadonlyMap<ChangeKind, number> {
  const counts = tally(diffs.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
  return new Map(
    kinds.flatMap((kind) => {
      const count = counts.get(kind);
      return count === undefined ? [] : [[kind, count]];
    }),
  );
}
