// One feature's details: a list item or a section, read to what it says of the feature.
import type { InlineCode, List, Nodes } from 'mdast';
import type { Range } from '../../position.ts';
import type { Text } from '../claims.ts';
import { findNodes } from '../index/sections.ts';
import { flatRange, flatten, type Place } from '../text/flat.ts';
import {
  type Block,
  blocksText,
  type Field,
  fieldKind,
  fieldsOf,
  isAttributeList,
  joinTexts,
  strongField,
  textOf,
} from './fields.ts';
import { fieldLine, isLedList, ledLine, valueLines, type Wording } from './led.ts';
import { listedLines } from './listed.ts';
import { isSupportList, type SupportLine, supportLine } from './support.ts';

export interface DetailsEntry {
  readonly title: Text;
  readonly id?: string;
  readonly link?: string;
  /** Headings between the details' own and the entry's. */
  readonly group: readonly string[];
  readonly block: Range;
  readonly status?: Text;
  readonly api?: Text;
  readonly commands: readonly Text[];
  readonly notes?: Text;
  readonly attributes: readonly { readonly name: string; readonly value: Text }[];
  readonly supportLabel?: string;
  readonly support: readonly SupportLine[];
  /** Items of the support list that could not be read. */
  readonly unread: readonly Text[];
}

/** What names an entry. */
export interface EntryHead {
  readonly title: Text;
  readonly id?: string;
  readonly link?: string;
  readonly group: readonly string[];
  readonly block: Range;
}

/** Whether a column or a field of this name holds remarks. */
export function isNotesName(name: string): boolean {
  return fieldKind(name) === 'notes';
}

function isCode(node: Nodes): node is InlineCode {
  return node.type === 'inlineCode';
}

/** Commands of a list (one an item), of code spans in a paragraph, or of the lines of a code block. */
function commandsOf(field: Field, place: Place): readonly Text[] {
  const commands: Text[] = [];
  if (field.value !== undefined) commands.push(field.value);
  for (const block of field.blocks) {
    if (block.type === 'list') {
      for (const item of block.children) {
        const text = blocksText([item], place);
        if (text !== undefined) commands.push(text);
      }
    } else if (block.type === 'code') {
      const flat = flatten([block], place);
      let at = 0;
      for (const line of flat.text.split('\n')) {
        const text = textOf(flat, at, at + line.length, place);
        if (text !== undefined) commands.push(text);
        at += line.length + 1;
      }
    } else {
      for (const code of findNodes<InlineCode>([block], isCode)) {
        const flat = flatten([code], place);
        commands.push({ text: code.value, range: flatRange(flat, 0, flat.text.length, place) });
      }
    }
  }
  return commands;
}

/** The attributes of a list under "Attributes". */
function listedAttributes(field: Field, place: Place): DetailsEntry['attributes'] {
  const [list, ...others] = field.blocks;
  if (list?.type !== 'list' || others.length > 0 || field.value !== undefined) return [];
  if (!isAttributeList(field, list, place)) return [];
  return list.children.flatMap((item) => strongField(item, place) ?? []);
}

/** One attribute, or those of a list; none where nothing is said. */
function attributesOf(field: Field, place: Place): DetailsEntry['attributes'] {
  const listed = listedAttributes(field, place);
  if (listed.length > 0) return listed;
  const value = fieldText(field, place);
  return value === undefined ? [] : [{ name: field.label, value }];
}

function fieldText(field: Field, place: Place): Text | undefined {
  const rest = blocksText(field.blocks, place);
  return joinTexts([field.value, rest].filter((text): text is Text => text !== undefined));
}

function lists(blocks: readonly Block[]): readonly List[] {
  return blocks.filter((block): block is List => block.type === 'list');
}

