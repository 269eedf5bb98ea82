// Records of a data file as tables with a header: what reads any other table reads them too.
import { pushTo } from '../../group.ts';
import type { CsvField, CsvRow } from '../../syntax/csv.ts';
import { blockTree, type CsvBlock } from '../../syntax/csv-tree.ts';
import { type DataNode, type DataObject, type DataTree, entryOf } from '../../syntax/data.ts';
import type { DocumentClaims } from '../claims.ts';
import { extractTree } from '../document.ts';
import { isAboutSupport, isFeatureHeader, isKnownTarget, isTargetHeader } from '../lexicon/headers.ts';
import { createVocabulary } from '../lexicon/vocabulary.ts';
import type { ExtractOptions } from '../options.ts';
import { foldName, foldSpace } from '../text/fold.ts';
import { type DataRecord, fieldOf, has, IDS, NAMES, NOTES, type RecordSet, recordSets } from './records.ts';

/** A table with more fields than so many for each that is filled holds records of different kinds. */
const SPARSE = 4;
/** A field is rare that fewer than one record in so many has. */
const RARE = 4;

const WORDS = createVocabulary([], [], undefined);

/** Sets of the same fields are one table, each a group of it. */
function joined(sets: readonly RecordSet[]): readonly RecordSet[] {
  const all: { readonly sets: RecordSet[]; readonly paths: Set<string> }[] = [];
  for (const set of sets) {
    const own = new Set(set.records.flatMap(({ values }) => [...values.keys()]));
    const last = all.at(-1);
    const shared = [...own].filter((path) => last?.paths.has(path)).length;
    if (last === undefined || shared === 0 || shared * 3 < 2 * Math.min(last.paths.size, own.size))
      all.push({ sets: [set], paths: own });
    else {
      last.sets.push(set);
      for (const path of own) last.paths.add(path);
    }
  }
  return all.flatMap(({ sets }) => (sets.length === 1 ? sets : [{ records: sets.flatMap(grouped) }]));
}

function grouped({ title, records }: RecordSet): readonly DataRecord[] {
  if (title === undefined) return records;
  return records.map((record) => ({ ...record, group: [title.value, ...record.group] }));
}

type Titles = ReadonlyMap<string, CsvField>;

/** What lists elsewhere in the file call the keys that stand here: `[{ id: js, name: JavaScript }]`. */
function* listedTitles(root: DataNode): Generator<readonly [string, CsvField]> {
  const stack: DataNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const entries = node.kind === 'object' ? node.entries : [];
    const id = entries.find((entry) => has(IDS, entry))?.value;
    const name = entries.find((entry) => has(NAMES, entry))?.value;
    if (id?.kind === 'string' && name?.kind === 'string') yield [id.value, fieldOf(name.value, name)];
    for (const child of node.kind === 'array' ? node.items : entries.map(({ value }) => value))
      stack.push(child);
  }
}

interface MappedTitle {
  readonly map: DataObject;
  readonly title: CsvField;
}

/** `{ js: JavaScript, kt: Kotlin }`, each name with the map that it stands in. */
function mappedTitles(root: DataNode): ReadonlyMap<string, MappedTitle> {
  const titles = new Map<string, MappedTitle>();
  for (const { value: map } of root.kind === 'object' ? root.entries : []) {
    if (map.kind !== 'object') continue;
    for (const { key, value } of map.entries)
      if (value.kind === 'string' && !titles.has(key.value) && !WORDS.explains(value.value))
        titles.set(key.value, { map, title: fieldOf(value.value, value) });
  }
  return titles;
}

/** The names of the keys of one set: a map gives them where it has at least half of the records. */
function titlesFor({ records }: RecordSet, listed: Titles, mapped: ReadonlyMap<string, MappedTitle>): Titles {
  const byMap = new Map<DataObject, [string, CsvField][]>();
  for (const { label } of records) {
    const found = label && mapped.get(label.text);
    if (label !== undefined && found !== undefined) pushTo(byMap, found.map, [label.text, found.title]);
  }
  const most = [...byMap.values()].find((titles) => titles.length * 2 >= records.length) ?? [];
  return most.length === 0 ? listed : new Map([...listed, ...most]);
}

