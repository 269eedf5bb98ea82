// The records of a data file: the outermost maps or items that say levels under the same keys are the rows of a
// table, and the paths of keys to their levels are its columns. Keys that do not recur nest groups of rows.
import { tally } from '../../group.ts';
import type { CsvField } from '../../syntax/csv.ts';
import type { DataNode } from '../../syntax/data.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { withSets } from './sets.ts';
import { treeFeatures } from './tree.ts';
import {
  addValues,
  type Child,
  childrenOf,
  FAMILY,
  fieldOf,
  GROUPS,
  IDS,
  levelAt,
  levelLists,
  nameOf,
  saysLevel,
  scalarText,
  singular,
  type Value,
  wordOf,
} from './values.ts';

export interface DataRecord {
  readonly group: readonly string[];
  readonly label?: CsvField;
  /** By the path of keys to each. */
  readonly values: Map<string, Value>;
  readonly node: { readonly start: number; readonly end: number };
  /** What stands in lists whose items are named alike. */
  readonly unread?: readonly CsvField[];
}

/** Records that stand beside each other. */
export interface RecordSet {
  /** The names of what they stand in, outermost first. */
  readonly trail: readonly CsvField[];
  /** What the names of the records are. */
  readonly labelHeader?: string;
  readonly records: readonly DataRecord[];
  /** Whether it is one record, which shares its keys with none beside it. */
  readonly isLone?: true;
}

/** Whether a path leads into a list whose items are named alike: nobody can tell which is which. */
function leadsInto(repeated: ReadonlySet<string>, path: string): boolean {
  const steps = path.split('\n');
  return steps.some((_, at) => repeated.has(steps.slice(0, at).join('\n')));
}

function recordOf(child: Child, repeated: Set<string>, words: Vocabulary): DataRecord {
  const values = new Map<string, Value>();
  addValues(child, '', 1, { values, repeated, words });
  const takeOut = (path: string): Value | undefined => {
    const value = values.get(path);
    values.delete(path);
    return value;
  };
  const node = { start: child.start, end: child.node.end };
  const { label, nameKey: named } = child;
  // A key is an identifier where the map has a name of its own.
  const title = named === undefined ? (takeOut('\nname') ?? takeOut('\ntitle')) : undefined;
  const ids = IDS.flatMap((id) => takeOut(`\n${id}`) ?? []);
  for (const id of ids) values.set(`\n${id.header.text}`, id);
  const above = child.groupKey === undefined ? undefined : takeOut(`\n${child.groupKey}`);
  const said = child.isJoined ? [] : above?.field.text || [];
  const group = [said, ...GROUPS.map((key) => takeOut(`\n${key}`)?.field.text || [])].flat();
  if (title === undefined) return { group, ...(label && { label }), values, node };
  if (label !== undefined && label.text !== title.field.text)
    values.set('\nid', { header: { ...label, text: 'id' }, field: label, isLevel: false });
  return { group, label: title.field, values, node };
}

type Entry = readonly [path: string, value: Value];

/** A path, and whether a level is what it leads to. */
const useOf = ([path, { isLevel }]: Entry): string => `${path}\n${isLevel}`;

/** In how many records each path leads to something. */
const usesOf = (records: readonly DataRecord[]): ReadonlyMap<string, number> =>
  tally(records.flatMap(({ values }) => [...values].map(useOf)));

/** Whether records say most of their levels, or where no word is one most of all, under keys that others have too. */
function areAlike(records: readonly DataRecord[]): boolean {
  const all = records.flatMap(({ values }) => [...values]);
  const levels = all.filter(([, value]) => saysLevel(value));
  const telling = levels.length > 0 ? levels : all;
  const uses = usesOf(records);
  const shared = telling.filter((entry) => (uses.get(useOf(entry)) ?? 0) > 1);
  return shared.length > 0 && shared.length * 2 >= telling.length;
}

/** Without the maps that share no key with those beside them: they say something else. */
function related(records: readonly DataRecord[]): readonly DataRecord[] {
  const uses = usesOf(records);
  return records.filter(({ values }) => [...values].some((entry) => (uses.get(useOf(entry)) ?? 0) > 1));
}

function recordsOf(children: readonly Child[], words: Vocabulary): readonly DataRecord[] {
  const repeated = new Set<string>();
  const records = withSets(
    children.map((child) => recordOf(child, repeated, words)),
    words,
  );
  if (repeated.size === 0) return records;
  return records.map((record): DataRecord => {
    const lost = [...record.values].filter(([path]) => leadsInto(repeated, path));
    for (const [path] of lost) record.values.delete(path);
    return { ...record, unread: lost.map(([, { field }]) => field) };
  });
}

/** What switches something on or off in any file of settings, and numbers. */
const FLAG = /^(?:true|false|yes|no|on|off|[yn]|\d.*)$/iu;
/** A map of levels has so many; fewer are settings. */
const FEW = 3;