/** The support lists of an entry: under a support label, or recognised by their lines. */
function supportLists(
  fields: readonly Field[],
  before: readonly Block[],
  vocabulary: Wording,
  place: Place,
): { label?: string; lists: readonly List[] } {
  for (const field of fields) {
    if (field.kind === 'support' && lists(field.blocks).length > 0)
      return { label: field.label, lists: lists(field.blocks) };
  }
  const loose = [
    ...before,
    ...fields
      .filter(
        ({ kind, value }) =>
          kind === 'attribute' || kind === 'notes' || (kind === 'status' && value !== undefined),
      )
      .flatMap((field) => field.blocks),
  ];
  const named = fields.find(
    (field) =>
      field.kind === 'attribute' &&
      lists(field.blocks).some((list) => isSupportList(list, vocabulary, place)),
  );
  const found = lists(loose).filter(
    (list) =>
      list.children.length > 1 &&
      (isSupportList(list, vocabulary, place) || isLedList(list, vocabulary, place)),
  );
  return { ...(named === undefined ? {} : { label: named.label }), lists: found };
}

/** A field "Image support" with a text and no list says something of the feature, not who supports it. */
function isAttribute(field: Field, supportLabel: string | undefined): boolean {
  if (field.label === supportLabel) return false;
  return field.kind === 'attribute' || (field.kind === 'support' && lists(field.blocks).length === 0);
}

/** Reads the blocks of an entry. */
export function entryOf(
  head: EntryHead,
  blocks: readonly Block[],
  vocabulary: Wording,
  place: Place,
): DetailsEntry {
  const { fields, before } = fieldsOf(blocks, place);
  const support = supportLists(fields, before, vocabulary, place);
  const taken = new Set<Block>(support.lists);
  const without = (list: readonly Block[]): Block[] =>
    list.filter((block) => !taken.has(block) && block.type !== 'html');
  const of = (kind: Field['kind']): Field | undefined => fields.find((field) => field.kind === kind);
  const notes = fields
    .filter((field) => field.kind === 'notes')
    .flatMap((field) => fieldText({ ...field, blocks: without(field.blocks) }, place) ?? []);
  const lead = blocksText(without(before), place);
  const note = joinTexts(notes.length > 0 ? notes : lead === undefined ? [] : [lead]);
  const statusField = of('status');
  const status = statusField?.value ?? blocksText(statusField?.blocks.slice(0, 1) ?? [], place);
  const api = of('api');
  const apiText = api === undefined ? undefined : fieldText(api, place);
  const read = support.lists.flatMap((list) =>
    list.children.map((item) => ({
      item,
      line: ledLine(item, vocabulary, place) ?? supportLine(item, vocabulary, place),
    })),
  );
  const lines = new Map(
    fields.flatMap((field) => {
      const line = fieldLine(field, vocabulary);
      const found = line === undefined ? listedLines(field, vocabulary, place) : [line];
      return found.length === 0 ? [] : [[field, found] as const];
    }),
  );
  const valued = fields.find(({ kind, blocks: own }) => kind === 'support' && own.length === 0);
  const stated = read.length > 0 || valued === undefined ? [] : valueLines(valued, vocabulary, place);
  const supportLabel = support.label ?? (stated.length > 0 ? valued?.label : undefined);
  return {
    ...head,
    ...(status === undefined ? {} : { status }),
    ...(apiText === undefined ? {} : { api: apiText }),
    commands: fields
      .filter((field) => field.kind === 'commands')
      .flatMap((field) => commandsOf(field, place)),
    ...(note === undefined ? {} : { notes: note }),
    attributes: fields
      .filter((field) => !lines.has(field) && isAttribute(field, supportLabel))
      .flatMap((field) => attributesOf({ ...field, blocks: without(field.blocks) }, place)),
    ...(supportLabel === undefined ? {} : { supportLabel }),
    support: [...read.flatMap(({ line }) => line ?? []), ...stated, ...[...lines.values()].flat()],
    unread: read.flatMap(({ item, line }) => (line === undefined ? (blocksText([item], place) ?? []) : [])),
  };
}
