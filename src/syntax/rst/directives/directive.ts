// Directives: finds out which one it is, takes it apart and hands it to what reads its content.
import { lookup } from '../../../lookup.ts';
import { skipSpaces } from '../blocks/markers.ts';
import type { BlockState } from '../blocks/state.ts';
import type { Context } from '../context.ts';
import { DIRECTIVE_TRANSLATIONS } from '../languages.ts';
import { isBlankAt, joinLines } from '../lines.ts';
import type { Directive } from '../nodes.ts';
import { splitDirective } from './block.ts';
import { directiveNamed } from './run.ts';
import { parseUnknownContent } from './unknown.ts';

export function readDirective(state: BlockState, nameStart: number, nameEnd: number): void {
  state.out.push(takeDirective(state, nameStart, nameEnd, undefined));
  state.blankFinish ||= isBlankAt(state.lines, state.index);
}

export function takeDirective(
  state: BlockState,
  nameStart: number,
  nameEnd: number,
  substitution: string | undefined,
): Directive {
  const { context, text, index: start } = state;
  const name = text.slice(nameStart, nameEnd);
  const firstIndent = skipSpaces(text, text.indexOf('::', nameEnd) + 2);
  const block = state.take({ firstIndent, stripTop: false });
  const known = directiveNamed(inEnglish(context, name.toLowerCase()));
  const parts = splitDirective(block.lines, known?.definition);
  const range = state.range(start, block.next);
  const node: Directive = {
    type: 'directive',
    name,
    arguments: parts.arguments,
    options: parts.options.map(({ name, value, range }) => ({ name, value, range })),
    content: joinLines(parts.content),
    children: [],
    position: range,
  };
  if (known === undefined) {
    const problem = context.report('unknown-directive', state.line(start).range(nameStart, nameEnd), name);
    node.children = parseUnknownContent(context, name.toLowerCase(), parts.content, state.titles);
    node.data = { problem };
    return node;
  }
  node.data = { canonical: known.canonical };
  const line = state.line(start).range().start.line;
  const call = { ...parts, context, name, state, range, line, substitution, node };
  const result = parts.flaw === undefined ? (known.definition.run?.(call) ?? {}) : { flaw: parts.flaw };
  if (result.children !== undefined) node.children = result.children;
  if (result.flaw !== undefined)
    node.data.problem = context.report('invalid-directive', range, name, result.flaw);
  return node;
}

function inEnglish({ options }: Context, name: string): string {
  return lookup(DIRECTIVE_TRANSLATIONS[options.language ?? 'en'] ?? {}, name) ?? name;
}
