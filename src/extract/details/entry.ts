// One feature's details: a list item or a section, read to what it says of the feature; what is no part of that is listed.
import type { InlineCode, List, Nodes, Text as TextNode } from 'mdast';
import { pushAll } from '../../long-lists.ts';
import type { Range } from '../../position.ts';
import type { Text } from '../claims.ts';
import type { Unread } from '../decision.ts';
import { itemsOf } from '../index/items.ts';
import { findNodes } from '../index/sections.ts';
import { leadingStatus } from '../lexicon/status.ts';
import { flatten, type Place } from '../text/flat.ts';
import { joinTexts, linesAsParagraph, readBlocks, stretchOf, textOf } from '../text/passages.ts';
import { type Block, type Field, type FieldKind, fieldsOf, isAttributeList, strongField } from './fields.ts';
import {
  areTargets,
  levelOfLabel,
  mayBeTarget,
  nameAndValue,
  namesIn,
  namesWithLevels,
  type SupportLine,
  supportOf,
  targetOfLabel,
  type Wording,
} from './grammar.ts';
import { type Below, isSupportList, readBelow, supportItem } from './support-lists.ts';

/** What names an entry. */
export interface EntryHead {
  readonly title: Text;
  readonly id?: string;
  readonly link?: string;
  /** Headings between the details' own and the entry's. */
  readonly group: readonly string[];
  readonly block: Range;
}

export interface DetailsEntry extends EntryHead {
  readonly status?: Text;
  readonly api?: Text;
  readonly commands: readonly Text[];
  readonly notes?: Text;
  readonly attributes: readonly { readonly name: string; readonly value: Text }[];
  readonly supportLabel?: string;
  readonly support: readonly SupportLine[];
  /** Texts of the entry that none of these hold. */
  readonly unread: readonly Unread[];
}

/** An entry in the making: each block and value of it is put into one of these. */
class Draft {
  readonly support: SupportLine[] = [];
  readonly notes: Text[] = [];
  readonly commands: Text[] = [];
  readonly attributes: { readonly name: string; readonly value: Text }[] = [];
  readonly unread: Unread[] = [];
  readonly words: Wording;
  readonly place: Place;
  status: Text | undefined;
  api: Text | undefined;
  supportLabel: string | undefined;
  /** Whether labels of the document's own are names of targets: each has a level behind it. */
  namesTargets = false;
  /** Whether labels say levels against each other: `Supported`, `Not supported`. */
  saysLevels = false;

  constructor(words: Wording, place: Place) {
    this.words = words;
    this.place = place;
  }

  /** The prose of blocks, and of a text before them; what is no prose is listed as unread. */
  textOf(value: Text | undefined, blocks: readonly Nodes[]): Text | undefined {
    const { text, others } = readBlocks(blocks, this.place);
    for (const other of others) this.unread.push({ ...other, reason: 'it is markup of another language' });
    return joinTexts([value, text].flatMap((part) => part ?? []));
  }

  note(value: Text | undefined, blocks: readonly Block[] = []): void {
    const text = this.textOf(value, blocks);
    if (text !== undefined) this.notes.push(text);
  }

  attribute({ label, value }: Field, blocks: readonly Block[]): void {
    const text = this.textOf(value, blocks);
    if (text !== undefined) this.attributes.push({ name: label, value: text });
  }

  /** The items of a support list; one that names nobody is listed. */
  list(list: List): void {
    for (const item of itemsOf(list)) {
      const line = supportItem(item, this.words, this.place);
      if (line !== undefined) this.support.push(line);
      else {
        const text = this.textOf(undefined, item.blocks);
        if (text !== undefined)
          this.unread.push({ ...text, reason: 'the item names no target with a level' });
      }
    }
  }
}

const isLiteral = (node: Nodes): node is InlineCode | TextNode =>
  node.type === 'inlineCode' || node.type === 'text';

/** The support lists of an entry: under a support label, or recognised by their lines. */
function supportLists(
  fields: readonly Field[],
  before: readonly Block[],
  words: Wording,
  place: Place,
): { readonly label?: string; readonly lists: ReadonlySet<Block> } {
  const listsIn = (blocks: readonly Block[]): readonly List[] =>
    blocks.filter((block): block is List => block.type === 'list');
  const tells = (list: List): boolean => isSupportList(list, words, place);
  const labelled = fields.filter(
    ({ kind, label, blocks }) =>
      kind === 'support' && levelOfLabel(label, words) === undefined && listsIn(blocks).length > 0,
  );
  const owner =
    labelled.find(({ blocks }) => listsIn(blocks).some(tells)) ??
    labelled.find(({ value }) => value === undefined);
  if (owner !== undefined) return { label: owner.label, lists: new Set(listsIn(owner.blocks)) };
  const isNamed = ({ kind }: Field): boolean => kind === 'attribute' || kind === 'target';
  const isOpen = (field: Field): boolean =>
    isNamed(field) || field.kind === 'notes' || (field.kind === 'status' && field.value !== undefined);
  const loose = [...before, ...fields.filter(isOpen).flatMap(({ blocks }) => blocks)];
  const named = fields.find((field) => isNamed(field) && listsIn(field.blocks).some(tells));
  return {
    ...(named === undefined ? {} : { label: named.label }),
    lists: new Set(listsIn(loose).filter((list) => itemsOf(list).length > 1 && tells(list))),
  };
}

