// "Did you mean": the name that somebody most likely meant to write.
import { distance } from 'fastest-levenshtein';
import { pushTo } from '../group.ts';
import { memo } from '../memo.ts';
import { firstIndex } from '../search.ts';

/** Characters; what is longer is a text, in which nobody looks for a slip. */
const LONGEST = 200;

/** How many letters may differ: one in three for short names, one in four for long ones, never all. */
export function tolerance(length: number): number {
  if (length < 3) return 0;
  return length < 8 ? Math.max(1, Math.floor(length / 3)) : Math.floor(length / 4);
}

/** How far two names are apart, case ignored; infinite where they are too far to be the same name misspelt. */
export function nearness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const limit = tolerance(shorter);
  if (shorter > LONGEST || Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  const apart = areSwapped(left, right) ? 1 : distance(left, right);
  return apart <= limit ? apart : Number.POSITIVE_INFINITY;
}

/** Whether two neighbours have changed places: one slip, which the distance counts as two. */
function areSwapped(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether letters of a word are swapped, left out or doubled; other endings make other words, and so may another letter. */
export function isSlip(word: string, name: string): boolean {
  if (word.charAt(0) !== name.charAt(0)) return false;
  if (areSwapped(word, name)) return true;
  if (word.at(-1) !== name.at(-1)) return false;
  const [longer, shorter] = word.length > name.length ? [word, name] : [name, word];
  if (longer.length !== shorter.length + 1) return false;
  const at = [...shorter].findIndex((letter, index) => letter !== longer[index]);
  const isOneMore = longer.slice(at + 1) === shorter.slice(at);
  return isOneMore && (longer === name || longer[at] === longer[at - 1]);
}

/** Names on each side of a place that are compared; among no more than four times as many, all are. */
const BESIDE = 8;

interface Folded {
  readonly text: string;
  /** The place of the name among all. */
  readonly at: number;
}

/** A name near another, and how far. */
export interface NearName {
  readonly name: string;
  readonly apart: number;
}

/**
 * Names among which near ones are looked up. Of many names, only those are compared that begin or end as the one looked
 * up does: a slip leaves one of its ends as it was. So looking each of many names up costs no more than reading them.
 */
export class NameIndex {
  readonly names: readonly string[];
  #forward: readonly Folded[] | undefined;
  #backward: readonly Folded[] | undefined;
  #tails: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(names: Iterable<string>) {
    this.names = [...new Set(names)];
  }

  /** The names near one, the nearest first, of equals the one that was given first. */
  near(name: string): readonly NearName[] {
    return this.#candidates(name)
      .flatMap((at) => {
        const candidate = this.names[at] ?? '';
        const apart = nearness(name, candidate);
        return Number.isFinite(apart) ? [{ name: candidate, apart, at }] : [];
      })
      .sort((a, b) => a.apart - b.apart || a.at - b.at);
  }

  /** The names that end in `tail` behind a mark, case ignored: `libvirt-vz-vm` for `vz-vm`. */
  endingIn(tail: string): readonly string[] {
    this.#tails ??= byTail(this.names);
    return this.#tails.get(tail.toLowerCase()) ?? [];
  }

  /** The shortest of the first names, in the order of their letters, that begin so: `warning` for `warn`. */
  beginningWith(start: string): string | undefined {
    const lower = start.toLowerCase();
    this.#forward ??= sorted(this.names, (text) => text);
    const place = placeOf(this.#forward, lower);
    const [shortest] = this.#forward
      .slice(place, place + BESIDE)
      .filter(({ text }) => text.startsWith(lower))
      .sort((a, b) => a.text.length - b.text.length);
    return shortest && this.names[shortest.at];
  }

  #candidates(name: string): readonly number[] {
    if (name.length > LONGEST + tolerance(LONGEST)) return [];
    if (this.names.length <= 4 * BESIDE) return [...this.names.keys()];
    this.#forward ??= sorted(this.names, (text) => text);
    this.#backward ??= sorted(this.names, backwards);
    const lower = name.toLowerCase();
    return [...new Set([...beside(this.#forward, lower), ...beside(this.#backward, backwards(lower))])];
  }
}

const backwards = (text: string): string => [...text].reverse().join('');

function sorted(names: readonly string[], turn: (text: string) => string): readonly Folded[] {
  return names
    .flatMap((name, at) => (name.length > LONGEST ? [] : [{ text: turn(name.toLowerCase()), at }]))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** Where the first stands that is not before `text`. */
function placeOf(texts: readonly Folded[], text: string): number {
  return firstIndex(texts.length, (index) => (texts[index]?.text ?? '') >= text);
}

/** The places of what stands around a text in sorted ones. */
function beside(texts: readonly Folded[], text: string): readonly number[] {
  const place = placeOf(texts, text);
  return texts.slice(Math.max(0, place - BESIDE), place + BESIDE).map(({ at }) => at);
}

function byTail(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const tails = new Map<string, string[]>();
  for (const name of names) {
    if (name.length > LONGEST) continue;
    for (const { index } of name.matchAll(/[^\p{L}\p{N}]/gu)) {
      pushTo(tails, name.slice(index + 1).toLowerCase(), name);
    }
  }
  return tails;
}

/** Where names are looked up: an index is kept for each collection as long as that lives. */
export type Names = readonly string[] | ReadonlySet<string> | ReadonlyMap<string, unknown>;

const indexOf = memo(
  (names: Names) => new NameIndex('keys' in names && !Array.isArray(names) ? names.keys() : names.values()),
);

/** The candidate nearest to a name, the first of equals; undefined where none is near. */
export function nearest(name: string, candidates: Names): string | undefined {
  return indexOf(candidates).near(name)[0]?.name;
}

/** What a word begins with that denies what the rest says. */
const DENYING = /^(?:un|in|im|ir|il|non?|not|dis|mis|anti)[- ]?$/u;

/** Whether one of two words is the other with a denial before it: nobody may write the one for the other. */
export function areOpposed(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  const [longer, shorter] = left.length > right.length ? [left, right] : [right, left];
  return longer.endsWith(shorter) && DENYING.test(longer.slice(0, longer.length - shorter.length));
}

/** The candidates that are nearest to a name, several where they are equally near. */
export function allNearest(name: string, candidates: Names): readonly string[] {
  const near = indexOf(candidates).near(name);
  const best = new Map<string, string>();
  for (const { name: candidate, apart } of near) {
    const folded = candidate.toLowerCase();
    if (apart === near[0]?.apart && !best.has(folded)) best.set(folded, candidate);
  }
  return [...best.values()];
}

/** The one candidate that a name was surely meant to be: none where another is as near, or where they deny each other. */
export function onlyNearest(name: string, candidates: Names): string | undefined {
  const [only, ...others] = allNearest(name, candidates);
  return only === undefined || others.length > 0 || areOpposed(name, only) ? undefined : only;
}

/** ` Did you mean …?` with a leading space, or nothing: the tail of a message. */
export function didYouMean(name: string, candidates: Names): string {
  const beginning = name.length < 3 ? undefined : indexOf(candidates).beginningWith(name);
  const guess = nearest(name, candidates) ?? beginning;
  return guess === undefined ? '' : ` Did you mean \`${guess}\`?`;
}