const empty = ({ end }: { readonly end: number }): CsvField => ({ text: '', start: end, end });

const rowOf = (fields: readonly CsvField[], { start, end }: DataRecord['node']): CsvRow => ({
  fields,
  start,
  end,
});

/** The headers of a table by the path of keys that leads to each; of two keys of one name, with the keys above. */
function headersOf(
  records: readonly DataRecord[],
  titles: ReadonlyMap<string, CsvField>,
): Map<string, CsvField> {
  const headers = new Map<string, CsvField>();
  const uses = new Map<string, number>();
  for (const { values } of records) {
    for (const [path, { header }] of values) {
      if (headers.has(path)) continue;
      headers.set(path, titles.get(header.text) ?? header);
      uses.set(header.text, (uses.get(header.text) ?? 0) + 1);
    }
  }
  for (const [path, header] of headers)
    if ((uses.get(header.text) ?? 0) > 1) headers.set(path, { ...header, text: foldSpace(path) });
  return headers;
}

function blockOf(
  { title, labelHeader, records }: RecordSet,
  titles: ReadonlyMap<string, CsvField>,
): CsvBlock[] {
  const [first] = records;
  if (first === undefined) return [];
  const headers = headersOf(records, titles);
  const filled = records.reduce((sum, { values }) => sum + values.size, 0);
  if (filled === 0 || headers.size * records.length > SPARSE * (filled + records.length)) return [];
  const at = { start: first.node.start, end: first.node.start };
  const hasGroups = records.some(({ group }) => group.length > 0);
  const group = (text: string): readonly CsvField[] => (hasGroups ? [fieldOf(text, at)] : []);
  const header = rowOf([fieldOf(labelHeader ?? 'Feature', at), ...group('group'), ...headers.values()], at);
  const rows = records.map(({ label, group: path, values, node }) => {
    const own = label && (titles.get(label.text) ?? label);
    const fields = [...headers.keys()].map((key) => values.get(key)?.field ?? empty(node));
    return rowOf([own ?? empty(at), ...group(path.join(' / ')), ...fields], node);
  });
  const titleRow = title && rowOf([fieldOf(title.value, title)], title);
  return [{ titles: titleRow === undefined ? [] : [titleRow], rows: [header, ...rows] }];
}

/** Of each value the one set that has it, or none where several have it. */
function valueOwners(sets: readonly RecordSet[]): ReadonlyMap<string, RecordSet | undefined> {
  const owners = new Map<string, RecordSet | undefined>();
  for (const set of sets) {
    for (const { values } of set.records) {
      for (const { field } of values.values()) {
        const value = foldName(field.text);
        owners.set(value, owners.has(value) && owners.get(value) !== set ? undefined : set);
      }
    }
  }
  return owners;
}

/** The key of a record, which may not be its name. */
const keyOf = ({ label, values }: DataRecord): CsvField | undefined => values.get('\nid')?.field ?? label;

/** Whether records are named as the values of another set are: they explain these. */
function isGlossary(set: RecordSet, owners: ReturnType<typeof valueOwners>): boolean {
  const named = set.records.filter((record) => {
    const value = foldName(keyOf(record)?.text ?? '');
    return owners.has(value) && owners.get(value) !== set;
  });
  return named.length > 1 && set.records.every(({ values }) => values.size > 0);
}

/** `supportedFormats`, `platform_support` as words. */
const wordsOf = (key: string): string => key.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu, ' ');

/** What switches something on or off in any file of settings. */
const FLAG = /^(?:true|false|yes|no|on|off|[yn])$/iu;
/** Words of settings that are words for levels elsewhere; numbers are versions there. */
const SETTING = /^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;

/**
 * Whether records say levels, and not what is switched on or off: a key speaks of support, a value is a word for a
 * level, targets stand there that are targets anywhere, or most of what is said of features or targets are levels.
 */