/** Commands of a list (one an item), of code spans in a paragraph, or of the lines of a code block. */
function readCommands({ value, blocks }: Field, draft: Draft): void {
  const { commands, place } = draft;
  const add = (text: Text | undefined): void => {
    if (text !== undefined) commands.push(text);
  };
  add(value);
  for (const block of blocks) {
    if (block.type === 'list') {
      for (const item of itemsOf(block)) add(draft.textOf(undefined, item.blocks));
      continue;
    }
    const isCode = block.type === 'code';
    const spans = findNodes(isCode ? linesAsParagraph(block, place).children : [block], isLiteral);
    for (const span of spans)
      if (isCode || span.type === 'inlineCode')
        add(textOf(flatten([span], place), 0, span.value.length, place));
    const isProse = spans.some(({ type, value: word }) => type === 'text' && /[\p{L}\p{N}]/u.test(word));
    const said = isCode ? undefined : draft.textOf(undefined, [block]);
    if (said !== undefined && isProse) draft.notes.push(said);
  }
}

/** The names of a list, one an item. */
function namesInList(list: List, place: Place): readonly (Below & { readonly name: Text })[] {
  return itemsOf(list).flatMap((item) => {
    const name = readBlocks(item.blocks.slice(0, 1), place).text;
    return name === undefined ? [] : [{ name, ...readBelow(item, place) }];
  });
}

/** `Not supported on: Rust`: a label that is a level, and those who have it behind it or in a list. */
function readLevel(
  { label, labelRange, value, stretch }: Field,
  rest: readonly Block[],
  draft: Draft,
): boolean {
  const { words, place } = draft;
  const level = levelOfLabel(label, words);
  if (level === undefined) return false;
  const [list, ...others] = rest;
  const isList = value === undefined && list?.type === 'list';
  const listed: ReturnType<typeof namesInList> = isList ? namesInList(list, place) : namesIn(stretch, words);
  const names = listed.map(({ name }) => name);
  if (!areTargets(names, level.linked || draft.saysLevels, words)) return false;
  const { level: read, basis } = words.read(level.word);
  const said = { level: read, basis, symbol: level.word, symbolRange: labelRange };
  const own = level.linked ? { label: { text: label, range: labelRange } } : {};
  pushAll(
    draft.support,
    listed.map(({ name, ...below }) => ({ name, ...said, range: name.range, ...below, ...own })),
  );
  draft.note(undefined, isList ? others : rest);
  return true;
}

/** `**Go:** yes` and `Status, x86: Supported`: a label that names a target. */
function readTarget(
  { kind, label, labelRange, value, stretch }: Field,
  rest: readonly Block[],
  draft: Draft,
): boolean {
  if (value === undefined) return false;
  const text = { text: label, range: labelRange };
  const target = kind === 'target' ? targetOfLabel(label, value.text) : undefined;
  const isKnown = draft.namesTargets || draft.words.isTarget(label);
  const isNamed = kind === 'attribute' && isKnown && draft.words.explains(value.text);
  if (target === undefined && !isNamed) return false;
  const line = supportOf({ ...text, text: target ?? label }, stretch, draft.words);
  draft.support.push(target === undefined ? line : { ...line, label: text });
  draft.note(undefined, rest);
  return true;
}

/** What is read of a field whose label speaks of support, or is the document's own. */
function readOwn(field: Field, rest: readonly Block[], draft: Draft): void {
  if (readTarget(field, rest, draft) || readLevel(field, rest, draft)) return;
  const { kind, label, labelRange, value, stretch } = field;
  const lines = kind === 'support' ? namesWithLevels(stretch, draft.words) : [];
  if (lines.length > 1) {
    draft.supportLabel ??= label;
    pushAll(draft.support, lines);
    draft.note(undefined, rest);
    return;
  }
  const [list, ...others] = rest;
  const isList = value === undefined && list?.type === 'list' && others.length === 0;
  const listed = isList && isAttributeList(field, list, draft.place) ? itemsOf(list) : [];
  pushAll(
    draft.attributes,
    listed.flatMap((item) => strongField(item, draft.place) ?? []),
  );
  if (listed.length > 0) return;
  if (label === draft.supportLabel) draft.note(value, rest);
  else if (value !== undefined || rest.length > 0) draft.attribute(field, rest);
  else if (kind === 'attribute')
    draft.unread.push({ text: label, range: labelRange, reason: 'nothing stands behind the label' });
}

