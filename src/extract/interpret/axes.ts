// The names that the matrices of one document share, and which way each of them lies for it.
import { tally } from '../../group.ts';
import type { Clue } from '../decision.ts';
import type { ExtractOptions } from '../options.ts';
import { foldName } from '../text/fold.ts';
import { sumOf } from '../weighing.ts';
import type { Candidate } from './clues.ts';
import type { Choice } from './decide.ts';
import { type Orientation, orientationClues } from './orientation.ts';

interface Names {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

const namesOf = ({ targets, names }: Candidate): Names => ({
  columns: targets.map(({ title }) => foldName(title)),
  rows: names.map(foldName),
});

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
    const names = namesOf(choice.reading);
    add(columns, names.columns);
    add(rows, names.rows);
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
  const these = namesOf(reading);
  const { columns, rows } = these;
  const mine = own === undefined ? { columns: [], rows: [] } : own === reading ? these : namesOf(own);
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

/** The share of an axis that two tables have in common for them to lie alike. */
const COMMON = 0.5;

/**
 * For each table, the first of those that it shares an axis with: most of its columns are columns there, or most of its
 * rows rows. What are columns in one and rows in another says nothing: back ends are targets beside features, and
 * features beside systems.
 */
function familiesOf(choices: readonly (Choice | undefined)[]): readonly number[] {
  const first = [...choices.keys()];
  const rootOf = (table: number): number => {
    let root = table;
    while (first[root] !== root) root = first[root] ?? root;
    // So that each way is gone once.
    for (let at = table; first[at] !== root; ) {
      const next = first[at] ?? root;
      first[at] = root;
      at = next;
    }
    return root;
  };
  const owners = { rows: new Map<string, number>(), columns: new Map<string, number>() };
  choices.forEach((choice, table) => {
    if (choice?.taken !== true) return;
    const own = namesOf(choice.reading);
    for (const axis of ['rows', 'columns'] as const) {
      const names = new Set(own[axis]);
      const shared = tally([...names].flatMap((name) => owners[axis].get(name) ?? []));
      for (const [other, count] of shared) {
        if (names.size > 1 && count >= names.size * COMMON) first[rootOf(table)] = rootOf(other);
      }
      for (const name of names) if (!owners[axis].has(name)) owners[axis].set(name, table);
    }
  });
  return first.map((_, table) => rootOf(table));
}

/** What tables of one column of levels say to another of the same header; what they hold may still be of another kind. */
const MOST_ALIKE = 1.5;

/** For tables of one column of levels, the points of all others with the same header. */
function pointsBeside(choices: readonly (Choice | undefined)[], points: readonly number[]) {
  const only = choices.map((choice) => {
    const columns = choice?.taken === true ? namesOf(choice.reading).columns : [];
    return columns.length === 1 ? columns[0] : undefined;
  });
  const sums = new Map<string, number>();
  for (const [table, name] of only.entries())
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + (points[table] ?? 0));
  return only.map((name, table) => {
    const others = name === undefined ? 0 : (sums.get(name) ?? 0) - (points[table] ?? 0);
    return Math.max(-MOST_ALIKE, Math.min(MOST_ALIKE, others));
  });
}

/** Which way each accepted table lies: by its own clues and by those of the tables that share its names. */
export function orientations(
  choices: readonly (Choice | undefined)[],
  { orientation }: ExtractOptions,
): readonly (Way | undefined)[] {
  const own = choices.map((choice) => (choice?.taken === true ? orientationClues(choice.reading) : []));
  const families = familiesOf(choices);
  const sums = new Map<number, number>();
  own.forEach((clues, table) => {
    const root = families[table] ?? table;
    sums.set(root, (sums.get(root) ?? 0) + sumOf(clues));
  });
  const beside = pointsBeside(choices, own.map(sumOf));
  return choices.map((choice, table): Way | undefined => {
    if (choice?.taken !== true) return undefined;
    const clues = own[table] ?? [];
    if (orientation !== undefined) return { orientation, clues: [] };
    const points = (sums.get(families[table] ?? table) ?? 0) - sumOf(clues) + (beside[table] ?? 0);
    const all = points === 0 ? clues : [...clues, { id: 'sharedAxis', points }];
    return { orientation: sumOf(all) > 0 ? 'targets-in-rows' : 'features-in-rows', clues: all };
  });
}
