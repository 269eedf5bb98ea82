// Lists with one target an item: `KVM: partial` or `✅ KVM`, notes on the next line or nested below.
import type { InlineCode, List } from 'mdast';
import type { Text } from '../claims.ts';
import { type Item, itemsOf } from '../index/items.ts';
import { findNodes, type Section, walkSections } from '../index/sections.ts';
import { historyOf } from '../lexicon/history.ts';
import { stageOf } from '../lexicon/stages.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { type History, STAGES } from '../support.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { readBlocks, type Stretch, stretchOf } from '../text/passages.ts';
import { type Field, fieldsOf } from './fields.ts';
import { levelAndName, nameAndValue, type SupportLine, supportOf, type Wording } from './grammar.ts';

/** What stands below an item of a list of targets. */
export interface Below {
  /** Remarks; a label of the document's own is kept, since it says what its value is. */
  readonly notes: readonly Text[];
  /** What labels such as `Since` say. */
  readonly given?: History;
}

/** Reads what stands below an item. */
export function readBelow({ blocks }: Item, place: Place): Below {
  if (blocks.length < 2) return { notes: [] };
  const { fields, before } = fieldsOf(blocks.slice(1), place);
  const loose = before.flatMap((block) => readBlocks([block], place).text ?? []);
  const history = fields.flatMap((field) => historyField(field) ?? []);
  const labelled = fields.flatMap((field): readonly Text[] => {
    if (historyField(field) !== undefined) return [];
    const parts = [field.value, readBlocks(field.blocks, place).text].flatMap((part) => part ?? []);
    const text = parts.map((part) => part.text).join('\n\n');
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isOwn = field.kind === 'attribute' || field.kind === 'target';
    const start = isOwn ? field.labelRange.start : first.range.start;
    return [{ text: isOwn ? `${field.label}: ${text}` : text, range: { start, end: last.range.end } }];
  });
  const notes = [...loose, ...labelled];
  return history.length === 0 ? { notes } : { notes, given: Object.assign({}, ...history) };
}

/** `**Since:** 2.4`; undefined where the label is another, or more than a word follows. */
function historyField({ kind, label, value, blocks }: Field): History | undefined {
  if (kind !== 'attribute' || value === undefined || blocks.length > 0) return undefined;
  const key = foldName(label);
  if (key === 'since' || key === 'until') return historyOf({ [key]: value.text });
  const stage =
    key === 'stage' ? (STAGES.find((name) => name === value.text) ?? stageOf(value.text)) : undefined;
  return stage && { stage };
}

const NOTES_LABEL = /^\s*notes?\s*:\s*/iu;

interface ItemText {
  readonly marked?: SupportLine;
  readonly pair?: ReturnType<typeof nameAndValue>;
  /** The lines after the first that are a note: `KVM: partial⏎ Notes: …`, `KVM: partial⏎ No disks.` */
  readonly rest?: Stretch;
  readonly code?: string;
  readonly link?: string;
}

/** The first paragraph of an item: its first line and a note, or all of it where a value runs on over lines. */
function readItem({ first }: Item, words: Wording, place: Place): ItemText {
  if (first === undefined) return {};
  const flat = flatten(first.children, place);
  const whole = stretchOf(flat, 0, flat.text.length, place);
  const end = flat.text.indexOf('\n');
  const line = whole.slice(0, end < 0 ? flat.text.length : end);
  const rest = whole.slice(line.text.length);
  const marked = levelAndName(line, words);
  if (marked !== undefined) return { marked, rest };
  const code = findNodes(first.children, (node): node is InlineCode => node.type === 'inlineCode').at(-1);
  const more = {
    ...(flat.link === undefined ? {} : { link: flat.link }),
    ...(code === undefined ? {} : { code: code.value }),
  };
  const pair = nameAndValue(line, words);
  const said = pair?.value.at(0)?.text ?? '';
  const isAll = pair?.explained === true && words.read(said).length === said.length;
  if (end < 0 || isAll || NOTES_LABEL.test(rest.text)) return { pair, rest, ...more };
  return { pair: nameAndValue(whole, words), ...more };
}

/** Whether an item is a name and a level by its words, and the name before a level. */
function nameOfItem(item: Item, words: Wording, place: Place) {
  const { marked, pair } = readItem(item, words, place);
  return {
    isLine: marked !== undefined || pair?.explained === true,
    name: pair && foldName(pair.name.text),
  };
}

/** Reads one item; undefined where it is not a name and a level, in either order. */
export function supportItem(item: Item, words: Wording, place: Place): SupportLine | undefined {
  const { marked, pair, rest, code, link } = readItem(item, words, place);
  const line = marked ?? (pair && supportOf(pair.name, pair.value, words, code));
  const note = rest?.at(NOTES_LABEL.exec(rest.text)?.[0].length ?? 0);
  if (line === undefined) return undefined;
  const below = readBelow(item, place);
  const given = line.given || below.given ? { ...line.given, ...below.given } : undefined;
  return {
    ...line,
    ...(link === undefined ? {} : { link }),
    ...(given && { given }),
    notes: [...(note === undefined ? [] : [note]), ...below.notes],
  };
}

/** Whether most items of a list are names and levels, by their words. */
export function isSupportList(list: List, words: Wording, place: Place): boolean {
  const items = itemsOf(list);
  let others = 0;
  for (const item of items) {
    if (!nameOfItem(item, words, place).isLine) others += 1;
    // Most lists are prose, which a few of their items show.
    if (others * 2 > items.length) return false;
  }
  return others < items.length;
}

/** Folded names of the lists of names and levels below `top`: a column under such a name holds levels. */
export function namedTargets(top: Section, vocabulary: Vocabulary, place: Place): ReadonlySet<string> {
  const words: Wording = {
    ...vocabulary,
    knowsTargets: false,
    isTarget: () => false,
    isFeature: () => false,
  };
  const lists = [...walkSections(top)].flatMap(({ contents }) => contents.lists);
  const support = lists.filter((list) => itemsOf(list).length > 1 && isSupportList(list, words, place));
  return new Set(
    support.flatMap((list) => itemsOf(list).flatMap((item) => nameOfItem(item, words, place).name ?? [])),
  );
}
