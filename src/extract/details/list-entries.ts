// Entries that are items of a list: a bullet with what belongs to it below, a term with its definition, a folded block.
import type { Html, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import type { Text, Unread } from '../claims.ts';
import { anchorId } from '../index/anchors.ts';
import { type Item, itemsOf } from '../index/items.ts';
import type { Section } from '../index/sections.ts';
import { flatten, offsetsOf, type Place, rangeOf } from '../text/flat.ts';
import { asParagraph, readBlocks, textOf } from '../text/passages.ts';
import { type DetailsEntry, entryOf } from './entry.ts';
import { type Naming, readFirstLine } from './entry-title.ts';
import type { Block } from './fields.ts';

/** Blocks that something else than details explains: legends. */
export interface Context extends Naming {
  readonly legends: ReadonlySet<Nodes>;
}

const NOT_BLOCKS: ReadonlySet<string> = new Set(
  'heading tableRow tableCell listItem yaml text strong emphasis inlineCode'.split(' '),
);

function isBlock(node: RootContent): node is Block & RootContent {
  return !NOT_BLOCKS.has(node.type);
}

/** The blocks of a section that details may read. */
export function readableBlocks({ blocks }: Section, { legends }: Context): Block[] {
  return blocks.filter(isBlock).filter((block) => !legends.has(block));
}

/** An item as an entry: its first line is the title, and no label. */
function itemEntry({ node, first, blocks }: Item, context: Context): DetailsEntry | undefined {
  const { words, place } = context;
  if (first === undefined) return undefined;
  const flat = flatten(first.children, place);
  const line = readFirstLine(flat, context);
  if (line === undefined) return undefined;
  const id = anchorId(first.children);
  const head = {
    title: line.title,
    group: [],
    block: rangeOf(node, place),
    ...(flat.link === undefined ? {} : { link: flat.link }),
    ...(id === undefined ? {} : { id }),
  };
  const entry = entryOf(head, blocks, words, place, line.restFrom);
  if (line.status === undefined) return entry;
  const again = entry.status === undefined ? [] : [{ name: 'Status', value: entry.status }];
  return { ...entry, status: line.status, attributes: [...again, ...entry.attributes] };
}

/** The items of a list that may be one of entries, and those that are none. */
export interface ListEntries {
  readonly list: List;
  readonly entries: readonly DetailsEntry[];
  readonly unread: readonly Unread[];
}

/** Reads a list in which some item holds more than its first paragraph. */
export function entriesOfList(list: List, context: Context): ListEntries {
  const entries: DetailsEntry[] = [];
  const unread: Unread[] = [];
  const items = itemsOf(list);
  const isDeep = items.some(({ blocks }) => blocks.length > 1);
  for (const item of isDeep ? items : []) {
    const entry = itemEntry(item, context);
    const text = entry === undefined ? readBlocks(item.blocks, context.place).text : undefined;
    if (entry !== undefined) entries.push(entry);
    else if (text !== undefined) unread.push({ ...text, reason: 'the item has no name' });
  }
  return { list, entries, unread };
}

/** The term and the definitions of a paragraph such as `Feature⏎: yes on Linux`; undefined where it is none. */
function definitionItem(node: Paragraph, place: Place): ListItem | undefined {
  const flat = flatten(node.children, place);
  const [term, ...lines] = flat.text.split('\n');
  if (term === undefined || lines.length === 0 || !lines.every((line) => line.startsWith(': ')))
    return undefined;
  let at = term.length + 1;
  const parts = [textOf(flat, 0, term.length, place)];
  for (const line of lines) {
    parts.push(textOf(flat, at + 1, at + line.length, place));
    at += line.length + 1;
  }
  const texts = parts.filter((text): text is Text => text !== undefined);
  if (texts.length < 2) return undefined;
  return {
    type: 'listItem',
    spread: false,
    children: texts.map(asParagraph),
    ...(node.position && { position: node.position }),
  };
}

/** The lists of a section, those of Markdown's definitions among them, which are paragraphs to its parser. */
export function listsOf(section: Section, context: Context): readonly List[] {
  const lists: List[] = [];
  let open: ListItem[] | undefined;
  for (const block of section.blocks) {
    const item = block.type === 'paragraph' ? definitionItem(block, context.place) : undefined;
    if (item === undefined) open = undefined;
    else if (open === undefined) {
      open = [item];
      lists.push({
        type: 'list',
        ordered: false,
        spread: false,
        children: open,
        ...(block.position && { position: block.position }),
      });
    } else open.push(item);
    if (block.type === 'list' && !context.legends.has(block)) lists.push(block);
  }
  return lists;
}

const SUMMARY = /<summary\b[^<>]*>([^<>]{1,120})<\/summary>/iu;

/** The name in the summary of a folded block. */
function summaryOf(block: Html, place: Place): Text | undefined {
  const name = SUMMARY.exec(block.value)?.[1]?.trim() ?? '';
  const [start, end] = offsetsOf(block);
  const from = place.text.indexOf(name, start);
  if (name === '' || from < start || from + name.length > end) return undefined;
  return { text: name, range: place.locator.range(from, from + name.length) };
}

/** Entries that are folded up: `<details><summary>Attach</summary>`, what stands in it, `</details>`. */
export function foldedEntries(section: Section, { words, place, legends }: Context): readonly DetailsEntry[] {
  const entries: DetailsEntry[] = [];
  let open: { readonly title: Text; readonly start: number; readonly blocks: Block[] } | undefined;
  for (const block of section.blocks) {
    if (block.type !== 'html') {
      if (open !== undefined && isBlock(block) && !legends.has(block)) open.blocks.push(block);
      continue;
    }
    const [start, end] = offsetsOf(block);
    if (open !== undefined && /<\/details\s*>/iu.test(block.value)) {
      const head = { title: open.title, group: [], block: place.locator.range(open.start, end) };
      entries.push(entryOf(head, open.blocks, words, place));
      open = undefined;
    }
    const title = summaryOf(block, place);
    if (title !== undefined) open = { title, start, blocks: [] };
  }
  return entries.filter(({ title }) => words.isFeature(title.text));
}
