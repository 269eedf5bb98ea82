// Where a document says what its model says: from ids of the model back to ranges of the text.
import type { MatrixClaims } from '../extract/claims.ts';
import { groupBy } from '../group.ts';
import type { Range } from '../position.ts';
import { byPrecedence } from './precedence.ts';
import type { Matrix } from './schema.ts';

/** Places in one matrix, by the ids of its model; `undefined` for what the text does not name. */
export interface Places {
  readonly matrix: Range;
  feature(id: string): Range | undefined;
  target(id: string): Range | undefined;
  cell(feature: string, target: string): Range | undefined;
  status(feature: string): Range | undefined;
}

type Claim = Parameters<typeof byPrecedence>[0][number] & { readonly range: Range };

/** Keys by id: the model lists what the claims name, in the order in which they first name it. */
function keysById(
  claims: readonly { readonly key: string }[],
  items: readonly { readonly id: string }[],
): ReadonlyMap<string, string> {
  const keys = [...new Set(claims.map(({ key }) => key))];
  return new Map(items.map(({ id }, index) => [id, keys[index] ?? id]));
}

/** By key, the range of the claim that the model believes. */
function rangesBy<T extends Claim>(claims: readonly T[], keyOf: (claim: T) => string) {
  const ranges = new Map<string, Range>();
  for (const claim of byPrecedence(claims)) {
    const key = keyOf(claim);
    if (!ranges.has(key)) ranges.set(key, claim.range);
  }
  return ranges;
}

/** The places of one matrix; linear in its claims. */
export function placesOf(claims: MatrixClaims, model: Matrix): Places {
  const featureKeys = keysById(claims.features, model.features);
  const targetKeys = keysById(claims.targets, model.targets);
  const features = rangesBy(claims.features, ({ key }) => key);
  const targets = rangesBy(claims.targets, ({ key }) => key);
  const statuses = rangesBy(claims.statuses, ({ feature }) => feature);
  const rows = groupBy(claims.cells, ({ feature }) => feature);
  const cells = new Map([...rows].map(([key, row]) => [key, rangesBy(row, ({ target }) => target)]));
  const of = (ranges: ReadonlyMap<string, Range>, keys: ReadonlyMap<string, string>) => (id: string) =>
    ranges.get(keys.get(id) ?? id);
  return {
    matrix: claims.range,
    feature: of(features, featureKeys),
    target: of(targets, targetKeys),
    status: of(statuses, featureKeys),
    cell: (feature, target) =>
      cells.get(featureKeys.get(feature) ?? feature)?.get(targetKeys.get(target) ?? target),
  };
}
