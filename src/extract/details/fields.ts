// The labelled parts of a details entry: `Status: optional.`, `CLI commands:` and a list, `Notes: …`.
import type { BlockContent, DefinitionContent, List, Paragraph } from 'mdast';
import { pushAll } from '../../long-lists.ts';
import type { Range } from '../../position.ts';
import type { Text } from '../claims.ts';
import { asBullets } from '../index/bullets.ts';
import { type Item, itemsOf } from '../index/items.ts';
import { type Flat, flatRange, flatten, type Place } from '../text/flat.ts';
import { foldName, foldSpace } from '../text/fold.ts';
import { memoize } from '../text/memoize.ts';
import {
  asParagraph,
  blocksText,
  joinTexts,
  linesAsParagraph,
  type Stretch,
  stretchOf,
  textOf,
} from '../text/passages.ts';
import { targetOfLabel } from './grammar.ts';

export type FieldKind = 'status' | 'commands' | 'api' | 'notes' | 'support' | 'target' | 'attribute';

/** One labelled part: its label, the text after the colon, and the blocks that follow up to the next label. */
export interface Field {
  readonly kind: FieldKind;
  readonly label: string;
  readonly labelRange: Range;
  readonly value: Text | undefined;
  /** The text after the colon, as it is written. */
  readonly stretch: Stretch;
  readonly blocks: Block[];
}

export type Block = BlockContent | DefinitionContent;

const LONGEST_NAME = 48;

const TARGET_WORDS =
  /^(?:supported |supporting )?(?:drivers?|platforms?|targets?|back ?ends?|providers?|implementations?|sdks?|languages?|clients?|devices?|browsers?|hypervisors?|vendors?|runtimes?)$/u;

const KINDS: readonly (readonly [RegExp, FieldKind])[] = [
  [/^(?:status|feature status|support status)$/u, 'status'],
  [/^(?:cli|commands?|cli commands?|cli usage|command[- ]line|client commands?)$/u, 'commands'],
  [/^(?:api|api alias|api name|alias|api operation)$/u, 'api'],
  [/^(?:notes?|description|remarks?|comments?)$/u, 'notes'],
  [/^(?:[^:]{1,40} )?support$/u, 'support'],
  [TARGET_WORDS, 'support'],
  [/^support(?:ed)? by(?: [\p{L} -]{1,30})?$/u, 'support'],
  // A level whose value are those who have it.
  [
    /^(?:(?:fully |partially |partly |not |un)?supported|not available|missing|partial(?: support)?|full support|no support|complete)(?: (?:by|on|in|for)(?: \p{L}{1,20})?)?$/u,
    'support',
  ],
];

const lookForKind = memoize((label): { readonly kind: FieldKind | undefined } => {
  const name = foldName(label);
  if (name.length > LONGEST_NAME) return { kind: undefined };
  const known = KINDS.find(([pattern]) => pattern.test(name))?.[1];
  return { kind: known ?? (targetOfLabel(name, '') === undefined ? undefined : 'target') };
});

/** What a label is for; undefined where it is no label that is known. */
export function fieldKind(label: string): FieldKind | undefined {
  return lookForKind(label).kind;
}

/** Whether `word` is a common word for targets: `driver`, `Platforms`. */
export function isTargetWord(word: string): boolean {
  return TARGET_WORDS.test(foldName(word));
}

interface Label {
  readonly kind: FieldKind;
  readonly label: string;
  /** Index in the flat text where the value begins. */
  readonly valueFrom: number;
  readonly from: number;
  readonly to: number;
}

/** The most characters of a label with the colon and the blanks around it. */
const LONGEST_LABEL = 60;
const LABEL = /^\s*([^\s:](?:[^:\n]{0,46}[^\s:])?)\s*:(?=\s|$)\s*/u;

