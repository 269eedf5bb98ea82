// Records whose keys tell which of their values are levels: each level is a cell, and what stands beside it describes.
import type { CsvField } from '../../syntax/csv.ts';
import {
  isAboutSupport,
  isAttributeHeader,
  isCalledSupport,
  isFeatureHeader,
  isKnownTarget,
  isMaturityHeader,
  isTargetHeader,
} from '../lexicon/headers.ts';
import { parseStatus } from '../lexicon/status.ts';
import { isTellingVersion, isVersion } from '../lexicon/versions.ts';
import type { LongCell, LongField } from './long.ts';
import type { DataRecord, RecordSet } from './records.ts';
import { headersOf, type Titles } from './titles.ts';
import {
  FEATURES,
  familyOf,
  isInFamily,
  isOf,
  LEVELS,
  lastOf,
  NOTES,
  saysLevel,
  singular,
  type Value,
  wordsOf,
} from './values.ts';

/** A key is rare that fewer than one record in so many has. */
const RARE = 4;

/** What says only whether: a mark of a few records beside those of all. */
const FLAG = /^(?:true|false|yes|no|)$/iu;

interface Count {
  levels: number;
  filled: number;
}

function countBy(
  records: readonly DataRecord[],
  keyOf: (path: string) => string,
  isSince: (text: string) => boolean,
): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const [path, value] of records.flatMap(({ values }) => [...values])) {
    const count = counts.get(keyOf(path)) ?? { levels: 0, filled: 0 };
    counts.set(keyOf(path), count);
    if (value.field.text !== '') count.filled += 1;
    if (saysLevel(value) || isSince(value.field.text)) count.levels += 1;
  }
  return counts;
}

type IsCell = (path: string, value: Value) => boolean;

const mostly = (count: Count | undefined): boolean => count !== undefined && count.levels * 2 > count.filled;

/**
 * Which values are levels by where they stand: maps that hold one, all in a map most of which are, and beside the name
 * of a record what is a level in most records. Undefined where no value is.
 */
function cellTest(records: readonly DataRecord[]): IsCell | undefined {
  const families = countBy(records, familyOf, isVersion);
  const paths = countBy(records, (path) => path, isTellingVersion);
  const values = records.flatMap((record) => [...record.values]);
  const telling = new Set(values.filter(([, { field }]) => !FLAG.test(field.text)).map(([path]) => path));
  // What few records have is special of these, if it only says yes or no.
  const isFull = (path: string): boolean => {
    const count = paths.get(path);
    const isRare = (count?.filled ?? 0) * RARE < records.length;
    return mostly(count) && (!isRare || telling.has(path) || isKnownTarget(lastOf(path)));
  };
  const isNested: IsCell = (path, { parts }) =>
    parts !== undefined || (familyOf(path) !== '' && mostly(families.get(familyOf(path))));
  const isBeside: IsCell = (path, { header, field }) =>
    familyOf(path) === '' && isFull(path) && !isStatus(header, field);
  // A header that describes elsewhere is a target where the words below it are those of its neighbours.
  const plain = values.filter((entry) => isBeside(...entry) && !describes(entry[1].header.text));
  const words = new Set(plain.map(([, { field }]) => field.text));
  const others = values.filter(([, { field }]) => field.text !== '' && !words.has(field.text));
  const foreign = new Set(others.map(([path]) => path));
  const isFlat: IsCell = (path, value) =>
    isBeside(path, value) && (!describes(value.header.text) || !foreign.has(path));
  const isRemark: IsCell = (path, { header }) =>
    familyOf(path) === '' && describes(header.text) && foreign.has(path);
  const levels = values.filter((entry) => saysLevel(entry[1]) && !isRemark(...entry));
  // Versions alone answer below a key that speaks of support.
  const isSince: IsCell = (path) =>
    mostly(families.get(familyOf(path))) && isCalledSupport(wordsOf(lastOf(familyOf(path))));
  if (levels.length === 0 && values.some((entry) => isSince(...entry))) return isSince;
  const nested = levels.filter((entry) => isNested(...entry));
  if (nested.length * 2 > levels.length) {
    // Beside a map that is called so, others describe: `{ support: { Oil: yes }, status: { stable: yes } }`.
    const called = nested.filter(([path]) => isInFamily(path)).length;
    if (called * 2 < nested.length) return isNested;
    return (path, value) => isNested(path, value) && isInFamily(path);
  }
  const flat = levels.filter((entry) => isFlat(...entry));
  return flat.length * 2 > levels.length && !isLoneFlag(flat) ? isFlat : undefined;
}

/** One key that says true or false describes, unless it speaks of support. */
function isLoneFlag(levels: readonly (readonly [string, Value])[]): boolean {
  if (new Set(levels.map(([path]) => path)).size > 1) return false;
  return levels.every(
    ([, { header, field }]) => /^(?:true|false)$/u.test(field.text) && !isAboutSupport(wordsOf(header.text)),
  );
}

const describes = (header: string): boolean =>
  (isAttributeHeader(wordsOf(header)) && !isOf(LEVELS, header)) || isMaturityHeader(header);

const isStatus = (header: CsvField, field: CsvField): boolean =>
  header.text.toLowerCase() === 'status' && parseStatus(field.text) !== undefined;

