// Which thing of one version is which of the other: by id, by title, and last by likeness.
import { foldName } from '../extract/text/fold.ts';
import { pushTo } from '../group.ts';
import { type NameParts, nameSimilarity, partsOf } from './diff-similar.ts';
import { slugOf } from './ids.ts';
import type { Named } from './schema.ts';

/** A target, a feature or a matrix, as far as finding its counterpart goes. */
export interface Matchable extends Named {
  /** Headings or sub-headers above it. */
  readonly section?: readonly string[];
  readonly group?: readonly string[];
}

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
  /** Set where the two were only found to be alike: 0 to 1. */
  readonly similarity?: number;
}

export interface Matching<T> {
  /** In the order of the newer version. */
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** From this likeness on, what went and what came are taken for one thing renamed. */
const RENAME_THRESHOLD = 0.7;

/** All are compared with all up to so many comparisons; beyond, only those that share a rare word. */
const MAX_COMPARISONS = 10_000;
/** A word that more names have than this tells nothing. */
const MAX_SHARING = 20;

/** Judges two things whose names are somewhat alike; `name` is the likeness of the names. */
export type Judge<T> = (before: T, after: T, name: number) => number;

/** An id that is not just the title again was given by somebody, and stays when the title changes. */
function isOwnId({ id, title }: Named): boolean {
  const slug = slugOf(title, '');
  return id !== slug && !(id.startsWith(`${slug}-`) && /^\d+$/.test(id.slice(slug.length + 1)));
}

const fullName = ({ section = [], group = section, title }: Matchable): string =>
  [...group, title].map(foldName).join('\u001f');
const bareName = ({ title }: Matchable): string => foldName(title);
/** Without symbols and spaces: `Hyper-V` and `HyperV`. */
const letters = ({ title }: Matchable): string => foldName(title).replace(/[^\p{L}\p{M}\p{N}+#]/gu, '');

/** Items by key; `undefined` where several have it. */
function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T | undefined> {
  const byKey = new Map<string, T | undefined>();
  for (const item of items) {
    const key = keyOf(item);
    byKey.set(key, byKey.has(key) ? undefined : item);
  }
  return byKey;
}

export interface Likeness<T> extends Pair<T> {
  readonly similarity: number;
}

/** Of pairs that are alike, the likest first, each thing in one pair. */
export function likest<T>(found: readonly Likeness<T>[]): readonly Likeness<T>[] {
  const [before, after] = [new Set<T>(), new Set<T>()];
  return found
    .toSorted((a, b) => b.similarity - a.similarity)
    .filter((pair) => {
      if (before.has(pair.before) || after.has(pair.after)) return false;
      before.add(pair.before);
      after.add(pair.after);
      return true;
    });
}

function candidates<T extends Matchable>(
  before: readonly T[],
  after: readonly T[],
  judge: Judge<T>,
): Likeness<T>[] {
  const left = before.map((item) => ({ item, parts: partsOf(item.title) }));
  const right = after.map((item) => ({ item, parts: partsOf(item.title) }));
  const rivals = left.length * right.length <= MAX_COMPARISONS ? () => right : sharingWords(right);
  return left.flatMap(({ item, parts }) =>
    rivals(parts).flatMap((other): Likeness<T>[] => {
      const name = nameSimilarity(parts, other.parts);
      const similarity = name === 0 ? 0 : judge(item, other.item, name);
      return similarity < RENAME_THRESHOLD ? [] : [{ before: item, after: other.item, similarity }];
    }),
  );
}

interface Cut<T> {
  readonly item: T;
  readonly parts: NameParts;
}

/** Finds those that share a word that few have: linear in the number of words. */
function sharingWords<T>(items: readonly Cut<T>[]): (parts: NameParts) => readonly Cut<T>[] {
  const byWord = new Map<string, Cut<T>[]>();
  for (const item of items) {
    for (const word of new Set(item.parts.words)) pushTo(byWord, word, item);
  }
  return ({ words }) => {
    const found = new Set<Cut<T>>();
    for (const word of words) {
      const list = byWord.get(word) ?? [];
      if (list.length <= MAX_SHARING) for (const item of list) found.add(item);
    }
    return [...found];
  };
}

/**
 * Matches two lists: ids that somebody gave first, then titles under their groups, ids made from titles, bare
 * titles, titles without symbols, and last, where a judge is given, likeness. Linear but for the likeness, whose
 * comparisons are bounded.
 */
export function matchItems<T extends Matchable>(
  before: readonly T[],
  after: readonly T[],
  judge?: Judge<T>,
): Matching<T> {
  const pairs = new Map<T, Pair<T>>();
  let [removed, added] = [before, after];
  const join = (found: readonly Pair<T>[]): void => {
    for (const pair of found) pairs.set(pair.after, pair);
    const taken = new Set(found.map((pair) => pair.before));
    removed = removed.filter((item) => !taken.has(item));
    added = added.filter((item) => !pairs.has(item));
  };
  /** Pairs what has the same key and shares it with nothing else on its side. */
  const byKey = (keyOf: (item: T) => string, isPair: (left: T, right: T) => boolean = () => true): void => {
    const known = uniqueBy(removed, keyOf);
    const found = [...uniqueBy(added, keyOf)].flatMap(([key, right]): Pair<T>[] => {
      const left = known.get(key);
      return key !== '' && left && right && isPair(left, right) ? [{ before: left, after: right }] : [];
    });
    join(found);
  };
  byKey(
    ({ id }) => id,
    (left, right) => isOwnId(left) || isOwnId(right),
  );
  byKey(fullName);
  byKey(({ id }) => id);
  byKey(bareName);
  byKey(letters);
  // The likest first.
  if (judge) join(likest(candidates(removed, added, judge)));
  return { pairs: after.flatMap((item) => pairs.get(item) ?? []), removed, added };
}
