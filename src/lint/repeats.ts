// Features that stand in one view more than once: written twice by mistake, or rows whose label is part of a name.
import type { FeatureClaim } from '../extract/claims.ts';
import type { Range } from '../position.ts';
import { memo } from './pairing.ts';
import { type FeatureView, findAt, type MatrixView, pushTo } from './view.ts';

/** So many repeated names are never a habit. */
const FEW = 3;
/** Where more of the names come again, the label alone is no name. */
const HABIT_SHARE = 0.25;

/** Whether so many names of a matrix come again that they name nothing alone. */
export const repeatsByHabit = memo(({ features }: MatrixView): boolean => {
  const again = [...features.values()].filter((feature) => repeatsOf(feature).length > 0).length;
  return again > FEW && again > features.size * HABIT_SHARE;
});

export interface Repeat {
  readonly first: FeatureClaim;
  readonly again: FeatureClaim;
}

/** Claims of a feature that repeat an earlier one of their view. */
export function repeatsOf({ claims }: FeatureView): readonly Repeat[] {
  if (claims.length < 2) return [];
  const byRow = new Map<string, FeatureClaim[]>();
  for (const claim of claims) pushTo(byRow, rowOf(claim), claim);
  return [...byRow.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : more.map((again) => ({ first, again })),
  );
}

/** Equal for claims that nothing tells apart: another link, or another text beside the name, makes another row. */
function rowOf({ view, group, link, attributes }: FeatureClaim): string {
  const beside = attributes.map(({ name, value }) => [name, value.text]);
  return JSON.stringify([view, group, link ?? null, beside]);
}

/** Whether two places of a feature are in one row or entry, or in two that are the same one written twice. */
export function areOfOneRow({ claims }: FeatureView, a: Range, b: Range): boolean {
  const [one, other] = [a, b].map((range) => findAt(claims, ({ block }) => block, range));
  return one === undefined || other === undefined || one === other || rowOf(one) === rowOf(other);
}
