// Levels that list who has them: `Supported: Go, Java`, `Not supported on: Rust`, `Supported by:` and a list below.
import type { List } from 'mdast';
import type { Text } from '../claims.ts';
import { flatten, type Place } from '../text/flat.ts';
import { type Field, textOf } from './fields.ts';
import type { Wording } from './led.ts';
import { nestedNotes, type SupportLine } from './support.ts';

/** Words that link a level to those who have it. */
const LINKS: ReadonlySet<string> = new Set(['by', 'on', 'in', 'for']);

/** Longer values are prose. */
const LONGEST = 2000;

interface Listed {
  readonly name: Text;
  readonly notes: readonly Text[];
}

/** The level that a label speaks of; undefined where it speaks of none, or is the name of a target. */
function levelWord(label: string, words: Wording): string | undefined {
  if (words.isTarget(label)) return undefined;
  const parts = label.split(' ');
  const link = parts.findIndex((part) => LINKS.has(part.toLowerCase()));
  const word = link < 1 ? label : parts.slice(0, link).join(' ');
  return words.explains(word) && words.read(word).basis !== 'none' ? word : undefined;
}

/** Pieces between commas and semicolons that stand in no brackets, with where they begin. */
function* piecesOf(source: string): Generator<readonly [number, string]> {
  let [from, depth] = [0, 0];
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if ((sign === ',' || sign === ';') && depth <= 0) {
      yield [from, source.slice(from, at)];
      from = at + 1;
    }
  }
  yield [from, source.slice(from)];
}

/** The names in a line, parted by commas; a remark in brackets belongs to the name before it. */
function inLine(value: Text, words: Wording, place: Place): readonly Listed[] {
  if (value.text.length > LONGEST) return [];
  const { start, end } = value.range;
  const found: Listed[] = [];
  const textAt = (from: number, text: string): Text => ({
    text,
    range: place.locator.range(start.offset + from, start.offset + from + text.length),
  });
  for (const [at, piece] of piecesOf(place.text.slice(start.offset, end.offset))) {
    const bracket = piece.indexOf('(');
    const before = bracket < 0 ? piece : piece.slice(0, bracket);
    const name = before
      .trim()
      .replace(/^(?:and|or)\s/iu, '')
      .replace(/\.$/u, '')
      .trim();
    if (name === '' || name.length > 80) return [];
    const remark = bracket < 0 ? '' : piece.slice(bracket + 1, piece.lastIndexOf(')')).trim();
    const notes = remark === '' ? [] : [textAt(at + piece.indexOf(remark, bracket), remark)];
    found.push({ name: textAt(at + before.lastIndexOf(name), name), notes });
  }
  return found.some(({ name }) => words.isTarget(name.text)) ? found : [];
}

/** The names in a list, one an item. */
function inList(list: List, place: Place): readonly Listed[] {
  return list.children.flatMap((item) => {
    const paragraph = item.children[0];
    if (paragraph?.type !== 'paragraph') return [];
    const flat = flatten(paragraph.children, place);
    const name = textOf(flat, 0, flat.text.length, place);
    return name === undefined ? [] : [{ name, notes: nestedNotes(item, place) }];
  });
}

/** Reads a field whose label is a level and whose names are those of targets, at least half of them known. */
export function listedLines(field: Field, words: Wording, place: Place): readonly SupportLine[] {
  const { label, labelRange, value, blocks } = field;
  const word = levelWord(label, words);
  if (word === undefined) return [];
  const [list, ...others] = blocks;
  const isList = value === undefined && list?.type === 'list' && others.length === 0;
  if (value === undefined ? !isList : blocks.length > 0) return [];
  const listed = value === undefined ? (isList ? inList(list, place) : []) : inLine(value, words, place);
  const known = listed.filter(({ name }) => words.isTarget(name.text));
  if (known.length === 0 || known.length * 2 < listed.length) return [];
  const { level, basis } = words.read(word);
  return listed.map(({ name, notes }) => ({
    name,
    level,
    basis,
    symbol: word,
    symbolRange: labelRange,
    range: name.range,
    notes,
  }));
}
