// Which targets the header has and the details lists do not, and the reverse: each slip once, by its cause.
import type { TargetClaim } from '../extract/claims.ts';
import type { View } from '../extract/support.ts';
import { tally } from '../group.ts';
import { memo } from '../memo.ts';
import type { Range } from '../position.ts';
import { findAt } from '../search.ts';
import { NameIndex } from './nearest.ts';
import { type Pair, pairByName } from './pairing.ts';
import { type FeatureView, type MatrixView, pushTo, type TargetView } from './view.ts';

/** From so many places on, a name is one finding instead of one a place. */
const SPREAD = 6;

/** So few strange names never make lists those of other things. */
const FEW = 3;

/** Views that list targets feature by feature; a summary has its header. */
const LISTING: readonly View[] = ['details', 'data'];

/** One place that names targets: the entry of a feature, or its record. */
export interface TargetList {
  readonly feature: FeatureView;
  readonly view: View;
  /** The name of the feature, where the list is shown. */
  readonly range: Range;
  /** The whole entry. */
  readonly block: Range;
  /** Where each target is first named. */
  readonly named: ReadonlyMap<string, NamedTarget>;
}

export interface NamedTarget {
  readonly key: string;
  readonly title: string;
  readonly range: Range;
}

/** A name that no header or declaration has. */
export interface ForeignName {
  readonly key: string;
  readonly title: string;
  readonly places: readonly { readonly list: TargetList; readonly range: Range }[];
  /** The target that was meant, by all appearances. */
  readonly meant?: { readonly key: string; readonly title: string; readonly range?: Range };
  /** Named in most lists or in very many: more likely a column is gone than a name misspelt so often. */
  readonly widespread: boolean;
}

export interface TargetComparison {
  readonly lists: readonly TargetList[];
  /** A column whose name the lists write otherwise, all of them. */
  readonly misspeltHeaders: readonly Pair<TargetClaim, ForeignName>[];
  readonly foreign: readonly ForeignName[];
  /** Columns that no list names. */
  readonly unnamed: readonly TargetClaim[];
  /** Lists that leave targets out which other lists have. */
  readonly incomplete: readonly { readonly list: TargetList; readonly missing: readonly TargetView[] }[];
  /** Entries without any list, where most entries have one. */
  readonly without: readonly { readonly feature: FeatureView; readonly range: Range }[];
}

const NO_LISTS: TargetComparison = {
  lists: [],
  misspeltHeaders: [],
  foreign: [],
  unnamed: [],
  incomplete: [],
  without: [],
};

/** Compares header and lists of a matrix; linear but for the few names that stand alone. */
export const compareTargets = memo((matrix: MatrixView): TargetComparison => {
  const lists = targetLists(matrix);
  const full = lists.filter((list) => list.named.size > 0);
  if (full.length === 0) return NO_LISTS;
  const empty = lists.filter((list) => list.named.size === 0);
  const known = knownTargets(matrix, full);
  const strangers = findStrangers(full, known);
  const widespread = strangers.filter((name) => name.widespread);
  const listed = new Set(full.flatMap((list) => [...list.named.keys()]));
  const unlisted = [...known.values()].flatMap((target) =>
    listed.has(target.key) ? [] : target.declarations.slice(0, 1),
  );
  const { misspeltHeaders, unnamed, gone } = pairHeaders(unlisted, widespread);
  const settled = new Set(unlisted.map((claim) => claim.key));
  const complete = full.length * 3 >= matrix.features.size && listsAreComplete(full, known.size);
  const rare = strangers.filter((name) => !name.widespread);
  // Lists that name other things more often than targets are lists of other things.
  const named = [...known.keys()].filter((key) => listed.has(key)).length;
  if (strangers.length > Math.max(FEW, named)) return { ...NO_LISTS, lists: full };
  const { names, excused } = guessMeant(rare, known, settled, complete);
  return {
    lists: full,
    misspeltHeaders,
    foreign: [...gone, ...names],
    unnamed: complete ? unnamed : [],
    incomplete: complete ? findIncomplete(full, known, settled, excused) : [],
    without:
      complete && empty.length < full.length ? empty.map(({ feature, range }) => ({ feature, range })) : [],
  };
});

