// Two spellings of one name among the tables of a set: tables have the one or the other, none has both.
import { memo } from '../memo.ts';
import { aliasGroup } from './aliases.ts';
import { NameIndex, nearness } from './nearest.ts';
import type { Axis, SetTable, TableSet } from './table-sets.ts';
import { pushTo } from './view.ts';

/** A spelling that fewer tables have, and the one that more have. */
export interface OtherName {
  readonly key: string;
  readonly usual: string;
  /** Whether both are known names of one thing, rather than near each other in letters. */
  readonly alias: boolean;
}

interface Name {
  readonly key: string;
  /** As it is written, case and the width of blanks ignored. */
  readonly title: string;
  readonly tables: ReadonlySet<SetTable>;
}

/** Shorter names differ in a letter and mean different things: `C` and `R`. */
const LEAST_LETTERS = 4;

const found = {
  columns: memo((set: TableSet) => find(set, 'columns')),
  rows: memo((set: TableSet) => find(set, 'rows')),
};

/** The pairs of a set. */
export function otherNames(set: TableSet, axis: Axis): readonly OtherName[] {
  return found[axis](set);
}

function find({ tables, holders }: TableSet, axis: Axis): readonly OtherName[] {
  const partial = [...holders].flatMap(([key, having]): readonly Name[] => {
    const title = having[0]?.[axis].get(key)?.title;
    return having.length === tables.length || title === undefined
      ? []
      : [{ key, title: folded(title), tables: new Set(having) }];
  });
  const pairs: OtherName[] = [];
  const taken = new Set<Name>();
  const likely = likelyPairs(partial);
  for (const first of partial) {
    const second = taken.has(first)
      ? undefined
      : likely(first).find((other) => !taken.has(other) && !sharesTable(first, other));
    if (second === undefined) continue;
    const [usual, other] = first.tables.size >= second.tables.size ? [first, second] : [second, first];
    const alias = isAlias(first, second);
    pairs.push({ key: other.key, usual: usual.key, alias });
    taken.add(first).add(second);
  }
  return pairs;
}

const sharesTable = (a: Name, b: Name): boolean => [...a.tables].some((table) => b.tables.has(table));
const isAlias = (a: Name, b: Name): boolean =>
  a.title !== b.title && aliasGroup(a.title) !== undefined && aliasGroup(a.title) === aliasGroup(b.title);

/** Of names that are alike in every way but their marks, so many are looked at. */
const MOST_ALIKE = 64;

/** Finds the names after one that may be the same, in their order. */
function likelyPairs(names: readonly Name[]): (name: Name) => readonly Name[] {
  const rank = new Map(names.map((name, at) => [name, at]));
  const byKind = new Map<string, Name[]>();
  for (const name of names) for (const kind of kindsOf(name)) pushTo(byKind, kind, name);
  const index = new NameIndex(names.map(({ title }) => title));
  return (first) => {
    const at = rank.get(first) ?? 0;
    const near = index.near(first.title).flatMap(({ name }) => titleKind(name));
    const kinds = [...kindsOf(first), ...near];
    const others = new Set(kinds.flatMap((kind) => byKind.get(kind)?.slice(0, MOST_ALIKE) ?? []));
    return [...others]
      .filter(
        (other) => (rank.get(other) ?? 0) > at && (isAlias(first, other) || isNear(first.title, other.title)),
      )
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  };
}

const titleKind = (title: string): string => `title ${title}`;

/** What names that may be the same have in common. */
function kindsOf({ title }: Name): readonly string[] {
  const group = aliasGroup(title);
  return [
    titleKind(title),
    `bare ${bare(title)}`,
    `drawn ${drawn(title)}`,
    ...(group === undefined ? [] : [`alias ${group}`]),
  ];
}

function folded(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

const bare = (title: string): string => title.replaceAll(/[\s._/-]/gu, '');

/** Equal for names that look the same: `FPO2` with a letter, `FP02` with a digit. */
const drawn = (title: string): string => bare(title).replaceAll('o', '0').replaceAll(/[il]/gu, '1');

/** Near in letters and equal in numbers: `Python 2` and `Python 3` are two. */
function isNear(left: string, right: string): boolean {
  if (drawn(left) === drawn(right)) return true;
  const numbers = (text: string): string => (text.match(/\d+/gu) ?? []).join(' ');
  if (Math.min(left.length, right.length) < LEAST_LETTERS || numbers(left) !== numbers(right)) return false;
  return nearness(left, right) <= Math.max(1, Math.floor(Math.min(left.length, right.length) / 8));
}
