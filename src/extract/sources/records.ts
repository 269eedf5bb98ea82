// The records of a data file: the outermost maps or items that say levels under the same keys are the rows of a
// table, and the paths of keys to their levels are its columns. Keys that do not recur nest groups of rows.
import { tally } from '../../group.ts';
import type { CsvField } from '../../syntax/csv.ts';
import { type DataEntry, type DataNode, entryOf } from '../../syntax/data.ts';
import { createVocabulary } from '../lexicon/vocabulary.ts';
import { foldSpace } from '../text/fold.ts';

const NAMES = ['feature', 'name', 'title', 'capability'];
export const LEVELS = [
  'support',
  'supported',
  'status',
  'level',
  'implemented',
  'available',
  'compatible',
  'state',
];
const SINCE = ['version_added', 'since', 'added'];
export const NOTES = ['notes', 'note', 'comment', 'comments', 'remark', 'remarks'];
const GROUPS = ['group', 'category', 'section', 'area'];
const IDS = ['id', 'key', 'slug', 'code'];
/** A level right below a key of a map that has features or targets by name. */
const FAMILY = /^\n(?:features?|capabilities|support|supported|compatibility|platforms|browsers)\n[^\n]+$/iu;
/** Such a key, of features. */
export const FEATURES = /\n(?:features?|capabilities)\n[^\n]+$/iu;

/** Maps within one another that are looked through: the features, one of them, its targets, one of them, what is said of it. */
const MAX_DEPTH = 5;

/** What everybody reads alike. */
export const WORDS = createVocabulary([], [], undefined);

/** A field under its header. */
export interface Value {
  readonly header: CsvField;
  readonly field: CsvField;
  /** A key says that it is a level. */
  readonly isLevel: boolean;
  /** Of a map that holds a level: the level alone, and what is said of it. */
  readonly parts?: { readonly level: CsvField; readonly notes?: CsvField; readonly says: boolean };
}

export interface DataRecord {
  readonly group: readonly string[];
  readonly label?: CsvField;
  /** By the path of keys to each. */
  readonly values: Map<string, Value>;
  readonly node: { readonly start: number; readonly end: number };
}

/** Records that stand beside each other. */
export interface RecordSet {
  /** The names of what they stand in, outermost first. */
  readonly trail: readonly CsvField[];
  /** What the names of the records are. */
  readonly labelHeader?: string;
  readonly records: readonly DataRecord[];
}

export const fieldOf = (text: string, { start, end }: { start: number; end: number }): CsvField => ({
  text: foldSpace(text),
  start,
  end,
});

export const isOf = (keys: readonly string[], key: string): boolean => keys.includes(key.toLowerCase());
export const isId = ({ key }: DataEntry): boolean => isOf(IDS, key.value);
export const isName = ({ key }: DataEntry): boolean => isOf(NAMES, key.value);

/** `supportedFormats`, `platform_support` as words. */
export const wordsOf = (key: string): string => key.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu, ' ');

/** A text, or a list of texts; undefined of what holds more. */
export function scalarText(node: DataNode): string | undefined {
  if (node.kind === 'string') return node.value === '~' || node.value === 'null' ? '' : node.value;
  if (node.kind === 'scalar') return node.value === null ? '' : `${node.value}`;
  if (node.kind !== 'array') return undefined;
  const parts = node.items.map((item) => (item.kind === 'array' ? undefined : scalarText(item)));
  return parts.includes(undefined) ? undefined : parts.join(', ');
}

/** A map or an item within another, by its name. */
interface Child {
  readonly label: CsvField | undefined;
  /** The key of the list that gives the name; the name itself is no value. */
  readonly nameKey?: string;
  readonly node: DataNode;
  readonly start: number;
}

/** The key that most items of a list have for their name. */
function nameKey(items: readonly DataNode[]): string | undefined {
  const [first] = items;
  const usual = NAMES.find((key) => items.filter((item) => entryOf(item, key)).length * 2 > items.length);
  if (usual !== undefined) return usual;
  const entries = first?.kind === 'object' ? first.entries : [];
  return entries.find(({ value }) => value.kind === 'string' && value.value !== '')?.key.value;
}

