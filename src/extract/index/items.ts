// The items of a list as all readers take them: a first paragraph, and what stands below it. Looked at once.
import type { List, ListItem, Paragraph } from 'mdast';
import { memo } from '../../memo.ts';

export interface Item {
  readonly node: ListItem;
  readonly blocks: ListItem['children'];
  /** The first block, where it is a paragraph. */
  readonly first: Paragraph | undefined;
}

export const itemsOf: (list: List) => readonly Item[] = memo(({ children }) =>
  children.map((node) => {
    const { children: blocks } = node;
    const [first] = blocks;
    return { node, blocks, first: first?.type === 'paragraph' ? first : undefined };
  }),
);
