// What a map or list of a data file says within one record: its values by the paths of keys to them, a map that holds
// a level and remarks as one value.
import type { CsvField } from '../../syntax/csv.ts';
import { type DataEntry, type DataNode, type DataString, entryOf } from '../../syntax/data.ts';
import { isTargetHeader } from '../lexicon/headers.ts';
import { stageOf } from '../lexicon/stages.ts';
import { versionIn } from '../lexicon/time-words.ts';
import { isVersion } from '../lexicon/versions.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import type { History } from '../support.ts';
import { foldSpace } from '../text/fold.ts';

const NAMES = ['feature', 'name', 'title', 'label', 'capability'];
export const LEVELS = 'support supported status level implemented available compatible state mark'.split(' ');
/** The keys of a level that is one whatever stands beside it. */
const STATED = /^(?:support(?:ed)?|version_added)$/iu;
const SINCE = ['version_added', 'since', 'added'];
const UNTIL = ['until', 'version_removed', 'removed', 'removed_in'];
const STAGES = ['stage', 'maturity'];
export const NOTES = ['notes', 'note', 'comment', 'comments', 'remark', 'remarks'];
export const GROUPS = ['group', 'category', 'section', 'area'];
export const IDS = ['id', 'key', 'slug', 'code'];
/** A level right below a key of a map that has features or targets by name. */
export const FAMILY =
  /^\n(?:features?|capabilities|support|supported|compatibility|platforms|browsers)\n[^\n]+$/iu;
/** Such a key, of features. */
export const FEATURES = /\n(?:features?|capabilities)\n[^\n]+$/iu;

/** Maps within one another that are looked through: the features, one of them, its targets, one of them, what is said of it. */
export const MAX_DEPTH = 5;

/** A field under its header. */
export interface Value {
  readonly header: CsvField;
  readonly field: CsvField;
  /** A key says that it is a level. */
  readonly isLevel: boolean;
  /** The field as a word for a level. */
  readonly word?: string;
  /** Of a map that holds a level: the level alone, and what is said of it. */
  readonly parts?: {
    readonly level: CsvField;
    readonly notes?: CsvField;
    readonly says: boolean;
    readonly history?: readonly (readonly [keyof History, CsvField])[];
  };
  /** Of a list of names, each. */
  readonly names?: readonly CsvField[];
}

/** The last key of the path of a value. */
export const lastOf = (path: string): string => path.slice(path.lastIndexOf('\n') + 1);

/** The path that a value stands below. */
export const familyOf = (path: string): string => path.slice(0, path.lastIndexOf('\n'));

/** Whether a value stands in a map that has features or targets by name, however deep that is. */
export const isInFamily = (path: string): boolean => FAMILY.test(`\n${lastOf(familyOf(path))}\nx`);

export const fieldOf = (text: string, { start, end }: { start: number; end: number }): CsvField => ({
  text: foldSpace(text),
  start,
  end,
});

/** A name; of a link as Markdown writes it, its text. */
export const nameOf = (key: DataString): CsvField => {
  const field = fieldOf(key.value, key);
  return { ...field, text: /^\[([^\][]+)\]\([^()\s]+\)$/u.exec(field.text)?.[1] ?? field.text };
};

export const isOf = (keys: readonly string[], key: string): boolean => keys.includes(key.toLowerCase());
export const isId = ({ key }: DataEntry): boolean => isOf(IDS, key.value);
const tellsLevel = (key: string): boolean => isOf([...LEVELS, ...SINCE], key);
const isNote = ({ key }: DataEntry): boolean => isOf(NOTES, key.value);
export const isName = ({ key }: DataEntry): boolean => isOf(NAMES, key.value);

/** `supportedFormats`, `platform_support` as words. */
export const wordsOf = (key: string): string => key.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu, ' ');

/** `no-support`, `not_supported`: words, as keys are written; `support: support` says yes. */
const wordsIn = (text: string): string =>
  text.replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu, ' ').replace(/^support$/iu, 'supported');

/** A level as the vocabulary has it, which may know the words and not the key; undefined where it knows neither. */
export function wordOf(text: string, words: Vocabulary): string | undefined {
  if (text === '') return undefined;
  const plain = wordsIn(text);
  return [text, plain].find((one) => words.explains(one));
}

/** A text, or a list of texts; undefined of what holds more. */
export function scalarText(node: DataNode): string | undefined {
  if (node.kind === 'string') return node.value === '~' || node.value === 'null' ? '' : node.value;
  if (node.kind === 'scalar') return node.value === null ? '' : `${node.value}`;
  if (node.kind !== 'array') return undefined;
  const parts = node.items.map((item) => (item.kind === 'array' ? undefined : scalarText(item)));
  return parts.includes(undefined) ? undefined : parts.join(', ');
}

