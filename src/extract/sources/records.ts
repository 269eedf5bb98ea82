// The records of a data file in the natural shapes: lists of maps, maps of maps, with levels in maps or lists of their own.
import type { CsvField } from '../../syntax/csv.ts';
import { type DataEntry, type DataNode, type DataString, entryOf } from '../../syntax/data.ts';
import { foldSpace } from '../text/fold.ts';

export const NAMES = ['feature', 'name', 'title', 'capability'];
const LEVELS = ['support', 'supported', 'status', 'level', 'implemented', 'available'];
/** What a record whose key is no more than an identifier calls itself. */
const TITLES = ['name', 'title'];
export const NOTES = ['notes', 'note', 'comment', 'comments', 'remark', 'remarks'];
const GROUPS = ['group', 'category', 'section', 'area'];
export const IDS = ['id', 'key', 'slug', 'code'];
/** Keys of a map that has features by name, and a level for each. */
const FEATURES = /^(?:features?|capabilities|support|supported|compatibility)$/iu;

/** Maps within a record: the target by its family, the level below it. */
const MAX_DEPTH = 3;
/** A field under its header. */
export interface Value {
  readonly header: CsvField;
  readonly field: CsvField;
  /** A key says that it is a level. */
  readonly isLevel: boolean;
}

export interface DataRecord {
  readonly group: readonly string[];
  readonly label?: CsvField;
  /** By the path of keys to each. */
  readonly values: ReadonlyMap<string, Value>;
  readonly node: { readonly start: number; readonly end: number };
}

/** Records that stand beside each other. */
export interface RecordSet {
  /** The key of them all. */
  readonly title?: DataString;
  /** What the names of the records are. */
  readonly labelHeader?: string;
  readonly records: readonly DataRecord[];
}

export const fieldOf = (text: string, { start, end }: { start: number; end: number }): CsvField => ({
  text: foldSpace(text),
  start,
  end,
});

export const has = (keys: readonly string[], { key }: DataEntry): boolean =>
  keys.includes(key.value.toLowerCase());

function scalarText(node: DataNode): string | undefined {
  if (node.kind === 'string') return node.value === '~' || node.value === 'null' ? '' : node.value;
  if (node.kind === 'scalar') return node.value === null ? '' : `${node.value}`;
  if (node.kind !== 'array') return undefined;
  const parts = node.items.map((item) => (item.kind === 'array' ? undefined : scalarText(item)));
  return parts.includes(undefined) ? undefined : parts.join(', ');
}

/** `{ support: false, notes: On old kernels }`: a level, and what is said of it. */
function levelText(node: DataNode): string | undefined {
  if (node.kind !== 'object') return undefined;
  const sign = node.entries.find((entry) => has(LEVELS, entry) && scalarText(entry.value) !== undefined);
  if (sign === undefined) return undefined;
  const remarks = node.entries.flatMap((entry) => {
    const text = entry === sign ? '' : (scalarText(entry.value) ?? '');
    return text === '' ? [] : has(NOTES, entry) ? text : `${entry.key.value} ${text}`;
  });
  return [scalarText(sign.value) ?? '', ...(remarks.length > 0 ? [`(${remarks.join('; ')})`] : [])].join(' ');
}

/** What each entry says in one field: all maps among them are levels with remarks, or none is. */
function* fieldsOf(entries: readonly DataEntry[]): Generator<readonly [DataEntry, string | undefined]> {
  const maps = entries.filter(({ value }) => value.kind === 'object');
  const areLevels = maps.every(({ value }) => levelText(value) !== undefined);
  for (const entry of entries)
    yield [entry, scalarText(entry.value) ?? (areLevels ? levelText(entry.value) : undefined)];
}

/** `[{ platform: linux, status: yes }]`: a map of levels, written as a list. */
function listedLevels(node: DataNode): readonly DataEntry[] {
  if (node.kind !== 'array') return [];
  return node.items.flatMap((item) => {
    const name = item.kind === 'object' ? item.entries.find((entry) => !has(LEVELS, entry)) : undefined;
    return name?.value.kind === 'string' && levelText(item) !== undefined
      ? [{ key: name.value, value: item }]
      : [];
  });
}

function addValues(node: DataNode, path: string, depth: number, into: Map<string, Value>): void {
  const entries = node.kind === 'object' ? node.entries : listedLevels(node);
  for (const [{ key, value }, text] of fieldsOf(entries)) {
    const at = `${path}\n${key.value}`;
    const isLevel = value.kind === 'object' || has(LEVELS, { key, value });
    if (text !== undefined)
      into.set(at, { header: fieldOf(key.value, key), field: fieldOf(text, value), isLevel });
    else if (depth < MAX_DEPTH) addValues(value, at, depth + 1, into);
  }
}

