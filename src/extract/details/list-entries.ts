// Entries that are items of a list: a bullet with what belongs to it below, a term with its definition, a folded block.
import type { Html, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import type { Text } from '../claims.ts';
import type { Unread } from '../decision.ts';
import { anchorId } from '../index/anchors.ts';
import { type Item, itemsOf } from '../index/items.ts';
import type { Section } from '../index/sections.ts';
import { type Flat, flatten, offsetsOf, type Place, rangeOf } from '../text/flat.ts';
import { asParagraph, readBlocks, textOf } from '../text/passages.ts';
import { type DetailsEntry, readEntry } from './entry.ts';
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
  const { entry } = readEntry(head, blocks, words, place, line.restFrom);
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

/** The texts behind the colons of `: yes on Linux`, from `at` on; undefined where a line has none. */
function definitionsIn(flat: Flat, at: number, place: Place): readonly Text[] | undefined {
  const texts: Text[] = [];
  let from = at;
  for (const line of flat.text.slice(at).split('\n')) {
    if (!/^:\s/u.test(line)) return undefined;
    const text = textOf(flat, from + 1, from + line.length, place);
    if (text !== undefined) texts.push(text);
    from += line.length + 1;
  }
  return texts;
}

/** A term with its definitions as Markdown's dialects write them: below it in its paragraph, or in the next one. */
function definitionItem(
  node: Paragraph,
  next: RootContent | undefined,
  place: Place,
): { readonly item: ListItem; readonly blocks: number } | undefined {
  const flat = flatten(node.children, place);
  const end = flat.text.indexOf('\n');
  const isApart = end < 0;
  const term = textOf(flat, 0, isApart ? flat.text.length : end, place);
  if (term === undefined || term.text.startsWith(':')) return undefined;
  const below = isApart ? (next?.type === 'paragraph' ? flatten(next.children, place) : undefined) : flat;
  const texts = below && definitionsIn(below, isApart ? 0 : end + 1, place);
  if (texts === undefined || texts.length === 0) return undefined;
  const children = [term, ...texts].map(asParagraph);
  const { position } = node;
  return {
    item: { type: 'listItem', spread: false, children, ...(position && { position }) },
    blocks: isApart ? 2 : 1,
  };
}

/** The lists of a section, those of Markdown's definitions among them, which are paragraphs to its parser. */
export function listsOf({ blocks }: Section, context: Context): readonly List[] {
  const lists: List[] = [];
  let open: ListItem[] | undefined;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const found =
      block?.type === 'paragraph' ? definitionItem(block, blocks[at + 1], context.place) : undefined;
    if (block?.type === 'list' && !context.legends.has(block)) lists.push(block);
    if (found === undefined) {
      open = undefined;
      continue;
    }
    at += found.blocks - 1;
    if (open === undefined) {
      open = [];
      const { position } = found.item;
      lists.push({
        type: 'list',
        ordered: false,
        spread: false,
        children: open,
        ...(position && { position }),
      });
    }
    open.push(found.item);
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
      entries.push(readEntry(head, open.blocks, words, place).entry);
      open = undefined;
    }
    const title = summaryOf(block, place);
    if (title !== undefined) open = { title, start, blocks: [] };
  }
  return entries.filter(({ title }) => words.isFeature(title.text));
}
