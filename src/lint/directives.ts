// Finds the comments of a document that speak to the linter, by the way its format writes comments.
import type { Nodes } from 'mdast';
import { pushAll } from '../long-lists.ts';
import type { Range } from '../position.ts';
import { createLocator, type Format, lineRanges, type Source } from '../source/source.ts';
import { parseAsciidoc } from '../syntax/asciidoc/index.ts';
import { parseMarkdown } from '../syntax/markdown.ts';
import { mystOf } from '../syntax/myst/detect.ts';
import { nestingProblem } from '../syntax/nesting.ts';
import { parseRst } from '../syntax/rst/index.ts';

// Rules read no files.
export { lineRanges };

export const DIRECTIVES = ['disable-next-line', 'disable-row', 'disable', 'enable'] as const;
type DirectiveKind = (typeof DIRECTIVES)[number];

/** One comment that speaks to the linter, as it stands; `kind` is absent where its word is not known. */
export interface Directive {
  readonly kind?: DirectiveKind;
  readonly word: string;
  /** The name of the row that `disable-row` speaks of. */
  readonly row?: string;
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  readonly reason?: string;
  /** The whole comment. */
  readonly range: Range;
}

const PREFIX = 'supportmatrix-';

/** Where a comment's inside begins and ends, by the way of writing of the format. */
type Comment = Readonly<Record<'start' | 'end' | 'bodyStart' | 'bodyEnd', number>>;