/** `notes: { dim: on old kernels }`: remarks on several things. */
function notesText(key: string, node: DataNode): string | undefined {
  const entries = node.kind === 'object' && isOf(NOTES, key) ? node.entries : [];
  if (entries.length === 0 || entries.some((entry) => isOf(LEVELS, entry.key.value))) return undefined;
  return entries.map((entry) => `${entry.key.value}: ${scalarText(entry.value) ?? ''}`).join('; ');
}

/** A map or an item within another, by its name. */
export interface Child {
  readonly label: CsvField | undefined;
  /** The key of the list that gives the name; the name itself is no value. */
  readonly nameKey?: string;
  /** The key that names an item only together with the other: it groups them. */
  readonly groupKey?: string | undefined;
  /** Whether the name says what that key says. */
  readonly isJoined?: boolean;
  readonly node: DataNode;
  readonly start: number;
}

/** The key that most items of a list have for their name, and one before it where only both together name an item. */
function nameKeys(items: readonly DataNode[]): readonly [name?: string | undefined, group?: string] {
  const [first] = items;
  // What is said of one thing at several times has no names.
  if (first?.kind === 'object' && first.entries.slice(0, 1).some(({ key }) => tellsLevel(key.value)))
    return [];
  const usual = NAMES.find((key) => items.filter((item) => entryOf(item, key)).length * 2 > items.length);
  if (usual !== undefined) return [usual];
  const entries = first?.kind === 'object' ? first.entries : [];
  const [name, next] = entries.flatMap(({ key, value }) =>
    value.kind === 'string' && value.value !== '' ? key.value : [],
  );
  const namesOf = (...keys: readonly string[]): readonly string[] =>
    items.map((item) => keys.map((key) => textAt(item, key) ?? '').join('\n'));
  const differ = (...keys: readonly string[]): boolean => new Set(namesOf(...keys)).size === items.length;
  if (name === undefined || next === undefined || differ(name) || !differ(name, next)) return [name];
  const isName = !isOf([...LEVELS, ...NOTES], next) && namesOf(next).every((text) => /\p{L}/u.test(text));
  return isName ? [next, name] : [name];
}

const textAt = (node: DataNode, key: string): string | undefined => {
  const entry = entryOf(node, key);
  return entry && scalarText(entry.value);
};

export function childrenOf(node: DataNode): readonly Child[] {
  if (node.kind === 'object')
    return node.entries.flatMap(({ key, value }) =>
      scalarText(value) === undefined ? { label: nameOf(key), node: value, start: key.start } : [],
    );
  if (node.kind !== 'array') return [];
  const items = node.items.filter(({ kind }) => kind === 'object');
  const [key, groupKey] = nameKeys(items);
  return items.map((item): Child => {
    const entry = key === undefined ? undefined : entryOf(item, key);
    const text = entry && scalarText(entry.value);
    // Targets have no groups: `windows / portable`.
    const above = groupKey !== undefined && isTargetHeader(groupKey) ? `${textAt(item, groupKey)} / ` : '';
    const label = text === undefined || !entry ? undefined : fieldOf(`${above}${text}`, entry.value);
    const keys = key === undefined ? {} : { nameKey: key, groupKey, isJoined: above !== '' };
    return { label, ...keys, node: item, start: item.start };
  });
}

/** What records say, by the paths of keys, and the paths of lists whose items are named alike. */
export interface Said {
  readonly values: Map<string, Value>;
  readonly repeated: Set<string>;
  /** What the file or the configuration calls a level, beside what everybody does. */
  readonly words: Vocabulary;
}

/** What stands at a key as one value, if it says a level, alone or with maps of flags. */
export function levelAt(
  label: CsvField,
  node: DataNode,
  words: Vocabulary,
  depth = MAX_DEPTH - 1,
): Value | undefined {
  const values = new Map<string, Value>();
  addValues({ label, node, start: node.start }, '\n', depth, { values, repeated: new Set(), words });
  return values.get('\n');
}

/** `[{ version_added: 10 }, { version_added: 4, prefix: x }]`: first what holds now, then what held before. */
function levelNow({ label, node }: Child, depth: number, words: Vocabulary): Value | undefined {
  if (label === undefined || node.kind !== 'array') return undefined;
  const items = childrenOf(node);
  if (items.some((item) => item.label !== undefined)) return undefined;
  const [now, ...before] = items.map((item) => levelAt(label, item.node, words, depth));
  if (now?.parts === undefined || before.includes(undefined)) return undefined;
  const text = [now, ...before].map((one) => one?.field.text).join('; ');
  const parts = { ...now.parts, says: now.parts.says || before.length > 0 };
  return { ...now, field: { ...now.field, text }, parts };
}

