// Which features the summary has and the details do not, and the reverse; misspelt ones are paired.
import type { FeatureClaim } from '../extract/claims.ts';
import type { View } from '../extract/support.ts';
import { memo } from '../memo.ts';
import { nearness } from './nearest.ts';
import { type Pair, pairByName } from './pairing.ts';
import { type FeatureView, firstIn, type MatrixView } from './view.ts';

export interface FeatureComparison {
  /** Features of the summary that no details entry is about, with the claim of the row. */
  readonly onlySummary: readonly FeatureClaim[];
  /** Features of the details that have no row, with the claim of the entry. */
  readonly onlyDetails: readonly FeatureClaim[];
  /** A row (left) and an entry (right) that are about the same feature by all appearances. */
  readonly misspelt: readonly Pair<FeatureClaim, FeatureClaim>[];
  /** A row and an entry of quite another name that stand in the same place of their views. */
  readonly renamed: readonly Pair<FeatureClaim, FeatureClaim>[];
  /** The share of rows that have an entry, from 0 to 1: low where details are given for some features only. */
  readonly rowsWithEntry: number;
  /** The share of entries that have a row, from 0 to 1. */
  readonly entriesWithRow: number;
}

const NOTHING: FeatureComparison = {
  onlySummary: [],
  onlyDetails: [],
  misspelt: [],
  renamed: [],
  rowsWithEntry: 1,
  entriesWithRow: 1,
};

/** Compares rows and entries of a matrix that has both; in the order of the document. */
export const compareFeatures = memo((matrix: MatrixView): FeatureComparison => {
  const features = [...matrix.features.values()];
  const rows = features.filter((feature) => isIn(feature, 'summary'));
  const entries = features.filter((feature) => isIn(feature, 'details'));
  if (rows.length === 0 || entries.length === 0) return NOTHING;
  const alone = (list: readonly FeatureView[], here: View, there: View): FeatureClaim[] =>
    list.flatMap((feature) => (isIn(feature, there) ? [] : (firstIn(feature.claims, here) ?? [])));
  const { pairs, left, right } = pairByName(
    alone(rows, 'summary', 'details'),
    alone(entries, 'details', 'summary'),
  );
  const renamed = inOnePlace(rows, entries, left, right);
  const paired = new Set(renamed.flatMap((pair) => [pair.left, pair.right]));
  return {
    onlySummary: left.filter((row) => !paired.has(row)),
    onlyDetails: right.filter((entry) => !paired.has(entry)),
    renamed,
    misspelt: [...features.flatMap(linkedButMisspelt), ...pairs],
    rowsWithEntry: 1 - left.length / rows.length,
    entriesWithRow: 1 - right.length / entries.length,
  };
});

/** Rows and entries without a counterpart that stand between the same neighbours: renamed in one of the two places. */
function inOnePlace(
  rows: readonly FeatureView[],
  entries: readonly FeatureView[],
  left: readonly FeatureClaim[],
  right: readonly FeatureClaim[],
): readonly Pair<FeatureClaim, FeatureClaim>[] {
  if (left.length === 0 || right.length === 0) return [];
  const places = new Map(betweenNeighbours(rows, 'summary').map(([claim, place]) => [claim, place]));
  const byPlace = new Map<string | undefined, FeatureClaim>();
  for (const row of left) byPlace.set(places.get(row), row);
  const isAlone = new Set(right);
  return betweenNeighbours(entries, 'details').flatMap(([entry, place]) => {
    const row = isAlone.has(entry) ? byPlace.get(place) : undefined;
    return row === undefined ? [] : [{ left: row, right: entry }];
  });
}

/** The claims of a view in the order of the text, each with the keys of the features around it. */
function betweenNeighbours(
  features: readonly FeatureView[],
  view: View,
): readonly (readonly [FeatureClaim, string])[] {
  const claims = features
    .flatMap((feature) => firstIn(feature.claims, view) ?? [])
    .sort((a, b) => a.range.start.offset - b.range.start.offset);
  return claims.map((claim, at) => [
    claim,
    JSON.stringify([claims[at - 1]?.key ?? '', claims[at + 1]?.key ?? '']),
  ]);
}

function isIn(feature: FeatureView, view: View): boolean {
  return firstIn(feature.claims, view) !== undefined;
}

/** A row that its link ties to an entry of nearly the same name; a name that is merely shorter is no slip. */
function linkedButMisspelt({ claims }: FeatureView): readonly Pair<FeatureClaim, FeatureClaim>[] {
  const [left, right] = [firstIn(claims, 'summary'), firstIn(claims, 'details')];
  if (left === undefined || right === undefined) return [];
  const apart = nearness(fold(left.title), fold(right.title));
  return apart > 0 && Number.isFinite(apart) ? [{ left, right }] : [];
}

function fold(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