const LINE_COMMENTS: Partial<Record<Format, RegExp>> = {
  rst: /^[ \t]*\.\.[ \t]+(?=supportmatrix-)/,
  asciidoc: /^\/\/[ \t]*(?=supportmatrix-)/,
  ini: /^[ \t]*[#;]+[ \t]*(?=supportmatrix-)/,
  yaml: /^[ \t]*#+[ \t]*(?=supportmatrix-)/,
  toml: /^[ \t]*#+[ \t]*(?=supportmatrix-)/,
};

/** Finds the directives of a document in its order; linear in its length. */
export function scanDirectives(source: Source): readonly Directive[] {
  if (!source.text.includes(PREFIX)) return [];
  const locator = createLocator(source.text);
  const directives: Directive[] = [];
  const shown = shownIn(source);
  let next = 0;
  for (const comment of commentsOf(source)) {
    const body = source.text.slice(comment.bodyStart, comment.bodyEnd);
    const lead = body.length - body.trimStart().length;
    if (!body.startsWith(PREFIX, lead)) continue;
    while ((shown[next]?.[1] ?? Number.POSITIVE_INFINITY) <= comment.start) next += 1;
    if ((shown[next]?.[0] ?? Number.POSITIVE_INFINITY) <= comment.start) continue;
    const begin = comment.bodyStart + lead + PREFIX.length;
    directives.push(
      readDirective(source.text, begin, comment.bodyEnd, locator.range(comment.start, comment.end), (a, b) =>
        locator.range(a, b),
      ),
    );
  }
  return directives;
}

/** Markdown without the fences of MyST that are read as Markdown, line by line as long as it was. */
export const withoutFences = (text: string): string => mystOf(text)?.text ?? text;

/** What readers see as it is written, or in a cell: a comment there is an example, or speaks of nothing. */
const SHOWN: ReadonlySet<string> = new Set(['code', 'inlineCode', 'table', 'literalBlock', 'yaml', 'toml']);

/** Of the formats that can show text as it is written. */
const PARSERS: Partial<Record<Format, (text: string) => Nodes>> = {
  markdown: (text) => parseMarkdown(withoutFences(text)),
  rst: (text) => parseRst(text, { path: '' }).root,
  asciidoc: (text) => parseAsciidoc(text).root,
};

/** Where the text is shown as it is written, in order. */
function shownIn({ text, format }: Source): readonly (readonly [number, number])[] {
  const parse = PARSERS[format];
  if (parse === undefined || nestingProblem(text, format)) return [];
  const found: (readonly [number, number])[] = [];
  const stack: Nodes[] = [parse(text)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { start, end } = node.position ?? {};
    // Asciidoctor knows comments between the rows of a table.
    if (!SHOWN.has(node.type) || (format === 'asciidoc' && node.type === 'table')) {
      if ('children' in node) pushAll(stack, node.children);
    } else if (start?.offset !== undefined && end?.offset !== undefined)
      found.push([start.offset, end.offset]);
  }
  return found.sort(([a], [b]) => a - b);
}

function* commentsOf({ format, text }: Source): Generator<Comment> {
  const pattern = LINE_COMMENTS[format];
  if (pattern !== undefined) yield* lineComments(text, pattern);
  else if (format === 'markdown' || format === 'html' || format === 'text') yield* htmlComments(text);
}

function* lineComments(text: string, pattern: RegExp): Generator<Comment> {
  for (const { start, end } of lineRanges(text)) {
    const line = text.slice(start, end);
    const mark = pattern.exec(line)?.[0];
    if (mark === undefined) continue;
    const from = start + mark.length - mark.trimStart().length;
    yield { start: from, end, bodyStart: start + mark.length, bodyEnd: end };
  }
}

/** `% supportmatrix-…`, a comment of MyST. */
const PERCENT = /^%[ \t]*(?=supportmatrix-)/;

/** Comments of HTML, MDX and MyST outside of fenced code, where they are only shown. */
function* htmlComments(text: string): Generator<Comment> {
  const read = withoutFences(text);
  let fence = '';
  let past = 0;
  for (const { start, end } of lineRanges(text)) {
    if (start < past) continue;
    const line = text.slice(start, end);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(read.slice(start, end))?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence) && line.trim() === mark) fence = '';
      continue;
    }
    if (mark !== '') {
      fence = mark;
      continue;
    }
    const percent = PERCENT.exec(line)?.[0];
    if (percent !== undefined) yield { start, end, bodyStart: start + percent.length, bodyEnd: end };
    for (const { 0: mark, index } of line.matchAll(OPENING)) {
      const open = start + index;
      if (open < past) continue;
      const finish = mark === '<!--' ? '-->' : '*/}';
      const bodyStart = open + mark.length;
      const bodyEnd = text.indexOf(finish, bodyStart);
      if (bodyEnd === -1) return;
      past = bodyEnd + finish.length;
      yield { start: open, end: past, bodyStart, bodyEnd };
    }
  }
}

/** What begins a comment of HTML, and one of MDX that is for us: any other may be a piece of an example. */
const OPENING = /<!--|\{\/\*(?=[ \t]{0,20}supportmatrix-)/g;

function readDirective(
  text: string,
  begin: number,
  end: number,
  range: Range,
  rangeOf: (start: number, end: number) => Range,
): Directive {
  const body = text.slice(begin, end);
  const word = /^[\w-]*/.exec(body)?.[0] ?? '';
  const split = /\s--\s/.exec(body);
  const kind = DIRECTIVES.find((known) => known === word);
  const given = body.slice(word.length, split?.index ?? body.length);
  // A name without quotation marks takes all that follows.
  const named = kind === 'disable-row' ? (/^\s*"[^"\n]*"/.exec(given)?.[0] ?? given) : '';
  const row = named.trim().replace(/^"|"$/g, '').trim();
  const names = given.slice(named.length);
  const rules = [...names.matchAll(/[^\s,]+/g)].map((match) => {
    const start = begin + word.length + named.length + match.index;
    return { id: match[0], range: rangeOf(start, start + match[0].length) };
  });
  const reason = split === null ? '' : body.slice(split.index + split[0].length).trim();
  return {
    ...(kind === undefined ? {} : { kind }),
    word,
    ...(row === '' ? {} : { row }),
    rules,
    ...(reason === '' ? {} : { reason }),
    range,
  };
}
