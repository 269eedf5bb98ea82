// Proves the renaming of keys of a data file: the value stays, and is now read as what the new name means.
import type { Edit } from '../diagnostic.ts';
import type { DataKey } from '../extract/claims.ts';
import { pushAll } from '../long-lists.ts';
import type { Range } from '../position.ts';
import { firstIndex } from '../search.ts';
import type { MatrixDocument } from './document.ts';

/** Places whose facts a renaming means to change. */
type Places = readonly Range[];

/** How far places reach: asked often, and answered without looking at all. */
class Reach {
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(places: Places) {
    const sorted = places.toSorted((a, b) => a.start.offset - b.start.offset);
    this.#starts = sorted.map(({ start }) => start.offset);
    let most = -1;
    this.#ends = sorted.map(({ end }) => {
      most = Math.max(most, end.offset);
      return most;
    });
  }

  /** The furthest end of the places that begin at an offset or before. */
  from(offset: number): number {
    const next = firstIndex(this.#starts.length, (index) => (this.#starts[index] ?? 0) > offset);
    return this.#ends[next - 1] ?? -1;
  }
}

interface Renaming {
  readonly before: Reach;
  readonly after: Reach;
}

const keysOf = ({ claims }: MatrixDocument): readonly DataKey[] =>
  claims.matrices.flatMap(({ data, origin }) => (origin === undefined ? (data?.keys ?? []) : []));

const isKnown = ({ role, names, target }: DataKey): boolean =>
  role !== 'unknown' && (names === undefined || target !== undefined);

/** What a key speaks of: its value, and where it names its section, the section. */
function placesOf(key: DataKey, isName: boolean, { claims }: MatrixDocument): Places {
  if (!isName) return [key.value.range];
  const sections = claims.matrices.flatMap(({ data }) => data?.sections ?? []);
  const own = sections.filter(({ name }) => name === key.section).map(({ range }) => range);
  return [key.value.range, ...own];
}

/**
 * The places that `edits` of keys mean to change, in the text before and after; undefined where a renamed key
 * does not keep its value or means nothing.
 */
export function renamedKeys(
  before: MatrixDocument,
  after: MatrixDocument,
  edits: readonly Edit[],
): Renaming | undefined {
  const [old, fresh] = [keysOf(before), keysOf(after)];
  const places: { before: Range[]; after: Range[] } = { before: [], after: [] };
  const done = () => ({ before: new Reach(places.before), after: new Reach(places.after) });
  if (old.length !== fresh.length) return done();
  const edited = new Reach(edits.map(({ range }) => range));
  for (const [index, key] of old.entries()) {
    const now = fresh[index];
    if (now === undefined || now.name === key.name) continue;
    if (edited.from(key.range.end.offset - 1) <= key.range.start.offset) continue;
    if (!isKnown(now) || now.section !== key.section || now.value.text !== key.value.text) return undefined;
    const isName = now.role === 'title' || now.role === 'link';
    pushAll(places.before, placesOf(key, isName, before));
    pushAll(places.after, placesOf(now, isName, after));
  }
  return done();
}

/** Whether a fact stands in one of the places. */
export function isOf({ range: { start, end } }: { readonly range: Range }, places: Reach): boolean {
  return places.from(start.offset) >= end.offset;
}
