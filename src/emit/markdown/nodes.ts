// The nodes that a written document is made of, as a parser of Markdown gives them.
import type {
  Blockquote,
  Heading,
  Html,
  InlineCode,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  TableCell,
  TableRow,
} from 'mdast';
import { foldSpace } from '../../extract/text/fold.ts';
import { paragraphsOf } from '../words.ts';

/** A node, or a text that becomes one. */
export type Part = PhrasingContent | string;

/** One line of text; NUL, which Markdown cannot hold, becomes U+FFFD. */
export function foldLine(text: string): string {
  return foldSpace(text).replaceAll('\0', '\ufffd');
}

export const proseOf = (text: string): readonly string[] => paragraphsOf(text, foldLine);

function phrasing(parts: readonly Part[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const part of parts) {
    if (typeof part !== 'string') nodes.push(part);
    else if (part !== '') nodes.push({ type: 'text', value: part });
  }
  return nodes;
}

export const paragraph = (...parts: readonly Part[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(parts),
});

export const heading = (depth: Heading['depth'], ...parts: readonly Part[]): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(parts),
});

export const cell = (...parts: readonly Part[]): TableCell => ({
  type: 'tableCell',
  children: phrasing(parts),
});

export const row = (children: TableCell[]): TableRow => ({ type: 'tableRow', children });

export const strong = (text: string): Strong => ({ type: 'strong', children: phrasing([text]) });

export const code = (text: string): InlineCode => ({
  type: 'inlineCode',
  value: text.replace(/[\r\n]+/gu, ' ').replaceAll('\0', '\ufffd'),
});

/** A text that leads to `link`, where there is one. */
export function linked(text: string, link: string | undefined): Part {
  if (link === undefined) return text;
  return { type: 'link', url: link, children: phrasing([text]) };
}

/** An empty anchor that gives a heading or a name an id of its own. */
export function anchor(id: string): readonly Html[] {
  const value = id.replace(/[^\p{L}\p{M}\p{N} .:/@+_-]/gu, (character) => `&#${character.codePointAt(0)};`);
  return [
    { type: 'html', value: `<a id="${value}">` },
    { type: 'html', value: '</a>' },
  ];
}

type Blocks = readonly (Blockquote | List | Paragraph)[];

export const quote = (blocks: Blocks): Blockquote => ({ type: 'blockquote', children: [...blocks] });

/** A list; blank lines stand between the items where one of them holds several blocks, as formatters want it. */
export function list(items: readonly Blocks[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: items.length > 1 && items.some((blocks) => blocks.length > 1),
    children: items.map(
      (blocks): ListItem => ({ type: 'listItem', spread: blocks.length > 1, children: [...blocks] }),
    ),
  };
}
