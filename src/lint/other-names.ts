// Two spellings of one name among the tables of a set: tables have the one or the other, none has both.
import { areAliases } from './aliases.ts';
import { nearness } from './nearest.ts';
import { COMPARISONS, memo } from './pairing.ts';
import type { Axis, SetTable, TableSet } from './table-sets.ts';

/** A spelling that fewer tables have, and the one that more have. */
export interface OtherName {
  readonly key: string;
  readonly usual: string;
  /** Whether both are known names of one thing, rather than near each other in letters. */
  readonly alias: boolean;
}

interface Name {
  readonly key: string;
  readonly title: string;
  readonly tables: ReadonlySet<SetTable>;
}

/** Shorter names differ in a letter and mean different things: `C` and `R`. */
const LEAST_LETTERS = 4;

const found = {
  columns: memo((set: TableSet) => find(set, 'columns')),
  rows: memo((set: TableSet) => find(set, 'rows')),
};

/** The pairs of a set; linear but for the names that not all tables have. */
export function otherNames(set: TableSet, axis: Axis): readonly OtherName[] {
  return found[axis](set);
}

function find({ tables, holders }: TableSet, axis: Axis): readonly OtherName[] {
  const partial = [...holders].flatMap(([key, having]): readonly Name[] => {
    const title = having[0]?.[axis].get(key)?.title;
    return having.length === tables.length || title === undefined
      ? []
      : [{ key, title, tables: new Set(having) }];
  });
  if (partial.length * partial.length > COMPARISONS) return [];
  const pairs: OtherName[] = [];
  const taken = new Set<string>();
  for (const [index, first] of partial.entries()) {
    for (const second of partial.slice(index + 1)) {
      if (taken.has(first.key) || taken.has(second.key)) continue;
      const alias = areAliases(folded(first.title), folded(second.title));
      if (!alias && !isNear(first.title, second.title)) continue;
      if ([...first.tables].some((table) => second.tables.has(table))) continue;
      const [usual, other] = first.tables.size >= second.tables.size ? [first, second] : [second, first];
      pairs.push({ key: other.key, usual: usual.key, alias });
      taken.add(first.key).add(second.key);
    }
  }
  return pairs;
}

function folded(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Near in letters and equal in numbers: `Python 2` and `Python 3` are two. */
function isNear(a: string, b: string): boolean {
  const [left, right] = [folded(a), folded(b)];
  if (left.replaceAll(/[\s._/-]/gu, '') === right.replaceAll(/[\s._/-]/gu, '')) return true;
  const numbers = (text: string): string => (text.match(/\d+/gu) ?? []).join(' ');
  if (Math.min(left.length, right.length) < LEAST_LETTERS || numbers(left) !== numbers(right)) return false;
  return nearness(left, right) <= Math.max(1, Math.floor(Math.min(left.length, right.length) / 8));
}
