import { pushAll } from '../../long-lists.ts';
import { stemOf } from '../../source/paths.ts';
import { createLocator } from '../../source/source.ts';
import type { CsvField, CsvRow } from '../../syntax/csv.ts';
import { blockTree, type CsvBlock } from '../../syntax/csv-tree.ts';
import { type DataNode, type DataTree, entryOf } from '../../syntax/data.ts';
import type { DocumentClaims } from '../claims.ts';
import { longClaims } from '../csv/long.ts';
import type { Decision, Unread } from '../decision.ts';
import { extractTree } from '../document.ts';
import { isAboutSupport, isFeatureHeader, isKnownTarget, isTargetHeader } from '../lexicon/headers.ts';
import { isVersion } from '../lexicon/versions.ts';
import { createVocabulary, type Vocabulary } from '../lexicon/vocabulary.ts';
import type { ExtractOptions } from '../options.ts';
import { foldName } from '../text/fold.ts';
import { listedCells, nestedCells } from './cells.ts';
import { apart, type LongCell, longTable, REPEATED } from './long.ts';
import { type DataRecord, type RecordSet, recordSets, sharedSteps, treeSets } from './records.ts';
import { headersOf, type Titles, titlesIn } from './titles.ts';
import { fieldOf, isInFamily, isName, NOTES, saysLevel, singular, type Value, wordsOf } from './values.ts';

/** A table with more fields than so many for each that is filled holds records of different kinds. */
const SPARSE = 4;
/** A field is rare that fewer than one record in so many has. */
const RARE = 4;
/** Where one name in so many was there before, names are no names. */
const RECURRING = 4;

/** Sets of the same fields are one table, each a group of it; what all of them stand in is its title. */
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
  const joint = all.map(({ sets }) => (sets.length === 1 ? sets[0] : grouped(sets)));
  return joint.flatMap((set) => (set === undefined || set.isLone ? [] : set));
}

function grouped(sets: readonly RecordSet[]): RecordSet {
  const common = sharedSteps(sets);
  // A key that all groups have for what they hold says nothing.
  const names = sets.map(({ trail }) => trail.slice(common).map(({ text }) => text));
  const inner = names[0]?.at(-1);
  const isKey = names.every((name) => name.length > 1 && name.at(-1) === inner);
  const records = sets.flatMap((set, at) => {
    const group = isKey ? names[at]?.slice(0, -1) : names[at];
    return set.records.map((record) => ({ ...record, group: [...(group ?? []), ...record.group] }));
  });
  const [{ trail = [], labelHeader } = {}] = sets;
  const isShared = sets.every((set) => set.labelHeader === labelHeader);
  return { trail: trail.slice(0, common), ...(isShared && labelHeader && { labelHeader }), records };
}

const empty = ({ end }: { readonly end: number }): CsvField => ({ text: '', start: end, end });

const rowOf = (fields: readonly CsvField[], { start, end }: DataRecord['node']): CsvRow => ({
  fields,
  start,
  end,
});

function blockOf({ trail, labelHeader, records }: RecordSet, titles: Titles): CsvBlock[] {
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
  return [{ titles: titleRows(trail), rows: [header, ...rows] }];
}