const isOnce = (kind: FieldKind): kind is 'status' | 'api' => kind === 'status' || kind === 'api';

/** What stands between a status and remarks on it. */
const BEFORE_REMARKS = /^\s*(?:[.;,:]|[–—-]{1,3}(?=\s))?\s*/u;

/** The status alone; what follows it in its line is a remark on the feature. */
function readStatus({ value, stretch }: Field, draft: Draft): Text | undefined {
  const length = leadingStatus(stretch.text);
  if (value === undefined || length === undefined || length === stretch.text.length) return value;
  const gap = BEFORE_REMARKS.exec(stretch.text.slice(length))?.[0].length ?? 0;
  draft.note(stretch.at(length + gap));
  return stretch.at(0, length);
}

function readField(field: Field, rest: readonly Block[], draft: Draft): void {
  const { kind, value } = field;
  if (isOnce(kind)) {
    if (draft[kind] !== undefined) {
      draft.attribute(field, rest);
      return;
    }
    const own = value === undefined ? rest.slice(0, 1) : kind === 'api' ? rest : [];
    draft[kind] = draft.textOf(kind === 'status' ? readStatus(field, draft) : value, own);
    draft.note(undefined, rest.slice(own.length));
  } else if (kind === 'notes') draft.note(value, rest);
  else if (kind === 'commands') readCommands(field, draft);
  else readOwn(field, rest, draft);
}

/** The lines of support before the first label, where all that stands there are such lines; else none. */
function leadLines(blocks: readonly Block[], words: Wording, place: Place): readonly SupportLine[] {
  const lines: SupportLine[] = [];
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  if (paragraphs.length < blocks.length) return [];
  for (const block of paragraphs) {
    const flat = flatten(block.children, place);
    const line = stretchOf(flat, 0, flat.text.length, place);
    const found = namesWithLevels(line, words);
    const pair = found.length > 0 ? undefined : nameAndValue(line, words);
    if (pair?.explained === true) lines.push(supportOf(pair.name, pair.value, words));
    else if (found.length > 0) pushAll(lines, found);
    else return [];
  }
  return lines.length > 1 ? lines : [];
}

/** Whether all labels of the document's own are names with levels behind them, where no table names targets. */
function areLabelsTargets(fields: readonly Field[], words: Wording): boolean {
  const own = fields.filter(({ kind }) => kind === 'attribute');
  return (
    !words.knowsTargets &&
    own.length > 1 &&
    own.every(
      ({ label, value }) => mayBeTarget(label, words) && value !== undefined && words.explains(value.text),
    )
  );
}

/** The level that a label says of the names behind it. */
function levelOfField({ kind, label, value }: Field, words: Wording): string | undefined {
  const level = kind === 'support' && value !== undefined ? levelOfLabel(label, words) : undefined;
  return level === undefined || words.explains(value?.text ?? '') ? undefined : words.read(level.word).level;
}

/** An entry, and whether it has a label or a line of support; else it is prose. */
export interface ReadEntry {
  readonly entry: DetailsEntry;
  readonly isTelling: boolean;
}

/** Reads the blocks of an entry; `skip` characters at the start of the first are its title. */
export function readEntry(
  head: EntryHead,
  blocks: readonly Block[],
  words: Wording,
  place: Place,
  skip = 0,
): ReadEntry {
  const { fields, before } = fieldsOf(blocks, place, skip);
  const { label, lists } = supportLists(fields, before, words, place);
  const lead = leadLines(
    before.filter((block) => !lists.has(block)),
    words,
    place,
  );
  const draft = new Draft(words, place);
  draft.supportLabel = label;
  draft.namesTargets = areLabelsTargets(fields, words);
  draft.saysLevels = new Set(fields.flatMap((field) => levelOfField(field, words) ?? [])).size > 1;
  const withoutLists = (all: readonly Block[]): readonly Block[] =>
    all.filter((block) => {
      if (block.type === 'list' && lists.has(block)) draft.list(block);
      return !lists.has(block);
    });
  const loose = withoutLists(before);
  if (lead.length > 0) pushAll(draft.support, lead);
  else for (const block of loose) draft.note(undefined, [block]);
  for (const field of fields) readField(field, withoutLists(field.blocks), draft);
  const notes = joinTexts(draft.notes.sort((a, b) => a.range.start.offset - b.range.start.offset));
  const { status, api, supportLabel, commands, attributes, support, unread } = draft;
  const entry = {
    ...head,
    ...(status && { status }),
    ...(api && { api }),
    ...(notes && { notes }),
    ...(supportLabel !== undefined && { supportLabel }),
    commands,
    attributes,
    support,
    unread,
  };
  return { entry, isTelling: fields.length + lists.size + lead.length > 0 };
}
