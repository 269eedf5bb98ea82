// Lists of what is supported, each item with a box or a symbol at its head, as tables of one target.
import type { List, ListItem, Nodes, PhrasingContent, Table, TableCell, TableRow, Text } from 'mdast';
import type { Point } from 'unist';
import { pushTo } from '../../group.ts';
import { type Section, walkSections } from '../index/sections.ts';
import { headerWords } from '../lexicon/header-words.ts';
import { PRESET_SIGNS } from '../lexicon/levels.ts';
import type { Place } from '../text/flat.ts';
import { foldSign } from '../text/fold.ts';

/** Fewer items are no list of features. */
const FEWEST = 3;
const SIGN = /^(?:\[[ xX]?\]|[^\p{L}\p{N}\s[\]]{1,3})(?=\s)/u;

/** The same at the head of an item as it is written: most lists are not looked into. */
const MARKED = /^(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]?\]|[^\p{L}\p{N}\s[\]`*_|<&:]{1,3})\s/u;

interface Item {
  readonly sign: string;
  readonly row: TableRow;
}

function cellAt(children: readonly PhrasingContent[], position: Nodes['position']): TableCell {
  return { type: 'tableCell', children: [...children], ...(position && { position }) };
}

/** The symbol at the head of an item, its name, and what follows a name in bold. */
function itemOf({ children: [paragraph], position }: ListItem, { locator }: Place): Item | undefined {
  const [first, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const start = first?.position?.start.offset;
  if (first?.type !== 'text' || start === undefined) return undefined;
  const sign = SIGN.exec(first.value)?.[0];
  if (sign === undefined || PRESET_SIGNS.get(foldSign(sign))?.kind !== 'mark') return undefined;
  const piece = (from: number, to: number): Text => ({
    type: 'text',
    value: first.value.slice(from, to),
    position: locator.range(start + from, start + to),
  });
  const mark = piece(0, sign.length);
  const text = [piece(sign.length, first.value.length), ...rest];
  const name =
    rest[0]?.type === 'strong' && first.value.slice(sign.length).trim() === '' ? rest[0] : undefined;
  const [named, remark] = name === undefined ? [text, []] : [[name], rest.slice(1)];
  const end = position && { start: position.end, end: position.end };
  const cells = [
    cellAt(named, name?.position ?? position),
    cellAt([mark], mark.position),
    cellAt(remark, end),
  ];
  return { sign: foldSign(sign), row: { type: 'tableRow', children: cells, ...(position && { position }) } };
}

/** `Support` and `Notes` have the place of the heading, which says what the list tells. */
function headerOf(heading: Nodes, at: Point): TableRow {
  const position = { start: at, end: at };
  const title = (value: string): TableCell =>
    cellAt([{ type: 'text', value, ...(heading.position && { position: heading.position }) }], position);
  return { type: 'tableRow', children: [cellAt([], position), title('Support'), title('Notes')], position };
}

function checklist(list: List, heading: Nodes, place: Place): Table | undefined {
  const start = list.position?.start.offset ?? 0;
  if (!MARKED.test(place.text.slice(start, start + 20))) return undefined;
  const items = list.children.flatMap((item) => itemOf(item, place) ?? []);
  const isWhole = items.length >= FEWEST && items.length === list.children.length;
  // All of one symbol say no more than the heading.
  if (!isWhole || new Set(items.map(({ sign }) => sign)).size < 2 || list.position === undefined)
    return undefined;
  const children = [headerOf(heading, list.position.start), ...items.map(({ row }) => row)];
  return { type: 'table', children, data: { headerRows: 1 }, position: list.position };
}

/** A list that is read as a table. */
export interface Checklist {
  readonly list: List;
  readonly table: Table;
}

/** The checklists of a document by section: lists under a heading that speaks of support. */
export function checklistsOf(top: Section, place: Place): ReadonlyMap<Section, readonly Checklist[]> {
  const found = new Map<Section, Checklist[]>();
  for (const section of walkSections(top)) {
    const { heading, title, blocks } = section;
    if (heading === undefined || !headerWords(title).calledSupport) continue;
    for (const block of blocks) {
      const table = block.type === 'list' ? checklist(block, heading, place) : undefined;
      if (block.type === 'list' && table !== undefined) pushTo(found, section, { list: block, table });
    }
  }
  return found;
}
