// Which features the summary has and the details do not, and the reverse; misspelt ones are paired.
import type { FeatureClaim, View } from '../extract/claims.ts';
import { nearness } from './nearest.ts';
import { memo, type Pair, pairByName } from './pairing.ts';
import { type FeatureView, firstIn, type MatrixView } from './view.ts';

export interface FeatureComparison {
  /** Features of the summary that no details entry is about, with the claim of the row. */
  readonly onlySummary: readonly FeatureClaim[];
  /** Features of the details that have no row, with the claim of the entry. */
  readonly onlyDetails: readonly FeatureClaim[];
  /** A row (left) and an entry (right) that are about the same feature by all appearances. */
  readonly misspelt: readonly Pair<FeatureClaim, FeatureClaim>[];
  /** The share of rows that have an entry, from 0 to 1: low where details are given for some features only. */
  readonly rowsWithEntry: number;
  /** The share of entries that have a row, from 0 to 1. */
  readonly entriesWithRow: number;
}

const NOTHING: FeatureComparison = {
  onlySummary: [],
  onlyDetails: [],
  misspelt: [],
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
  return {
    onlySummary: left,
    onlyDetails: right,
    misspelt: [...features.flatMap(linkedButMisspelt), ...pairs],
    rowsWithEntry: 1 - left.length / rows.length,
    entriesWithRow: 1 - right.length / entries.length,
  };
});

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
