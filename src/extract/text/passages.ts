// Stretches of text with their places: of a line, of paragraphs, of all that blocks say.
import type { Break, Code, Nodes, Paragraph, Text as TextNode } from 'mdast';
import type { LineBlock } from '../../syntax/rst/nodes.ts';
import type { Text } from '../claims.ts';
import { itemsOf } from '../index/items.ts';
import { type Flat, flatRange, flatten, offsetsOf, type Place } from './flat.ts';
import { foldSpace } from './fold.ts';

/** Text of a stretch of `flat`, trimmed and folded, with its place; undefined where it is blank. */
export function textOf(flat: Flat, from: number, to: number, place: Place): Text | undefined {
  const raw = flat.text.slice(from, to);
  const text = foldSpace(raw);
  if (text === '') return undefined;
  const start = from + raw.length - raw.trimStart().length;
  return { text, range: flatRange(flat, start, start + raw.trim().length, place) };
}

/** A stretch of flat text that knows where each part of it stands. */
export interface Stretch {
  readonly text: string;
  /** The trimmed text between two indexes of `text`; undefined where it is blank. */
  at(from: number, to?: number): Text | undefined;
  /** A part of it. */
  slice(from: number, to?: number): Stretch;
}

export function stretchOf(flat: Flat, from: number, to: number, place: Place): Stretch {
  const text = flat.text.slice(from, to);
  return {
    text,
    at: (start, end = text.length) => textOf(flat, from + start, from + end, place),
    slice: (start, end = text.length) => stretchOf(flat, from + start, from + end, place),
  };
}

/** Paragraphs as one text, from the first's start to the last's end. */
export function joinTexts(texts: readonly Text[], separator = '\n\n'): Text | undefined {
  const [first, last] = [texts[0], texts[texts.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  return {
    text: texts.map(({ text }) => text).join(separator),
    range: { start: first.range.start, end: last.range.end },
  };
}

/** A text as a paragraph of its own. */
export function asParagraph({ text, range }: Text): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text, position: range }], position: range };
}

/** A block of code or of lines as a paragraph of its lines, each at its place. */
export function linesAsParagraph(block: Code | LineBlock, place: Place): Paragraph {
  let [at, end] = offsetsOf(block);
  const source = block.type === 'code' ? block.value : place.text.slice(at, end).replace(/^[ \t]*\|/gmu, '');
  const children = source.split('\n').flatMap((line, index): (TextNode | Break)[] => {
    const value = line.trim();
    const found = place.text.indexOf(value, at);
    const start = found < 0 || found > end ? at : found;
    at = Math.min(end, start + value.length);
    const text: TextNode = { type: 'text', value, position: place.locator.range(start, at) };
    return index === 0 ? [text] : [{ type: 'break', position: place.locator.range(start, start) }, text];
  });
  return { type: 'paragraph', children, ...(block.position && { position: block.position }) };
}

/** What blocks say: their prose, and texts that are none. */
export interface BlocksText {
  readonly text: Text | undefined;
  readonly others: readonly Text[];
}

/** Nodes that say nothing themselves, or that others read: tables, footnotes, definitions. */
const SILENT: ReadonlySet<string> = new Set(
  'table comment target definition footnoteDefinition substitutionDefinition thematicBreak yaml'.split(' '),
);
/** Nodes that hold words and no blocks. */
const WORDED: ReadonlySet<string> = new Set(
  'paragraph code heading line term classifier title caption attribution fieldName'.split(' '),
);

/** All the text of blocks: paragraphs parted by a blank line, list items likewise. */
export function readBlocks(blocks: readonly Nodes[], place: Place): BlocksText {
  const texts: Text[] = [];
  const others: Text[] = [];
  const visit = (node: Nodes): void => {
    if (SILENT.has(node.type)) return;
    if (WORDED.has(node.type)) {
      const flat = flatten([node], place);
      const text = textOf(flat, 0, flat.text.length, place);
      if (text !== undefined) texts.push(text);
    } else if (node.type === 'list') for (const { blocks: below } of itemsOf(node)) below.forEach(visit);
    else if ('children' in node) node.children.forEach(visit);
    else if ('value' in node) {
      const value = foldSpace(node.value.startsWith('<!--') ? '' : node.value.replace(/<[^<>]*>/gu, ' '));
      if (/[\p{L}\p{N}]/u.test(value))
        others.push({ text: value, range: place.locator.range(...offsetsOf(node)) });
    }
  };
  blocks.forEach(visit);
  return { text: joinTexts(texts), others };
}

/** The prose of blocks. */
export function blocksText(blocks: readonly Nodes[], place: Place): Text | undefined {
  return readBlocks(blocks, place).text;
}
