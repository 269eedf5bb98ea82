// Proves the renaming of keys of a data file: the value stays, and is now read as what the new name means.
import type { Edit } from '../diagnostic.ts';
import type { DataKey } from '../extract/claims.ts';
import type { Range } from '../position.ts';
import type { MatrixDocument } from './document.ts';

/** Places whose facts a renaming means to change. */
type Places = readonly Range[];

interface Renaming {
  readonly before: Places;
  readonly after: Places;
}

const keysOf = ({ claims }: MatrixDocument): readonly DataKey[] =>
  claims.matrices.flatMap(({ data, origin }) => (origin === undefined ? (data?.keys ?? []) : []));

const overlaps = (edit: Edit, { start, end }: Range): boolean =>
  edit.range.start.offset < end.offset && edit.range.end.offset > start.offset;

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
  if (old.length !== fresh.length) return places;
  for (const [index, key] of old.entries()) {
    const now = fresh[index];
    if (now === undefined || now.name === key.name) continue;
    if (!edits.some((edit) => overlaps(edit, key.range))) continue;
    if (!isKnown(now) || now.section !== key.section || now.value.text !== key.value.text) return undefined;
    const isName = now.role === 'title' || now.role === 'link';
    places.before.push(...placesOf(key, isName, before));
    places.after.push(...placesOf(now, isName, after));
  }
  return places;
}

/** Whether a fact stands in one of the places. */
export function isOf({ range: { start, end } }: { readonly range: Range }, places: Places): boolean {
  return places.some((place) => place.start.offset <= start.offset && end.offset <= place.end.offset);
}
