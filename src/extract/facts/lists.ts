// Lists of what is supported, each item with a box or a symbol at its head.
import type { List, ListItem, Table, Text } from 'mdast';
import type { Section } from '../index/sections.ts';
import { SUPPORT } from '../lexicon/headers.ts';
import { PRESET_SIGNS } from '../lexicon/levels.ts';
import type { Place } from '../text/flat.ts';
import { foldSign } from '../text/fold.ts';
import { type Fact, FEWEST, headed, rowOf, tableOf } from './table.ts';

const SIGN = /^(?:\[[ xX/~]?\]|[^\p{L}\p{N}\s[\]]{1,3})(?=\s)/u;

/** The same at the head of an item as it is written: most lists are not looked into. */
const MARKED = /^(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX/~]?\]|[^\p{L}\p{N}\s[\]`*_|<&:]{1,3})\s/u;

/** The symbol at the head of an item, its name, and what follows a name in bold. */
export function markedItem({ children: [paragraph], position }: ListItem, { locator }: Place) {
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

/** The items of a list, and of lists with boxes below them. */
function allItems(list: List): readonly ListItem[] {
  return list.children.flatMap((item) => [
    item,
    ...item.children.flatMap((below) => (below.type === 'list' ? allItems(below) : [])),
  ]);
}

/** The table that a list of boxes or symbols is. */
export function markedList(list: List, heading: Section['heading'], place: Place): Table | undefined {
  const start = list.position?.start.offset ?? 0;
  if (!MARKED.test(place.text.slice(start, start + 20))) return undefined;
  const nodes = allItems(list);
  const items = nodes.flatMap((item) => markedItem(item, place) ?? []);
  const isWhole = items.length >= FEWEST && items.length === nodes.length;
  const signs = new Set(items.map(({ sign }) => sign));
  // All of one symbol say no more than the heading; each with one of its own, they explain the symbols.
  if (!isWhole || signs.size < 2 || signs.size === items.length || list.position === undefined)
    return undefined;
  const rows = items.map(({ fact }) => rowOf(fact));
  return tableOf([headed(SUPPORT, heading)], rows, heading, list.position);
}
