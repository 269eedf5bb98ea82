// What the things of a document are called in all three versions: by their names in the one that both sides started from.
import { featureKey } from '../extract/text/fold.ts';
import type { MatrixDocument } from '../lint/document.ts';
import { matchParts } from '../model/diff.ts';
import type { Matching } from '../model/diff-match.ts';
import { matchMatrices } from '../model/diff-matrices.ts';
import { identify } from '../model/places.ts';
import type { Feature, Matrix, Target } from '../model/schema.ts';
import type { Offsets, Range } from '../position.ts';
import { firstIndex } from '../search.ts';

/** The names of one matrix: its own, and those of its features and targets by their ids. */
export interface MatrixNames {
  readonly key: string;
  readonly features: ReadonlyMap<string, string>;
  readonly targets: ReadonlyMap<string, string>;
}

/** The name of an item that the other version has, or else its own title. */
type NameOf<T> = (item: T) => string | undefined;

const isNew = (group: readonly string[], title: string): string => `+${featureKey(group, title)}`;

function namesOf(matrix: Matrix, key: string, feature: NameOf<Feature>, target: NameOf<Target>): MatrixNames {
  return {
    key,
    features: new Map(matrix.features.map((one) => [one.id, feature(one) ?? isNew(one.group, one.title)])),
    targets: new Map(matrix.targets.map((one) => [one.id, target(one) ?? isNew([], one.title)])),
  };
}

/** Names of one side: ids of the base where the thing was there, under whatever title. */
export function sideNames(base: readonly Matrix[], side: readonly Matrix[]): readonly MatrixNames[] {
  const pairs = new Map(matchMatrices(base, side).pairs.map(({ before, after }) => [after, before]));
  return side.map((after) => {
    const before = pairs.get(after);
    const parts = before && matchParts({ before, after });
    const key = before?.id ?? isNew(after.section, after.title);
    return namesOf(after, key, nameIn(parts?.features), nameIn(parts?.targets));
  });
}

function nameIn<T extends { readonly id: string }>(matching: Matching<T> | undefined): NameOf<T> {
  const names = new Map(matching?.pairs.map(({ before, after }) => [after, before.id]));
  return (item) => names.get(item);
}

/** What a stretch of the text is about, by the names of all versions: a feature, a target, or both. */
export interface About {
  readonly matrix: string;
  readonly feature?: string | undefined;
  readonly target?: string | undefined;
}

/** A place of the text that names a feature or a target, or a cell of both. */
export type NamedPlace = About & Offsets;

export const thingsOf = ({ matrix, feature, target }: About): readonly string[] => [
  ...(feature === undefined ? [] : [JSON.stringify([matrix, 'feature', feature])]),
  ...(target === undefined ? [] : [JSON.stringify([matrix, 'target', target])]),
];

/** What is about something, and its key; where it is about nothing, the other key. */
export function keyed(
  about: About | undefined,
  otherwise: string,
): { readonly key: string; readonly things?: readonly string[] } {
  if (about === undefined) return { key: otherwise };
  const things = thingsOf(about);
  return { key: things.join(), things };
}

/** Finds the places that lie wholly in a stretch of the text, in its order. */
export type PlacesIn = (start: number, end: number) => readonly NamedPlace[];

export interface Places {
  readonly names: PlacesIn;
  readonly cells: PlacesIn;
}

/** What a row is about: what its cells have in common, or else the one thing that it names. */
export function rowAbout({ cells, names }: Places, start: number, end: number): About | undefined {
  const found = cells(start, end);
  const matrix = found[0]?.matrix ?? '';
  const [feature, ...features] = new Set(found.map((cell) => cell.feature));
  const [target, ...targets] = new Set(found.map((cell) => cell.target));
  if (found.length > 0 && (features.length === 0 || targets.length === 0))
    return { matrix, ...(features.length === 0 && { feature }), ...(targets.length === 0 && { target }) };
  const labels = names(start, end);
  return new Set(labels.flatMap(thingsOf)).size === 1 ? labels[0] : undefined;
}

export function placesIn(document: MatrixDocument, names: readonly MatrixNames[]): Places {
  const named: NamedPlace[] = [];
  const cells: NamedPlace[] = [];
  for (const [index, { claims: written, model }] of document.matrices.entries()) {
    const name = names[index];
    // What stands in another file has no place in this one.
    if (name === undefined || written.origin !== undefined) continue;
    const { claims, features, targets } = identify(written, model);
    const place = ({ start, end }: Range) => ({ start: start.offset, end: end.offset, matrix: name.key });
    const feature = (key: string): string => name.features.get(features.get(key) ?? '') ?? key;
    const target = (key: string): string => name.targets.get(targets.get(key) ?? '') ?? key;
    for (const { range, key } of claims.features) named.push({ ...place(range), feature: feature(key) });
    for (const { range, key } of claims.targets) named.push({ ...place(range), target: target(key) });
    for (const cell of claims.cells) {
      if (cell.place !== undefined) continue;
      cells.push({ ...place(cell.range), feature: feature(cell.feature), target: target(cell.target) });
    }
  }
  return { names: finder(named), cells: finder(cells) };
}

function finder(places: readonly NamedPlace[]): PlacesIn {
  const sorted = places.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return (start, end) => {
    const from = firstIndex(sorted.length, (index) => (sorted[index]?.start ?? start) >= start);
    const to = firstIndex(sorted.length, (index) => (sorted[index]?.start ?? end) >= end);
    return sorted.slice(from, to).filter((place) => place.end <= end);
  };
}

export interface Version {
  readonly matrices: readonly Matrix[];
  readonly names: readonly MatrixNames[];
}

/** Names of a merged text: each thing is called as in the first version that has it under this title. */
export function mergedNames(merged: readonly Matrix[], versions: readonly Version[]): readonly MatrixNames[] {
  const known = new Map<string, string>();
  const remember = (key: string, name: string): void => {
    if (!known.has(key)) known.set(key, name);
  };
  for (const { matrices, names } of versions) {
    for (const [index, matrix] of matrices.entries()) {
      const name = names[index];
      if (name === undefined) continue;
      remember(titleOf(matrix), name.key);
      for (const feature of matrix.features)
        remember(featureIn(name.key, feature), name.features.get(feature.id) ?? feature.id);
      for (const target of matrix.targets)
        remember(targetIn(name.key, target), name.targets.get(target.id) ?? target.id);
    }
  }
  return merged.map((matrix) => {
    const key = known.get(titleOf(matrix)) ?? titleOf(matrix);
    const feature = (one: Feature) => known.get(featureIn(key, one));
    return namesOf(matrix, key, feature, (one) => known.get(targetIn(key, one)));
  });
}

const featureIn = (matrix: string, { group, title }: Feature): string =>
  JSON.stringify([matrix, 'feature', featureKey(group, title)]);
const targetIn = (matrix: string, { title }: Target): string =>
  JSON.stringify([matrix, 'target', featureKey([], title)]);
const titleOf = ({ section, title }: Matrix): string => featureKey(section, title);
