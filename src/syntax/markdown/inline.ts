// What stands in a paragraph, a heading or a cell: text, code, emphasis, links. Declines what it is not sure of.
import type { PhrasingContent } from 'mdast';
import { attentionOf } from './attention.ts';
import { endOf, type Lines, pointIn, startOf } from './lines.ts';
import { type Brackets, closeBracket, resource } from './links.ts';
import { type Defined, normalName } from './names.ts';
import { appendNode, appendText, createFrame, type Frame, flatten } from './phrasing.ts';

/** A stretch of one or more lines; `from` lies in the first of them, `to` in the last. */
export interface Stretch {
  readonly lines: Lines;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly from: number;
  readonly to: number;
  /** In the cell of a table, `\|` is a pipe even in code. */
  readonly isCell: boolean;
}

/** By code unit: what may be more than text. */
const SPECIAL = new Uint8Array(128);
for (const sign of '\t!&*<[\\]_`') SPECIAL[sign.charCodeAt(0)] = 1;
const SPACE = 32;
const BACKTICK = 96;
/** What is opened more often without being closed is for remark: each of them is looked through at each end. */
const MAX_OPEN = 50;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const MARKUP_AFTER_LESS = /[A-Za-z/!?]/;
const FOOTNOTE = /\[\^([^\s[\]\\&]{1,99})\]/y;
const TAG = /<(?:\/[A-Za-z][A-Za-z0-9-]*|[A-Za-z][A-Za-z0-9-]*(?: [A-Za-z_][\w.-]*="[^"<>\\\r\n]*")* ?\/?)>/y;
const ALT = /!\[(?!\^)([^[\]\\&`*_<\t\r\n]*)\]/y;
const ENTITY_AFTER_AMPERSAND = /[A-Za-z#]/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };
const ENTITY = /&(amp|lt|gt|quot|nbsp);/y;
const ADDRESS = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\u0000-\u001F\u007F]*)>/y;

interface Reader {
  readonly stretch: Stretch;
  readonly defined: Defined;
  /** Innermost last; the first is the stretch itself. */
  readonly frames: Frame[];
  /** Where the current line ends. */
  end: number;
  line: number;
  at: number;
  /** Where signs stand last on that line, as far as anybody asked. */
  readonly lasts: Map<string, number>;
}

/** The children of a stretch; undefined: this is for remark. The stretch is not empty and has no space at its ends. */
export function inlineOf(stretch: Stretch, defined: Defined): PhrasingContent[] | undefined {
  // Most cells and labels are nothing but text.
  if (isPlain(stretch)) return [textOf(stretch)];
  const root = createFrame('root', '', pointIn(stretch.lines, stretch.firstLine, stretch.from));
  const reader: Reader = {
    stretch,
    defined,
    frames: [root],
    end: stretch.firstLine === stretch.lastLine ? stretch.to : endOf(stretch.lines, stretch.firstLine),
    line: stretch.firstLine,
    at: stretch.from,
    lasts: new Map(),
  };
  for (;;) {
    if (!readLine(reader)) return undefined;
    if (reader.line === stretch.lastLine) break;
    nextLine(reader);
  }
  while (reader.frames.length > 1) flatten(reader.frames);
  return root.children;
}

/** One line without a sign that may be more than text. */
function isPlain({ lines, firstLine, lastLine, from, to }: Stretch): boolean {
  return firstLine === lastLine && nextSpecial(lines.text, from, to) === to;
}

function textOf({ lines, firstLine, from, to }: Stretch): PhrasingContent {
  const position = { start: pointIn(lines, firstLine, from), end: pointIn(lines, firstLine, to) };
  return { type: 'text', value: lines.text.slice(from, to), position };
}

/** Where something may be more than text, or `end`. */
function nextSpecial(text: string, from: number, end: number): number {
  let index = from;
  while (index < end && SPECIAL[text.charCodeAt(index)] !== 1) index += 1;
  return index;
}

/** A line ending between lines of text is text. */
function nextLine(reader: Reader): void {
  const { lines, lastLine, to } = reader.stretch;
  const ending = lines.text.slice(reader.end, lines.begins[reader.line + 1]);
  const start = pointIn(lines, reader.line, reader.end);
  reader.line += 1;
  reader.lasts.clear();
  reader.at = startOf(lines, reader.line);
  reader.end = reader.line === lastLine ? to : endOf(lines, reader.line);
  // Indentation that belongs to a container is not the text's.
  appendText(reader.frames, ending, start, pointIn(lines, reader.line, lines.begins[reader.line] ?? 0));
}

/** False: declined. */
function readLine(reader: Reader): boolean {
  const { text } = reader.stretch.lines;
  while (reader.at < reader.end) {
    // Never past the line: a search through the rest of the text would cost each line the length of all others.
    const found = nextSpecial(text, reader.at, reader.end);
    if (found > reader.at) textTo(reader, found);
    if (found < reader.end && !readSpecial(reader)) return false;
    if (reader.frames.length > MAX_OPEN) return false;
  }
  return true;
}

function textTo(reader: Reader, end: number, value?: string): void {
  const { lines } = reader.stretch;
  const start = pointIn(lines, reader.line, reader.at);
  appendText(
    reader.frames,
    value ?? lines.text.slice(reader.at, end),
    start,
    pointIn(lines, reader.line, end),
  );
  reader.at = end;
}

function readSpecial(reader: Reader): boolean {
  const { text } = reader.stretch.lines;
  const next = reader.at + 1 < reader.end ? text.charAt(reader.at + 1) : '';
  switch (text.charAt(reader.at)) {
    case '`':
      return readCode(reader);
    case '*':
    case '_':
      return readAttention(reader);
    case '[':
      if (next === '^') return readFootnote(reader);
      return openBracket(reader);
    case ']':
      return readClosing(reader);
    case '\\':
      return readEscape(reader, next);
    case '!':
      if (next === '[') return readImage(reader);
      break;
    case '<':
      if (MARKUP_AFTER_LESS.test(next)) return readAngle(reader);
      break;
    case '&':
      if (ENTITY_AFTER_AMPERSAND.test(next)) return readEntity(reader);
      break;
    default:
      return false;
  }
  textTo(reader, reader.at + 1);
  return true;
}

/** A backslash at the end of a line may be a hard break; an escaped backtick changes what opens code. */
function readEscape(reader: Reader, next: string): boolean {
  if (next === '`' || (next === '' && reader.line !== reader.stretch.lastLine)) return false;
  if (ESCAPABLE.test(next)) textTo(reader, reader.at + 2, next);
  else textTo(reader, reader.at + 1);
  return true;
}

/** Where a sign stands last on the line that is read; before it where it does not. Looked for once. */
function lastOnLine(reader: Reader, sign: string): number {
  const known = reader.lasts.get(sign);
  if (known !== undefined) return known;
  const { text } = reader.stretch.lines;
  let last = reader.end - 1;
  while (last > reader.at && text.charAt(last) !== sign) last -= 1;
  reader.lasts.set(sign, last);
  return last;
}

/** How often `character` stands from `at` on. */
function runLength(text: string, at: number, end: number): number {
  let index = at + 1;
  while (index < end && text.charCodeAt(index) === text.charCodeAt(at)) index += 1;
  return index - at;
}

function nextBacktick(text: string, from: number, end: number): number {
  let index = from;
  while (index < end && text.charCodeAt(index) !== BACKTICK) index += 1;
  return index;
}

function readCode(reader: Reader): boolean {
  const { lines, isCell, lastLine } = reader.stretch;
  const { text } = lines;
  const size = runLength(text, reader.at, reader.end);
  const inside = reader.at + size;
  let close = nextBacktick(text, inside, reader.end);
  while (close < reader.end) {
    const length = runLength(text, close, reader.end);
    if (length === size) {
      const raw = text.slice(inside, close);
      const value = codeValue(isCell ? raw.replaceAll('\\|', '|') : raw);
      if (raw.includes('\t') || (isCell && raw.includes('\\\\'))) return false;
      const start = pointIn(lines, reader.line, reader.at);
      reader.at = close + size;
      const end = pointIn(lines, reader.line, reader.at);
      appendNode(reader.frames, { type: 'inlineCode', value, position: { start, end } });
      return true;
    }
    close = nextBacktick(text, close + length, reader.end);
  }
  // It may close on a later line.
  if (reader.line !== lastLine) return false;
  textTo(reader, inside);
  return true;
}

/** A space at both ends is taken off, unless there is nothing else. */
function codeValue(raw: string): string {
  const padded =
    raw.length > 2 &&
    raw.charCodeAt(0) === SPACE &&
    raw.charCodeAt(raw.length - 1) === SPACE &&
    /[^ ]/.test(raw);
  return padded ? raw.slice(1, -1) : raw;
}

function readAttention(reader: Reader): boolean {
  const { lines, from, to, firstLine, lastLine } = reader.stretch;
  const { text } = lines;
  const marker = text.charCodeAt(reader.at);
  const size = runLength(text, reader.at, reader.end);
  const stop = reader.at + size;
  const atStart = reader.line === firstLine ? from : startOf(lines, reader.line);
  const before = reader.at > atStart ? text.charCodeAt(reader.at - 1) : Number.NaN;
  const after = stop < (reader.line === lastLine ? to : reader.end) ? text.charCodeAt(stop) : Number.NaN;
  const { opens, closes } = attentionOf(marker, before, after);
  const sign = text.slice(reader.at, stop);
  const isOpen = closes && reader.frames.some(({ sign: open }) => open.charCodeAt(0) === marker);
  if ((opens && closes) || (size > 2 && (opens || isOpen))) return false;
  if (opens) {
    reader.frames.push(createFrame('attention', sign, pointIn(lines, reader.line, reader.at)));
    reader.at = stop;
    return true;
  }
  if (!isOpen) {
    textTo(reader, stop);
    return true;
  }
  const frame = reader.frames.at(-1);
  if (frame?.kind !== 'attention' || frame.sign !== sign) return false;
  reader.frames.pop();
  reader.at = stop;
  const position = { start: frame.start, end: pointIn(lines, reader.line, stop) };
  const type = size === 2 ? 'strong' : 'emphasis';
  appendNode(reader.frames, { type, children: frame.children, position });
  return true;
}

/** A footnote that is defined; inside brackets it decides what they are. */
function readFootnote(reader: Reader): boolean {
  const { lines } = reader.stretch;
  FOOTNOTE.lastIndex = reader.at;
  const label = FOOTNOTE.exec(lines.text)?.[1];
  const stop = FOOTNOTE.lastIndex;
  if (label === undefined || stop > reader.end) return false;
  const name = normalName(label);
  if (!reader.defined.footnotes.includes(name)) return openBracket(reader);
  if (reader.frames.some(({ kind }) => kind === 'bracket')) return false;
  const position = { start: pointIn(lines, reader.line, reader.at), end: pointIn(lines, reader.line, stop) };
  appendNode(reader.frames, { type: 'footnoteReference', identifier: name.toLowerCase(), label, position });
  reader.at = stop;
  return true;
}

/** An address, or a tag of HTML, its attributes in double quotes if it has any. */
function readAngle(reader: Reader): boolean {
  const { lines, lastLine } = reader.stretch;
  ADDRESS.lastIndex = reader.at;
  const url = ADDRESS.exec(lines.text)?.[1];
  if (url !== undefined && ADDRESS.lastIndex <= reader.end) return readAddress(reader, url);
  TAG.lastIndex = reader.at;
  const value = TAG.exec(lines.text)?.[0];
  if (value === undefined || TAG.lastIndex > reader.end) {
    // Nothing closes it.
    if (reader.line !== lastLine || lastOnLine(reader, '>') > reader.at) return false;
    textTo(reader, reader.at + 1);
    return true;
  }
  const start = pointIn(lines, reader.line, reader.at);
  reader.at = TAG.lastIndex;
  const end = pointIn(lines, reader.line, reader.at);
  appendNode(reader.frames, { type: 'html', value, position: { start, end } });
  return true;
}

/** An entity that pages need to write their own signs. */
function readEntity(reader: Reader): boolean {
  ENTITY.lastIndex = reader.at;
  const [entity, name = ''] = ENTITY.exec(reader.stretch.lines.text) ?? [];
  if (entity === undefined) return false;
  textTo(reader, reader.at + entity.length, ENTITIES[name]);
  return true;
}

/** `<https://…>`. */
function readAddress(reader: Reader, url: string): true {
  const { lines } = reader.stretch;
  const point = (at: number) => pointIn(lines, reader.line, at);
  const [start, stop] = [reader.at, ADDRESS.lastIndex];
  const position = { start: point(start + 1), end: point(stop - 1) };
  appendNode(reader.frames, {
    type: 'link',
    title: null,
    url,
    children: [{ type: 'text', value: url, position }],
    position: { start: point(start), end: point(stop) },
  });
  reader.at = stop;
  return true;
}

/** A picture with its address behind it, and no markup in its words. */
function readImage(reader: Reader): boolean {
  const { lines } = reader.stretch;
  ALT.lastIndex = reader.at;
  const alt = ALT.exec(lines.text)?.[1];
  if (alt === undefined) return false;
  const outcome = resource({ text: lines.text, close: ALT.lastIndex - 1, end: reader.end });
  if (outcome === 'decline') return false;
  const { title, url } = outcome.node;
  const position = {
    start: pointIn(lines, reader.line, reader.at),
    end: pointIn(lines, reader.line, outcome.end),
  };
  appendNode(reader.frames, { type: 'image', title: title ?? null, url, alt, position });
  reader.at = outcome.end;
  return true;
}

function openBracket(reader: Reader): true {
  reader.frames.push(createFrame('bracket', '[', pointIn(reader.stretch.lines, reader.line, reader.at)));
  reader.at += 1;
  return true;
}

function readClosing(reader: Reader): boolean {
  if (!reader.frames.some(({ kind }) => kind === 'bracket')) {
    textTo(reader, reader.at + 1);
    return true;
  }
  const frame = reader.frames.at(-1);
  if (frame?.kind !== 'bracket') return false;
  const { lines } = reader.stretch;
  const brackets: Brackets = {
    text: lines.text,
    open: frame.start.offset ?? 0,
    close: reader.at,
    end: reader.end,
    isOneLine: frame.start.line === lines.first + reader.line,
    isAboveMarks: lines.depth > 0 && reader.line < reader.stretch.lastLine,
    isOpen: reader.line === reader.stretch.lastLine && lastOnLine(reader, ')') <= reader.at,
  };
  const outcome = closeBracket(brackets, frame, reader.defined);
  if (outcome === 'decline') return false;
  if (outcome === 'text') {
    flatten(reader.frames);
    textTo(reader, reader.at + 1);
    return true;
  }
  reader.frames.pop();
  reader.at = outcome.end;
  const position = { start: frame.start, end: pointIn(lines, reader.line, outcome.end) };
  appendNode(reader.frames, { ...outcome.node, children: frame.children, position });
  for (const outer of reader.frames) outer.hasLink = true;
  return true;
}