/** Whether the text from `from` to `to` is strong, as the labels of attributes are. */
function isStrong(paragraph: Paragraph, flat: Flat, from: number, to: number, place: Place): boolean {
  const range = flatRange(flat, from, to, place);
  return paragraph.children.some(
    (child) =>
      child.type === 'strong' &&
      (child.position?.start.offset ?? 0) <= range.start.offset &&
      (child.position?.end.offset ?? 0) >= range.end.offset,
  );
}

function labelAt(
  paragraph: Paragraph,
  flat: Flat,
  from: number,
  line: string,
  place: Place,
): Label | undefined {
  const match = LABEL.exec(line);
  const label = match?.[1];
  if (match === null || label === undefined) return undefined;
  const start = from + line.indexOf(label);
  const span = { from: start, to: start + label.length, valueFrom: from + match[0].length };
  const value = line.slice(match[0].length);
  const kind = fieldKind(label) ?? (targetOfLabel(label, value) === undefined ? undefined : 'target');
  if (kind !== undefined) return { kind, label, ...span };
  return isStrong(paragraph, flat, span.from, span.to, place)
    ? { kind: 'attribute', label, ...span }
    : undefined;
}

/** Labels that stand strong within a line that begins with one: `**Status:** optional | **Notes:** slow`. */
function labelsWithin(paragraph: Paragraph, flat: Flat, labels: readonly Label[], place: Place): Label[] {
  const found: Label[] = [];
  const starts = new Set(labels.map(({ from }) => from));
  let part = 0;
  for (const { type, position } of paragraph.children) {
    if (type !== 'strong' || position?.start.offset === undefined) continue;
    while ((flat.parts[part]?.start ?? Number.POSITIVE_INFINITY) < position.start.offset) part += 1;
    const from = flat.parts[part]?.from;
    if (from === undefined || starts.has(from)) continue;
    const line = flat.text.slice(from, from + LONGEST_LABEL).split('\n', 1)[0] ?? '';
    const label = labelAt(paragraph, flat, from, line, place);
    if (label !== undefined && label.kind !== 'attribute') found.push(label);
  }
  return found;
}

/** Signs that part labelled texts of one line, and belong to neither. */
const PARTING = /(?<![\s|·•;,–—])[\s|·•;,–—]+$/u;

/** Splits a paragraph at its labels; `skip` characters at its start are read already. */
function splitParagraph(
  paragraph: Paragraph,
  skip: number,
  place: Place,
): { readonly before: Text | undefined; readonly fields: Field[] } {
  const flat = flatten(paragraph.children, place);
  const labels: Label[] = [];
  let at = 0;
  for (const line of flat.text.split('\n')) {
    const label = at < skip ? undefined : labelAt(paragraph, flat, at, line, place);
    if (label !== undefined) labels.push(label);
    at += line.length + 1;
  }
  if (labels.length > 0) {
    pushAll(labels, labelsWithin(paragraph, flat, labels, place));
    labels.sort((a, b) => a.from - b.from);
  }
  const fields = labels.map((label, index): Field => {
    const next = labels[index + 1]?.from ?? flat.text.length;
    const own = flat.text.slice(label.valueFrom, next);
    const end = next < flat.text.length ? label.valueFrom + own.replace(PARTING, '').length : next;
    const stretch = stretchOf(flat, label.valueFrom, end, place);
    return {
      kind: label.kind,
      label: foldSpace(label.label),
      labelRange: flatRange(flat, label.from, label.to, place),
      value: stretch.at(0),
      stretch,
      blocks: [],
    };
  });
  return { before: textOf(flat, skip, labels[0]?.from ?? flat.text.length, place), fields };
}

function isLabelled({ first }: Item, place: Place): boolean {
  if (first === undefined) return false;
  const { before, fields } = splitParagraph(first, 0, place);
  return before === undefined && fields.length > 0 && fields[0]?.kind !== 'attribute';
}

/** Labels whose value may be a list; its items are theirs, whatever they begin with. */
const WITH_LISTS: ReadonlySet<FieldKind> = new Set(['commands', 'support', 'notes']);

