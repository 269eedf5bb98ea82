// Generated parts of files that people write: found between their markers, filled, the rest left byte for byte.
import type { Offsets } from '../position.ts';
import type { Format } from '../source/source.ts';
import { beginMarker, type CommentStyle, commentStyleOf, endMarker, markersIn } from './markers.ts';
import { meaningSum } from './meaning.ts';

/** The part between two markers of one name. */
export interface Block {
  readonly name: string;
  readonly format: Format;
  /** How its markers are written, and so every comment in it. */
  readonly style: CommentStyle;
  /** The opening marker's line, with its white space, without its line end. */
  readonly begin: Offsets;
  /** From the line below the opening marker up to the line of the closing one. */
  readonly inner: Offsets;
  /** The sum of what was last written there; absent where nothing was. */
  readonly sum: string | undefined;
  /** White space before the opening marker; every line of the part gets it too. */
  readonly indent: string;
}

/** The part, or one line (with a full stop) on why there is none. */
export type BlockResult =
  | { readonly ok: true; readonly block: Block }
  | { readonly ok: false; readonly message: string };

/** Names that can stand in a comment of every format. */
export const BLOCK_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N}._]|-(?!-))*$/u;

/** Finds the part called `name`; `path` says which markers to offer where there are none. */
export function findBlock(text: string, format: Format, name: string, path = ''): BlockResult {
  const markers = markersIn(text, format);
  const begins = markers.filter((marker) => marker.isBegin && marker.name === name);
  const [begin, second] = begins;
  const fail = (message: string): BlockResult => ({ ok: false, message });
  if (begin === undefined) {
    const style = commentStyleOf(path, format);
    return fail(
      `it has no line \`${beginMarker(name, style)}\`; put it, and \`${endMarker(name, style)}\` below it, where the output shall go.`,
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
      `the part that begins in line ${begin.line} runs into ${found}; put \`${endMarker(name, begin.style)}\` where it ends.`,
    );
  }
  return {
    ok: true,
    block: {
      name,
      format,
      style: begin.style,
      begin: { start: begin.start, end: begin.end },
      inner: { start: begin.next, end: after.start },
      sum: begin.sum,
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
  const { begin, inner, indent, name, format, style } = block;
  const lineEnd = lineEndOf(text);
  const body = `\n${content.replace(/^\n+|(?<!\n)\n+$/g, '')}\n\n`;
  const marker = beginMarker(name, style, meaningSum(body, format));
  const lines = body.replace(/^(?=[^\n])/gm, indent).replaceAll('\n', lineEnd);
  return `${text.slice(0, begin.start)}${indent}${marker}${lineEnd}${lines}${text.slice(inner.end)}`;
}

/** The line end of a text: that of its first line; LF where it has none. */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
  const found = /\r\n|\n|\r/.exec(text)?.[0];
  return found === '\r\n' || found === '\r' ? found : '\n';
}
