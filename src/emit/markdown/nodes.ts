// Blocks as the nodes that a parser of Markdown gives.
import type { BlockContent, Heading, Html, ListItem, PhrasingContent, TableRow } from 'mdast';
import { foldSpace } from '../../extract/text/fold.ts';
import { pushAll } from '../../long-lists.ts';
import type { Block, Cell, Part } from '../document/blocks.ts';

/** NUL, which Markdown cannot hold, becomes U+FFFD. */
const withoutNul = (text: string): string => text.replaceAll('\0', '\ufffd');

export function foldLine(text: string): string {
  return withoutNul(foldSpace(text));
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;
export const MAX_DEPTH = DEPTHS.length;

const textNodes = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

/** The node of a part, or the text that it is. */
function nodeOf(part: Part): PhrasingContent | string {
  if (typeof part === 'string') return withoutNul(part);
  switch (part.kind) {
    case 'sign':
      return part.text;
    case 'name':
      return foldLine(part.text);
    case 'strong':
      return { type: 'strong', children: textNodes(foldLine(part.text)) };
    case 'code':
      return { type: 'inlineCode', value: withoutNul(part.text.replace(/[\r\n]+/gu, ' ')) };
    case 'link':
    case 'jump': {
      const url = part.kind === 'link' ? part.url : `#${part.anchor}`;
      return { type: 'link', url, children: textNodes(foldLine(part.text)) };
    }
  }
}

/** Texts that follow each other become one. */
export function phrasing(parts: readonly Part[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let text = '';
  for (const node of parts.map(nodeOf)) {
    if (typeof node === 'string') text += node;
    else {
      pushAll(nodes, [...textNodes(text), node]);
      text = '';
    }
  }
  return [...nodes, ...textNodes(text)];
}

/** An empty anchor that gives a heading or a name an id of its own. */
function anchor(id: string | undefined): readonly Html[] {
  if (id === undefined) return [];
  const value = id.replace(/[^\p{L}\p{M}\p{N} .:/@+_-]/gu, (character) => `&#${character.codePointAt(0)};`);
  return [
    { type: 'html', value: `<a id="${value}">` },
    { type: 'html', value: '</a>' },
  ];
}

export const row = (cells: readonly Cell[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(({ parts, id }) => ({
    type: 'tableCell',
    children: [...anchor(id), ...phrasing(parts)],
  })),
});

type Content = Exclude<Block, { readonly kind: 'heading' }>;
const isContent = (block: Block): block is Content => block.kind !== 'heading';

function contentNode(block: Content): BlockContent {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(block.parts) };
    case 'quote':
      return { type: 'blockquote', children: contents(block.blocks) };
    case 'list':
      return {
        type: 'list',
        ordered: false,
        // Blank lines stand between the items where one of them holds several blocks, as formatters want it.
        spread: block.items.length > 1 && block.items.some((blocks) => blocks.length > 1),
        children: block.items.map(
          (blocks): ListItem => ({ type: 'listItem', spread: blocks.length > 1, children: contents(blocks) }),
        ),
      };
    case 'table':
      return { type: 'table', align: block.rows[0]?.map(() => null) ?? [], children: block.rows.map(row) };
  }
}

const contents = (blocks: readonly Block[]): BlockContent[] => blocks.filter(isContent).map(contentNode);

/** A heading has its anchor inside it, so that no formatter parts the two. */
export function blockNode(block: Block): BlockContent | Heading {
  if (isContent(block)) return contentNode(block);
  const depth = DEPTHS[block.depth - 1] ?? MAX_DEPTH;
  return { type: 'heading', depth, children: [...anchor(block.id), ...phrasing(block.parts)] };
}