/** Whether what follows the label of `field` is its own list, not a list of further fields. */
function ownsList(field: Field, list: List, place: Place): boolean {
  return WITH_LISTS.has(field.kind) || isAttributeList(field, list, place);
}

/** A list under the label "Attributes", where any name can stand: each item leads with a strong one. */
export function isAttributeList({ label }: Field, list: List, place: Place): boolean {
  return (
    foldName(label) === 'attributes' && itemsOf(list).every((item) => strongField(item, place) !== undefined)
  );
}

export interface Fields {
  readonly fields: readonly Field[];
  /** Text and blocks before the first label. */
  readonly before: readonly Block[];
}

/** What every label of a target has: `Status, x86`, `x86 status`, `Support (x86)`. */
const LABELS_TARGET = /status|support/iu;

/** A block whose text may begin with labels: code and quotes that hold nothing but lines of a status are read as such. */
function asLabelled(raw: Block, place: Place): Block {
  const block = asBullets(raw);
  const [quoted, ...others] = block.type === 'blockquote' ? block.children : [];
  if (quoted?.type === 'paragraph' && others.length === 0) return isOfTargets(quoted, place) ? quoted : block;
  if (block.type !== 'code' && block.type !== 'lineBlock') return block;
  if (block.type === 'code' && !LABELS_TARGET.test(block.value)) return block;
  const lines = linesAsParagraph(block, place);
  return isOfTargets(lines, place) ? lines : block;
}

function isOfTargets(paragraph: Paragraph, place: Place): boolean {
  const { before, fields } = splitParagraph(paragraph, 0, place);
  return (
    before === undefined &&
    fields.length > 0 &&
    fields.every(({ kind }) => kind === 'target' || kind === 'status')
  );
}

/** Parts the blocks of an entry by their labels; `skip` characters at the start of the first are read already. */
export function fieldsOf(blocks: readonly Block[], place: Place, skip = 0): Fields {
  const fields: Field[] = [];
  const before: Block[] = [];
  for (const [index, raw] of blocks.entries()) {
    const block = asLabelled(raw, place);
    const last = fields[fields.length - 1];
    if (block.type === 'paragraph') {
      const done = index === 0 ? skip : 0;
      const split = splitParagraph(block, done, place);
      const isWhole = split.fields.length === 0 && done === 0;
      const rest = isWhole ? [block] : split.before === undefined ? [] : [asParagraph(split.before)];
      pushAll(last?.blocks ?? before, rest);
      pushAll(fields, split.fields);
    } else if (
      block.type === 'list' &&
      (last === undefined || last.value !== undefined || !ownsList(last, block, place))
    ) {
      // Fields may be bullets themselves, `- Status: optional`, with other items (a support list) after them.
      const items = itemsOf(block);
      const labelled = new Set(items.filter((item) => isLabelled(item, place)));
      const children = items.filter((item) => !labelled.has(item)).map(({ node }) => node);
      if (labelled.size === 0) (last?.blocks ?? before).push(block);
      else if (children.length > 0) before.push({ ...block, children });
      for (const { blocks } of labelled) pushAll(fields, fieldsOf(blocks, place).fields);
    } else {
      (last?.blocks ?? before).push(block);
    }
  }
  return { fields, before };
}

/** An item whose first words are strong and end in a colon: a name and a text. */
export function strongField(
  { first, blocks: [, ...others] }: Item,
  place: Place,
): { readonly name: string; readonly value: Text } | undefined {
  const strong = first?.children[0];
  if (first === undefined || strong?.type !== 'strong') return undefined;
  const flat = flatten([first], place);
  const end = flat.parts.filter((part) => part.end <= (strong.position?.end.offset ?? 0)).at(-1)?.to ?? 0;
  const lead = foldSpace(flat.text.slice(0, end));
  const texts = [textOf(flat, end, flat.text.length, place), blocksText(others, place)];
  const value = joinTexts(texts.filter((text) => text !== undefined));
  return lead.endsWith(':') && value !== undefined ? { name: lead.slice(0, -1), value } : undefined;
}
