// Blocks that hold no other blocks: headings, breaks, fenced code, comments and definitions.
import type { Heading } from 'mdast';
import { beginsHtmlBlock } from '../html-blocks.ts';
import { type Lane, type Parsed, phrasing } from './lane.ts';
import { endOf, indentOf, isBlank, type Lines, lineText, pointIn, startOf } from './lines.ts';
import { normalName } from './names.ts';

const BREAK = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
const FENCE = /^(`{3,}|~{3,}(?!~))[ ]*([^`\s\\&]*)(?: ([^`\s\\&](?:[^`\\&]*[^`\s\\&])?))?$/;
const DEFINITION =
  /^\[([^[\]\\&\s](?:[^[\]\\&]*[^[\]\\&\s])?)\]: ([^\s\\&()<>\u0000-\u001F\u007F]+)(?: "([^"\\&]*)")?$/;
const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

/** `## Title`, without closing signs or white space, whose place in the heading depends on what follows. */
export function parseHeading(lane: Lane, lines: Lines, at: number): Parsed | undefined {
  const { text } = lines;
  const start = startOf(lines, at);
  const end = endOf(lines, at);
  let from = start;
  while (text.charAt(from) === '#') from += 1;
  const depth: Heading['depth'] | undefined = DEPTHS[from - start - 1];
  if (depth === undefined || text.charAt(from) !== ' ') return undefined;
  while (text.charAt(from) === ' ') from += 1;
  if (from >= end || /[#\s]/.test(text.charAt(end - 1))) return undefined;
  const children = phrasing(lane, { lines, firstLine: at, lastLine: at, from, to: end, isCell: false });
  if (!children) return undefined;
  const position = { start: pointIn(lines, at, start), end: pointIn(lines, at, end) };
  return { node: { type: 'heading', depth, children, position }, next: at + 1 };
}

/** `---` and its like, where nothing stands above. */
export function parseBreak(lines: Lines, at: number): Parsed | undefined {
  if (!'-*_'.includes(lines.text.charAt(startOf(lines, at)))) return undefined;
  if (!BREAK.test(lineText(lines, at))) return undefined;
  return { node: { type: 'thematicBreak', position: positionOf(lines, at, at) }, next: at + 1 };
}

/** Fenced code that is closed. */
export function parseFence(lines: Lines, at: number): Parsed | undefined {
  const [, fence = '', language = '', meta] = FENCE.exec(lineText(lines, at)) ?? [];
  if (fence === '') return undefined;
  let close = at + 1;
  while (close < lines.begins.length && !closesFence(lines, close, fence)) {
    if (lineText(lines, close).startsWith('\t')) return undefined;
    close += 1;
  }
  if (close >= lines.begins.length) return undefined;
  const node = {
    type: 'code',
    lang: language === '' ? null : language,
    meta: meta ?? null,
    value: joined(lines, at + 1, close),
    position: positionOf(lines, at, close),
  } as const;
  return { node, next: close + 1 };
}

function closesFence(lines: Lines, at: number, fence: string): boolean {
  const indent = indentOf(lines, at);
  if (indent > 3) return false;
  const rest = lineText(lines, at)
    .slice(indent)
    .replace(/(?<![ \t])[ \t]+$/, '');
  return rest.length >= fence.length && rest === fence.charAt(0).repeat(rest.length);
}

function joined(lines: Lines, from: number, to: number): string {
  let value = '';
  for (let at = from; at < to; at += 1) {
    value += lineText(lines, at);
    if (at + 1 < to) value += lines.text.slice(endOf(lines, at), lines.begins[at + 1]);
  }
  return value;
}

/** `<!-- … -->`, alone on its lines. */
export function parseComment(lines: Lines, at: number): Parsed | undefined {
  let line = lineText(lines, at);
  if (!line.startsWith('<!--')) return undefined;
  line = line.slice('<!--'.length);
  let last = at;
  while (!line.includes('-->')) {
    last += 1;
    if (last >= lines.begins.length) return undefined;
    line = lineText(lines, last);
  }
  const node = {
    type: 'html',
    value: joined(lines, at, last + 1),
    position: positionOf(lines, at, last),
  } as const;
  return { node, next: last + 1 };
}

/** A block of HTML up to a blank line. */
export function parseHtml(lines: Lines, at: number): Parsed | undefined {
  if (!beginsHtmlBlock(lineText(lines, at))) return undefined;
  let next = at + 1;
  while (next < lines.begins.length && !isBlank(lines, next)) next += 1;
  const node = {
    type: 'html',
    value: joined(lines, at, next),
    position: positionOf(lines, at, next - 1),
  } as const;
  return { node, next };
}

/** `[name]: address "title"` on a line of its own, among others or alone. */
export function parseDefinition(lane: Lane, lines: Lines, at: number): Parsed | undefined {
  const match = DEFINITION.exec(lineText(lines, at));
  if (!match) return undefined;
  const [, label = '', url = '', title = null] = match;
  const next = at + 1;
  const isAlone =
    next >= lines.begins.length || isBlank(lines, next) || DEFINITION.test(lineText(lines, next));
  if (!isAlone || label.startsWith('^') || label.length > 999) return undefined;
  const name = normalName(label);
  if (!lane.defined.links.includes(name)) lane.defined.links.push(name);
  const position = positionOf(lines, at, at);
  return {
    node: { type: 'definition', identifier: name.toLowerCase(), label, title, url, position },
    next,
  };
}

/** From the content of one line to the end of another. */
function positionOf(lines: Lines, first: number, last: number) {
  return {
    start: pointIn(lines, first, startOf(lines, first)),
    end: pointIn(lines, last, endOf(lines, last)),
  };
}
