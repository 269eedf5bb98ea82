// Results of tests to evidence: which feature and target of a matrix each one names.
import type { EvidenceClaim, MatrixClaims } from '../extract/claims.ts';
import type { TestResult } from '../extract/evidence/options.ts';
import { foldName } from '../extract/text/fold.ts';
import { pushTo } from '../group.ts';
import { memo } from '../memo.ts';
import { slugOf } from './ids.ts';
import { identify } from './places.ts';
import type { Matrix } from './schema.ts';

/** Results by the folded names of target and feature. */
type ByName = ReadonlyMap<string, ReadonlyMap<string, readonly TestResult[]>>;

interface Index {
  readonly byName: ByName;
  /** The reports. */
  readonly sources: ReadonlySet<string>;
}

/** Many documents are held against the same results. */
const indexOf = memo((results: readonly TestResult[]): Index => {
  const byName = new Map<string, Map<string, TestResult[]>>();
  const sources = new Set<string>();
  for (const result of results) {
    const target = foldName(result.target);
    const features = byName.get(target) ?? new Map<string, TestResult[]>();
    byName.set(target, features);
    sources.add(result.source);
    pushTo(features, foldName(result.feature), result);
  }
  return { byName, sources };
});

/** Names of things of a matrix with their keys; one that several have is nobody's. */
type Names = Map<string, string | undefined>;

function addName(names: Names, name: string, key: string): void {
  if (name !== '') names.set(name, names.has(name) && names.get(name) !== key ? undefined : key);
}

/** Makes the function that gives the key of what a folded name names: by title, by id, or by an id made from it. */
function keyFinder(
  ids: ReadonlyMap<string, string>,
  things: readonly { readonly id: string; readonly title: string }[],
  aliases: ReadonlyMap<string, string> | undefined,
): (name: string) => string | undefined {
  const titleOf = new Map(things.map(({ id, title }) => [id, title]));
  const [byTitle, byId, bySlug]: readonly [Names, Names, Names] = [new Map(), new Map(), new Map()];
  for (const [key, id] of ids) {
    const title = titleOf.get(id) ?? id;
    addName(byTitle, foldName(title), key);
    addName(byId, foldName(id), key);
    for (const name of [title, id]) addName(bySlug, slugOf(name, ''), key);
  }
  return (name) => {
    const alias = aliases?.get(name);
    return (
      byTitle.get(name) ??
      (alias === undefined ? undefined : byTitle.get(foldName(alias))) ??
      byId.get(name) ??
      // `put_object` in the name of a test is `Put object`.
      bySlug.get(slugOf(name, ''))
    );
  };
}

/** The results of tests that name a feature and a target of a matrix, and what the document says of other reports. */
export function evidenceIn(
  claims: MatrixClaims,
  matrix: Matrix,
  results: readonly TestResult[],
  aliases: ReadonlyMap<string, string> | undefined,
): readonly EvidenceClaim[] {
  const ids = identify(claims, matrix);
  const targetOf = keyFinder(ids.targets, matrix.targets, aliases);
  const featureOf = keyFinder(ids.features, matrix.features, aliases);
  const { byName, sources } = indexOf(results);
  const found = (claims.evidence ?? []).filter(({ source }) => !sources.has(source));
  for (const [targetName, features] of byName) {
    const target = targetOf(targetName);
    if (target === undefined) continue;
    for (const [featureName, list] of features) {
      const feature = featureOf(featureName);
      if (feature !== undefined) for (const result of list) found.push({ ...result, feature, target });
    }
  }
  return found;
}