/** What a map or list says within a record; `at` is its own path. */
export function addValues(child: Child, at: string, depth: number, said: Said): void {
  const { node, label } = child;
  const now = at === '' ? undefined : levelNow(child, depth, said.words);
  if (now !== undefined) {
    said.values.set(at, now);
    return;
  }
  const entries = node.kind === 'object' ? node.entries : [];
  const lists = levelLists(entries, said.words);
  for (const value of lists) said.values.set(`${at}\n${value.header.text}`, value);
  if (lists.length > 0) return;
  const values = new Map<string, Value>();
  for (const { key, value } of entries) {
    const text = key.value === child.nameKey ? undefined : (scalarText(value) ?? notesText(key.value, value));
    if (text !== undefined)
      values.set(`${at}\n${foldSpace(key.value)}`, readValue(key, value, text, said.words));
  }
  const children = childrenOf(node).filter((one) => notesText(one.label?.text ?? '', one.node) === undefined);
  if (new Set(children.map((one) => one.label?.text)).size < children.length) said.repeated.add(at);
  const below = new Map<string, Map<string, Value>>();
  for (const one of depth === MAX_DEPTH ? [] : children) {
    if (one.label === undefined) continue;
    const name = `${at}\n${one.label.text}`;
    const path = below.has(name) ? `${name} ${below.size}` : name;
    const inner = new Map<string, Value>();
    addValues(one, path, depth + 1, { ...said, values: inner });
    below.set(path, inner);
  }
  const flags = [...below.values()].flatMap((inner) => [...inner.values()]);
  const own =
    at === '' || label === undefined ? undefined : levelOf(label, values, { flags, words: said.words });
  const isDeeper =
    (depth === MAX_DEPTH && children.length > 0) ||
    [...below.values()].some((inner) => [...inner.values()].some(saysLevel));
  const isStated = [...values.values()].some(
    ({ header, field, word }) =>
      STATED.test(header.text) && (word !== undefined || field.text === '' || isVersion(field.text)),
  );
  // A map that holds maps of levels is no level unless it says so: `{ support: no, tests: { dim: no } }`.
  const hasTargets = children.some((one) => FAMILY.test(`\n${one.label?.text}\nx`));
  if (own !== undefined && ((isStated && !hasTargets) || !isDeeper)) {
    said.values.set(at, own);
    return;
  }
  const inOrder =
    entries.length > 0 ? entries.map(({ key }) => `${at}\n${foldSpace(key.value)}`) : below.keys();
  for (const path of new Set(inOrder)) {
    const value = values.get(path);
    if (value !== undefined) said.values.set(path, value);
    for (const [deeper, one] of below.get(path) ?? []) said.values.set(deeper, one);
  }
}

/** `[partial, Behind a flag of the engine]`: a level, and a sentence about it. */
function readValue(key: DataString, value: DataNode, text: string, words: Vocabulary): Value {
  const word = wordOf(text, words);
  const plain = {
    header: fieldOf(key.value, key),
    field: fieldOf(text, value),
    isLevel: isOf(LEVELS, key.value),
    ...(word !== undefined && { word }),
    ...(value.kind === 'array' && {
      names: value.items.map((item) => fieldOf(scalarText(item) ?? '', item)),
    }),
  };
  const [level, note, ...others] = value.kind === 'array' ? value.items : [];
  const said = note && scalarText(note);
  if (level === undefined || note === undefined || others.length > 0 || !said?.includes(' ')) return plain;
  const parts = { level: fieldOf(scalarText(level) ?? '', level), notes: fieldOf(said, note), says: false };
  const isLevel = wordOf(parts.level.text, words) !== undefined || isVersion(parts.level.text);
  return isLevel ? { ...plain, parts, isLevel } : plain;
}

