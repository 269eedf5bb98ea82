// Where the cells of a matrix stand in the document: the place of the claim that was believed.
import type { MatrixClaims } from '../extract/claims.ts';
import type { Range } from '../position.ts';
import { byPrecedence, groupBy } from './precedence.ts';
import type { Matrix } from './schema.ts';

/** The place of a cell by the ids of its feature and target; `undefined` where nobody claims it. */
export type CellPlaces = (feature: string, target: string) => Range | undefined;

/** Ids by key: the model lists features and targets in the order in which their keys first appear. */
function idsByKey(
  claims: readonly { readonly key: string }[],
  items: readonly { readonly id: string }[],
): ReadonlyMap<string, string> {
  const keys = [...new Set(claims.map(({ key }) => key))];
  return new Map(keys.map((key, index) => [key, items[index]?.id ?? key]));
}

/** The places of the cells of `model`, which was built from `claims`; linear in the claims. */
export function cellPlaces(claims: MatrixClaims, model: Matrix): CellPlaces {
  const features = idsByKey(claims.features, model.features);
  const targets = idsByKey(claims.targets, model.targets);
  const places = new Map<string, ReadonlyMap<string, Range>>();
  for (const [featureKey, cells] of groupBy(claims.cells, ({ feature }) => feature)) {
    const own = new Map<string, Range>();
    for (const [targetKey, group] of groupBy(cells, ({ target }) => target)) {
      const [first] = byPrecedence(group);
      if (first !== undefined) own.set(targets.get(targetKey) ?? targetKey, first.range);
    }
    places.set(features.get(featureKey) ?? featureKey, own);
  }
  return (feature, target) => places.get(feature)?.get(target);
}
