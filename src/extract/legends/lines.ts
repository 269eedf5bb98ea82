// What may be a legend, put as lines of flat text and as pairs of a symbol and its meaning, whatever the block.
import type { Html, List, PhrasingContent, Table } from 'mdast';
import type { DefinitionList, FieldList, LineBlock } from '../../syntax/rst/nodes.ts';
import { asBullets } from '../index/bullets.ts';
import { type Item, itemsOf } from '../index/items.ts';
import type { LegendBlock } from '../index/walk.ts';
import { type Flat, flatten, offsetsOf, type Place } from '../text/flat.ts';
import { foldSpace } from '../text/fold.ts';
import { linesAsParagraph } from '../text/passages.ts';
import { decodeReferences } from '../text/references.ts';

/** A part of a flat text that may explain symbols. */
export interface Line {
  readonly flat: Flat;
  readonly from: number;
  readonly to: number;
  /** The parts of the flat text that it is made of. */
  readonly parts: Flat['parts'];
}

/** A symbol and its meaning, each in a cell or a paragraph of its own. */
export interface Pair {
  readonly symbol: Flat;
  readonly meaning: Flat;
}

/** Longer texts are no legends, in characters. */
const LONGEST = 4000;

export function wholeLine(flat: Flat): Line {
  const isLong = flat.text.length > LONGEST;
  return { flat, from: 0, to: isLong ? 0 : flat.text.length, parts: isLong ? [] : flat.parts };
}

/** The lines of a flat text; none where it is too long for a legend. */
export function linesIn(flat: Flat): readonly Line[] {
  if (flat.text.length > LONGEST) return [];
  let [to, next] = [-1, 0];
  return flat.text.split('\n').map((line) => {
    const from = to + 1;
    to = from + line.length;
    const first = next;
    while ((flat.parts[next]?.to ?? Number.POSITIVE_INFINITY) <= to) next += 1;
    return { flat, from, to, parts: flat.parts.slice(first, next + 1) };
  });
}

function lineBlock(block: LineBlock, place: Place): readonly Line[] {
  return block.children.flatMap((child) =>
    child.type === 'line' ? linesIn(flatten(child.children, place)) : lineBlock(child, place),
  );
}

function textAt(value: string, start: number, place: Place): PhrasingContent {
  return { type: 'text', value, position: place.locator.range(start, start + value.length) };
}

const BREAKING = /^<(?:br|\/?(?:p|div|li|ul|ol|tr|t[dh]|dt|dd|summary|details|blockquote|h\d))\b/iu;

/** A block of HTML as the lines that a browser shows. */
function htmlLines(node: Html, place: Place): readonly Line[] {
  if (node.value.length > LONGEST) return [];
  let at = offsetsOf(node)[0];
  const children = node.value.split(/(<[^<>]*>)/u).map((piece): PhrasingContent => {
    const start = at;
    at += piece.length;
    const position = place.locator.range(start, at);
    if (BREAKING.test(piece)) return { type: 'break', position };
    if (piece.startsWith('<')) return { type: 'html', value: piece, position };
    return { type: 'text', value: decodeReferences(piece), position };
  });
  return linesIn(flatten(children, place));
}

/** The lines of a block that is no paragraph, list or table. */
export function linesOf(node: LegendBlock, place: Place): readonly Line[] {
  if (node.type === 'lineBlock') return lineBlock(node, place);
  if (node.type === 'code')
    return node.value.length > LONGEST ? [] : linesIn(flatten(linesAsParagraph(node, place).children, place));
  if (node.type === 'html') return htmlLines(node, place);
  return [];
}

/** An item of a list: a term with its definition, or a line. */
export function itemOf({ first, blocks: [, second] }: Item, place: Place): Line | Pair | undefined {
  if (first === undefined) return undefined;
  const flat = flatten(first.children, place);
  if (second?.type !== 'paragraph' || foldSpace(flat.text).length > LONGEST_SYMBOL) return wholeLine(flat);
  return { symbol: flat, meaning: flatten(second.children, place) };
}

/** The most characters of a symbol that is a word. */
export const LONGEST_SYMBOL = 24;

/** The items of a list, or of what only RST has. */
export function listItems(node: List | DefinitionList | FieldList): readonly Item[] {
  const list = asBullets(node);
  return list.type === 'list' ? itemsOf(list) : [];
}

/** The cells of a table as flat texts, row by row, and whether its first row is no header. */
export function cellsOf(table: Table, place: Place): readonly (readonly Flat[])[] {
  return table.children.map((row) => row.children.map((cell) => flatten(cell.children, place)));
}

/** The most characters between a caption and its table: the options of a directive. */
const FAR = 1000;

/** The caption of a table, found in the source where it is written. */
export function captionLines(table: Table, place: Place): readonly Line[] {
  const caption: unknown = table.data === undefined ? undefined : Reflect.get(table.data, 'caption');
  if (typeof caption !== 'string' || caption === '') return [];
  const [start, end] = offsetsOf(table);
  // That of a directive stands before the table.
  const before = place.text.lastIndexOf(caption, start);
  const at = before >= start - caption.length - FAR ? before : place.text.indexOf(caption, start);
  return at < 0 || at >= end ? [] : linesIn(flatten([textAt(caption, at, place)], place));
}
