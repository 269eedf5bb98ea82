// The items of a list as all readers take them: a first paragraph, and what stands below it. Looked at once.
import type { List, ListItem, Paragraph } from 'mdast';

export interface Item {
  readonly node: ListItem;
  readonly blocks: ListItem['children'];
  /** The first block, where it is a paragraph. */
  readonly first: Paragraph | undefined;
}

const known = new WeakMap<List, readonly Item[]>();

export function itemsOf(list: List): readonly Item[] {
  const before = known.get(list);
  if (before !== undefined) return before;
  const items = list.children.map((node): Item => {
    const { children: blocks } = node;
    const [first] = blocks;
    return { node, blocks, first: first?.type === 'paragraph' ? first : undefined };
  });
  known.set(list, items);
  return items;
}
