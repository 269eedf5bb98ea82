// Inline content flattened to plain text, with the way back from every character to its place in the source.

import type { FootnoteDefinition, FootnoteReference, Nodes, Text } from 'mdast';
import type { Position } from 'unist';
import type { Range } from '../../position.ts';
import { firstIndex } from '../../search.ts';
import type { Locator } from '../../source/source.ts';
import type { Role } from '../../syntax/rst/nodes.ts';
import type { FootnoteMark } from '../claims.ts';
import { foldName } from './fold.ts';
import { mathText, signOfElement } from './icons.ts';
import { htmlPicture, type Picture, saidByPicture, stemOfPicture } from './pictures.ts';
import { decodeReferences } from './references.ts';
import { roleText } from './roles.ts';

/** The source text and its locator: what it takes to turn offsets to ranges. */
export interface Place {
  readonly text: string;
  readonly locator: Locator;
  /** Link definitions: identifier to address. */
  readonly definitions?: ReadonlyMap<string, string>;
  /** Substitutions of RST: folded name to the text that it stands for. */
  readonly substitutions?: ReadonlyMap<string, string>;
  /** How many more characters substitutions may add: each of many cells may name a large one. */
  readonly growth?: { left: number };
  /** Labels of footnotes and references that the syntax numbers by itself. */
  readonly footnotes?: ReadonlyMap<Nodes, string>;
  /** The flat texts made so far, by the list of nodes that each was made of. */
  readonly flats?: Map<readonly Nodes[], Flat>;
}

interface Part {
  /** First index in the flat text. */
  readonly from: number;
  readonly to: number;
  /** Source offsets. */
  readonly start: number;
  readonly end: number;
  /** Whether the source between the offsets is the flat text, character for character. */
  readonly exact: boolean;
}

/** Flat text; node footnotes (`[^1]`, `<sup>1</sup>`) are taken out of it and kept as marks. */
export interface Flat {
  readonly text: string;
  readonly marks: readonly FootnoteMark[];
  /** The first link of the content. */
  readonly link?: string;
  /** Whether all of the text is strong. */
  readonly strong: boolean;
  /** Whether all of the text is what pictures say. */
  readonly drawn?: boolean;
  /** Where the first of several lines or paragraphs ends. */
  readonly lineEnd?: number;
  readonly parts: readonly Part[];
}

interface Builder {
  /** The text so far: one long string would be copied whenever a piece of it is looked at. */
  readonly pieces: string[];
  length: number;
  readonly parts: Part[];
  readonly marks: FootnoteMark[];
  link: string | undefined;
  strongLength: number;
  drawnLength: number;
  lineEnd: number | undefined;
  /** Text inside `<sup>`, while one is open. */
  superscript: { text: string; start: number } | undefined;
  /** Pictures that say nothing but the names of their files: decoration beside any text. */
  readonly bare: { readonly name: string; readonly start: number; readonly end: number }[];
  /** How many nodes are being visited, each in the one before. */
  depth: number;
}

/** Markup in markup beyond this is kept as it is written: the visit recurses, and strangers write without end. */
const DEEPEST = 100;

const SUPERSCRIPT_LABELS = /^[\s\d,;a-z*[\]^\u2020\u2021\u00a7\u00b6]{1,12}$/iu;

/** Offsets of a node; nodes made by a parser always have them, others fall to the text's start. */
export function offsetsOf(node: Nodes): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** Whether a position has offsets, as all do that a parser made. */
function isRange(position: Position): position is Position & Range {
  return position.start.offset !== undefined && position.end.offset !== undefined;
}

/** The label of a footnote or of a reference to one. */
export function footnoteLabel(node: FootnoteDefinition | FootnoteReference, place: Place): string {
  return place.footnotes?.get(node) ?? node.label ?? node.identifier;
}

/** The place of a node. */
export function rangeOf(node: Nodes, place: Place): Range {
  const { position } = node;
  if (position !== undefined && isRange(position)) return position;
  const [start, end] = offsetsOf(node);
  return place.locator.range(start, end);
}

function push(builder: Builder, value: string, start: number, end: number, place: Place): void {
  if (builder.superscript !== undefined) {
    builder.superscript.text += value;
    return;
  }
  const from = builder.length;
  if (value !== '') builder.pieces.push(value);
  builder.length += value.length;
  const exact = end - start === value.length && place.text.startsWith(value, start);
  builder.parts.push({ from, to: builder.length, start, end, exact });
}