function titleRows(trail: RecordSet['trail'], before = ''): readonly CsvRow[] {
  return trail.slice(-1).map((title) => rowOf([{ ...title, text: `${before}${title.text}` }], title));
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

/** What switches something on or off in any file of settings. */
const FLAG = /^(?:true|false|yes|no|on|off|[yn])$/iu;
/** Words of settings that are words for levels elsewhere; numbers are versions there. */
const SETTING = /^(?:none|always|never|all|auto|default|required|optional)$|\d/iu;

/**
 * Whether records say levels, and not what is switched on or off: a key speaks of support, a value is a word for a
 * level, targets stand there that are targets anywhere, or most of what is said of features or targets are levels.
 */
function saysSupport({ trail, labelHeader, records }: RecordSet, stem: string): boolean {
  const values = records.flatMap((record) => [...record.values]);
  const keys = new Set(values.flatMap(([path]) => path.split('\n')));
  const heads = [trail.at(-1)?.text ?? '', labelHeader ?? ''].map(wordsOf);
  if ([...heads, ...[...keys].map(wordsOf)].some(isAboutSupport)) return true;
  if (values.some(([, { isLevel }]) => isLevel)) return true;
  const names = [...keys, ...records.map(({ label }) => label?.text ?? '')];
  if (names.filter(isKnownTarget).length > 1) return true;
  const filled = values.filter(([, { field }]) => field.text !== '');
  const isWord = ({ word = '' }: Value): boolean => word !== '' && !SETTING.test(word) && !FLAG.test(word);
  if (filled.some(([, value]) => isWord(value))) return true;
  const flags = filled.filter(([, { field }]) => FLAG.test(field.text));
  const isNamed =
    isAboutSupport(wordsOf(stem)) || heads.some((head) => isFeatureHeader(head) || isTargetHeader(head));
  return isNamed && new Set(flags.map(([path]) => path)).size > 1 && flags.length * 2 >= filled.length;
}

/** What helps where the shape of a file does not tell what is what. */
const ADVICE = 'If they have features and targets, say under `sources` in the configuration where these are.';

/** Why records are no matrix, though they may say levels. */
function flawOf(set: RecordSet, stem: string): string | undefined {
  const names = new Set(set.records.map(({ group, label }) => [...group, label?.text].join('\n')));
  if (names.size * RECURRING < set.records.length * (RECURRING - 1))
    return `Several records have the same name, so they are no features or targets. ${ADVICE}`;
  return saysSupport(set, stem) ? undefined : `Nothing in these records says what is supported. ${ADVICE}`;
}

/** The values of a set with what the file says of each. */
function legendOf({ trail, records }: RecordSet): CsvBlock {
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
    titles: titleRows(trail, 'Legend: '),
    rows: [rowOf(header, { start, end: start }), ...rows],
  };
}

/** Whether at least half of the levels are words for one, or read as one beside each other. */
function holdLevels(cells: readonly LongCell[], words: Vocabulary): boolean {
  const signs = cells.flatMap(({ fields }) => fields.get('level')?.text || []);
  const together = createVocabulary(signs, [], undefined);
  const read = signs.filter((sign) => words.explains(sign) || together.read(sign).basis !== 'none');
  return read.length * 2 >= signs.length;
}

/** Whether the levels stand below a key that says so: `features: [{ name: Dim, status: good }]`. */
function isCalledSo({ records }: RecordSet): boolean {
  const levels = records.flatMap(({ values }) => [...values].filter(([, value]) => saysLevel(value)));
  return levels.filter(([path]) => isInFamily(path)).length * 2 > levels.length;
}

/** Words that a message lists. */
const SHOWN = 4;

function strangeWords(cells: readonly LongCell[], words: Vocabulary): string {
  const signs = new Set(cells.flatMap(({ fields }) => fields.get('level')?.text || []));
  const strange = [...signs].filter((sign) => !words.explains(sign));
  const more = strange.length > SHOWN ? ', …' : '';
  return `Most of its levels are words that are unknown: ${strange.slice(0, SHOWN).join(', ')}${more}. Say in \`vocabulary\` of the configuration what they mean.`;
}

/** What is made of the records of a file. */
interface RecordTables {
  readonly blocks: CsvBlock[];
  readonly cells: LongCell[];
  /** What records of a matrix say that is in no cell. */
  readonly unread: CsvField[];
  readonly rejected: { readonly set: RecordSet; readonly reason: string }[];
}

/** Whether the name of a file says what its records are, such as `features` or `devices`, not whom they are about. */
function namesRecords(stem: string, sets: readonly RecordSet[]): boolean {
  const name = singular(wordsOf(stem));
  const isKind = [isFeatureHeader, isTargetHeader, isAboutSupport].some((is) => is(name));
  return isKind || sets.some(({ trail }) => foldName(trail.at(-1)?.text ?? '') === foldName(stem));
}

