// What three versions of a document say, fact by fact, and what a merge of them has to say.
import { pushTo } from '../group.ts';
import { memoByKey } from '../memo.ts';
import { thingsOf, type Version } from './names.ts';
import { changedOne, mapThree, type Side, type Three } from './three.ts';

/** One fact of features and targets, or of a matrix where there are none. */
interface Fact {
  readonly things: readonly string[];
  /** What of it: `title`, `level`, `notes` … */
  readonly part: string;
  readonly value: string;
  readonly title: string;
}

export type Facts = ReadonlyMap<string, Fact>;

export function factsOf({ matrices, names }: Version): Facts {
  const facts = new Map<string, Fact>();
  for (const [index, matrix] of matrices.entries()) {
    const name = names[index];
    if (name === undefined) continue;
    const { key } = name;
    const add = (things: readonly string[], part: string, value: string, title: string): void => {
      facts.set(`${things.join()} ${part} ${key}`, { things, part, value, title });
    };
    const addParts = (things: readonly string[], parts: object, title: string): void => {
      for (const [part, value] of Object.entries(parts)) add(things, part, JSON.stringify(value), title);
    };
    const { id: _id, features, targets, ...own } = matrix;
    addParts([], own, matrix.title);
    const columns = new Map<string, { readonly thing: string; readonly title: string }>();
    for (const { id, ...parts } of targets) {
      const [thing = ''] = thingsOf({ matrix: key, target: name.targets.get(id) ?? '' });
      columns.set(id, { thing, title: parts.title });
      addParts([thing], parts, parts.title);
    }
    for (const { id, support, ...parts } of features) {
      const [thing = ''] = thingsOf({ matrix: key, feature: name.features.get(id) ?? '' });
      addParts([thing], parts, parts.title);
      for (const [target, cell] of Object.entries(support)) {
        const column = columns.get(target);
        if (cell === undefined || column === undefined) continue;
        const { level, text, notes } = cell;
        // A blank cell says nothing.
        if (level === 'unknown' && text === undefined && notes === undefined) continue;
        const things = [thing, column.thing];
        const title = `${parts.title} / ${column.title}`;
        add(things, 'cell', text === undefined ? level : `${level} (${text})`, title);
        if (notes) add(things, 'cell notes', JSON.stringify(notes), title);
      }
    }
  }
  return facts;
}

/** Something that both sides changed, each in another way. */
export interface Conflict {
  readonly title: string;
  readonly part: string;
  /** What each side says; absent where it removed it. */
  readonly ours?: string;
  readonly theirs?: string;
}

export interface Expected {
  /** Without conflicts, both sides are the same. */
  readonly ours: Facts;
  readonly theirs: Facts;
  readonly conflicts: readonly Conflict[];
}

/** What a merge has to say where conflicts are settled for one side, or for the other. */
export function expect(three: Three<Facts>, fates: Fates): Expected {
  const [ours, theirs] = [new Map<string, Fact>(), new Map<string, Fact>()];
  const conflicts: Conflict[] = [];
  for (const key of new Set([...three.ours.keys(), ...three.theirs.keys()])) {
    const said = mapThree(three, (facts) => facts.get(key));
    const fact = said.ours ?? said.theirs;
    const fate = fact && fates.of(fact.things);
    if (fact === undefined || fate === 'removed') continue;
    const one = fate === 'kept' ? changedOne(said, isEqual) : undefined;
    if (one !== undefined || (fate === 'kept' && isRemoval(said))) {
      if (one === undefined) continue;
      ours.set(key, one);
      theirs.set(key, one);
      continue;
    }
    if (said.ours) ours.set(key, said.ours);
    if (said.theirs) theirs.set(key, said.theirs);
    if (!isEqual(said.ours, said.theirs)) conflicts.push(conflictOf(fact, said));
  }
  return { ours, theirs, conflicts };
}

type Said = Three<Fact | undefined>;

const isEqual = (a: Fact | undefined, b: Fact | undefined): boolean => a?.value === b?.value;

/** One side no longer says it, and the other says what was said before. */
const isRemoval = ({ base, ours, theirs }: Said): boolean =>
  (ours === undefined && isEqual(base, theirs)) || (theirs === undefined && isEqual(base, ours));

const conflictOf = ({ title, part }: Fact, { ours, theirs }: Said): Conflict => ({
  title,
  part,
  ...(ours && { ours: ours.value }),
  ...(theirs && { theirs: theirs.value }),
});

/** `removed` by one side while the other left it alone; `disputed` where the other side changed it. */
export type Fate = 'kept' | 'removed' | 'disputed';

/** What becomes of features and targets that one side removed. */
export interface Fates {
  /** Whether all versions have the things that something is about. */
  isShared(things: readonly string[]): boolean;
  of(things: readonly string[]): Fate;
}

export function createFates(facts: Three<Facts>): Fates {
  /** The keys of the facts of each thing. */
  const keys = mapThree(facts, (own) => {
    const found = new Map<string, string[]>();
    for (const [key, { things }] of own) for (const thing of things) pushTo(found, thing, key);
    return found;
  });
  /** Cells of what only one of the two versions has say nothing about the thing. */
  const isChanged = (thing: string, side: Side): boolean => {
    const isInBoth = (one: string): boolean => keys.base.has(one) && keys[side].has(one);
    return [...(keys.base.get(thing) ?? []), ...(keys[side].get(thing) ?? [])].some((key) => {
      const [old, now] = [facts.base.get(key), facts[side].get(key)];
      return (old ?? now)?.things.every(isInBoth) && !isEqual(old, now);
    });
  };
  const fateOf = memoByKey((thing: string): Fate => {
    const there = mapThree(keys, (own) => own.has(thing));
    if (!there.base || there.ours === there.theirs) return 'kept';
    return isChanged(thing, there.ours ? 'ours' : 'theirs') ? 'disputed' : 'removed';
  });
  return {
    isShared: (things) => things.every((thing) => Object.values(keys).every((own) => own.has(thing))),
    of: (things) => {
      const fates = things.map(fateOf);
      return fates.find((fate) => fate === 'removed') ?? fates.find((fate) => fate === 'disputed') ?? 'kept';
    },
  };
}

/**
 * Whether a merged text says what is expected. Cells that nobody ever stated may be there: those of a new row in a
 * column that the other side added. Notes may be missing (`withNotes`) where prose around the matrix is in conflict.
 */
export function says(actual: Facts, expected: Facts, withNotes: boolean): boolean {
  const isCompared = ({ part }: Fact): boolean => withNotes || !part.endsWith('notes');
  for (const [key, fact] of expected) if (isCompared(fact) && !isEqual(fact, actual.get(key))) return false;
  for (const [key, fact] of actual) {
    if (isCompared(fact) && !expected.has(key) && fact.part !== 'cell') return false;
  }
  return true;
}
