// What a file calls the keys that stand in it: lists with an id and a name, maps of keys to names.
import { pushTo, tally } from '../../group.ts';
import type { CsvField } from '../../syntax/csv.ts';
import type { DataNode, DataObject } from '../../syntax/data.ts';
import { createVocabulary } from '../lexicon/vocabulary.ts';
import { foldSpace } from '../text/fold.ts';
import type { DataRecord, RecordSet } from './records.ts';
import { fieldOf, isId, isName, type Value } from './values.ts';

/** What everybody reads as a level. */
const PRESETS = createVocabulary([], [], undefined);

/** Names by key. */
export type Titles = ReadonlyMap<string, CsvField>;

/** What lists elsewhere in the file call the keys that stand here: `[{ id: js, name: JavaScript }]`. */
function* listedTitles(root: DataNode): Generator<readonly [string, CsvField]> {
  const stack: DataNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const entries = node.kind === 'object' ? node.entries : [];
    const id = entries.find(isId)?.value;
    const name = entries.find(isName)?.value;
    if (id?.kind === 'string' && name?.kind === 'string') yield [id.value, fieldOf(name.value, name)];
    for (const { key, value } of entries) {
      const title = value.kind === 'object' ? value.entries.find(isName)?.value : undefined;
      if (title?.kind === 'string') yield [key.value, fieldOf(title.value, title)];
    }
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
      if (value.kind === 'string' && !titles.has(key.value) && !PRESETS.explains(value.value))
        titles.set(key.value, { map, title: fieldOf(value.value, value) });
  }
  return titles;
}

/** What the keys of each set of records are called: a map of names gives them where it has at least half of them. */
export function titlesIn(root: DataNode): (set: RecordSet) => Titles {
  const listed = new Map(listedTitles(root));
  const mapped = mappedTitles(root);
  return ({ records }) => {
    const byMap = new Map<DataObject, [string, CsvField][]>();
    for (const { label } of records) {
      const found = label && mapped.get(label.text);
      if (label !== undefined && found !== undefined) pushTo(byMap, found.map, [label.text, found.title]);
    }
    const most = [...byMap.values()].find((titles) => titles.length * 2 >= records.length) ?? [];
    return most.length === 0 ? listed : new Map([...listed, ...most]);
  };
}

/** Of paths that end alike, the steps that differ: `support Oil version` and `support Gas version` are Oil and Gas. */
function differences(paths: readonly string[]): ReadonlyMap<string, string> {
  const all = paths.map((path) => path.split('\n').slice(1));
  const [first = []] = all;
  const isCommon = (at: number): boolean => all.every((steps) => steps.at(at) === first.at(at));
  const own = all.map((steps) => {
    const from = steps.findIndex((_, at) => !isCommon(at));
    const ends = steps.toReversed().findIndex((_, at) => !isCommon(-1 - at));
    return from < 0 ? steps : steps.slice(from, steps.length - ends);
  });
  return new Map(paths.map((path, at) => [path, own[at]?.join(' ') ?? '']));
}

/**
 * The headers of the columns of a table by the path of keys that leads to each; of several keys of one name, by what
 * tells them apart.
 */
export function headersOf(
  records: readonly DataRecord[],
  titles: Titles,
  isColumn: (path: string, value: Value) => boolean = () => true,
): Map<string, CsvField> {
  const headers = new Map<string, CsvField>();
  const uses = new Map<string, string[]>();
  for (const { values } of records) {
    for (const [path, value] of values) {
      if (headers.has(path) || !isColumn(path, value)) continue;
      const { header } = value;
      headers.set(path, titles.get(header.text) ?? header);
      pushTo(uses, header.text, path);
    }
  }
  const alike = [...uses.values()].filter(({ length }) => length > 1).map(differences);
  const named = tally([...uses.keys(), ...alike.flatMap((names) => [...names.values()])]);
  for (const names of alike) {
    const isClear = [...names.values()].every((name) => name !== '' && named.get(name) === 1);
    for (const [path, name] of names) {
      const field = headers.get(path);
      const clear = titles.get(name)?.text ?? name;
      if (field) headers.set(path, { ...field, text: isClear ? clear : foldSpace(path) });
    }
  }
  return headers;
}