function saysSupport({ title, labelHeader, records }: RecordSet): boolean {
  const values = records.flatMap((record) => [...record.values]);
  const keys = new Set(values.flatMap(([path]) => path.split('\n')));
  const heads = [title?.value ?? '', labelHeader ?? ''].map(wordsOf);
  if ([...heads, ...[...keys].map(wordsOf)].some(isAboutSupport)) return true;
  if (values.some(([, { isLevel }]) => isLevel)) return true;
  const names = [...keys, ...records.map(({ label }) => label?.text ?? '')];
  if (names.filter(isKnownTarget).length > 1) return true;
  const filled = values.filter(([, { field }]) => field.text !== '');
  const isWord = (text: string): boolean => !SETTING.test(text) && !FLAG.test(text) && WORDS.explains(text);
  if (filled.some(([, { field }]) => isWord(field.text))) return true;
  const flags = filled.filter(([, { field }]) => FLAG.test(field.text));
  const isNamed = heads.some((head) => isFeatureHeader(head) || isTargetHeader(head));
  return isNamed && new Set(flags.map(([path]) => path)).size > 1 && flags.length * 2 >= filled.length;
}

/** The values of a set with what the file says of each. */
function legendOf({ title, records }: RecordSet): CsvBlock {
  const rows = records.map((record) => {
    const said = [...record.values.values()].filter(({ header }) => NOTES.includes(header.text));
    const key = keyOf(record);
    const remarks = [...(key === record.label ? [] : [record.label]), ...said.map(({ field }) => field)];
    const parts = remarks.flatMap((remark) => remark ?? []);
    const [first = empty(record.node), last = first] = [parts[0], parts.at(-1)];
    const text = parts.map((part) => part.text).join(': ');
    return rowOf([key ?? empty(record.node), { text, start: first.start, end: last.end }], record.node);
  });
  const { start } = records[0]?.node ?? { start: 0 };
  const header = ['Value', 'Meaning'].map((text) => fieldOf(text, { start, end: start }));
  return {
    titles: title === undefined ? [] : [rowOf([fieldOf(`Legend: ${title.value}`, title)], title)],
    rows: [rowOf(header, { start, end: start }), ...rows],
  };
}

/** The records of a file as tables; `target` is whom the file is about, where nothing in it says that. */
function recordTables(root: DataNode, target: string): readonly CsvBlock[] {
  const listed = new Map(listedTitles(root));
  const mapped = mappedTitles(root);
  const sets = joined([...recordSets(root, undefined, target)]);
  const owners = valueOwners(sets);
  return sets.flatMap((set) => {
    if (isGlossary(set, owners)) return legendOf(set);
    return saysSupport(set) ? blockOf(set, titlesFor(set, listed, mapped)) : [];
  });
}

/** Fields that few of the records have say what is special of these, not what they support. */
function rareKeys(blocks: readonly CsvBlock[]): readonly string[] {
  const [rare, common] = [new Set<string>(), new Set<string>()];
  for (const {
    rows: [header, ...rows],
  } of blocks) {
    for (const [at, { text }] of header?.fields.entries() ?? []) {
      const filled = rows.filter(({ fields }) => fields[at]?.text).length;
      (filled * RARE < rows.length ? rare : common).add(text);
    }
  }
  return [...rare].filter((text) => !common.has(text));
}

/** What is known of a file, and why its records are no matrix where they are none. */
export function orRecords(claims: DocumentClaims, records: DocumentClaims | undefined): DocumentClaims {
  if (records === undefined || claims.matrices.length > 0) return claims;
  if (records.matrices.length > 0) return records;
  return { ...claims, decisions: [...claims.decisions, ...records.decisions] };
}

/** The file around the data. */
export interface RecordSource {
  readonly text: string;
  /** The name of the file is the target of a map of levels. */
  readonly path: string;
  readonly options?: ExtractOptions;
}

/** The claims of a data file in one of the natural shapes; `undefined` where it has no records that may be a matrix. */
export function recordClaims(
  { root, problems }: DataTree,
  { text, path, options = {} }: RecordSource,
): DocumentClaims | undefined {
  if (root === undefined || entryOf(root, 'matrices') !== undefined) return undefined;
  const stem = path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
  const blocks = recordTables(root, stem);
  if (blocks.length === 0) return undefined;
  const attributes = [...(options.columns?.attributes ?? []), ...rareKeys(blocks)];
  return extractTree({
    root: blockTree(blocks, text),
    text,
    markdown: true,
    options: { ...options, columns: { ...options.columns, attributes } },
    problems,
  });
}
