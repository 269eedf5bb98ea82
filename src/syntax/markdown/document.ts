// The document, block by block: what the lane is sure of it parses itself, the rest goes to remark-parse in parts.
import type { Root, RootContent } from 'mdast';
import { TooCrowded } from '../inline-limit.ts';
import { boundaryAfter } from './boundary.ts';
import { parseFootnote } from './footnote.ts';
import { frontMatterLines } from './front-matter.ts';
import type { Lane, Parsed, PartParser } from './lane.ts';
import { parseBreak, parseComment, parseDefinition, parseFence, parseHeading, parseHtml } from './leaves.ts';
import { isBlank, type Lines, linesOf, startOf } from './lines.ts';
import { parseList } from './list.ts';
import { type Defined, nothingDefined } from './names.ts';
import { parseParagraph } from './paragraph.ts';
import { parseQuote } from './quote.ts';
import { shiftNodes } from './shift.ts';
import { parseTable } from './table.ts';

/** Parsers by remark-parse: of whole documents, and of parts that share names. */
export interface Reference {
  whole(text: string): Root;
  parts(defined: Defined): (text: string) => Root;
}

/** A NUL is replaced, a byte order mark disappears: both only where micromark sees the whole. */
const WHOLE_ONLY = /[\0\uFEFF]/;
/** UTF-16 code units: larger parts cost remark-parse more for each of them. */
const PART_SIZE = 4096;

export function parseDocument(text: string, reference: Reference): Root {
  if (WHOLE_ONLY.test(text)) return reference.whole(text);
  const lines = linesOf(text);
  const front = frontMatterLines(text);
  const defined = nothingDefined();
  let parse: ((text: string) => Root) | undefined;
  const parsePart: PartParser = (part) => {
    parse ??= reference.parts(defined);
    return parse(part).children;
  };
  const head = front === 0 ? [] : reference.whole(text.slice(0, lines.begins[front])).children;
  if (text.includes(']:')) parseLines({ defined, parsePart, namesOnly: true }, lines, front);
  const children = [...head, ...parseLines({ defined, parsePart, namesOnly: false }, lines, front)];
  const last = lines.begins.length - 1;
  const endsOpen = text.length > 0 && (lines.ends[last] ?? 0) === text.length;
  const end = endsOpen
    ? { line: last + 1, column: text.length - (lines.begins[last] ?? 0) + 1, offset: text.length }
    : { line: last + 2, column: 1, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/** The blocks of the document from a line on; what is declined one after the other goes to remark-parse together. */
function parseLines(lane: Lane, lines: Lines, from: number): RootContent[] {
  const nodes: RootContent[] = [];
  let declinedFrom: number | undefined;
  let at = from;
  const flush = (to: number): void => {
    if (declinedFrom === undefined) return;
    for (const node of parsePart(lane, lines, declinedFrom, to)) nodes.push(node);
    declinedFrom = undefined;
  };
  while (at < lines.begins.length) {
    if (isBlank(lines, at)) {
      at += 1;
      continue;
    }
    const parsed = parseBlock(lane, lines, at);
    if (parsed) {
      flush(at);
      nodes.push(parsed.node);
      at = parsed.next;
      continue;
    }
    if (declinedFrom !== undefined && startOf(lines, at) - startOf(lines, declinedFrom) > PART_SIZE)
      flush(at);
    declinedFrom ??= at - linesAbove(nodes, at);
    at = boundaryAfter(lines, at);
  }
  flush(at);
  return nodes;
}

/**
 * A list right below a paragraph is read in another way than alone, and so is a heading right below definitions: where
 * it is declined, they are as well. Takes them off the nodes and tells how many lines they have.
 */
function linesAbove(nodes: RootContent[], at: number): number {
  let first = at;
  for (let last = nodes.at(-1); last?.position?.end.line === first; last = nodes.at(-1)) {
    if (last.type !== 'paragraph' && last.type !== 'definition') break;
    first = last.position.start.line - 1;
    nodes.pop();
  }
  return at - first;
}

/** Lines for remark-parse, moved to their place. */
function parsePart(lane: Lane, lines: Lines, from: number, to: number): readonly RootContent[] {
  const start = startOf(lines, from);
  const part = lines.text.slice(start, lines.begins[to] ?? lines.text.length);
  if (lane.namesOnly && !part.includes(']:')) return [];
  // What stands open at the end of a text reaches further than where another block follows.
  try {
    const nodes = to < lines.begins.length ? lane.parsePart(`${part}x`).slice(0, -1) : lane.parsePart(part);
    shiftNodes(nodes, { line: from, column: 0, offset: start });
    return nodes;
  } catch (error) {
    throw error instanceof TooCrowded ? error.movedBy(start) : error;
  }
}

/** The blocks of a container, or nothing where one of them is declined. */
function parseContainer(lane: Lane, lines: Lines): Parsed['node'][] | undefined {
  const nodes: Parsed['node'][] = [];
  let at = 0;
  while (at < lines.begins.length) {
    if (isBlank(lines, at)) {
      at += 1;
      continue;
    }
    const parsed = parseBlock(lane, lines, at);
    if (!parsed || parsed.node.type === 'definition') return undefined;
    nodes.push(parsed.node);
    at = parsed.next;
  }
  return nodes;
}

function parseBlock(lane: Lane, lines: Lines, at: number): Parsed | undefined {
  switch (lines.text.charAt(startOf(lines, at))) {
    case '#':
      return parseHeading(lane, lines, at) ?? parseText(lane, lines, at);
    case '<':
      return parseComment(lines, at) ?? parseHtml(lines, at) ?? parseText(lane, lines, at);
    case '>':
      return parseQuote(lane, lines, at, parseContainer);
    case '\t':
      return undefined;
    case '`':
    case '~':
      return parseFence(lines, at) ?? parseText(lane, lines, at);
    case '[':
      return (
        parseDefinition(lane, lines, at) ??
        parseFootnote(lane, lines, at, parseContainer) ??
        parseText(lane, lines, at)
      );
    default:
      return (
        parseBreak(lines, at) ?? parseList(lane, lines, at, parseContainer) ?? parseText(lane, lines, at)
      );
  }
}

function parseText(lane: Lane, lines: Lines, at: number): Parsed | undefined {
  return parseTable(lane, lines, at) ?? parseParagraph(lane, lines, at);
}