/**
 * Whether records list targets as details do: those of a file that declares its targets. One row a cell, or a key a
 * target, says nothing of the targets that it leaves out.
 */
function declaresTargets({ claims: { data, cells } }: MatrixView): boolean {
  return data !== undefined || cells.some(({ place }) => place !== undefined);
}

/** The lists of a matrix, one for each details entry or record; a feature that stands twice has two. */
function targetLists(matrix: MatrixView): readonly TargetList[] {
  const views = declaresTargets(matrix) ? LISTING : LISTING.filter((view) => view !== 'data');
  const naming = new Map<string, Pick<TargetClaim, 'view' | 'key' | 'title' | 'range'>[]>();
  for (const claim of matrix.claims.targets) {
    if (claim.feature !== undefined) pushTo(naming, claim.feature, claim);
  }
  for (const { feature, names, target, range } of matrix.claims.data?.keys ?? []) {
    if (feature === undefined || names === undefined || target !== undefined) continue;
    pushTo(naming, feature, { view: 'data', key: names, title: names, range });
  }
  const lists: TargetList[] = [];
  for (const feature of matrix.features.values()) {
    for (const view of views) {
      const entries = feature.claims.filter((claim) => claim.view === view);
      if (entries.length === 0) continue;
      const named = new Map(entries.map((entry) => [entry, new Map<string, NamedTarget>()]));
      const add = (key: string, title: string, range: Range): void => {
        const entry = findAt(entries, ({ block }) => block, range);
        const list = entry === undefined ? undefined : named.get(entry);
        if (list !== undefined && !list.has(key)) list.set(key, { key, title, range });
      };
      for (const one of naming.get(feature.key) ?? []) {
        if (one.view === view) add(one.key, one.title, one.range);
      }
      for (const { claims, targetTitle } of feature.cells) {
        for (const claim of claims) if (claim.view === view) add(claim.target, targetTitle, claim.range);
      }
      for (const [{ range, block }, list] of named) lists.push({ feature, view, range, block, named: list });
    }
  }
  return lists;
}

/** Declared targets; where nothing is declared, those that at least half of the lists name. */
function knownTargets(matrix: MatrixView, lists: readonly TargetList[]): ReadonlyMap<string, TargetView> {
  const targets = [...matrix.targets.values()];
  const declared = targets.filter((target) => target.declarations.length > 0);
  if (declared.length > 0) return new Map(declared.map((target) => [target.key, target]));
  const counts = tally(lists.flatMap(({ named }) => [...named.keys()]));
  const usual = targets.filter((target) => (counts.get(target.key) ?? 0) * 2 >= lists.length);
  return new Map(usual.map((target) => [target.key, target]));
}

function findStrangers(
  lists: readonly TargetList[],
  known: ReadonlyMap<string, TargetView>,
): readonly ForeignName[] {
  const places = new Map<string, { list: TargetList; range: Range; title: string }[]>();
  for (const list of lists) {
    for (const { key, title, range } of list.named.values()) {
      if (!known.has(key)) pushTo(places, key, { list, range, title });
    }
  }
  return [...places].map(([key, found]) => ({
    key,
    title: found[0]?.title ?? key,
    places: found.map(({ list, range }) => ({ list, range })),
    widespread: found.length >= SPREAD || found.length * 2 >= Math.max(lists.length, 3) || lists.length === 1,
  }));
}

