// The support list of a details entry: `Libvirt KVM (x86): partial`, notes nested below.
import type { InlineCode, List, ListItem, Nodes } from 'mdast';
import type { Range } from '../../position.ts';
import type { Basis, Level, Text } from '../claims.ts';
import { findNodes } from '../index/sections.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { type Flat, flatRange, flatten, type Place } from '../text/flat.ts';
import { foldSign, foldSpace } from '../text/fold.ts';
import { blocksText, fieldsOf, textOf } from './fields.ts';

export interface SupportLine {
  readonly name: Text;
  readonly link?: string;
  readonly level: Level;
  readonly basis: Basis;
  readonly symbol: string;
  readonly symbolRange: Range;
  readonly text?: string;
  readonly range: Range;
  readonly notes: readonly Text[];
}

const SEPARATOR = /:(?=\s|$)|(?<!\s)\s+[-–—=→](?=\s)/gu;

interface Split {
  readonly nameTo: number;
  readonly valueFrom: number;
}

/** Characters of a name, blanks and all: a longer one is none, and each separator in it costs a look at the rest. */
const MOST_BEFORE_VALUE = 240;

/** Where the name ends: at the first separator after which a level stands, else at the first. */
function splitLine(text: string, vocabulary: Vocabulary): Split | undefined {
  let first: Split | undefined;
  SEPARATOR.lastIndex = 0;
  for (let found = SEPARATOR.exec(text); found !== null; found = SEPARATOR.exec(text)) {
    if (found.index > MOST_BEFORE_VALUE) break;
    const split = { nameTo: found.index, valueFrom: SEPARATOR.lastIndex };
    if (vocabulary.explains(text.slice(split.valueFrom).trim())) return split;
    first ??= split;
  }
  return first;
}

function codeIn(item: ListItem): string | undefined {
  const first = item.children[0];
  if (first?.type !== 'paragraph') return undefined;
  const codes = findNodes(first.children, (node: Nodes): node is InlineCode => node.type === 'inlineCode');
  return codes[codes.length - 1]?.value;
}

/** What the value says beyond its level: the code in parentheses, or all of it. */
function sayingOf(value: string, length: number, plain: boolean, item: ListItem): string | undefined {
  if (plain) return undefined;
  const rest = value.slice(length).trim();
  const code = codeIn(item);
  if (code !== undefined && rest === `(${code})`) return code;
  return value;
}

export function nestedNotes(item: ListItem, place: Place): readonly Text[] {
  if (item.children.length < 2) return [];
  const notes: Text[] = [];
  const { fields, before } = fieldsOf(item.children.slice(1), place);
  const loose = before.flatMap((block) => blocksText([block], place) ?? []);
  notes.push(...loose);
  for (const field of fields) {
    const blocks = blocksText(field.blocks, place);
    const parts = [field.value, blocks].flatMap((part) => part ?? []);
    const text = parts.map((part) => part.text).join('\n\n');
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) continue;
    // A label of the document's own says what its value is; "Notes" says nothing.
    const isOwn = field.kind === 'attribute';
    notes.push({
      text: isOwn ? `${field.label}: ${text}` : text,
      range: { start: isOwn ? field.labelRange.start : first.range.start, end: last.range.end },
    });
  }
  return notes;
}

/** A first paragraph of several lines may hold the note as well: `KVM: partial⏎ Notes: …`, `KVM: partial⏎ No disks.` */
function firstLine(flat: Flat, vocabulary: Vocabulary): number {
  const end = flat.text.indexOf('\n');
  if (end < 0) return flat.text.length;
  if (/^\s*notes?\s*:/iu.test(flat.text.slice(end + 1))) return end;
  const line = flat.text.slice(0, end);
  const split = splitLine(line, vocabulary);
  const value = split === undefined ? '' : foldSpace(line.slice(split.valueFrom));
  return value !== '' && vocabulary.explains(value) && vocabulary.read(value).length === value.length
    ? end
    : flat.text.length;
}

function inlineNote(flat: Flat, from: number, place: Place): readonly Text[] {
  const rest = flat.text.slice(from);
  const label = /^\s*notes?\s*:\s*/iu.exec(rest)?.[0].length ?? 0;
  const note = textOf(flat, from + label, flat.text.length, place);
  return note === undefined ? [] : [note];
}

/** Reads one item; undefined where it is not a name and a level. */
export function supportLine(item: ListItem, vocabulary: Vocabulary, place: Place): SupportLine | undefined {
  const paragraph = item.children[0];
  if (paragraph?.type !== 'paragraph') return undefined;
  const flat = flatten(paragraph.children, place);
  const end = firstLine(flat, vocabulary);
  const line = flat.text.slice(0, end);
  const split = splitLine(line, vocabulary);
  if (split === undefined) return undefined;
  const name = textOf(flat, 0, split.nameTo, place);
  if (name === undefined || name.text.length > 120) return undefined;
  const raw = line.slice(split.valueFrom);
  const value = raw.trim();
  const from = split.valueFrom + raw.length - raw.trimStart().length;
  const reading = vocabulary.read(foldSpace(value));
  const text = sayingOf(value, reading.length, reading.plain || value === '', item);
  return {
    name,
    ...(flat.link === undefined ? {} : { link: flat.link }),
    level: reading.level,
    basis: value === '' ? 'none' : reading.basis,
    symbol: reading.sign,
    symbolRange: flatRange(flat, from, from + reading.length, place),
    ...(text === undefined ? {} : { text: foldSpace(text) }),
    range: value === '' ? name.range : flatRange(flat, from, from + value.length, place),
    notes: [...(end < flat.text.length ? inlineNote(flat, end, place) : []), ...nestedNotes(item, place)],
  };
}

/** The name in a line of names and levels; undefined where the line is none. */
export function supportName(text: string, vocabulary: Vocabulary): string | undefined {
  const line = text.split('\n', 1)[0] ?? '';
  const split = splitLine(line, vocabulary);
  return split === undefined ? undefined : line.slice(0, split.nameTo);
}

/** Whether a list is one of names and levels: at least half of its items are, by their words. */
export function isSupportList(list: List, vocabulary: Vocabulary, place: Place): boolean {
  const lines = list.children.map((item) => {
    const paragraph = item.children[0];
    if (paragraph?.type !== 'paragraph') return false;
    const flat = flatten(paragraph.children, place);
    const line = flat.text.slice(0, firstLine(flat, vocabulary));
    const split = splitLine(line, vocabulary);
    const value = split === undefined ? '' : line.slice(split.valueFrom).trim();
    return foldSign(value) !== '' && vocabulary.explains(value);
  });
  return lines.length > 0 && lines.filter(Boolean).length * 2 >= lines.length;
}
