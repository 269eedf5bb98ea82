// Directives: finds out which one it is, takes it apart and hands it to what reads its content.
import { skipSpaces } from '../blocks/markers.ts';
import type { BlockState } from '../blocks/state.ts';
import type { Context } from '../context.ts';
import { DIRECTIVE_TRANSLATIONS } from '../languages.ts';
import { indentedBlock, isBlankAt, joinLines } from '../lines.ts';
import type { Directive } from '../nodes.ts';
import { splitDirective } from './block.ts';
import { runDirective } from './run.ts';
import { canonicalName, type DirectiveName, directiveSpec } from './spec.ts';
import { parseUnknownContent } from './unknown.ts';

/** Reads the directive at hand; answers whether a blank line follows. */
export function readDirective(state: BlockState, nameStart: number, nameEnd: number): boolean {
  const { node, blankFinish } = takeDirective(state, nameStart, nameEnd, undefined);
  state.out.push(node);
  return blankFinish || isBlankAt(state.lines, state.index);
}

/** Makes the node of the directive at hand. */
export function takeDirective(
  state: BlockState,
  nameStart: number,
  nameEnd: number,
  substitution: string | undefined,
): { node: Directive; blankFinish: boolean } {
  const { context, text, index: start } = state;
  const name = text.slice(nameStart, nameEnd);
  const firstIndent = skipSpaces(text, text.indexOf('::', nameEnd) + 2);
  const block = indentedBlock(state.lines, start, { firstIndent, stripTop: false });
  state.index = block.next;
  const canonical = findCanonical(context, name.toLowerCase());
  const parts = splitDirective(block.lines, canonical === undefined ? undefined : directiveSpec(canonical));
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
  if (canonical === undefined) {
    const problem = context.report('unknown-directive', state.line(start).range(nameStart, nameEnd), name);
    node.children = parseUnknownContent(context, name.toLowerCase(), parts.content, state.titles);
    node.data = { problem };
    return { node, blankFinish: block.blankFinish };
  }
  node.data = { canonical };
  const line = state.line(start).range().start.line;
  const call = { ...parts, context, name, canonical, state, range, line, substitution, node };
  const result = parts.flaw === undefined ? runDirective(call) : { flaw: parts.flaw };
  if (result.children !== undefined) node.children = result.children;
  if (result.flaw !== undefined)
    node.data.problem = context.report('invalid-directive', range, name, result.flaw);
  return { node, blankFinish: block.blankFinish };
}

function findCanonical(context: Context, name: string): DirectiveName | undefined {
  const translations = DIRECTIVE_TRANSLATIONS[context.options.language ?? 'en'] ?? {};
  const translated = Object.hasOwn(translations, name) ? translations[name] : undefined;
  return canonicalName(translated ?? name);
}
