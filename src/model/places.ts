// Where a document says what its model says: from ids of the model back to ranges of the text.
import type { MatrixClaims } from '../extract/claims.ts';
import { groupBy } from '../group.ts';
import type { Range } from '../position.ts';
import { byPrecedence } from './precedence.ts';
import { withRepeatedRows } from './repeated-rows.ts';
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

/** The claims of a matrix with the id of each thing that they name, by its key. */
export interface Identified {
  /** Rows that repeat a name have keys of their own. */
  readonly claims: MatrixClaims;
  readonly features: ReadonlyMap<string, string>;
  readonly targets: ReadonlyMap<string, string>;
}

/** Ids by key: the model lists what the claims name, in the order in which they first name it. */
export function identify(written: MatrixClaims, model: Matrix): Identified {
  const claims = withRepeatedRows(written);
  return {
    claims,
    features: idsByKey(claims.features, model.features),
    targets: idsByKey(claims.targets, model.targets),
  };
}

function idsByKey(
  claims: readonly { readonly key: string }[],
  items: readonly { readonly id: string }[],
): ReadonlyMap<string, string> {
  const keys = [...new Set(claims.map(({ key }) => key))];
  return new Map(keys.map((key, index) => [key, items[index]?.id ?? key]));
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
export function placesOf(written: MatrixClaims, model: Matrix): Places {
  const { claims, features, targets } = identify(written, model);
  const featureOf = (key: string): string => features.get(key) ?? key;
  const targetOf = (key: string): string => targets.get(key) ?? key;
  const featureRanges = rangesBy(claims.features, ({ key }) => featureOf(key));
  const targetRanges = rangesBy(claims.targets, ({ key }) => targetOf(key));
  const statuses = rangesBy(claims.statuses, ({ feature }) => featureOf(feature));
  const rows = groupBy(claims.cells, ({ feature }) => featureOf(feature));
  const cells = new Map([...rows].map(([id, row]) => [id, rangesBy(row, ({ target }) => targetOf(target))]));
  return {
    matrix: claims.range,
    feature: (id) => featureRanges.get(id),
    target: (id) => targetRanges.get(id),
    status: (id) => statuses.get(id),
    cell: (feature, target) => cells.get(feature)?.get(target),
  };
}