function pushBreak(builder: Builder, value: string, start: number, end: number, place: Place): void {
  if (builder.length > 0) builder.lineEnd ??= builder.length;
  push(builder, value, start, end, place);
}

/** The last characters so far, one of two units too. */
function tailOf({ pieces }: Builder): string {
  return pieces[pieces.length - 1]?.slice(-2) ?? '';
}

function closeSuperscript(builder: Builder, end: number, place: Place): void {
  const open = builder.superscript;
  builder.superscript = undefined;
  if (open === undefined) return;
  // `I<sup>2</sup>C` is one word, and has no footnote in it.
  const isInside = /\p{L}$/u.test(tailOf(builder)) && /^\p{L}/u.test(place.text.slice(end, end + 2));
  if (isInside || !SUPERSCRIPT_LABELS.test(open.text)) {
    push(builder, open.text, open.start, end, place);
    return;
  }
  const range = place.locator.range(open.start, end);
  for (const label of open.text.split(/[\s,;[\]]+/u).filter(Boolean)) {
    builder.marks.push({ label, notation: 'superscript', range });
  }
}

function visitHtml(html: string, start: number, end: number, builder: Builder, place: Place): void {
  if (/^<sup\b/iu.test(html)) builder.superscript = { text: '', start };
  else if (/^<\/sup\s*>/iu.test(html)) closeSuperscript(builder, end, place);
  else if (/^<(?:br|\/?(?:div|li|ol|p|ul))\b/iu.test(html)) pushBreak(builder, '\n', start, end, place);
  else if (/^<img\b/iu.test(html)) pushPicture(htmlPicture(html), start, end, builder, place);
  else {
    const value = signOfElement(html);
    if (value !== undefined) push(builder, value, start, end, place);
  }
}

/** Where a footnote may stand; any other address leads away from the notes, to a page or a section. */
const NOTE_ADDRESS = /^#.*(?:\d|note|fn|foot|ref|remark|caveat|legend|[*\u2020\u2021\u00a7])/iu;

/** Links such as `[†](#note)` and `[[1]](#note)` are footnote marks, not content. */
function linkMark(value: string, url: string | undefined): string | undefined {
  const text = value.trim();
  const bracketed = /^\[([\d*\u2020\u2021\u00a7a-z]{1,3})\]$/iu.exec(text)?.[1];
  return (
    bracketed ?? (url?.startsWith('#') ? /^[*\u2020\u2021\u00a7][\w-]{0,20}$/u.exec(text)?.[0] : undefined)
  );
}

const BLOCKS: ReadonlySet<string> = new Set(
  'paragraph cellBlocks list listItem lineBlock line code'.split(' '),
);

function visitChildren(node: Nodes, builder: Builder, place: Place): void {
  if (!('children' in node)) return;
  if (builder.depth >= DEEPEST) {
    const [start, end] = offsetsOf(node);
    push(builder, place.text.slice(start, end), start, end, place);
    return;
  }
  builder.depth += 1;
  let previousBlock = false;
  for (const child of node.children) {
    const block = BLOCKS.has(child.type);
    if ((block || previousBlock) && builder.length > 0 && !/\s$/u.test(tailOf(builder))) {
      const [start] = offsetsOf(child);
      pushBreak(builder, ' ', start, start, place);
    }
    visit(child, builder, place);
    previousBlock = block;
  }
  builder.depth -= 1;
}

function visitLink(node: Nodes, url: string | undefined, builder: Builder, place: Place): void {
  const { length } = builder;
  const [pieces, parts] = [builder.pieces.length, builder.parts.length];
  visitChildren(node, builder, place);
  const text = builder.pieces.slice(pieces).join('');
  const said = linkMark(text, url);
  const label = url === undefined || NOTE_ADDRESS.test(url) ? said : undefined;
  // `✔ [*](https://…)` leads away: the mark has no footnote, and is no text.
  const isMark = said !== undefined || /^\s*[*\u2020\u2021\u00a7]{1,3}\s*$/u.test(text);
  if (label !== undefined || (isMark && pieces > 0)) {
    builder.length = length;
    builder.pieces.length = pieces;
    builder.parts.length = parts;
  }
  if (label === undefined) builder.link ??= url;
  else builder.marks.push({ label, notation: 'reference', range: rangeOf(node, place) });
}

