// Generated parts of files that people write: found between their markers, filled, the rest left byte for byte.
import type { Nodes } from 'mdast';
import type { Format } from '../source/source.ts';
import { parseMarkdown } from '../syntax/markdown.ts';
import { meaningSum } from './meaning.ts';

/** Offsets count UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part between two markers of one name. */
export interface Block {
  readonly name: string;
  readonly format: Format;
  /** The opening marker's line, with its white space, without its line end. */
  readonly begin: Span;
  /** From the line below the opening marker up to the line of the closing one. */
  readonly inner: Span;
  /** The sum of what was last written there; absent where nothing was. */
  readonly sum?: string;
  /** White space before the opening marker; every line of the part gets it too. */
  readonly indent: string;
}

/** The part, or one line (with a full stop) on why there is none. */
export type BlockResult =
  | { readonly ok: true; readonly block: Block }
  | { readonly ok: false; readonly message: string };

/** Names that can stand in a comment of every format. */
export const BLOCK_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N}._]|-(?!-))*$/u;

const COMMENT =
  /^([ \t]*)<!--[ \t]*supportmatrix:(begin|end)[ \t]+([^\s>]+)(?:[ \t]+([^\s>]+))?[ \t]*-->[ \t]*$/;
/** Only at the margin: an indented one belongs to an example, or to the text of another directive. */
const RST_COMMENT = /^()\.\.[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/;

/** The line that opens a part. */
export function beginMarker(name: string, format: Format, sum?: string): string {
  const words = `supportmatrix:begin ${name}${sum === undefined ? '' : ` ${sum}`}`;
  return format === 'rst' ? `.. ${words}` : `<!-- ${words} -->`;
}

/** The line that closes it. */
export function endMarker(name: string, format: Format): string {
  return format === 'rst' ? `.. supportmatrix:end ${name}` : `<!-- supportmatrix:end ${name} -->`;
}

interface Marker extends Span {
  readonly isBegin: boolean;
  readonly name: string;
  readonly sum?: string;
  readonly indent: string;
  readonly line: number;
  /** Where the next line begins. */
  readonly next: number;
}

/** All markers, in order; what stands in an example of code is none. */
function markersIn(text: string, format: Format): readonly Marker[] {
  if (!text.includes('supportmatrix:')) return [];
  const pattern = format === 'rst' ? RST_COMMENT : COMMENT;
  const code = format === 'markdown' ? codeSpans(parseMarkdown(text)) : [];
  const markers: Marker[] = [];
  let line = 0;
  let start = 0;
  for (const lineEnd of text.matchAll(/\r\n|\n|\r|$/g)) {
    const end = lineEnd.index;
    const next = end + lineEnd[0].length;
    line += 1;
    const [, indent = '', kind, name, sum] = pattern.exec(text.slice(start, end)) ?? [];
    if (name !== undefined && !code.some((span) => span.start <= start + indent.length && end <= span.end)) {
      markers.push({ isBegin: kind === 'begin', name, ...(sum && { sum }), indent, line, start, end, next });
    }
    start = next;
  }
  return markers;
}

function codeSpans(root: Nodes): readonly Span[] {
  const spans: Span[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (node.type === 'code' && start !== undefined && end !== undefined) spans.push({ start, end });
    if ('children' in node) open.push(...node.children);
  }
  return spans;
}

/** Finds the part called `name`. */
export function findBlock(text: string, format: Format, name: string): BlockResult {
  const markers = markersIn(text, format);
  const begins = markers.filter((marker) => marker.isBegin && marker.name === name);
  const [begin, second] = begins;
  const fail = (message: string): BlockResult => ({ ok: false, message });
  if (begin === undefined) {
    return fail(
      `it has no line \`${beginMarker(name, format)}\`; put it, and \`${endMarker(name, format)}\` below it, where the output shall go.`,
    );
  }
  if (second !== undefined) {
    return fail(
      `the markers of \`${name}\` begin twice, in lines ${begin.line} and ${second.line}; nobody can say which part is meant.`,
    );
  }
  const after = markers[markers.indexOf(begin) + 1];
  if (after === undefined || after.isBegin || after.name !== name) {
    const found = after === undefined ? 'the end of the file' : `another marker in line ${after.line}`;
    return fail(
      `the part that begins in line ${begin.line} runs into ${found}; put \`${endMarker(name, format)}\` where it ends.`,
    );
  }
  return {
    ok: true,
    block: {
      name,
      format,
      begin: { start: begin.start, end: begin.end },
      inner: { start: begin.next, end: after.start },
      ...(begin.sum !== undefined && { sum: begin.sum }),
      indent: begin.indent,
    },
  };
}

/** What stands between the markers, without the white space that the markers have too. */
export function innerText(text: string, { inner, indent }: Block): string {
  const raw = text.slice(inner.start, inner.end);
  if (indent === '') return raw;
  return raw.replace(/^[ \t]+/gm, (space) => (space.startsWith(indent) ? space.slice(indent.length) : ''));
}

/** Whether somebody edited the part since it was written; one that no sum is known of is anybody's. */
export function isEdited(text: string, block: Block): boolean {
  return block.sum !== undefined && block.sum !== meaningSum(innerText(text, block), block.format);
}

/** The text with the part replaced by `content` (lines that end in LF); line ends are those of the file. */
export function fillBlock(text: string, block: Block, content: string): string {
  const { begin, inner, indent, name, format } = block;
  const lineEnd = lineEndOf(text);
  const body = `\n${content.replace(/^\n+|(?<!\n)\n+$/g, '')}\n\n`;
  const marker = beginMarker(name, format, meaningSum(body, format));
  const lines = body.replace(/^(?=[^\n])/gm, indent).replaceAll('\n', lineEnd);
  return `${text.slice(0, begin.start)}${indent}${marker}${lineEnd}${lines}${text.slice(inner.end)}`;
}

/** The line end of a text: that of its first line; LF where it has none. */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
  const found = /\r\n|\n|\r/.exec(text)?.[0];
  return found === '\r\n' || found === '\r' ? found : '\n';
}
