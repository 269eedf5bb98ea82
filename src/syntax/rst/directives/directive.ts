// Directives: finds out which one it is, takes it apart and hands it to what reads its content.
import type { Range } from '../../../position.ts';
import { skipSpaces } from '../blocks/markers.ts';
import type { BlockState } from '../blocks/state.ts';
import type { Context } from '../context.ts';
import { DIRECTIVE_TRANSLATIONS } from '../languages.ts';
import { indentedBlock, isBlankAt, joinLines } from '../lines.ts';
import type { Directive, DirectiveChild } from '../nodes.ts';
import { type DirectiveBlock, splitDirective } from './block.ts';
import { runDirective } from './run.ts';
import { canonicalName, type DirectiveName, directiveSpec } from './spec.ts';
import { parseUnknownContent } from './unknown.ts';

/** A directive on its way to become a node. */
export interface DirectiveCall extends DirectiveBlock {
  readonly context: Context;
  readonly name: string;
  readonly canonical: DirectiveName;
  /** The state that the directive stands in. */
  readonly state: BlockState;
  readonly range: Range;
  /** The line of the directive's name. */
  readonly line: number;
  /** The name of the substitution whose definition the directive is. */
  readonly substitution: string | undefined;
  readonly node: Directive;
}

/** What came of running a directive. */
export interface DirectiveResult {
  readonly children?: DirectiveChild[];
  /** Why docutils refuses it, to follow "The directive … ". */
  readonly flaw?: string;
}

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

/** The value of an option; undefined where it is not given or has none. */
export function optionValue(call: DirectiveBlock, name: string): string | undefined {
  return call.options.find((option) => option.name === name)?.value;
}

export function hasOption(call: DirectiveBlock, name: string): boolean {
  return call.options.some((option) => option.name === name);
}