function childrenOf(node: DataNode): readonly Child[] {
  if (node.kind === 'object')
    return node.entries.flatMap(({ key, value }) =>
      scalarText(value) === undefined
        ? { label: fieldOf(key.value, key), node: value, start: key.start }
        : [],
    );
  if (node.kind !== 'array') return [];
  const items = node.items.filter(({ kind }) => kind === 'object');
  const key = nameKey(items);
  return items.map((item): Child => {
    const entry = key === undefined ? undefined : entryOf(item, key);
    const text = entry && scalarText(entry.value);
    const label = text === undefined || !entry ? undefined : fieldOf(text, entry.value);
    return { label, ...(key !== undefined && { nameKey: key }), node: item, start: item.start };
  });
}

/** What records say, by the paths of keys, and the paths of lists whose items are named alike. */
interface Said {
  readonly values: Map<string, Value>;
  readonly repeated: Set<string>;
}

/** What a map or list says within a record; `at` is its own path. */
function addValues(child: Child, at: string, depth: number, said: Said): void {
  const { node, label } = child;
  const values = new Map<string, Value>();
  for (const { key, value } of node.kind === 'object' ? node.entries : []) {
    const text = key.value === child.nameKey ? undefined : scalarText(value);
    if (text === undefined) continue;
    const isLevel = isOf(LEVELS, key.value);
    values.set(`${at}\n${key.value}`, {
      header: fieldOf(key.value, key),
      field: fieldOf(text, value),
      isLevel,
    });
  }
  const own = at === '' || label === undefined ? undefined : levelOf(label, values);
  const children = childrenOf(node);
  if (new Set(children.map((one) => one.label?.text)).size < children.length) said.repeated.add(at);
  const below = new Map<string, Value>();
  for (const one of depth === MAX_DEPTH ? [] : children)
    if (one.label !== undefined)
      addValues(one, `${at}\n${one.label.text}`, depth + 1, { values: below, repeated: said.repeated });
  // A map that holds maps of levels is no level, whatever its keys are.
  const isDeeper = (depth === MAX_DEPTH && children.length > 0) || [...below.values()].some(saysLevel);
  if (own !== undefined && !isDeeper) said.values.set(at, own);
  else for (const [path, value] of [...values, ...below]) said.values.set(path, value);
}

/** Whether a path leads into a list whose items are named alike: nobody can tell which is which. */
function leadsInto(repeated: ReadonlySet<string>, path: string): boolean {
  const steps = path.split('\n');
  return steps.some((_, at) => repeated.has(steps.slice(0, at).join('\n')));
}

/** `{ support: false, notes: On old kernels }` as one field: a level, and what is said of it. */
function levelOf(header: CsvField, values: ReadonlyMap<string, Value>): Value | undefined {
  const all = [...values.values()];
  const sign =
    all.find(({ isLevel, field }) => isLevel && field.text !== '') ??
    all.find(({ header: { text } }) => isOf([...LEVELS, ...SINCE], text));
  if (sign === undefined) return undefined;
  const others = all.filter(({ field: { text } }) => text !== '' && text !== sign.field.text);
  // A feature may have a status beside its levels.
  const rivals = others.filter(({ field }) => WORDS.explains(field.text)).length;
  if (rivals > 1 || (rivals > 0 && !WORDS.explains(sign.field.text))) return undefined;
  const notes = others.filter((one) => isOf(NOTES, one.header.text)).map(({ field }) => field);
  const facts = others.filter((one) => !isOf(NOTES, one.header.text));
  // `no-support`, `not_supported`: words, as keys are written; `support: support` says yes.
  const words = sign.field.text
    .replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu, ' ')
    .replace(/^support$/iu, 'supported');
  const plain = WORDS.explains(sign.field.text) || !WORDS.explains(words) ? sign.field.text : words;
  const isSince = isOf(SINCE, sign.header.text) && /^\d/u.test(plain);
  const level = { ...sign.field, text: isSince ? `since ${plain}` : plain };
  const said = [
    ...facts.map(({ header: { text: key }, field }) => `${key} ${field.text}`),
    ...notes.map(({ text }) => text),
  ];
  const remark = said.length > 0 ? ` (${said.join('; ')})` : '';
  const [first, last = first] = [notes[0], notes.at(-1)];
  const note = first && last && { ...first, text: notes.map(({ text }) => text).join('; '), end: last.end };
  const parts = { level, ...(note && { notes: note }), says: facts.length > 0 };
  return { header, field: { ...level, text: `${level.text}${remark}` }, isLevel: true, parts };
}

