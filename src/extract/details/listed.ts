// Levels that list who has them: `Supported: Go, Java`, `Not supported on: Rust`, `Supported by:` and a list below.
import type { List } from 'mdast';
import type { Range } from '../../position.ts';
import type { Text } from '../claims.ts';
import { flatten, type Place } from '../flat.ts';
import { type Field, textOf } from './fields.ts';
import type { Wording } from './led.ts';
import { nestedNotes, type SupportLine } from './support.ts';

/** What links a level to those who have it. */
const LINK = /\s+(?:by|on|in|for)(?:\s+the)?(?:\s+\p{L}+)?$/iu;

/** Longer values are prose. */
const LONGEST = 2000;

interface Listed {
  readonly name: Text;
  readonly notes: readonly Text[];
}

/** The level that a label speaks of; undefined where it speaks of none, or is the name of a target. */
function levelWord(label: string, words: Wording): string | undefined {
  if (words.isTarget(label)) return undefined;
  const [word = ''] = [label, label.replace(LINK, '')].filter((one) => words.explains(one));
  return word === '' || words.read(word).basis === 'none' ? undefined : word;
}

/** The names in a line, parted by commas; a remark in brackets belongs to the name before it. */
function inLine(value: Text, words: Wording, place: Place): readonly Listed[] {
  if (value.text.length > LONGEST) return [];
  const { start, end } = value.range;
  const source = place.text.slice(start.offset, end.offset);
  const found: Listed[] = [];
  const rangeAt = (from: number, length: number): Range =>
    place.locator.range(start.offset + from, start.offset + from + length);
  for (const part of source.matchAll(/[^,;()]+(?:\([^()]{0,200}\))?/gu)) {
    const [piece = ''] = /^[^(]*/u.exec(part[0].replace(/^\s*(?:and|or)\s+/iu, '')) ?? [];
    const name = piece.trim().replace(/\.$/u, '');
    if (name === '' || name.length > 80) return [];
    const from = part.index + part[0].indexOf(name);
    const remark = /\(([^()]+)\)/u.exec(part[0]);
    const notes =
      remark === null
        ? []
        : [
            {
              text: remark[1] ?? '',
              range: rangeAt(part.index + remark.index + 1, (remark[1] ?? '').length),
            },
          ];
    found.push({ name: { text: name, range: rangeAt(from, name.length) }, notes });
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
