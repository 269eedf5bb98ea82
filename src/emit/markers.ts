// The comments that open and close a generated part, in the ways that formats write comments.
import type { Offsets } from '../position.ts';
import { type Format, lineRanges } from '../source/source.ts';
import { parseMarkdown } from '../syntax/markdown.ts';
import { offsetsOf, walk } from '../syntax/nodes.ts';

/** How a comment is written: in HTML, in MDX (which knows no HTML comments), in reStructuredText or AsciiDoc. */
export type CommentStyle = 'html' | 'mdx' | 'rst' | 'asciidoc';

const WRAPPERS: { readonly [style in CommentStyle]: readonly [open: string, close: string] } = {
  html: ['<!-- ', ' -->'],
  mdx: ['{/* ', ' */}'],
  rst: ['.. ', ''],
  asciidoc: ['// ', ''],
};

/** The one way in which markers can be written that is offered in a file where there are none. */
export function commentStyleOf(path: string, format: Format): CommentStyle {
  if (format === 'rst' || format === 'asciidoc') return format;
  return /\.mdx$/i.test(path) ? 'mdx' : 'html';
}

export function commentOf(words: string, style: CommentStyle): string {
  const [open, close] = WRAPPERS[style];
  return `${open}${words}${close}`;
}

/** The line that opens a part; `sum` is of what stands in it. */
export function beginMarker(name: string, style: CommentStyle, sum?: string): string {
  return commentOf(`supportmatrix:begin ${name}${sum === undefined ? '' : ` ${sum}`}`, style);
}

export function endMarker(name: string, style: CommentStyle): string {
  return commentOf(`supportmatrix:end ${name}`, style);
}

const HTML =
  /^([ \t]*)<!--[ \t]*supportmatrix:(begin|end)[ \t]+([^\s>]+)(?:[ \t]+([^\s>]+))?[ \t]*-->[ \t]*$/;
const MDX =
  /^([ \t]*)\{[ \t]*\/\*[ \t]*supportmatrix:(begin|end)[ \t]+([^\s*]+)(?:[ \t]+([^\s*]+))?[ \t]*\*\/[ \t]*\}[ \t]*$/;
/** Only at the margin: an indented one belongs to an example, or to the text of another directive. */
const RST = /^()\.\.[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/;

type Pattern = readonly [CommentStyle, RegExp];
/** Some sites read all their Markdown as MDX, whatever its ending. */
const OF_MARKDOWN: readonly Pattern[] = [
  ['html', HTML],
  ['mdx', MDX],
];
const ASCIIDOC = /^()\/\/[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/;
const PATTERNS: Partial<Record<Format, readonly Pattern[]>> = {
  rst: [['rst', RST]],
  asciidoc: [['asciidoc', ASCIIDOC]],
};

export interface Marker extends Offsets {
  readonly style: CommentStyle;
  readonly isBegin: boolean;
  readonly name: string;
  readonly sum: string | undefined;
  readonly indent: string;
  readonly line: number;
  /** Where the next line begins. */
  readonly next: number;
}

/** All markers, in order; what stands in an example of code is none. */
export function markersIn(text: string, format: Format): readonly Marker[] {
  if (!text.includes('supportmatrix:')) return [];
  const patterns = PATTERNS[format] ?? OF_MARKDOWN;
  const code =
    format === 'markdown'
      ? [...walk(parseMarkdown(text))].filter(({ type }) => type === 'code').map(offsetsOf)
      : [];
  const markers: Marker[] = [];
  const lines = [...lineRanges(text)];
  for (const [index, { start, end }] of lines.entries()) {
    for (const [style, pattern] of patterns) {
      const [, indent = '', kind, name, sum] = pattern.exec(text.slice(start, end)) ?? [];
      if (name === undefined) continue;
      const from = start + indent.length;
      if (code.some((span) => span.start <= from && end <= span.end)) continue;
      const isBegin = kind === 'begin';
      const next = lines[index + 1]?.start ?? text.length;
      markers.push({ style, isBegin, name, sum, indent, line: index + 1, start, end, next });
    }
  }
  return markers;
}
