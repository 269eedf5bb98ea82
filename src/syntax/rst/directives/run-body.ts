// Directives that hold a body: admonitions, topics, quotes, containers.
import { quotesOf } from '../blocks/block-quote.ts';
import { parseInline } from '../inline/parse-inline.ts';
import { contentRange } from '../lines.ts';
import type { Title } from '../nodes.ts';
import type { Line } from '../source.ts';
import { type DirectiveCall, type DirectiveResult, NEEDS_CONTENT, type TableCall } from './call.ts';
import { classNames } from './values.ts';

const MISPLACED: DirectiveResult = { flaw: 'may not stand inside a topic or another body element' };

/** The title that lines make, if they say anything. */
export function titleOf(call: TableCall, lines: readonly Line[] = call.argumentLines): Title[] {
  const position = contentRange(lines);
  return position ? [{ type: 'title', children: parseInline(call.context, lines), position }] : [];
}

export function runBody(call: DirectiveCall): DirectiveResult {
  if (call.content.length === 0) return NEEDS_CONTENT;
  return { children: call.context.nested(call.content) };
}

export function runAdmonition(call: DirectiveCall): DirectiveResult {
  if (call.content.length === 0) return NEEDS_CONTENT;
  return { children: [...titleOf(call), ...call.context.nested(call.content)] };
}

export function runTopic(call: DirectiveCall): DirectiveResult {
  const misplaced = !(call.state.titles || call.state.inSidebar);
  if (misplaced) return { ...runAdmonition(call), ...MISPLACED };
  return runAdmonition(call);
}

export function runSidebar(call: DirectiveCall): DirectiveResult {
  if (call.state.inSidebar) return { flaw: 'may not stand inside a sidebar' };
  const subtitleLines = call.options.find(({ name }) => name === 'subtitle')?.lines;
  if (subtitleLines !== undefined && call.arguments.length === 0)
    return { flaw: 'has a subtitle and no title' };
  if (!call.state.titles) return MISPLACED;
  if (call.content.length === 0) return NEEDS_CONTENT;
  const title = titleOf(call);
  const subtitle = titleOf(call, subtitleLines ?? []);
  const body = call.context.nested(call.content, { inSidebar: true });
  return {
    children: [...title, ...subtitle.map((one) => ({ ...one, data: { subtitle: true } })), ...body],
  };
}

export function runRubric(call: DirectiveCall): DirectiveResult {
  return { children: parseInline(call.context, call.argumentLines) };
}

export function runContents(call: DirectiveCall): DirectiveResult {
  if (!(call.state.titles || call.state.inSidebar)) return MISPLACED;
  return { children: titleOf(call) };
}

export function runQuote(call: DirectiveCall): DirectiveResult {
  if (call.content.length === 0) return NEEDS_CONTENT;
  return { children: quotesOf(call.context, call.content) };
}

export function runContainer(call: DirectiveCall): DirectiveResult {
  const flaw = classNames(call.arguments[0] ?? '');
  return flaw === undefined || call.content.length === 0 ? runBody(call) : { flaw };
}

export function runClass(call: DirectiveCall): DirectiveResult {
  const flaw = classNames(call.arguments[0] ?? '');
  if (flaw !== undefined) return { flaw };
  return { children: call.content.length === 0 ? [] : call.context.nested(call.content) };
}
