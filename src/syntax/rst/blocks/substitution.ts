// Substitution definitions: `.. |name| directive:: …`.
import type { PhrasingContent } from 'mdast';
import { pushAll } from '../../../long-lists.ts';
import { isSpaceCode, normalizeSpace, trimmedEnd, words } from '../chars.ts';
import { takeDirective } from '../directives/directive.ts';
import { ESCAPE, markEscapes } from '../inline/inline-text.ts';
import { NameScanner } from '../inline/names-scan.ts';
import { indentedBlock, isBlankAt, withoutTrailingBlanks } from '../lines.ts';
import { normalizeName } from '../names.ts';
import type { Directive, DirectiveChild, SubstitutionDefinition } from '../nodes.ts';
import type { Line } from '../source.ts';
import { readComment } from './comment.ts';
import { matchMark, skipSpaces } from './markers.ts';
import { BlockState } from './state.ts';

export function readSubstitution(state: BlockState, nameStart: number): void {
  const start = state.index;
  const block = indentedBlock(state.lines, start, { firstIndent: nameStart, strip: false });
  const found = findName(block.lines);
  if (found === undefined) {
    state.context.report('malformed-substitution', state.range(start, start + 1));
    readComment(state, matchMark(state.text, '..'));
    return;
  }
  state.pass(block);
  const position = state.range(start, block.next);
  const label = normalizeSpace(found.name);
  const identifier = normalizeName(found.name);
  const node: SubstitutionDefinition = {
    type: 'substitutionDefinition',
    identifier,
    label,
    children: [],
    position,
  };
  const rest = withoutTrailingBlanks(found.rest);
  const directive = readDefinition(state, rest, label);
  // Below a blank line there is no definition any more, but blocks.
  if (isBlankAt(rest, 0)) pushAll(state.out, state.context.nested(rest));
  state.out.push(node);
  if (directive === undefined) {
    node.data = { problem: state.context.report('empty-substitution', position, label) };
    return;
  }
  // docutils puts what is no inline element in the document instead, as a block of its own.
  const misplaced = directive.data?.problem === undefined && !INLINE.has(directive.data?.canonical ?? '');
  if (misplaced) state.out.splice(-1, 0, directive);
  else node.children = contentOf(directive);
  node.data = trimming(directive);
  if (directive.data?.problem !== undefined) node.data.problem = directive.data.problem;
  else if (node.children.some(isIllegal))
    node.data.problem = state.context.report('illegal-substitution', position, label);
  else if (node.children.length === 0)
    node.data.problem = state.context.report('empty-substitution', position, label);
}

/** The name goes up to a bar that a space follows; it may go on over lines. */
function findName(lines: readonly Line[]): { name: string; rest: Line[] } | undefined {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const from = index === 0 ? 0 : line.text.length - line.text.trimStart().length;
    const piece = markEscapes(line.text.slice(from, trimmedEnd(line.text)));
    const lineStart = index === 0 ? 0 : text.length + 1;
    text = index === 0 ? piece : `${text} ${piece}`;
    const bar = findBar(text, Math.max(1, lineStart - 1));
    if (bar === undefined) continue;
    const after = line.slice(from + skipSpaces(text, bar + 1) - lineStart);
    const rest = after.text === '' ? lines.slice(index + 1) : [after, ...lines.slice(index + 1)];
    return { name: text.slice(0, bar), rest };
  }
  return undefined;
}

function findBar(text: string, from: number): number | undefined {
  for (let bar = text.indexOf('|', from); bar >= 0; bar = text.indexOf('|', bar + 1)) {
    const before = text.charCodeAt(bar - 1);
    const ends = bar + 1 === text.length || text[bar + 1] === ' ';
    if (ends && text[bar - 1] !== ESCAPE && !isSpaceCode(before)) return bar;
  }
  return undefined;
}

function readDefinition(state: BlockState, lines: Line[], name: string): Directive | undefined {
  const [first, ...rest] = lines;
  if (first === undefined) return undefined;
  const lead = first.text.length - first.text.trimStart().length;
  const inner = new BlockState(state.context, [first.slice(lead), ...rest], false, false);
  const end = new NameScanner(inner.text).end(0);
  if (end === 0 || !inner.text.startsWith('::', end)) return undefined;
  if (end + 2 < inner.text.length && inner.text[end + 2] !== ' ') return undefined;
  const directive = takeDirective(inner, 0, end, name);
  if (inner.index < inner.lines.length)
    state.blankFinish = inner.blankFinish || isBlankAt(inner.lines, inner.index);
  return directive;
}

function contentOf(directive: Directive): PhrasingContent[] {
  const { content: value, position, data } = directive;
  if (data?.canonical !== 'raw' || data.problem !== undefined || position === undefined)
    return directive.children.filter(isPhrasing);
  const format = words((directive.arguments[0] ?? '').toLowerCase()).join(' ');
  return [{ type: 'role', name: 'raw', value, children: [], position, data: { canonical: 'raw', format } }];
}

/** The directives that give inline elements. */
const INLINE: ReadonlySet<string> = new Set([
  'date',
  'image',
  'raw',
  'replace',
  'restructuredtext-test-directive',
  'unicode',
]);

const PHRASING: ReadonlySet<string> = new Set(
  (
    'text emphasis strong inlineCode link linkReference image role footnoteReference citationReference ' +
    'substitutionReference target'
  ).split(' '),
);

function isPhrasing(node: DirectiveChild): node is PhrasingContent {
  return PHRASING.has(node.type);
}

/** What would be there twice if it were substituted twice, and markup that is wrong. */
function isIllegal(node: PhrasingContent): boolean {
  if (node.type === 'target') return true;
  if (node.type === 'text' || node.type === 'role') return node.data?.problem !== undefined;
  if (node.type === 'link' || node.type === 'linkReference') {
    const anonymous = node.type === 'linkReference' && node.data?.anonymous === true;
    return anonymous || node.data?.names !== undefined || node.children.some(isIllegal);
  }
  if (node.type === 'image') return node.data?.named === true;
  return node.type === 'footnoteReference' || node.type === 'citationReference';
}

function trimming(directive: Directive): NonNullable<SubstitutionDefinition['data']> {
  const has = (name: string) => directive.options.some((option) => option.name === name);
  if (directive.data?.canonical !== 'unicode') return {};
  const both = has('trim');
  return {
    ...(both || has('ltrim') ? { trimLeft: true } : {}),
    ...(both || has('rtrim') ? { trimRight: true } : {}),
  };
}
