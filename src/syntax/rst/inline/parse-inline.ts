// Reads the text of a paragraph, title or cell: inline markup by the recognition rules, and links that need none.
import type { PhrasingContent } from 'mdast';
import { normalizeSpace } from '../chars.ts';
import type { Context } from '../context.ts';
import { footnoteName, normalizeName } from '../names.ts';
import type { Line } from '../source.ts';
import { InlineText, restoreEscapes, unescapeText } from './inline-text.ts';
import { readInterpreted } from './interpreted.ts';
import { type InlineResult, type InlineState, linkReference, textNode, unclosed } from './make.ts';
import { Recognizer } from './recognition.ts';
import { URI_SCHEMES } from './schemes.ts';
import {
  findStart,
  type InlineStart,
  type LabelReference,
  type MarkupStart,
  type NameReference,
} from './start.ts';
import { UriScanner } from './uri.ts';

/** What every markup has at least one of; most cells of a table have none. */
const MARKS = /[*`_|[:@\0]/;

/** False where a text, its escapes marked, holds no markup for sure. */
export function mayBeMarkup(text: string): boolean {
  return MARKS.test(text);
}

export function parseInline(context: Context, lines: readonly Line[]): PhrasingContent[] {
  if (lines.length === 0) return [];
  const source = new InlineText(lines);
  const { text } = source;
  if (!mayBeMarkup(text)) {
    return text === '' ? [] : [{ type: 'text', value: text, position: source.range(0, text.length) }];
  }
  const recognizer = new Recognizer(text, context.options.characterLevelInlineMarkup === true);
  const state: InlineState = { context, source, recognizer };
  const nodes: PhrasingContent[] = [];
  let plainFrom = 0;
  let base = 0;
  for (let start = findStart(recognizer, base); start !== undefined; start = findStart(recognizer, base)) {
    const result = readMarkup(state, start, base);
    base = result?.end ?? ('quote' in start ? start.quote + 1 : start.end);
    if (result === undefined) continue;
    addPlain(state, nodes, plainFrom, result.plainTo ?? start.start);
    for (const node of result.nodes) nodes.push(node);
    plainFrom = base;
  }
  addPlain(state, nodes, plainFrom, text.length);
  return nodes;
}

/** Undefined where the start-string is quoted, and so no markup. */
function readMarkup(state: InlineState, start: InlineStart, base: number): InlineResult | undefined {
  switch (start.kind) {
    case 'reference':
      return { nodes: [nameReference(state, start)], end: start.end };
    case 'footnote':
    case 'citation':
      return { nodes: [labelReference(state, start)], end: start.end };
    case 'interpreted':
      if (start.role === undefined && state.recognizer.isQuoted(start.start, start.end, base))
        return undefined;
      return readInterpreted(state, start);
    default:
      return state.recognizer.isQuoted(start.start, start.end, base) ? undefined : delimited(state, start);
  }
}

const KIND_NAMES = { emphasis: 'emphasis', strong: 'strong', literal: 'literal', target: 'target' } as const;

function delimited(state: InlineState, start: MarkupStart): InlineResult {
  const { source, recognizer } = state;
  const found = recognizer.findEnd(start.kind, start.end);
  if (found === undefined) {
    const kind = start.kind === 'substitution' ? 'substitution reference' : KIND_NAMES[start.kind];
    return unclosed(state, kind, start.start, start.end);
  }
  const position = source.range(start.start, found.end);
  const end = found.end;
  const raw = source.text.slice(start.end, found.start);
  const text = textNode(state, start.end, found.start);
  switch (start.kind) {
    case 'emphasis':
      return { nodes: [{ type: 'emphasis', children: [text], position }], end };
    case 'strong':
      return { nodes: [{ type: 'strong', children: [text], position }], end };
    case 'literal':
      return { nodes: [{ type: 'inlineCode', value: restoreEscapes(raw), position }], end };
    case 'target': {
      const label = unescapeText(raw);
      return {
        nodes: [{ type: 'target', identifier: normalizeName(label), label, children: [text], position }],
        end,
      };
    }
    case 'substitution':
      return { nodes: [substitution(state, start, found.start, found.reference, found.end)], end };
  }
}

function substitution(
  state: InlineState,
  start: MarkupStart,
  textEnd: number,
  reference: string,
  end: number,
): PhrasingContent {
  const value = unescapeText(state.source.text.slice(start.end, textEnd));
  const label = normalizeSpace(value);
  const identifier = normalizeName(label);
  const position = state.source.range(start.start, end - reference.length);
  const node: PhrasingContent = { type: 'substitutionReference', identifier, label, value, position };
  if (reference === '') return node;
  return linkReference(state, label, reference === '__', [node], start.start, end);
}

function nameReference(state: InlineState, found: NameReference): PhrasingContent {
  const text = textNode(state, found.start, found.nameEnd);
  return linkReference(state, text.value, found.end - found.nameEnd === 2, [text], found.start, found.end);
}

function labelReference(state: InlineState, found: LabelReference): PhrasingContent {
  const { label } = found;
  const position = state.source.range(found.start, found.end);
  if (found.kind === 'citation') {
    return { type: 'citationReference', identifier: normalizeName(label), label, value: label, position };
  }
  return { type: 'footnoteReference', ...footnoteName(label), label, position };
}

/** Adds a stretch without markup: text, and the links that are recognised by themselves. */
function addPlain(state: InlineState, nodes: PhrasingContent[], from: number, to: number): void {
  if (from >= to) return;
  const chunk = state.source.text.slice(from, to);
  const scanner =
    chunk.includes(':') || chunk.includes('@')
      ? new UriScanner(new Recognizer(chunk, state.recognizer.anywhere))
      : undefined;
  let done = 0;
  for (let found = scanner?.find(0); found !== undefined; found = scanner?.find(done)) {
    // docutils gives the rest of a stretch up at the first thing that looks like a URI of a scheme it does not know.
    if (found.scheme !== undefined && !URI_SCHEMES.has(found.scheme.toLowerCase())) break;
    if (found.start > done) nodes.push(textNode(state, from + done, from + found.start));
    const text = textNode(state, from + found.start, from + found.end);
    const url = found.scheme === undefined ? `mailto:${text.value}` : text.value;
    nodes.push({ type: 'link', url, children: [text], position: text.position, data: { standalone: true } });
    done = found.end;
  }
  if (from + done < to) nodes.push(textNode(state, from + done, to));
}
