// Lists of what is supported: each item with a box or a symbol at its head, or a name with a level behind it.
import type { List, ListItem, Table, Text } from 'mdast';
import {
  isReferenceName,
  mayBeTarget,
  nameAndValue,
  namesWithLevels,
  type SupportLine,
  type Wording,
} from '../details/grammar.ts';
import { itemsOf } from '../index/items.ts';
import type { Section } from '../index/sections.ts';
import { PRESET_SIGNS } from '../lexicon/levels.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldName, foldSign } from '../text/fold.ts';
import { blocksText, type Stretch, stretchOf } from '../text/passages.ts';
import { type Fact, headed, rowOf, tableOf, wordsOf } from './table.ts';

/** Fewer items are no list of features. */
const FEWEST = 3;
const SIGN = /^(?:\[[ xX]?\]|[^\p{L}\p{N}\s[\]]{1,3})(?=\s)/u;

/** The same at the head of an item as it is written: most lists are not looked into. */
const MARKED = /^(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]?\]|[^\p{L}\p{N}\s[\]`*_|<&:]{1,3})\s/u;
/** Longer ones are prose. */
const LONGEST_NAME = 80;

/** The symbol at the head of an item, its name, and what follows a name in bold. */
function markedItem({ children: [paragraph], position }: ListItem, { locator }: Place) {
  const [first, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const start = first?.position?.start.offset;
  if (first?.type !== 'text' || start === undefined || position === undefined) return undefined;
  const sign = SIGN.exec(first.value)?.[0];
  if (sign === undefined || PRESET_SIGNS.get(foldSign(sign))?.kind !== 'mark') return undefined;
  const piece = (from: number, to: number): Text => ({
    type: 'text',
    value: first.value.slice(from, to),
    position: locator.range(start + from, start + to),
  });
  const text = [piece(sign.length, first.value.length), ...rest];
  const bold =
    rest[0]?.type === 'strong' && first.value.slice(sign.length).trim() === '' ? rest[0] : undefined;
  const [name, remark] = bold === undefined ? [text, []] : [[bold], rest.slice(1)];
  const fact: Fact = { name, values: [[piece(0, sign.length)]], remark, position };
  return { sign: foldSign(sign), fact };
}

/** The table that a list of boxes or symbols is. */
export function markedList(list: List, heading: Section['heading'], place: Place): Table | undefined {
  const start = list.position?.start.offset ?? 0;
  if (!MARKED.test(place.text.slice(start, start + 20))) return undefined;
  const items = list.children.flatMap((item) => markedItem(item, place) ?? []);
  const isWhole = items.length >= FEWEST && items.length === list.children.length;
  const signs = new Set(items.map(({ sign }) => sign));
  // All of one symbol say no more than the heading; each with one of its own, they explain the symbols.
  if (!isWhole || signs.size < 2 || signs.size === items.length || list.position === undefined)
    return undefined;
  const rows = items.map(({ fact }) => rowOf(fact));
  return tableOf([headed('Support', heading)], rows, heading, list.position);
}

/** A name and what is said of it: in one line, or as a term and its definition. */
function pairOf(item: ListItem, words: Wording, place: Place) {
  const [first, second, ...others] = item.children;
  if (first?.type !== 'paragraph' || item.position === undefined) return undefined;
  const flat = flatten(first.children, place);
  const line = stretchOf(flat, 0, flat.text.length, place);
  const pair = nameAndValue(line, words);
  if (pair?.explained) return { ...pair, rest: item.children.slice(1), position: item.position };
  const name = line.at(0);
  if (second?.type !== 'paragraph' || name === undefined) return undefined;
  const said = flatten(second.children, place);
  const value = stretchOf(said, 0, said.text.length, place);
  return { name, value, rest: others, position: item.position };
}

/** Who is named with a level in a value, where none of them is a level itself. */
function targetsOf(value: Stretch, words: Wording): readonly SupportLine[] {
  const lines = namesWithLevels(value, words);
  const isName = ({ name, basis }: SupportLine): boolean =>
    basis !== 'none' && !words.explains(name.text) && mayBeTarget(name.text, words);
  return lines.every(isName) ? lines : [];
}

/** A list of names with levels behind them, and for each the names of the targets if it tells them. */
export function pairList(list: List, section: Section, words: Wording, place: Place) {
  const { heading } = section;
  const items = itemsOf(list);
  if (items.length < FEWEST || list.position === undefined) return undefined;
  const pairs: NonNullable<ReturnType<typeof pairOf>>[] = [];
  for (const { node } of items) {
    const pair = pairOf(node, words, place);
    // Most lists are prose, which their first item shows.
    if (pair === undefined || pair.name.text.length > LONGEST_NAME || isReferenceName(pair.name.text))
      return undefined;
    pairs.push(pair);
  }
  const lines = pairs.map(({ value }) => targetsOf(value, words));
  const named = new Map<string, SupportLine>();
  for (const line of lines.flat())
    if (!named.has(foldName(line.name.text))) named.set(foldName(line.name.text), line);
  const isOfTargets = named.size > 0 && lines.flat().length > named.size;
  const reads = pairs.map(({ value }) => words.read(value.at(0)?.text ?? ''));
  const isSaid = (at: number): boolean =>
    (isOfTargets && (lines[at]?.length ?? 0) > 0) || (reads[at]?.basis ?? 'none') !== 'none';
  if (!pairs.every((_, at) => isSaid(at)) || new Set(reads.map(({ level }) => level)).size < 2)
    return undefined;
  const targets = isOfTargets ? [...named.keys()] : [''];
  const rows = pairs.map(({ name, value, rest, position }, at) => {
    const whole = value.at(0);
    const own = lines[at] ?? [];
    const remark = blocksText(rest, place);
    const values = targets.map((target) => {
      const line = own.find((one) => foldName(one.name.text) === target);
      if (isOfTargets && own.length > 0)
        return line === undefined ? [] : [wordsOf({ text: line.text ?? line.symbol, range: line.range })];
      return whole === undefined ? [] : [wordsOf(whole)];
    });
    return rowOf({ name: [wordsOf(name)], values, ...(remark && { remark: [wordsOf(remark)] }), position });
  });
  const titles = isOfTargets
    ? [...named.values()].map(({ name }) => wordsOf(name))
    : [headed('Support', heading)];
  const names = pairs.map(({ name }) => foldName(name.text));
  return { table: tableOf(titles, rows, heading, list.position), names };
}
