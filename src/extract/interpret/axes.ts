// The names that the matrices of one document share, and which way each of them lies for it.
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

/** Tables that share an axis, each with whether it lies as the first of them does. */
class Families {
  readonly #parents: { parent: number; isTurned: boolean }[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, parent) => ({ parent, isTurned: false }));
  }

  find(table: number): { readonly root: number; readonly isTurned: boolean } {
    const entry = this.#parents[table];
    if (entry === undefined || entry.parent === table) return { root: table, isTurned: false };
    const above = this.find(entry.parent);
    entry.isTurned = entry.isTurned !== above.isTurned;
    entry.parent = above.root;
    return { root: above.root, isTurned: entry.isTurned };
  }

  join(one: number, other: number, isTurned: boolean): void {
    const [a, b] = [this.find(one), this.find(other)];
    if (a.root === b.root) return;
    this.#parents[a.root] = { parent: b.root, isTurned: (a.isTurned !== b.isTurned) !== isTurned };
  }
}

type Axis = 'rows' | 'columns';

/** Joins each table with the one before it that has most of its names, the same way or turned. */
function familiesOf(choices: readonly (Choice | undefined)[]): Families {
  const families = new Families(choices.length);
  const owners = new Map<string, { readonly table: number; readonly axis: Axis }>();
  choices.forEach((choice, table) => {
    if (choice?.taken !== true) return;
    const own = namesOf(choice.reading);
    const axes = [
      ['rows', new Set(own.rows)],
      ['columns', new Set(own.columns)],
    ] as const;
    for (const [axis, names] of axes) {
      const shared = new Map<string, number>();
      for (const name of names) {
        const owner = owners.get(name);
        if (owner === undefined) continue;
        const key = `${owner.table} ${owner.axis}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
      for (const [key, count] of shared) {
        if (names.size < 2 || count < names.size * COMMON) continue;
        const [other = '', otherAxis] = key.split(' ');
        families.join(table, Number(other), axis !== otherAxis);
      }
    }
    for (const [axis, names] of axes)
      for (const name of names) if (!owners.has(name)) owners.set(name, { table, axis });
  });
  return families;
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
    const { root, isTurned } = families.find(table);
    sums.set(root, (sums.get(root) ?? 0) + (isTurned ? -1 : 1) * sumOf(clues));
  });
  const beside = pointsBeside(choices, own.map(sumOf));
  return choices.map((choice, table): Way | undefined => {
    if (choice?.taken !== true) return undefined;
    const clues = own[table] ?? [];
    if (orientation !== undefined) return { orientation, clues: [] };
    const { root, isTurned } = families.find(table);
    const points = (isTurned ? -1 : 1) * (sums.get(root) ?? 0) - sumOf(clues) + (beside[table] ?? 0);
    const all = points === 0 ? clues : [...clues, { id: 'sharedAxis', points }];
    return { orientation: sumOf(all) > 0 ? 'targets-in-rows' : 'features-in-rows', clues: all };
  });
}
