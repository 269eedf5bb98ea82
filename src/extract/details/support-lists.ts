// Lists with one target an item: `KVM: partial` or `✅ KVM`, notes on the next line or nested below.
import type { InlineCode, List, ListItem, Nodes } from 'mdast';
import type { Text } from '../claims.ts';
import { findBlocks, findNodes, type Section, walkSections } from '../index/sections.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { readBlocks, type Stretch, stretchOf } from '../text/passages.ts';
import { fieldsOf } from './fields.ts';
import { levelAndName, nameAndValue, type SupportLine, supportOf, type Wording } from './grammar.ts';

/** The remarks below an item; a label of the document's own is kept, since it says what its value is. */
export function notesBelow(item: ListItem, place: Place): readonly Text[] {
  if (item.children.length < 2) return [];
  const { fields, before } = fieldsOf(item.children.slice(1), place);
  const loose = before.flatMap((block) => readBlocks([block], place).text ?? []);
  const labelled = fields.flatMap((field): readonly Text[] => {
    const parts = [field.value, readBlocks(field.blocks, place).text].flatMap((part) => part ?? []);
    const text = parts.map((part) => part.text).join('\n\n');
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isOwn = field.kind === 'attribute' || field.kind === 'target';
    const start = isOwn ? field.labelRange.start : first.range.start;
    return [{ text: isOwn ? `${field.label}: ${text}` : text, range: { start, end: last.range.end } }];
  });
  return [...loose, ...labelled];
}

const NOTES_LABEL = /^\s*notes?\s*:\s*/iu;

interface ItemText {
  readonly first: Stretch;
  /** The lines after it that are a note: `KVM: partial⏎ Notes: …`, `KVM: partial⏎ No disks.` */
  readonly rest: Stretch | undefined;
}

/** The first line of an item, or all of its paragraph where a value runs on over lines. */
function textOfItem(item: ListItem, words: Vocabulary, place: Place): ItemText | undefined {
  const paragraph = item.children[0];
  if (paragraph?.type !== 'paragraph') return undefined;
  const flat = flatten(paragraph.children, place);
  const whole = stretchOf(flat, 0, flat.text.length, place);
  const end = flat.text.indexOf('\n');
  if (end < 0) return { first: whole, rest: undefined };
  const [first, rest] = [whole.slice(0, end), whole.slice(end)];
  const value = nameAndValue(first, words);
  const said = value?.value.at(0)?.text ?? '';
  const isAll = value?.explained === true && words.read(said).length === said.length;
  return isAll || NOTES_LABEL.test(rest.text.slice(1)) ? { first, rest } : { first: whole, rest: undefined };
}

function codeIn(item: ListItem): string | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  return findNodes(first.children, (node): node is InlineCode => node.type === 'inlineCode').at(-1)?.value;
}

function linkOf(item: ListItem, place: Place): string | undefined {
  const [first] = item.children;
  return first?.type === 'paragraph' ? flatten(first.children, place).link : undefined;
}

/** Reads an item whose level stands before the name of a target. */
function markedItem(item: ListItem, words: Wording, place: Place): SupportLine | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const flat = flatten(first.children, place);
  const end = flat.text.indexOf('\n');
  const to = end < 0 ? flat.text.length : end;
  const line = levelAndName(stretchOf(flat, 0, to, place), words);
  const more = stretchOf(flat, to, flat.text.length, place).at(0);
  return line && { ...line, notes: [...(more === undefined ? [] : [more]), ...notesBelow(item, place)] };
}

/** Reads one item; undefined where it is not a name and a level, in either order. */
export function supportItem(item: ListItem, words: Wording, place: Place): SupportLine | undefined {
  const marked = markedItem(item, words, place);
  const text = marked === undefined ? textOfItem(item, words, place) : undefined;
  const pair = text && nameAndValue(text.first, words);
  if (text === undefined || pair === undefined) return marked;
  const link = linkOf(item, place);
  const { rest } = text;
  const note = rest?.at(NOTES_LABEL.exec(rest.text)?.[0].length ?? 0);
  return {
    ...supportOf(pair.name, pair.value, words, codeIn(item)),
    ...(link === undefined ? {} : { link }),
    notes: [...(note === undefined ? [] : [note]), ...notesBelow(item, place)],
  };
}

const isMost = ({ length }: readonly unknown[], { children }: List): boolean =>
  length > 0 && length * 2 >= children.length;

/** Whether most items of a list have their level before the name of a target. */
export function isMarkedList(list: List, words: Wording, place: Place): boolean {
  return isMost(
    list.children.filter((item) => markedItem(item, words, place) !== undefined),
    list,
  );
}

/** Whether most items of a list are names and levels, by their words. */
export function isSupportList(list: List, words: Vocabulary, place: Place): boolean {
  const lines = list.children.filter((item) => {
    const text = textOfItem(item, words, place);
    return text !== undefined && nameAndValue(text.first, words)?.explained === true;
  });
  return isMost(lines, list);
}

/** Folded names of the lists of names and levels below `top`: a column under such a name holds levels. */
export function namedTargets(top: Section, words: Vocabulary, place: Place): ReadonlySet<string> {
  const names = new Set<string>();
  for (const section of walkSections(top)) {
    const lists: List[] = [];
    findBlocks(section.blocks, (node): node is Nodes => {
      if (node.type === 'list') lists.push(node);
      return node.type === 'table';
    });
    for (const list of lists) {
      if (list.children.length < 2 || !isSupportList(list, words, place)) continue;
      for (const { children } of list.children) {
        const [paragraph] = children;
        if (paragraph?.type !== 'paragraph') continue;
        const flat = flatten(paragraph.children, place);
        const to = flat.text.indexOf('\n');
        const name = nameAndValue(stretchOf(flat, 0, to < 0 ? flat.text.length : to, place), words)?.name;
        if (name !== undefined) names.add(foldName(name.text));
      }
    }
  }
  return names;
}