/** Whether the keys of the levels name features, and the records are targets. */
function areTargets({ records, labelHeader = '', trail }: RecordSet, isCell: IsCell): boolean {
  const values = records.flatMap((record) => [...record.values]).filter((entry) => isCell(...entry));
  if (values.some(([path]) => FEATURES.test(path))) return true;
  const heads = [labelHeader, trail.at(-1)?.text ?? ''].map((name) => singular(wordsOf(name)));
  if (heads.some(isFeatureHeader)) return false;
  if (heads.some(isTargetHeader)) return true;
  const known = (names: readonly string[]): number => new Set(names.filter(isKnownTarget)).size;
  return (
    known(records.map(({ label }) => label?.text ?? '')) > known(values.map(([, { header }]) => header.text))
  );
}

/** What describes a record, in fields of the side that it is on. */
function factsOf({ values }: DataRecord, isCell: IsCell, isTarget: boolean): [LongField, CsvField][] {
  return [...values].flatMap(([path, value]): [LongField, CsvField][] => {
    const { header, field } = value;
    if (isCell(path, value) || field.text === '') return [];
    if (isTarget) return [[`target attribute: ${header.text}`, field]];
    if (isStatus(header, field)) return [['status', field]];
    return [[`attribute: ${header.text}`, field]];
  });
}

/** A value in the fields of its cell. */
export function cellFields({ field, parts, word = field.text }: Value): [LongField, CsvField][] {
  if (parts === undefined) return [['level', { ...field, text: word }]];
  return [
    ['level', parts.level],
    ...(parts.says ? [['text', field] satisfies [LongField, CsvField]] : []),
    ...(parts.notes ? [['notes', parts.notes] satisfies [LongField, CsvField]] : []),
    ...(parts.history ?? []).map(([key, said]): [LongField, CsvField] => [key, said]),
  ];
}

/** The one path that all levels stand under, if its key says no more than that they are levels: `status`. */
function loneLevel({ records }: RecordSet, isCell: IsCell): string | undefined {
  const cells = records.flatMap(({ values }) => [...values].filter((entry) => isCell(...entry)));
  const [only, ...others] = new Set(cells.map(([path]) => path));
  return only !== undefined && others.length === 0 && isOf(LEVELS, lastOf(only)) ? only : undefined;
}

/**
 * The cells of records whose levels stand in maps of their own; undefined where they do not. `own` is whom the file is
 * about, if it says that.
 */
export function nestedCells(
  set: RecordSet,
  titles: Titles,
  own: string | undefined,
): readonly LongCell[] | undefined {
  const isCell = cellTest(set.records);
  if (isCell === undefined) return undefined;
  const headers = headersOf(set.records, titles, isCell);
  const isTarget = areTargets(set, isCell);
  const [side, other] = isTarget ? (['target', 'feature'] as const) : (['feature', 'target'] as const);
  const title = set.trail.at(-1);
  const lone = isTarget || own === undefined ? undefined : loneLevel(set, isCell);
  const loneHeader = lone === undefined ? undefined : headers.get(lone);
  if (lone !== undefined && loneHeader && own !== undefined) headers.set(lone, { ...loneHeader, text: own });
  return set.records.flatMap((record): readonly LongCell[] => {
    const { label, group, values, node } = record;
    if (label === undefined) return [];
    const names: [LongField, CsvField][] = [[side, titles.get(label.text) ?? label]];
    if (title !== undefined) names.push(['matrix', title]);
    const cells = [...values].flatMap(([path, value]): LongCell | [] => {
      const header = headers.get(path);
      if (header === undefined || !isCell(path, value)) return [];
      // A target that stands in several features: the key of its level names none of them.
      const isOfGroup = isTarget && group.length > 0 && isOf(LEVELS, header.text);
      const name = isOfGroup ? { ...header, text: group.at(-1) ?? '' } : header;
      const above = isOfGroup ? group.slice(0, -1) : group;
      return { fields: new Map([...names, [other, name], ...cellFields(value)]), group: above, ...node };
    });
    const facts = factsOf(record, isCell, isTarget);
    return [{ fields: new Map([...names, ...facts]), group: isTarget ? [] : group, ...node }, ...cells];
  });
}

/** `{ feature: Dim, browser: Oil, support: no }`: one record a cell. */
export function listedCells({ records, trail }: RecordSet): readonly LongCell[] | undefined {
  const headers = [...new Set(records.flatMap(({ values }) => [...values.keys()]))].map((path) =>
    path.slice(1),
  );
  const only = (test: (header: string) => boolean, name: string): string | undefined => {
    const found = headers.filter(test);
    return found.includes(name) ? name : found.length === 1 ? found[0] : undefined;
  };
  const target = only(isTargetHeader, 'target');
  const level = only((header) => isOf(LEVELS, header), 'level');
  if (target === undefined || level === undefined) return undefined;
  const named = ({ group, label }: DataRecord): string => [...group, label?.text].join('\n');
  const at = (one: DataRecord): string => `${named(one)}\n${one.values.get(`\n${target}`)?.field.text}`;
  // Each feature stands there for several targets, and for each of them once.
  const isPlain = target === 'target' && level === 'level';
  if (!isPlain && new Set(records.map(named)).size === records.length) return undefined;
  if (new Set(records.map(at)).size < records.length) return undefined;
  const title = trail.at(-1);
  return records.map(({ label, group, values, node }): LongCell => {
    const fields = new Map<LongField, CsvField>();
    if (label) fields.set('feature', label);
    if (title) fields.set('matrix', title);
    for (const { header, field } of values.values()) {
      if (header.text === target) fields.set('target', field);
      else if (header.text === level) fields.set('level', field);
      else fields.set(isOf(NOTES, header.text) ? 'notes' : `attribute: ${header.text}`, field);
    }
    return { fields, group, ...node };
  });
}
