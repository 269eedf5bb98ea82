// The names that the matrices of one document share, and which way each of them lies for it.
import type { Clue } from '../claims.ts';
import type { ExtractOptions } from '../options.ts';
import { foldName } from '../text/fold.ts';
import { type Candidate, rowNames } from './clues.ts';
import type { Choice } from './decide.ts';
import { type Orientation, orientationClues } from './orientation.ts';

const columnNames = ({ targets }: Candidate): readonly string[] =>
  targets.map(({ title }) => foldName(title));

/** How many accepted tables have each name, as a column or as a row. */
export interface AxisNames {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

function add(counts: Map<string, number>, names: readonly string[]): void {
  for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** The names of all tables that were accepted by themselves. */
export function axisNames(choices: readonly (Choice | undefined)[]): AxisNames {
  const columns = new Map<string, number>();
  const rows = new Map<string, number>();
  for (const choice of choices) {
    if (choice?.taken !== true) continue;
    add(columns, columnNames(choice.reading));
    add(rows, rowNames(choice.reading).map(foldName));
  }
  return { columns, rows };
}

function shareIn(
  names: readonly string[],
  counts: ReadonlyMap<string, number>,
  own: readonly string[],
): number {
  const mine = new Set(own);
  const known = names.filter((name) => (counts.get(name) ?? 0) > (mine.has(name) ? 1 : 0));
  return names.length === 0 ? 0 : known.length / names.length;
}

/** The share of the names of one axis that other accepted tables have; `own` is the table's own accepted reading. */
export function sharedBy(reading: Candidate, names: AxisNames, own: Candidate | undefined): number {
  const columns = columnNames(reading);
  const rows = rowNames(reading).map(foldName);
  const mine =
    own === undefined
      ? { columns: [], rows: [] }
      : { columns: columnNames(own), rows: rowNames(own).map(foldName) };
  return Math.max(
    shareIn(columns, names.columns, mine.columns),
    shareIn(columns, names.rows, mine.rows),
    shareIn(rows, names.rows, mine.rows),
    shareIn(rows, names.columns, mine.columns),
  );
}

/** The way one table lies, with what spoke for it. */
export interface Way {
  readonly orientation: Orientation;
  readonly clues: readonly Clue[];
}

const sumOf = (clues: readonly Clue[]): number => clues.reduce((sum, { points }) => sum + points, 0);

/** Points from which on a table says by itself which way it lies. */
const SURE = 2;
/** What one sure table's word for a name counts in another. */
const SHARED_POINTS = 3;

/** What a table says of its own rows: 1 where it is sure that they are targets, -1 that they are features. */
function voteOf(clues: readonly Clue[]): number {
  const sum = sumOf(clues);
  return Math.abs(sum) < SURE ? 0 : Math.sign(sum);
}

/** What sure tables say of each name: over 0 that it is a target, under 0 that it is a feature. */
function namedAxes(
  choices: readonly (Choice | undefined)[],
  own: readonly (readonly Clue[])[],
): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const vote = (names: readonly string[], by: number): void => {
    for (const name of new Set(names)) votes.set(name, (votes.get(name) ?? 0) + by);
  };
  choices.forEach((choice, index) => {
    if (choice?.taken !== true) return;
    const by = voteOf(own[index] ?? []);
    if (by === 0) return;
    vote(rowNames(choice.reading).map(foldName), by);
    vote(columnNames(choice.reading), -by);
  });
  return votes;
}

function lean(names: readonly string[], votes: ReadonlyMap<string, number>, own: number): number {
  const sum = names.reduce((total, name) => total + Math.sign((votes.get(name) ?? 0) - own), 0);
  return names.length === 0 ? 0 : sum / names.length;
}

/** Which way each accepted table lies: by its own clues and by those of the tables that share its names. */
export function orientations(
  choices: readonly (Choice | undefined)[],
  { orientation }: ExtractOptions,
): readonly (Way | undefined)[] {
  const own = choices.map((choice) => (choice?.taken === true ? orientationClues(choice.reading) : []));
  const votes = namedAxes(choices, own);
  const alike = new Map<string, number[]>();
  const keyOf = (choice: Choice): string => columnNames(choice.reading).toSorted().join('\u001f');
  choices.forEach((choice, index) => {
    if (choice?.taken !== true) return;
    const key = keyOf(choice);
    const sums = alike.get(key);
    if (sums === undefined) alike.set(key, [sumOf(own[index] ?? [])]);
    else sums.push(sumOf(own[index] ?? []));
  });
  return choices.map((choice, index): Way | undefined => {
    if (choice?.taken !== true) return undefined;
    if (orientation !== undefined) return { orientation, clues: [] };
    const clues = own[index] ?? [];
    const sums = choice.reading.targets.length > 1 ? (alike.get(keyOf(choice)) ?? []) : [sumOf(clues)];
    const mean = sums.reduce((sum, one) => sum + one, 0) / Math.max(1, sums.length);
    const vote = voteOf(clues);
    const shared =
      lean(rowNames(choice.reading).map(foldName), votes, vote) -
      lean(columnNames(choice.reading), votes, -vote);
    const points = shared * SHARED_POINTS + (mean - sumOf(clues));
    const all = points === 0 ? clues : [...clues, { id: 'sharedAxis', points }];
    return { orientation: sumOf(all) > 0 ? 'targets-in-rows' : 'features-in-rows', clues: all };
  });
}
