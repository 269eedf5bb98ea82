// Lists of names with levels behind them, in one line or as a term and its definition.
import type { List, Table } from 'mdast';
import type { Position } from 'unist';
import type { Text } from '../claims.ts';
import {
  isReferenceName,
  mayBeTarget,
  nameAndValue,
  namesWithLevels,
  type SupportLine,
  type Wording,
} from '../details/grammar.ts';
import { type Item, itemsOf } from '../index/items.ts';
import type { Section } from '../index/sections.ts';
import { isAnswer, SUPPORT } from '../lexicon/headers.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { blocksText, joinTexts, type Stretch, stretchOf } from '../text/passages.ts';
import { FEWEST, headed, rowOf, tableOf, wordsOf } from './table.ts';

/** The share of values that say a level. */
const LEVELS = 0.8;
/** Longer ones are prose. */
const LONGEST_NAME = 80;

interface Pair {
  readonly name: Text;
  readonly value: Stretch;
  readonly remark: Text | undefined;
  readonly level: ReturnType<Wording['read']>;
  /** Who is named with a level in the value. */
  readonly lines: readonly SupportLine[];
  readonly position: Position;
}

/** A level without what stands in brackets behind it, where that is in the way of it. */
function bareValue(value: Stretch, words: Wording): { readonly value: Stretch; readonly behind?: Text } {
  const open = value.text.indexOf('(');
  const isSaid = (stretch: Stretch): boolean => words.read(stretch.at(0)?.text ?? '').basis !== 'none';
  if (open < 1 || isSaid(value) || !isSaid(value.slice(0, open))) return { value };
  const behind = value.at(open);
  return { value: value.slice(0, open), ...(behind && { behind }) };
}

/** Who is named with a level in a value, where none of them is a level itself. */
function targetsIn(value: Stretch, words: Wording): readonly SupportLine[] {
  const lines = namesWithLevels(value, words);
  const isName = ({ name, basis }: SupportLine): boolean =>
    basis !== 'none' && !words.explains(name.text) && mayBeTarget(name.text, words);
  return lines.every(isName) ? lines : [];
}

function pairOf({ node, blocks, first }: Item, words: Wording, place: Place): Pair | undefined {
  const [, second, ...others] = blocks;
  if (first === undefined || node.position === undefined) return undefined;
  const flat = flatten(first.children, place);
  const line = stretchOf(flat, 0, flat.text.length, place);
  const pair = nameAndValue(line, words);
  const isLine = pair !== undefined && pair.value.text.trim() !== '';
  const said = second?.type === 'paragraph' ? flatten(second.children, place) : undefined;
  const name = isLine ? pair.name : line.at(0);
  const whole = isLine ? pair.value : said && stretchOf(said, 0, said.text.length, place);
  if (name === undefined || whole === undefined || name.text.length > LONGEST_NAME) return undefined;
  const { value, behind } = bareValue(whole, words);
  const rest = blocksText(isLine ? blocks.slice(1) : others, place);
  return {
    name,
    value,
    remark: joinTexts([behind, rest].flatMap((part) => part ?? [])),
    level: words.read(value.at(0)?.text ?? ''),
    lines: targetsIn(value, words),
    position: node.position,
  };
}

/** All items as pairs; undefined where one of them is none, or names a part of a reference. */
function pairsOf(list: List, words: Wording, place: Place): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const item of itemsOf(list)) {
    const pair = pairOf(item, words, place);
    // Most lists are prose, which their first item shows.
    if (pair === undefined || isReferenceName(pair.name.text)) return undefined;
    pairs.push(pair);
  }
  return pairs.length < FEWEST ? undefined : pairs;
}

/** The targets that values name, by their folded names; none where no name comes again. */
function targetsOf(pairs: readonly Pair[]): ReadonlyMap<string, Text> {
  const all = pairs.flatMap(({ lines }) => lines);
  const targets = new Map<string, Text>();
  for (const { name } of all) targets.set(foldName(name.text), targets.get(foldName(name.text)) ?? name);
  return all.length > targets.size ? targets : new Map();
}

/** Whether the values say how well something is supported, in words that differ. */
function areLevels(pairs: readonly Pair[], isByTarget: boolean, needsAnswers: boolean): boolean {
  const said = pairs.filter(({ level, lines }) => level.basis !== 'none' || (isByTarget && lines.length > 0));
  const answers = said.filter(({ value }) => isAnswer(value.text));
  if (needsAnswers && answers.length * 2 < pairs.length) return false;
  return said.length >= pairs.length * LEVELS && new Set(said.map(({ level }) => level.level)).size > 1;
}

function rowOfPair({ name, value, remark, lines, position }: Pair, targets: readonly string[]) {
  const whole = value.at(0);
  const values = targets.map((target) => {
    const line = lines.find((one) => foldName(one.name.text) === target);
    if (lines.length > 0 && target !== '')
      return line === undefined ? [] : [wordsOf({ text: line.text ?? line.symbol, range: line.range })];
    return whole === undefined ? [] : [wordsOf(whole)];
  });
  return rowOf({ name: [wordsOf(name)], values, ...(remark && { remark: [wordsOf(remark)] }), position });
}

/** A list of such pairs as a table, and the folded names. */
export interface PairTable {
  readonly table: Table;
  readonly names: readonly string[];
}

/**
 * The table that a list of names with levels is, with a column for each target that its values name; `needsAnswers`: the
 * heading asks how far something has come, and only answers tell support from work.
 */
export function pairList(
  list: List,
  { heading }: Section,
  words: Wording,
  place: Place,
  needsAnswers: boolean,
): PairTable | undefined {
  const pairs = pairsOf(list, words, place);
  if (pairs === undefined || list.position === undefined) return undefined;
  const targets = targetsOf(pairs);
  if (!areLevels(pairs, targets.size > 0, needsAnswers)) return undefined;
  const keys = targets.size > 0 ? [...targets.keys()] : [''];
  const titles = targets.size > 0 ? [...targets.values()].map(wordsOf) : [headed(SUPPORT, heading)];
  const rows = pairs.map((pair) => rowOfPair(pair, keys));
  return {
    table: tableOf(titles, rows, heading, list.position),
    names: pairs.map(({ name }) => foldName(name.text)),
  };
}