/** Pairs columns that no list names with names that no column has. */
function pairHeaders(
  unlisted: readonly TargetClaim[],
  widespread: readonly ForeignName[],
): Pick<TargetComparison, 'misspeltHeaders' | 'unnamed'> & { readonly gone: readonly ForeignName[] } {
  const { pairs, left, right } = pairByName(unlisted, widespread);
  const [column, ...otherColumns] = left;
  const [name, ...otherNames] = right;
  const sole = column !== undefined && name !== undefined && otherColumns.length + otherNames.length === 0;
  if (!sole) return { misspeltHeaders: pairs, unnamed: left, gone: right };
  return { misspeltHeaders: [...pairs, { left: column, right: name }], unnamed: [], gone: [] };
}

/** Whether lists name every target as a habit: where they only name exceptions, nothing is missing. */
function listsAreComplete(lists: readonly TargetList[], width: number): boolean {
  const named = lists.reduce((sum, list) => sum + list.named.size, 0);
  return lists.length > 0 && named * 2 >= lists.length * width;
}

/** Finds for each rare name the target that was meant; the list that names it so does not miss that target. */
function guessMeant(
  rare: readonly ForeignName[],
  known: ReadonlyMap<string, TargetView>,
  settled: ReadonlySet<string>,
  complete: boolean,
): {
  readonly names: readonly ForeignName[];
  readonly excused: ReadonlyMap<TargetList, ReadonlySet<string>>;
} {
  const excused = new Map<TargetList, Set<string>>();
  const nearestTarget = targetFinder([...known.values()]);
  const strangersIn = tally(rare.flatMap(({ places }) => places.map(({ list }) => list)));
  const names = rare.map((name) => {
    let meant: TargetView | undefined;
    for (const { list } of name.places) {
      const taken = excused.get(list) ?? new Set<string>();
      const isAbsent = ({ key }: TargetView): boolean => !list.named.has(key) && !taken.has(key);
      // In complete lists together, there are at most twice as many targets to look at as are named.
      const isSole = complete && strangersIn.get(list) === 1;
      const open = isSole
        ? [...known.values()].filter((target) => isAbsent(target) && !settled.has(target.key))
        : [];
      const guess = nearestTarget(name.title, isAbsent) ?? (open.length === 1 ? open[0] : undefined);
      if (guess === undefined) continue;
      excused.set(list, taken.add(guess.key));
      meant ??= guess;
    }
    meant ??= nearestTarget(name.title, () => true);
    return meant === undefined ? name : { ...name, meant: meantOf(meant) };
  });
  return { names, excused };
}

function meantOf({ key, title, declarations }: TargetView): NonNullable<ForeignName['meant']> {
  const [declaration] = declarations;
  return declaration === undefined ? { key, title } : { key, title, range: declaration.range };
}

/** Finds the nearest by letters, or else the only one whose name ends in this one (`vz-vm` for `libvirt-vz-vm`). */
function targetFinder(
  targets: readonly TargetView[],
): (name: string, isWanted: (target: TargetView) => boolean) => TargetView | undefined {
  const byName = new Map<string, TargetView[]>();
  for (const target of targets) {
    for (const name of new Set([target.title, target.key])) pushTo(byName, name, target);
  }
  const index = new NameIndex(byName.keys());
  return (name, isWanted) => {
    const wanted = (near: string) => byName.get(near)?.filter(isWanted) ?? [];
    for (const near of index.near(name)) {
      const [target] = wanted(near.name);
      if (target !== undefined) return target;
    }
    const [longer, ...others] = new Set(index.endingIn(name).flatMap(wanted));
    return others.length === 0 ? longer : undefined;
  };
}

function findIncomplete(
  lists: readonly TargetList[],
  known: ReadonlyMap<string, TargetView>,
  settled: ReadonlySet<string>,
  excused: ReadonlyMap<TargetList, ReadonlySet<string>>,
): TargetComparison['incomplete'] {
  const expected = [...known.values()].filter((target) => !settled.has(target.key));
  return lists.flatMap((list) => {
    const spared = excused.get(list);
    const missing = expected.filter((target) => !list.named.has(target.key) && !spared?.has(target.key));
    return missing.length === 0 ? [] : [{ list, missing }];
  });
}
