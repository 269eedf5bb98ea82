// Features that nest in features, each of which says its levels under the same key: `{ it: { support: … }, part: { it: … } }`.
import type { CsvField } from '../../syntax/csv.ts';
import { type DataNode, type DataObject, entryOf, MAX_DATA_DEPTH } from '../../syntax/data.ts';
import { FAMILY, nameOf } from './values.ts';

/** A feature of a tree. */
export interface TreeFeature {
  readonly label: CsvField;
  /** The names of what it stands in, outermost first. */
  readonly trail: readonly CsvField[];
  /** What it says of itself alone. */
  readonly node: DataObject;
}

/** Whether a map has targets by name: `{ support: { Oil: … } }`. */
const hasTargets = (node: DataNode): boolean =>
  node.kind === 'object' &&
  node.entries.some(({ key, value }) => value.kind === 'object' && FAMILY.test(`\n${key.value}\nx`));

/** The key under which features say their levels, as the first of them has it. */
function levelKey(node: DataNode, depth = 0): string | undefined {
  if (node.kind !== 'object' || depth > MAX_DATA_DEPTH) return undefined;
  const own = node.entries.find(({ value }) => hasTargets(value));
  if (own !== undefined && depth > 0) return own.key.value;
  for (const { value } of node.entries) {
    const found = levelKey(value, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function* featuresOf(node: DataObject, name: string, trail: readonly CsvField[]): Generator<TreeFeature> {
  for (const { key, value } of node.entries) {
    if (key.value === name || value.kind !== 'object') continue;
    const label = nameOf(key);
    const own = entryOf(value, name);
    if (own) yield { label, trail, node: { ...value, entries: [own] } };
    yield* featuresOf(value, name, [...trail, label]);
  }
}

/** The features of a tree, if they stand at several depths; where all stand at one, they are records like others. */
export function treeFeatures(root: DataNode): readonly TreeFeature[] {
  const name = levelKey(root);
  if (name === undefined || root.kind !== 'object') return [];
  const features = [...featuresOf(root, name, [])];
  return new Set(features.map(({ trail }) => trail.length)).size > 1 ? features : [];
}
