// Tables of one document that belong together: they name mostly the same columns, or mostly the same rows.
import type { TableFacts } from '../extract/claims.ts';
import { memo } from '../memo.ts';
import type { Range } from '../position.ts';
import { type MatrixView, pushTo } from './view.ts';

/** A name on an axis of a table. */
export interface AxisName {
  readonly key: string;
  readonly title: string;
  readonly range: Range;
}

/** What a table names along each side, the first of equal names only. */
export interface SetTable {
  readonly matrix: MatrixView;
  readonly facts: TableFacts;
  /** From the start of the table to the header of its label column: where a finding about the whole table is shown. */
  readonly head: Range;
  readonly columns: ReadonlyMap<string, AxisName>;
  readonly rows: ReadonlyMap<string, AxisName>;
}

export type Axis = 'columns' | 'rows';

/** Tables that share names on one axis, in document order. */
export interface TableSet {
  readonly tables: readonly SetTable[];
  /** By key, in order of first appearance: the tables that have the name. */
  readonly holders: ReadonlyMap<string, readonly SetTable[]>;
}

/** The share of the shorter list that two tables must have in common. */
const SHARE = 0.6;
const LEAST_SHARED = 2;
/** A name that more sets have tells little: only the last of them are looked at. */
const MOST_SETS = 16;
/** Of the sets that have names of a table, so many are compared with it. */
const MOST_LIKELY = 8;

/** What the columns (or rows) of a table stand for. */
export function namesOn(axis: Axis, { facts }: SetTable): 'target' | 'feature' {
  return (axis === 'columns') === (facts.orientation === 'features-in-rows') ? 'target' : 'feature';
}

/** The sets of a document by their columns or their rows; tables that stand alone are in none. */
export function tableSets(matrices: readonly MatrixView[], axis: Axis): readonly TableSet[] {
  return setsOf(matrices)[axis];
}

const setsOf = memo((matrices: readonly MatrixView[]) => {
  const tables = matrices.flatMap((matrix) => setTable(matrix) ?? []);
  return { columns: group(tables, 'columns'), rows: group(tables, 'rows') };
});

function setTable(matrix: MatrixView): SetTable | undefined {
  const facts = matrix.claims.table;
  if (facts === undefined || facts.columns.length === 0) return undefined;
  const targets = byKey(
    matrix.claims.targets.filter((claim) => claim.view === 'summary' && claim.feature === undefined),
  );
  const features = byKey(matrix.claims.features.filter((claim) => claim.view === 'summary'));
  const upright = facts.orientation === 'features-in-rows';
  const label = facts.columns.find((column) => column.role === 'feature')?.range ?? facts.range;
  const head =
    label.end.offset > facts.range.start.offset ? { start: facts.range.start, end: label.end } : label;
  return {
    matrix,
    facts,
    head,
    columns: upright ? targets : features,
    rows: upright ? features : targets,
  };
}

function byKey(claims: readonly AxisName[]): ReadonlyMap<string, AxisName> {
  const names = new Map<string, AxisName>();
  for (const claim of claims) if (!names.has(claim.key)) names.set(claim.key, claim);
  return names;
}

interface Growing {
  readonly tables: SetTable[];
  readonly holders: Map<string, SetTable[]>;
}

/** Puts each table into the set that it shares most with; names lead to the sets that have them. */
function group(tables: readonly SetTable[], axis: Axis): readonly TableSet[] {
  const sets: Growing[] = [];
  const setsWith = new Map<string, Growing[]>();
  for (const table of tables) {
    const names = table[axis];
    const set = nearestSet(names, setsWith) ?? startSet(sets);
    set.tables.push(table);
    for (const key of names.keys()) {
      const holders = set.holders.get(key);
      if (holders !== undefined) holders.push(table);
      else {
        set.holders.set(key, [table]);
        pushTo(setsWith, key, set);
      }
    }
  }
  return sets.filter((set) => set.tables.length > 1);
}

function startSet(sets: Growing[]): Growing {
  const fresh: Growing = { tables: [], holders: new Map() };
  sets.push(fresh);
  return fresh;
}

function nearestSet(
  names: ReadonlyMap<string, AxisName>,
  setsWith: ReadonlyMap<string, readonly Growing[]>,
): Growing | undefined {
  const hints = new Map<Growing, number>();
  for (const key of names.keys()) {
    for (const set of setsWith.get(key)?.slice(-MOST_SETS) ?? []) hints.set(set, (hints.get(set) ?? 0) + 1);
  }
  const likely = [...hints].sort(([, a], [, b]) => b - a).slice(0, MOST_LIKELY);
  const close = likely.flatMap(([set]) => {
    const common = [...names.keys()].filter((key) => set.holders.has(key)).length;
    const shorter = Math.min(names.size, set.holders.size);
    return common < LEAST_SHARED || common < shorter * SHARE ? [] : [{ set, common }];
  });
  return close.sort((a, b) => b.common - a.common)[0]?.set;
}

/** Names that more than half of the tables have, and those that every table of a pair has. */
export function usualNames({ tables, holders }: TableSet): readonly string[] {
  return [...holders].flatMap(([key, having]) => (having.length * 2 > tables.length ? [key] : []));
}

/** The names of a set with how they are written where they stand first. */
export function titleIn({ holders }: TableSet, key: string, axis: Axis): string {
  return holders.get(key)?.[0]?.[axis].get(key)?.title ?? key;
}