function recordOf(child: Child, repeated: Set<string>): DataRecord {
  const values = new Map<string, Value>();
  addValues(child, '', 1, { values, repeated });
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
  const group = GROUPS.flatMap((key) => takeOut(`\n${key}`)?.field.text || []);
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

export const saysLevel = ({ field, isLevel }: Value): boolean =>
  isLevel || (field.text !== '' && WORDS.explains(field.text));

/** Whether records say most of their levels, or where no word is one most of all, under keys that others have too. */
function areAlike(records: readonly DataRecord[]): boolean {
  const all = records.flatMap(({ values }) => [...values]);
  const levels = all.filter(([, value]) => saysLevel(value));
  const telling = levels.length > 0 ? levels : all;
  const uses = usesOf(records);
  const shared = telling.filter((entry) => (uses.get(useOf(entry)) ?? 0) > 1);
  return shared.length > 0 && shared.length * 2 >= telling.length;
}

/** `languages` to `Language`. */
export function singular(key: string): string {
  const one = key.replace(/ies$/u, 'y').replace(/s$/u, '');
  return one.charAt(0).toUpperCase() + one.slice(1);
}

/** Without the maps that share no key with those beside them: they say something else. */
function related(records: readonly DataRecord[]): readonly DataRecord[] {
  const uses = usesOf(records);
  return records.filter(({ values }) => [...values].some((entry) => (uses.get(useOf(entry)) ?? 0) > 1));
}

function recordsOf(children: readonly Child[]): readonly DataRecord[] {
  const repeated = new Set<string>();
  const records = children.map((child) => recordOf(child, repeated));
  for (const { values } of repeated.size > 0 ? records : [])
    for (const path of values.keys()) if (leadsInto(repeated, path)) values.delete(path);
  return records;
}

/** Whether a map says levels of one thing: `{ name: Dim, support: { Oil: yes } }`, `features: { Dim: no }`. */
function isOne({ values }: DataRecord): boolean {
  const levels = [...values].filter(([, value]) => saysLevel(value));
  const listed = levels.filter(([path]) => FAMILY.test(path));
  return listed.length > 0 && listed.length * 2 > levels.length;
}

/** All sets of records of a file, in order; `target` is whom a map of features and levels is about. */
export function* recordSets(
  node: DataNode,
  target: string,
  trail: readonly CsvField[] = [],
): Generator<RecordSet> {
  const children = childrenOf(node);
  const all = recordsOf(children);
  const title = trail.at(-1);
  const labelHeader = children[0]?.nameKey ?? (title && singular(title.text));
  const own = { trail, ...(labelHeader !== undefined && { labelHeader }) };
  const label = fieldOf(target, { start: node.start, end: node.start });
  const [one] = node.kind === 'object' ? recordsOf([{ label, node, start: node.start }]) : [];
  if (one !== undefined && isOne(one)) yield { trail, records: [one] };
  else if (areAlike(all)) yield { ...own, records: node.kind === 'object' ? related(all) : all };
  else {
    let found = false;
    for (const [at, { label, node: below }] of children.entries()) {
      const name = all[at]?.label ?? label;
      for (const set of recordSets(below, target, name === undefined ? trail : [...trail, name])) {
        found = true;
        yield set;
      }
    }
    // One record alone shares its keys with nobody.
    if (!found && node.kind === 'array' && all.length === 1) yield { ...own, records: all };
  }
}
