// Features that nest in features, each of which says its levels under the same key, or under the same keys.
import { tally } from '../../group.ts';
import type { CsvField } from '../../syntax/csv.ts';
import {
  type DataEntry,
  type DataNode,
  type DataObject,
  entryOf,
  MAX_DATA_DEPTH,
} from '../../syntax/data.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { FAMILY, FEATURES, nameOf, scalarText, wordOf } from './values.ts';

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

/** What a map says of itself as a feature, in a map without the features in it; undefined where it says nothing. */
type OwnOf = (node: DataObject) => DataObject | undefined;

/**
 * Levels beside the features in a feature, under keys that most maps with levels have: `{ mail: { web: yes, parts:
 * { link: { web: no, … } }, … } }`.
 */
function ownBeside(root: DataNode, words: Vocabulary): OwnOf | undefined {
  const isLevel = ({ value }: DataEntry): boolean => {
    const text = value.kind === 'object' ? undefined : scalarText(value);
    return text !== undefined && wordOf(text, words) !== undefined;
  };
  const maps = [...mapsIn(root)]
    .map(({ entries }) => entries.filter(isLevel))
    .filter(({ length }) => length > 1);
  const uses = tally(maps.flatMap((entries) => entries.map(({ key }) => key.value)));
  const common = new Set([...uses].flatMap(([key, count]) => (count * 2 > maps.length ? [key] : [])));
  if (common.size < 2) return undefined;
  return (node) => {
    const levels = node.entries.filter((entry) => common.has(entry.key.value) && isLevel(entry));
    if (levels.length < 2) return undefined;
    return { ...node, entries: node.entries.filter(({ value }) => value.kind !== 'object') };
  };
}

function* mapsIn(node: DataNode, depth = 0): Generator<DataObject> {
  if (node.kind !== 'object' || depth > MAX_DATA_DEPTH) return;
  yield node;
  for (const { value } of node.entries) yield* mapsIn(value, depth + 1);
}

/** Levels under a key of their own. */
function ownUnder(name: string): OwnOf {
  return (node) => {
    const own = entryOf(node, name);
    return own && { ...node, entries: [own] };
  };
}

function* featuresOf(node: DataObject, ownOf: OwnOf, trail: readonly CsvField[]): Generator<TreeFeature> {
  for (const { key, value } of node.entries) {
    if (value.kind !== 'object') continue;
    const label = nameOf(key);
    const own = ownOf(value);
    if (own) yield { label, trail, node: own };
    // `features` names none.
    const inner = !own && FEATURES.test(`\n${key.value}\nx`) ? trail : [...trail, label];
    yield* featuresOf(value, ownOf, inner);
  }
}

/** The features of a tree, if they stand at several depths; where all stand at one, they are records like others. */
export function treeFeatures(root: DataNode, words: Vocabulary): readonly TreeFeature[] {
  const name = levelKey(root);
  const ownOf = name === undefined ? ownBeside(root, words) : ownUnder(name);
  if (ownOf === undefined || root.kind !== 'object') return [];
  const features = [...featuresOf(root, ownOf, [])];
  return new Set(features.map(({ trail }) => trail.length)).size > 1 ? features : [];
}
