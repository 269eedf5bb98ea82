// Headings that say a level (Supported, Not working), with a list of features below each.
import type { List } from 'mdast';
import type { Text } from '../claims.ts';
import type { Wording } from '../details/grammar.ts';
import { type Item, itemsOf } from '../index/items.ts';
import type { Section } from '../index/sections.ts';
import { headerWords } from '../lexicon/header-words.ts';
import { SUPPORT } from '../lexicon/headers.ts';
import { flatten, type Place } from '../text/flat.ts';
import { blocksText, stretchOf } from '../text/passages.ts';
import { markedItem } from './lists.ts';
import { type Fact, type FactTable, headed, rowOf, tableOf, wordsOf } from './table.ts';

/** The words at the head of a title that say a level: `Supported` of "Supported features:". */
function levelOf({ heading }: Section, words: Wording, place: Place): Text | undefined {
  if (heading === undefined) return undefined;
  const flat = flatten(heading.children, place);
  const title = stretchOf(flat, 0, flat.text.length, place);
  const lead = /^\s*(?:what(?:'s| is)? )?/iu.exec(flat.text)?.[0].length ?? 0;
  const named = [...flat.text.slice(lead).matchAll(/[^\s:]+/gu)];
  const last = /^features?$/iu.test(named.at(-1)?.[0] ?? '') ? named.at(-2) : named.at(-1);
  const said = flat.text.slice(lead, lead + (last === undefined ? 0 : last.index + last[0].length));
  const known = words.explains(said) && words.read(said).basis !== 'none';
  return known ? title.at(lead, lead + said.length) : undefined;
}

/** The features of a list: its items, and of items with a list below them, those. */
function factsOf(list: List, level: Text, place: Place, above?: Text): readonly Fact[] {
  return itemsOf(list).flatMap((item: Item): readonly Fact[] => {
    const { node, blocks, first } = item;
    const below = blocks.filter((block): block is List => block.type === 'list');
    const marked = markedItem(node, place)?.fact;
    const name = first === undefined ? undefined : blocksText([first], place);
    if (below.length > 0) return below.flatMap((inner) => factsOf(inner, level, place, name));
    if (marked !== undefined) return [marked];
    if (name === undefined || node.position === undefined) return [];
    const remark = above && { remark: [wordsOf(above)] };
    return [{ name: [wordsOf(name)], values: [[wordsOf(level)]], ...remark, position: node.position }];
  });
}

/** The one table that the sections below another make; undefined where they do not say different levels. */
export function levelSections(parent: Section, words: Wording, place: Place): FactTable | undefined {
  const told = parent.children.flatMap((section) => {
    const level = levelOf(section, words, place);
    if (level === undefined) return [];
    const within = [section, ...section.children];
    const lists = within.flatMap(({ blocks }) =>
      blocks.filter((block): block is List => block.type === 'list'),
    );
    return lists.length === 0 ? [] : [{ section, level, lists }];
  });
  // Without such a word, they are the columns of a plan: `Done`, `Planned`.
  if (!told.some(({ level }) => headerWords(level.text).answer)) return undefined;
  if (new Set(told.map(({ level }) => words.read(level.text).level)).size < 2) return undefined;
  const facts = told.flatMap(({ level, lists }) => lists.flatMap((list) => factsOf(list, level, place)));
  const [block] = told.flatMap(({ lists }) => lists);
  const [start, end] = [facts[0]?.position.start, facts.at(-1)?.position.end];
  if (block === undefined || start === undefined || end === undefined) return undefined;
  const heading = parent.heading ?? told[0]?.section.heading;
  return { block, table: tableOf([headed(SUPPORT, heading)], facts.map(rowOf), heading, { start, end }) };
}
