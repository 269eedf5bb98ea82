// What three versions of a document say, fact by fact, and what a merge of them has to say.
import { pushTo } from '../group.ts';
import type { Cell, Feature, Target } from '../model/schema.ts';
import { type About, thingsOf, type Version } from './names.ts';
import { changedOne, mapThree, type Side, type Three } from './three.ts';

/** One fact: what it is about, and what is said. */
interface Fact extends About {
  /** What of it: `title`, `level`, `notes` … */
  readonly part: string;
  readonly value: string;
  /** For people. */
  readonly title: string;
}

/** The facts of one version, by what they are about. */
export type Facts = ReadonlyMap<string, Fact>;

export function factsOf({ matrices, names }: Version): Facts {
  const facts = new Map<string, Fact>();
  const add = (fact: Fact): void => {
    facts.set(keyOf(fact), fact);
  };
  for (const [index, matrix] of matrices.entries()) {
    const name = names[index];
    if (name === undefined) continue;
    const { id, features, targets, ...own } = matrix;
    for (const [part, value] of Object.entries(own))
      add({ matrix: name.key, part, value: JSON.stringify(value), title: matrix.title });
    const titles = new Map(targets.map((target) => [target.id, target.title]));
    for (const target of targets)
      for (const fact of partsOf(target))
        add({ matrix: name.key, ...fact, target: name.targets.get(target.id) ?? '' });
    for (const feature of features) {
      const about = { matrix: name.key, feature: name.features.get(feature.id) ?? '' };
      for (const fact of partsOf(feature)) add({ ...about, ...fact });
      for (const [target, cell] of Object.entries(feature.support)) {
        if (cell === undefined) continue;
        const title = `${feature.title} / ${titles.get(target) ?? target}`;
        for (const fact of cellParts(cell))
          add({ ...about, target: name.targets.get(target) ?? '', ...fact, title });
      }
    }
  }
  return facts;
}

type Part = Pick<Fact, 'part' | 'value' | 'title'>;

function* partsOf(thing: Feature | Target): Generator<Part> {
  for (const [part, value] of Object.entries(thing)) {
    if (part === 'id' || part === 'support') continue;
    yield { part, value: JSON.stringify(value), title: thing.title };
  }
}

/** A blank cell says nothing. */
function* cellParts({ level, text, notes }: Cell): Generator<Omit<Part, 'title'>> {
  if (level === 'unknown' && text === undefined && notes === undefined) return;
  yield { part: 'cell', value: text === undefined ? level : `${level} (${text})` };
  if (notes) yield { part: 'cell notes', value: JSON.stringify(notes) };
}

const keyOf = ({ matrix, feature, target, part }: Fact): string =>
  JSON.stringify([matrix, feature ?? 0, target ?? 0, part]);

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
    const fate = fact && fates.of(fact);
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
export class Fates {
  readonly #three: Three<Facts>;
  readonly #things: Three<ReadonlyMap<string, readonly Fact[]>>;
  readonly #known = new Map<string, Fate>();

  constructor(three: Three<Facts>) {
    this.#three = three;
    this.#things = mapThree(three, (facts) => {
      const things = new Map<string, Fact[]>();
      for (const fact of facts.values()) for (const thing of thingsOf(fact)) pushTo(things, thing, fact);
      return things;
    });
  }

  /** Whether all versions have what something is about. */
  isShared(about: About): boolean {
    const { base, ours, theirs } = this.#things;
    return thingsOf(about).every((thing) => base.has(thing) && ours.has(thing) && theirs.has(thing));
  }

  of(about: About): Fate {
    const fates = thingsOf(about).map((thing) => this.#fateOf(thing));
    return fates.find((fate) => fate === 'removed') ?? fates.find((fate) => fate === 'disputed') ?? 'kept';
  }

  #fateOf(thing: string): Fate {
    const known = this.#known.get(thing) ?? this.#judge(thing);
    this.#known.set(thing, known);
    return known;
  }

  #judge(thing: string): Fate {
    const there = mapThree(this.#things, (things) => things.has(thing));
    if (!there.base || there.ours === there.theirs) return 'kept';
    return this.#isChanged(thing, there.ours ? 'ours' : 'theirs') ? 'disputed' : 'removed';
  }

  /** Cells of what only one of the two versions has say nothing about the thing. */
  #isChanged(thing: string, side: Side): boolean {
    const isInBoth = (fact: Fact): boolean =>
      thingsOf(fact).every((one) => this.#things.base.has(one) && this.#things[side].has(one));
    const isChanged = (facts: readonly Fact[] = [], other: Facts): boolean =>
      facts.some((fact) => isInBoth(fact) && !isEqual(fact, other.get(keyOf(fact))));
    const { base } = this.#three;
    return (
      isChanged(this.#things[side].get(thing), base) ||
      isChanged(this.#things.base.get(thing), this.#three[side])
    );
  }
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