/** A map of features and levels, which says whom it is about in its name or nowhere. */
function ownLevels(
  node: DataNode,
  trail: readonly CsvField[],
  { target, words }: SetContext,
): readonly RecordSet[] {
  if (node.kind !== 'object') return [];
  const header = { text: target, start: node.start, end: node.start };
  const records = node.entries.map(({ key, value }): DataRecord => {
    const label = nameOf(key);
    const found = levelAt(label, value, words);
    const field = found?.field ?? fieldOf(scalarText(value) ?? '', value);
    const word = wordOf(field.text, words);
    const said = {
      ...found,
      header,
      field,
      isLevel: found !== undefined,
      ...(word !== undefined && { word }),
    };
    return { group: [], label, values: new Map([['\n', said]]), node: { start: key.start, end: value.end } };
  });
  const values = records.flatMap((record) => [...record.values.values()]);
  const filled = values.filter(({ field }) => field.text !== '');
  const levels = filled.filter(saysLevel);
  const isCalled = FAMILY.test(`\n${trail.at(-1)?.text ?? ''}\nx`);
  const telling = levels.filter(({ field, parts }) => parts === undefined && !FLAG.test(field.text));
  if (levels.length * 2 <= filled.length || !(isCalled || telling.length >= FEW)) return [];
  return [{ trail: isCalled ? trail.slice(0, -1) : trail, labelHeader: 'Feature', records }];
}

/** Whether a map says levels of one thing: `{ name: Dim, support: { Oil: yes } }`, `features: { Dim: no }`. */
function isOne({ values }: DataRecord): boolean {
  const levels = [...values].filter(([, value]) => saysLevel(value));
  const listed = levels.filter(([path]) => FAMILY.test(path));
  return listed.length > 0 && listed.length * 2 > levels.length;
}

/** How many steps all trails begin with alike. */
export function sharedSteps(all: readonly Pick<RecordSet, 'trail'>[]): number {
  const first = all[0]?.trail ?? [];
  const differs = first.findIndex(({ text }, at) => all.some(({ trail }) => trail[at]?.text !== text));
  return differs < 0 ? first.length : differs;
}

/** The features of a tree as one set, each in the group of those that it stands in; none where there is no tree. */
export function treeSets(root: DataNode, words: Vocabulary): readonly RecordSet[] {
  const features = treeFeatures(root, words);
  const [first] = features;
  if (first === undefined) return [];
  const common = sharedSteps(features);
  const records = recordsOf(
    features.map(({ label, node }) => ({ label, node, start: label.start })),
    words,
  );
  const inGroups = records.map((record, at): DataRecord => {
    const above = features[at]?.trail.slice(common).map(({ text }) => text) ?? [];
    return { ...record, group: [...above, ...record.group] };
  });
  return [{ trail: first.trail.slice(0, common), labelHeader: 'Feature', records: inGroups }];
}

export interface SetContext {
  /** Whom a map of features and levels is about. */
  readonly target: string;
  readonly words: Vocabulary;
}

/** All sets of records of a file, in order; `name` is what the map at hand calls itself. */
export function* recordSets(
  node: DataNode,
  context: SetContext,
  trail: readonly CsvField[] = [],
  name?: CsvField,
): Generator<RecordSet> {
  const children = childrenOf(node);
  const all = recordsOf(children, context.words);
  const title = trail.at(-1);
  const labelHeader = children[0]?.nameKey ?? (title && singular(title.text));
  const own = { trail, ...(labelHeader !== undefined && { labelHeader }) };
  const lists = node.kind === 'object' && levelLists(node.entries, context.words).length > 0;
  const label = name ?? (lists ? fieldOf(context.target, { start: node.start, end: node.start }) : undefined);
  const [one] =
    label && node.kind === 'object' ? recordsOf([{ label, node, start: node.start }], context.words) : [];
  const isAlone = one !== undefined && (lists || isOne(one));
  const levels = isAlone ? [] : ownLevels(node, trail, context);
  if (isAlone) yield { trail: trail.slice(0, -1), ...(lists && { labelHeader: 'Target' }), records: [one] };
  else if (levels.length > 0) yield* levels;
  else if (areAlike(all)) yield { ...own, records: node.kind === 'object' ? related(all) : all };
  else {
    let found = false;
    for (const [at, { label, nameKey: named, node: below }] of children.entries()) {
      const title = all[at]?.label ?? label;
      const inner = title === undefined ? trail : [...trail, title];
      for (const set of recordSets(below, context, inner, named === undefined ? undefined : title)) {
        found = true;
        yield set;
      }
    }
    const [lone, ...others] = all;
    if (found || lone === undefined || others.length > 0) return;
    if (node.kind === 'array') yield { ...own, records: [lone] };
    else if ([...lone.values.values()].some(saysLevel)) yield { ...own, records: [lone], isLone: true };
  }
}
