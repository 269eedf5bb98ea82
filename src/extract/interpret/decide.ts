// Which reading of a table wins, and by what.
import type { Clue, ColumnReading, ScoredOrientation, ScoredReading } from '../decision.ts';
import type { ExtractOptions } from '../options.ts';
import { foldName } from '../text/fold.ts';
import { type ReadingOf, readingsOf, strongest, sumOf } from '../weighing.ts';
import type { Way } from './axes.ts';
import type { TableReading } from './candidates.ts';
import type { ClueId } from './clues.ts';
import { CLUE_TEXTS, KIND_TEXTS } from './explain.ts';
import { configuredRole } from './roles.ts';
import { KIND_WEIGHTS, KINDS, type Kind } from './weights.ts';

/** What was decided of one table. */
export interface Choice {
  readonly reading: TableReading;
  readonly taken: boolean;
  readonly reason: string;
  readonly chosen: ScoredReading;
  readonly runnerUp?: ScoredReading;
}

/** How much the choice of the column of labels counts beside the kind. */
const LABEL_PART = 2.5;

/** Include and exclude lists name a heading above the table, its caption, or any part of the path. */
function named(list: readonly string[] | undefined, { section, caption }: TableReading): string | undefined {
  const names = new Set([...section.path, ...(caption === undefined ? [] : [caption])].map(foldName));
  names.add(foldName(section.path.join(' / ')));
  return list?.find((name) => names.has(foldName(name)));
}

/** What the configuration says of the table; undefined where it says nothing. */
function configured(
  reading: TableReading,
  { tables, columns }: ExtractOptions,
): { readonly taken: boolean; readonly reason: string } | undefined {
  const excluded = named(tables?.exclude, reading);
  if (excluded !== undefined) return { taken: false, reason: `excluded by the configuration: "${excluded}"` };
  const included = named(tables?.include, reading);
  const hasTargets = reading.targets.length > 0;
  if (included !== undefined)
    return hasTargets
      ? { taken: true, reason: `included by the configuration: "${included}"` }
      : { taken: false, reason: `included by the configuration ("${included}"), but no column holds levels` };
  if (tables?.include !== undefined)
    return { taken: false, reason: 'not among the tables that the configuration includes' };
  if (columns?.targets !== undefined && hasTargets)
    return { taken: true, reason: 'the configuration names its targets' };
  return undefined;
}

/** Why there is nothing to weigh; undefined where there is. */
function impossible({ targets, rows, label, isSummary, columns }: TableReading): string | undefined {
  if (targets.length === 0) return 'no column is made of symbols or words for support levels';
  if (label === undefined && columns.some(({ role }) => role !== 'target')) return 'no column names the rows';
  if (label !== undefined && label.filled === 0 && rows.length > 0) return 'no column names the rows';
  return rows.length === 0 && !isSummary ? 'it has no rows' : undefined;
}

const textOf = (clue: Clue | undefined): string | undefined =>
  clue === undefined ? undefined : CLUE_TEXTS[clue.id as ClueId];

function countedReason({ targets }: TableReading): string {
  const cells = targets.reduce((sum, { filled }) => sum + filled, 0);
  const levels = targets.reduce((sum, column) => sum + column.levels + column.versions, 0);
  return `${levels} of ${cells} filled cells in ${targets.length} column${targets.length === 1 ? '' : 's'} read as support levels`;
}

/** The true reason for a rejection: what the table is instead, or what weighs most against a matrix. */
function rejection(matrix: ScoredReading, best: ReadingOf<Kind>): string {
  if (best.kind !== 'other' && best.kind !== 'matrix') {
    const why = textOf(strongest(best.clues, 1));
    return `it reads as ${KIND_TEXTS[best.kind]}${why === undefined ? '' : `: ${why}`}`;
  }
  return textOf(strongest(matrix.clues, -1)) ?? 'too little speaks for a matrix';
}

/** The reading with the most points, the first of equals. */
function strongestOf(scores: readonly ReadingOf<Kind>[]): ReadingOf<Kind> | undefined {
  let [best] = scores;
  for (const one of scores) if (best !== undefined && one.score > best.score) best = one;
  return best;
}

function judge(reading: TableReading, options: ExtractOptions): Choice {
  const scores = readingsOf(KINDS, KIND_WEIGHTS, (_, index) => reading.measured[index] ?? 0);
  const matrix: ReadingOf<Kind> = scores.find(({ kind }) => kind === 'matrix') ?? {
    kind: 'matrix',
    score: 0,
    clues: [],
  };
  const best = strongestOf(scores) ?? matrix;
  const others = (chosen: ScoredReading): { readonly runnerUp?: ScoredReading } => {
    // A kind that nothing speaks for or against does not compete.
    const next = strongestOf(scores.filter(({ kind, clues }) => kind !== chosen.kind && clues.length > 0));
    return next === undefined ? {} : { runnerUp: next };
  };
  const nothing = impossible(reading);
  const other: ScoredReading = { kind: 'other', score: 0, clues: [] };
  const settled = configured(reading, options);
  if (settled !== undefined && (settled.taken ? nothing === undefined : true))
    return { reading, ...settled, chosen: settled.taken ? matrix : other };
  if (nothing !== undefined) return { reading, taken: false, reason: nothing, chosen: other };
  if (reading.isSummary) return { reading, taken: true, reason: summaryReason(reading), chosen: matrix };
  if (best.kind === 'matrix')
    return { reading, taken: true, reason: countedReason(reading), chosen: matrix, ...others(matrix) };
  return { reading, taken: false, reason: rejection(matrix, best), chosen: best, ...others(best) };
}

function summaryReason(reading: TableReading): string {
  return reading.rows.length === 0 ? 'a summary without rows yet' : countedReason(reading);
}

/** The best of all readings of one table. */
export function choose(readings: readonly TableReading[], options: ExtractOptions): Choice | undefined {
  const choices = readings.map((reading) => judge(reading, options));
  const value = ({ taken, chosen, reading }: Choice): number =>
    (taken ? chosen.score : -10) + reading.labelScore * LABEL_PART;
  return choices.reduce<Choice | undefined>(
    (best, choice) => (best === undefined || value(choice) > value(best) ? choice : best),
    undefined,
  );
}

/** The columns of a choice, as the explanation tells them. */
export function columnReadings({ reading }: Choice, options: ExtractOptions): readonly ColumnReading[] {
  const { titles } = reading.block.layout;
  return reading.columns.flatMap(({ index, title, role, clues }) => {
    const range = titles[index]?.range;
    if (range === undefined) return [];
    const isConfigured = configuredRole(title, options) === role;
    return [{ title, role, range, clues: isConfigured ? [{ id: 'configured', points: 0 }] : clues }];
  });
}

/** The way a table lies, its clues with the sign that speaks for it. */
export function scoredOrientation({ orientation, clues }: Way): ScoredOrientation {
  const sign = orientation === 'targets-in-rows' ? 1 : -1;
  const own = clues.map(({ id, points }) => ({ id, points: points * sign }));
  return { value: orientation, score: sumOf(own), clues: own };
}