/** Raw output shows where it is written for HTML: its text, with the tags read as in Markdown. */
function visitRaw(node: Role, builder: Builder, place: Place): void {
  if (!(node.data?.format ?? '').split(' ').includes('html')) return;
  const [start, end] = offsetsOf(node);
  for (const piece of node.value.split(/(<[^<>]*>)/u)) {
    if (piece.startsWith('<')) visitHtml(piece, start, end, builder, place);
    else if (piece !== '') push(builder, decodeReferences(piece), start, end, place);
  }
}

/** The content of a role; of one that only Sphinx knows, what Sphinx shows. */
function visitRole(node: Role, builder: Builder, place: Place): void {
  const [start, end] = offsetsOf(node);
  const [content] = node.children;
  const shown =
    node.name === 'math'
      ? mathText(node.value)
      : node.data?.problem === 'unknown-role'
        ? roleText(node.name, node.value)
        : node.value;
  const at = node.value.indexOf(shown);
  if (content !== undefined && shown === node.value) visitChildren(node, builder, place);
  else if (content === undefined || at < 0) push(builder, shown, start, end, place);
  else {
    const from = offsetsOf(content)[0] + at;
    push(builder, shown, from, from + shown.length, place);
  }
}

/** What a substitution stands for, placed where its reference stands; its name where that is a picture, unknown or too much. */
function visitSubstitution(name: string, start: number, end: number, builder: Builder, place: Place): void {
  const value = place.substitutions?.get(foldName(name)) ?? '';
  const { growth } = place;
  const isShown = value !== '' && (growth === undefined || value.length <= growth.left);
  if (isShown && growth !== undefined) growth.left -= value.length;
  push(builder, isShown ? value : `|${name}|`, start, end, place);
}

function pushPicture(picture: Picture, start: number, end: number, builder: Builder, place: Place): void {
  const said = saidByPicture(picture);
  builder.drawnLength += said?.length ?? 0;
  if (said !== undefined) push(builder, said, start, end, place);
  else builder.bare.push({ name: stemOfPicture(picture.url ?? ''), start, end });
}

/**
 * What a site generator reads and Markdown takes for text: links to `[a]({{< ref "a" >}})`, of which the text counts, and
 * tags with `style={{ color: "grey" }}`.
 */
const GENERATED =
  /\[([^[\]]{1,200})\]\(\{\{[^{}]{1,200}\}\}[^()\s]{0,200}\)|<[A-Za-z][^<>{}]{0,100}\{\{[^{}<>]{1,300}\}\}[^<>{}]{0,100}>/gu;

/** What all of it has. */
const mayBeGenerated = (value: string): boolean => value.includes('{{');

function pushText(value: string, start: number, end: number, builder: Builder, place: Place): void {
  const isPlain = !mayBeGenerated(value) || !place.text.startsWith(value, start);
  let at = 0;
  for (const { 0: whole, 1: text, index } of isPlain ? [] : value.matchAll(GENERATED)) {
    if (index > at) push(builder, value.slice(at, index), start + at, start + index, place);
    const from = start + index + (text === undefined ? 0 : 1);
    if (text === undefined) pushBreak(builder, '\n', from, from + whole.length, place);
    else push(builder, text, from, from + text.length, place);
    at = index + whole.length;
  }
  if (at === 0) push(builder, value, start, end, place);
  else if (at < value.length) push(builder, value.slice(at), start + at, end, place);
}

