// Records that name what they support: `platforms: [Linux, Windows]`, and maps whose values are blank or say since when.
import { pushTo, tally } from '../../group.ts';
import type { CsvField } from '../../syntax/csv.ts';
import { isCalledSupport, isKnownTarget, isTargetHeader } from '../lexicon/headers.ts';
import { isTellingVersion } from '../lexicon/versions.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import type { DataRecord } from './records.ts';
import { FAMILY, FEATURES, familyOf, lastOf, saysLevel, type Value, wordOf, wordsOf } from './values.ts';

/** What is named is supported. */
const NAMED = 'supported';

/** `unsupported`, `unsupportedFeatures`: what the names of a list have in common; of other keys nothing. */
function levelOfKey(key: string, words: Vocabulary): string | undefined {
  const said = wordsOf(key);
  return wordOf(said, words) ?? wordOf(said.split(' ', 1)[0] ?? '', words);
}

const named = (header: CsvField, level: string): Value => ({
  header,
  field: { ...header, text: level },
  isLevel: true,
  parts: { level: { ...header, text: level }, says: false },
});

/** The names that a value lists; those in a text stand between commas. */
function namesIn({ names, field }: Value): readonly CsvField[] {
  if (names !== undefined || field.text === '') return names ?? [];
  let at = field.start;
  return field.text.split(',').map((part) => {
    const start = at + part.length - part.trimStart().length;
    at += part.length + 1;
    return { text: part.trim(), start, end: start + part.trim().length };
  });
}

/** The keys whose lists name features or targets: most records have them, and the same names come again. */
function setKeys(records: readonly DataRecord[]): readonly string[] {
  const lists = new Map<string, (readonly CsvField[])[]>();
  for (const [path, value] of records.flatMap(({ values }) => [...values]))
    if (!saysLevel(value)) pushTo(lists, path, namesIn(value));
  const keys = [...lists].flatMap(([path, own]) => {
    const uses = tally(own.flatMap((names) => names.map(({ text }) => text)));
    const total = own.reduce((sum, { length }) => sum + length, 0);
    const isList = own.some(({ length }) => length > 1);
    const isCommon =
      isList && own.length > 1 && own.length * 2 >= records.length && total * 2 >= uses.size * 3;
    return isCommon && namesThings(path, [...uses.keys()]) ? path : [];
  });
  const ofFeatures = keys.filter((path) => FEATURES.test(`${path}\nx`));
  return ofFeatures.length > 0 ? ofFeatures : keys;
}

function namesThings(path: string, names: readonly string[]): boolean {
  const key = wordsOf(lastOf(path));
  if (FAMILY.test(`\n${lastOf(path)}\nx`) || isCalledSupport(key)) return true;
  return isTargetHeader(key) && names.filter(isKnownTarget).length * 2 > names.length;
}

/** Families of blank values and versions alone, of which no two records have all the same. */
function blankFamilies(records: readonly DataRecord[]): ReadonlySet<string> {
  const hasBlank = records.some(({ values }) => [...values.values()].some(({ field }) => field.text === ''));
  if (!hasBlank) return new Set();
  const counts = new Map<string, { blank: number; other: number; records: number; keys: Set<string> }>();
  for (const { values } of records) {
    const met = new Set<string>();
    for (const [path, { field }] of values) {
      const family = familyOf(path);
      const count = counts.get(family) ?? { blank: 0, other: 0, records: 0, keys: new Set() };
      counts.set(family, count);
      if (!met.has(family)) count.records += 1;
      met.add(family);
      count.keys.add(lastOf(path));
      if (field.text === '') count.blank += 1;
      else if (!isTellingVersion(field.text)) count.other += 1;
    }
  }
  // A form that nobody has filled in has the same keys everywhere.
  const isSet = ([family, { blank, other, records: own, keys }]: [string, Count]): boolean =>
    family.split('\n').some((key) => FAMILY.test(`\n${key}\nx`)) &&
    other === 0 &&
    own > 1 &&
    blank * 2 > keys.size &&
    blank < own * keys.size;
  type Count = NonNullable<ReturnType<typeof counts.get>>;
  return new Set([...counts].filter(isSet).map(([family]) => family));
}

/** Records with what they name as levels, where they name most of all. */
export function withSets(records: readonly DataRecord[], words: Vocabulary): readonly DataRecord[] {
  const keys = new Set(setKeys(records));
  const blank = blankFamilies(records);
  if (keys.size === 0 && blank.size === 0) return records;
  const known = new Set([...keys].flatMap((key) => namesAt(records, key)));
  return records.map((record): DataRecord => {
    const values = [...record.values].flatMap(([path, value]): [string, Value][] => {
      const own = levelOfKey(lastOf(path), words);
      const names = namesIn(value);
      const isPartner = own !== undefined && names.some(({ text }) => known.has(text));
      if (keys.has(path) || isPartner) {
        const [family] = keys.has(path) ? [path] : keys;
        return names.map((name) => [`${family}\n${name.text}`, named(name, own ?? NAMED)]);
      }
      return [
        [path, blank.has(familyOf(path)) && value.field.text === '' ? named(value.header, NAMED) : value],
      ];
    });
    return { ...record, values: new Map(values) };
  });
}

const namesAt = (records: readonly DataRecord[], path: string): readonly string[] =>
  records.flatMap(({ values }) => {
    const value = values.get(path);
    return value === undefined ? [] : namesIn(value).map(({ text }) => text);
  });
