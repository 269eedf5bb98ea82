// Guiding principles: a list whose items begin with a lead word, `**Inclusivity** - text` or plain.
import type { List } from 'mdast';
import type { Principle } from '../claims.ts';
import { type Item, itemsOf } from '../index/items.ts';
import type { Section } from '../index/sections.ts';
import { type Flat, flatten, type Place, rangeOf } from '../text/flat.ts';
import { foldSpace } from '../text/fold.ts';
import { blocksText } from '../text/passages.ts';

const PLAIN_LEAD = /^([\p{L}\p{N}](?:[^\n:.–—]{0,39}?[^\s:.–—])??)(?:\s*:|\s+[-–—])\s+/u;
const SEPARATOR = /^\s*[-–—:.]?\s*/u;

interface Lead {
  readonly title: string;
  readonly rest: number;
  readonly strong: boolean;
}

function strongLead({ first }: Item, flat: Flat): Lead | undefined {
  const strong = first?.children[0];
  if (strong?.type !== 'strong') return undefined;
  const end = strong.position?.end.offset ?? 0;
  const to = flat.parts.filter((part) => part.end <= end).at(-1)?.to ?? 0;
  const title = foldSpace(flat.text.slice(0, to)).replace(/(?<!\s)\s*:$/u, '');
  if (title === '') return undefined;
  const gap = SEPARATOR.exec(flat.text.slice(to))?.[0].length ?? 0;
  return { title, rest: to + gap, strong: true };
}

function plainLead(flat: Flat): Lead | undefined {
  const match = PLAIN_LEAD.exec(flat.text);
  const title = match?.[1];
  if (match === null || title === undefined || title.split(/\s+/u).length > 4) return undefined;
  return { title: foldSpace(title), rest: match[0].length, strong: false };
}

function principleOf(item: Item, place: Place): Principle | undefined {
  const { node, first, blocks } = item;
  if (first === undefined) return undefined;
  const flat = flatten(first.children, place);
  const lead = strongLead(item, flat) ?? plainLead(flat);
  if (lead === undefined) return undefined;
  const text = foldSpace(flat.text.slice(lead.rest));
  const more = blocksText(blocks.slice(1), place)?.text;
  const whole = [text, more].filter((part) => part !== undefined && part !== '').join('\n\n');
  return whole === '' ? undefined : { title: lead.title, text: whole, range: rangeOf(node, place) };
}

/** A list of principles and what its items say. */
export interface PrincipleList {
  readonly list: List;
  readonly principles: readonly Principle[];
}

const known = new WeakMap<Section, readonly PrincipleList[]>();

/**
 * The lists of principles among the blocks of a section: every item has a lead word, and the list
 * is prose, or is announced as principles. Found once for each section.
 */
export function principleLists(section: Section, place: Place): readonly PrincipleList[] {
  const before = known.get(section);
  if (before !== undefined) return before;
  const found = section.blocks.flatMap((block, index) => {
    if (block.type !== 'list') return [];
    const intro = section.blocks[index - 1];
    const announced =
      intro?.type === 'paragraph' && /\bprinciples?\b/iu.test(flatten(intro.children, place).text);
    const principles = principlesOfList(block, announced, place);
    return principles.length > 0 ? [{ list: block, principles }] : [];
  });
  known.set(section, found);
  return found;
}

function principlesOfList(list: List, announced: boolean, place: Place): readonly Principle[] {
  const items = itemsOf(list);
  const found = items.map((item) => principleOf(item, place));
  const complete = found.filter((principle): principle is Principle => principle !== undefined);
  const wordy = complete.filter((principle) => principle.text.length >= 30);
  return complete.length === items.length && (announced || wordy.length * 2 >= complete.length)
    ? complete
    : [];
}