function visit(node: Nodes, builder: Builder, place: Place): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  switch (node.type) {
    case 'text':
      pushText(node.value, start, end, builder, place);
      return;
    case 'inlineCode':
    case 'code': {
      const inner = place.text.slice(start, end).indexOf(node.value);
      if (inner < 0) push(builder, node.value, start, end, place);
      else push(builder, node.value, start + inner, start + inner + node.value.length, place);
      return;
    }
    case 'image':
      pushPicture(node, start, end, builder, place);
      return;
    case 'imageReference':
      pushPicture(
        { alt: node.alt, url: place.definitions?.get(node.identifier) },
        start,
        end,
        builder,
        place,
      );
      return;
    case 'break':
      pushBreak(builder, '\n', start, end, place);
      return;
    case 'html':
      visitHtml(node.value, start, end, builder, place);
      return;
    case 'footnoteReference':
      builder.marks.push({
        label: footnoteLabel(node, place),
        notation: 'reference',
        range: place.locator.range(start, end),
      });
      return;
    case 'link':
      // `:pep:`8`` is shown as PEP 8.
      if (node.data?.prefix !== undefined) push(builder, node.data.prefix, start, start, place);
      visitLink(node, node.url, builder, place);
      return;
    case 'linkReference':
      visitLink(node, place.definitions?.get(node.identifier), builder, place);
      return;
    case 'role':
      if (node.data?.canonical === 'raw' && node.data.problem === undefined) {
        visitRaw(node, builder, place);
        return;
      }
      if (/^sup(?:erscript)?$/u.test(node.name) && SUPERSCRIPT_LABELS.test(node.value)) {
        builder.superscript = { text: node.value, start };
        closeSuperscript(builder, end, place);
        return;
      }
      visitRole(node, builder, place);
      return;
    case 'substitutionReference':
      visitSubstitution(node.value, start, end, builder, place);
      return;
    case 'strong': {
      const before = builder.length;
      visitChildren(node, builder, place);
      builder.strongLength += builder.length - before;
      return;
    }
    default:
      visitChildren(node, builder, place);
  }
}

const NO_MARKS: readonly FootnoteMark[] = [];
const BLANK: Flat = { text: '', marks: NO_MARKS, strong: false, parts: [] };

/** Flattens `nodes` in order. What a paragraph says is asked for by many, and made once. */
export function flatten(nodes: readonly Nodes[], place: Place): Flat {
  const first = nodes[0];
  if (first === undefined) return BLANK;
  // Most cells hold one piece of text or none.
  if (nodes.length === 1 && first.type === 'text' && !mayBeGenerated(first.value))
    return flatText(first, place);
  if (nodes.length === 1 && first.type === 'paragraph') return flatten(first.children, place);
  const known = place.flats?.get(nodes);
  if (known !== undefined) return known;
  const flat = flattenAll(nodes, place);
  place.flats?.set(nodes, flat);
  return flat;
}

function flatText(node: Text, place: Place): Flat {
  const { value, position } = node;
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  const exact = end - start === value.length && place.text.startsWith(value, start);
  const part = { from: 0, to: value.length, start, end, exact };
  return { text: value, marks: NO_MARKS, strong: false, parts: [part] };
}

function flattenAll(nodes: readonly Nodes[], place: Place): Flat {
  const builder: Builder = {
    pieces: [],
    length: 0,
    parts: [],
    marks: [],
    link: undefined,
    strongLength: 0,
    drawnLength: 0,
    lineEnd: undefined,
    superscript: undefined,
    bare: [],
    depth: 0,
  };
  for (const node of nodes) visit(node, builder, place);
  if (builder.superscript !== undefined) closeSuperscript(builder, place.text.length, place);
  if (!builder.pieces.some((piece) => piece.trim() !== ''))
    for (const { name, start, end } of builder.bare) push(builder, name, start, end, place);
  const text = builder.pieces.join('');
  const { length } = text.trim();
  return {
    text,
    marks: builder.marks,
    ...(builder.link === undefined ? {} : { link: builder.link }),
    strong: length > 0 && builder.strongLength >= length,
    ...(length > 0 && builder.drawnLength >= length && { drawn: true }),
    ...(builder.lineEnd === undefined ? {} : { lineEnd: builder.lineEnd }),
    parts: builder.parts,
  };
}

/** The source range of the flat text from `from` to `to` (exclusive). */
export function flatRange(flat: Flat, from: number, to: number, place: Place): Range {
  const { parts } = flat;
  const first = parts[firstIndex(parts.length, (index) => (parts[index]?.to ?? 0) > from)];
  const last = parts[firstIndex(parts.length, (index) => (parts[index]?.from ?? 0) >= to) - 1];
  if (first === undefined || last === undefined || first.from >= to) {
    const at = flat.parts[0]?.start ?? 0;
    return place.locator.range(at, at);
  }
  const start = first.exact ? first.start + Math.max(0, from - first.from) : first.start;
  const end = last.exact ? last.end - Math.max(0, last.to - to) : last.end;
  return place.locator.range(start, end);
}