/** `{ supported: [Oil, Gas], unsupported: [Wax] }`: keys that are levels themselves, of what stands below them. */
export function levelLists(entries: readonly DataEntry[], words: Vocabulary): readonly Value[] {
  const lists = entries.flatMap(({ key, value }) => {
    // What a level is called, and what is to be said of it, is no list.
    const isGlossary = value.kind === 'object' && value.entries.some((one) => isName(one) || isNote(one));
    const isList = value.kind === 'array' || (value.kind === 'object' && !isGlossary);
    const level = isList ? wordOf(wordsOf(key.value), words) : undefined;
    return level === undefined ? [] : [{ level, value }];
  });
  const levels = new Set(lists.map(({ level }) => words.read(level).level));
  if (levels.size < 2) return [];
  return lists.flatMap(({ level, value }) => {
    const items = value.kind === 'array' ? value.items.map((item) => [item, undefined] as const) : [];
    const pairs =
      value.kind === 'object' ? value.entries.map((entry) => [entry.key, entry.value] as const) : items;
    return pairs.flatMap(([name, said]): readonly Value[] => {
      const [title, remark] = [scalarText(name), said && scalarText(said)];
      if (title === undefined) return [];
      const header = fieldOf(title, name);
      const text = remark ? `${level} (${remark})` : level;
      const parts = { level: { ...header, text: level }, says: text !== level };
      return [{ header, field: { ...header, text }, isLevel: true, parts }];
    });
  });
}

/** What keys beside a level say of time: `version_added: 50`, `removed_in: 60`, `experimental: true`. */
function historyAt({ header, field }: Value): readonly (readonly [keyof History, CsvField])[] {
  const version = versionIn(field.text);
  if (isOf(SINCE, header.text)) return version === undefined ? [] : [['since', { ...field, text: version }]];
  if (isOf(UNTIL, header.text)) {
    const first = header.text.toLowerCase() === 'until' ? '' : '<';
    return version === undefined ? [] : [['until', { ...field, text: `${first}${version}` }]];
  }
  const said = isOf(STAGES, header.text) ? field.text : field.text === 'true' ? wordsOf(header.text) : '';
  const stage = stageOf(said);
  return stage === undefined ? [] : [['stage', { ...field, text: stage }]];
}

/**
 * `{ support: false, notes: On old kernels }` as one field: a level, and what is said of it, in maps of its own too. A
 * flag that is off says nothing.
 */
function levelOf(
  header: CsvField,
  values: ReadonlyMap<string, Value>,
  { flags, words }: { readonly flags: readonly Value[]; readonly words: Vocabulary },
): Value | undefined {
  const all = [...values.values()];
  const sign =
    all.find(({ header, field }) => isOf(LEVELS, header.text) && field.text !== '') ??
    all.find(({ header: { text } }) => tellsLevel(text));
  if (sign === undefined) return undefined;
  const others = all.filter(({ field: { text } }) => text !== '' && text !== sign.field.text);
  const isRemark = ({ header: { text } }: Value): boolean => isOf(NOTES, text);
  // A feature may have a status beside its levels.
  const rivals = others.filter((one) => one.word !== undefined && !isRemark(one)).length;
  const isStated = STATED.test(sign.header.text);
  if (!isStated && (rivals > 1 || (rivals > 0 && sign.word === undefined))) return undefined;
  const notes = others.filter(isRemark).map(({ field }) => field);
  const facts = [...others.filter((one) => !isRemark(one)), ...flags].filter(
    ({ field: { text } }) => text !== '' && text !== 'false',
  );
  const plain = sign.word ?? sign.field.text;
  const isSince = isOf(SINCE, sign.header.text) && /^\d/u.test(plain);
  const version = isSince ? `since ${plain}` : plain;
  // `partial_implementation: true` takes some of a yes back.
  const isPartial = facts.some(
    (one) => one.field.text === 'true' && words.read(wordsOf(one.header.text)).level === 'partial',
  );
  const isTakenBack = isPartial && words.read(version).level === 'complete';
  const level = { ...sign.field, text: isTakenBack ? 'partial' : version };
  const said = [
    ...facts.map(({ header: { text: key }, field }) => `${key} ${field.text}`),
    ...notes.map(({ text }) => text),
  ];
  const remark = said.length > 0 ? ` (${said.join('; ')})` : '';
  const [first, last = first] = [notes[0], notes.at(-1)];
  const note = first && last && { ...first, text: notes.map(({ text }) => text).join('; '), end: last.end };
  const history = all.flatMap(historyAt);
  const parts = { level, ...(note && { notes: note }), says: facts.length > 0, history };
  return { header, field: { ...level, text: `${level.text}${remark}` }, isLevel: true, parts };
}

export const saysLevel = ({ isLevel, word }: Value): boolean => isLevel || word !== undefined;

/** `languages` to `Language`. */
export function singular(key: string): string {
  const one = key.replace(/ies$/u, 'y').replace(/s$/u, '');
  return one.charAt(0).toUpperCase() + one.slice(1);
}