function valuesOf(node: DataNode): Map<string, Value> {
  const values = new Map<string, Value>();
  addValues(node, '', 1, values);
  return values;
}

/** Whether an object tells of one thing: it has fields, or one map of levels. */
function isRecord(node: DataNode): boolean {
  if (node.kind !== 'object') return false;
  const { entries } = node;
  const isEmpty = entries.length === 0;
  return (
    isEmpty ||
    entries.some((entry) => has(LEVELS, entry)) ||
    [...fieldsOf(entries)].some(([, text]) => text !== undefined)
  );
}

function takeOut(values: Map<string, Value>, path: string): Value | undefined {
  const value = values.get(path);
  values.delete(path);
  return value;
}

const objectsOf = (node: DataNode): readonly DataNode[] =>
  node.kind === 'array' ? node.items.filter(({ kind }) => kind === 'object') : [];

/** The key that most items of a list have for their name. */
function nameKey(items: readonly DataNode[]): string | undefined {
  const first = items[0]?.kind === 'object' ? items[0].entries : [];
  const usual = NAMES.find((key) => items.filter((item) => entryOf(item, key)).length * 2 > items.length);
  return usual ?? first.find(({ value }) => scalarText(value) !== undefined)?.key.value;
}

function listedRecords(items: readonly DataNode[], group: readonly string[]): readonly DataRecord[] {
  const name = nameKey(items);
  return items.flatMap((node): readonly DataRecord[] => {
    const entry = name === undefined ? undefined : entryOf(node, name);
    const said = entry && scalarText(entry.value);
    const below = (node.kind === 'object' ? node.entries : []).flatMap(({ value }) =>
      listedLevels(value).length > 0 ? [] : objectsOf(value),
    );
    if (below.length > 0)
      return listedRecords(below, said === undefined ? group : [...group, foldSpace(said)]);
    if (entry === undefined || said === undefined) return [];
    const values = valuesOf(node);
    values.delete(`\n${name}`);
    // An identifier is not the name: it stands behind what is said of the feature.
    for (const path of IDS.map((id) => `\n${id}`)) {
      const id = takeOut(values, path);
      if (id !== undefined) values.set(path, id);
    }
    const own = GROUPS.flatMap((key) => takeOut(values, `\n${key}`)?.field.text || []);
    return [{ group: [...group, ...own], label: fieldOf(said, entry.value), values, node }];
  });
}

function mappedRecords(entries: readonly DataEntry[]): readonly DataRecord[] {
  return entries
    .filter(({ value }) => isRecord(value))
    .map(({ key, value }) => {
      const values = valuesOf(value);
      const title = TITLES.map((name) => values.get(`\n${name}`)).find((one) => one !== undefined);
      const node = { start: key.start, end: value.end };
      if (title === undefined) return { group: [], label: fieldOf(key.value, key), values, node };
      values.delete(`\n${title.header.text}`);
      const id = { header: fieldOf('id', key), field: fieldOf(key.value, key), isLevel: false };
      return { group: [], label: title.field, values: values.set('\nid', id), node };
    });
}

/** `languages` to `Language`. */
export function singular(key: string): string {
  const one = key.replace(/ies$/u, 'y').replace(/s$/u, '');
  return one.charAt(0).toUpperCase() + one.slice(1);
}

/** All sets of records of a file, in order; `target` is whom a map of features and levels is about. */
export function* recordSets(
  node: DataNode,
  title: DataString | undefined,
  target: string,
): Generator<RecordSet> {
  const own = title === undefined ? {} : { title, labelHeader: singular(title.value) };
  if (node.kind === 'array') {
    const items = objectsOf(node);
    const name = nameKey(items);
    if (items.length > 0)
      yield { ...own, ...(name && { labelHeader: name }), records: listedRecords(items, []) };
  }
  if (node.kind !== 'object') return;
  const maps = node.entries.filter(({ value }) => value.kind === 'object');
  const records = mappedRecords(maps);
  if (title !== undefined && FEATURES.test(title.value) && maps.length === 0) {
    const header = fieldOf(target, title);
    yield {
      labelHeader: 'Feature',
      records: node.entries.map(({ key, value }) => ({
        group: [],
        label: fieldOf(key.value, key),
        values: new Map([['', { header, field: fieldOf(scalarText(value) ?? '', value), isLevel: true }]]),
        node: { start: key.start, end: value.end },
      })),
    };
  } else if (records.length > 1 && records.length * 2 > maps.length) yield { ...own, records };
  else for (const { key, value } of node.entries) yield* recordSets(value, key, target);
}