/** The records of a file; its name, or what it calls itself, is whom it is about where nothing else says that. */
function recordTables(
  root: DataNode,
  { stem, title }: { readonly stem: string; readonly title: CsvField | undefined },
  words: Vocabulary,
): RecordTables {
  const titlesOf = titlesIn(root);
  const tree = treeSets(root, words);
  const sets =
    tree.length > 0 ? tree : joined([...recordSets(root, { target: title?.text ?? stem, words }, [], title)]);
  const owners = valueOwners(sets);
  const own = title?.text ?? (namesRecords(stem, sets) ? undefined : stem);
  const made: RecordTables = { blocks: [], cells: [], unread: [], rejected: [] };
  for (const set of sets) {
    const listed = listedCells(set);
    const isLegend = listed === undefined && isGlossary(set, owners);
    const reason = listed || isLegend ? undefined : flawOf(set, stem);
    if (isLegend) made.blocks.push(legendOf(set));
    else if (reason !== undefined) made.rejected.push({ set, reason });
    else {
      const cells = listed ?? nestedCells(set, titlesOf(set), own);
      const blocks = blockOf(set, titlesOf(set));
      if (cells && holdLevels(cells, words)) pushAll(made.cells, cells);
      else if (cells && isCalledSo(set)) made.rejected.push({ set, reason: strangeWords(cells, words) });
      else if (blocks.length === 0)
        made.rejected.push({ set, reason: `These records have few keys in common. ${ADVICE}` });
      else pushAll(made.blocks, blocks);
      for (const { unread = [] } of set.records) pushAll(made.unread, unread);
    }
  }
  return made;
}

/** Fields that few of the records have say what is special of these, not what they support. */
function rareKeys(blocks: readonly CsvBlock[]): readonly string[] {
  const [rare, common] = [new Set<string>(), new Set<string>()];
  for (const {
    rows: [header, ...rows],
  } of blocks) {
    for (const [at, { text }] of header?.fields.entries() ?? []) {
      const filled = rows.flatMap(({ fields }) => fields[at]?.text || []);
      const isRare = filled.length * RARE < rows.length && !filled.every(isVersion);
      (isRare ? rare : common).add(text);
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
  const stem = stemOf(path);
  const name = root.kind === 'object' ? root.entries.find(isName)?.value : undefined;
  const title = name?.kind === 'string' ? fieldOf(name.value, name) : undefined;
  const words = createVocabulary([], [], options.vocabulary);
  const { blocks, cells, unread, rejected } = recordTables(root, { stem, title }, words);
  const attributes = [...(options.columns?.attributes ?? []), ...rareKeys(blocks)];
  const locator = createLocator(text);
  const claims = extractTree({
    root: blockTree(blocks, text),
    text,
    markdown: true,
    options: { ...options, columns: { ...options.columns, attributes } },
    problems,
  });
  const rows = apart(cells);
  const nested = cells.length > 0 ? longClaims(longTable(rows.cells, []), locator, options).matrices : [];
  const lostFor = (reason: string) => (one: CsvField) => ({
    text: one.text,
    range: locator.range(one.start, one.end),
    reason,
  });
  const lost: readonly Unread[] = [
    ...unread.map(lostFor('its list names several items alike')),
    ...rows.repeated.map(lostFor(REPEATED)),
  ];
  const decisions = [
    ...nested.map(({ range, title, cells: { length } }, index): Decision => {
      const reason = `${length} levels stand in maps or lists of their own, or one to a record.`;
      const section = title === '' ? [] : [title];
      return { block: 'data', range, section, taken: true, reason, ...(index === 0 && { unread: lost }) };
    }),
    ...rejected.map(({ set: { trail, records }, reason }): Decision => {
      const [first, last] = [records[0], records.at(-1)];
      const range = locator.range(first?.node.start ?? 0, last?.node.end ?? 0);
      return { block: 'data', range, section: trail.map((one) => one.text), taken: false, reason };
    }),
  ];
  return {
    ...claims,
    matrices: [...nested, ...claims.matrices],
    decisions: [...claims.decisions, ...decisions],
  };
}
