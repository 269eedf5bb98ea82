// Makes the nodes of inline markup.
import type { PhrasingContent, Text } from 'mdast';
import type { Range } from '../../../position.ts';
import type { Context } from '../context.ts';
import { normalizeName } from '../names.ts';
import type { RstProblemCode } from '../problems.ts';
import { type InlineText, restoreEscapes, unescapeText } from './inline-text.ts';
import type { Recognizer } from './recognition.ts';

/** What reading one start-string came to: nodes, and where to go on. */
export interface InlineResult {
  readonly nodes: PhrasingContent[];
  readonly end: number;
  /** Where the text before the markup ends, if not where the markup was found. */
  readonly plainTo?: number;
}

export interface InlineState {
  readonly context: Context;
  readonly source: InlineText;
  readonly recognizer: Recognizer;
}

/** Keeps a start-string that has no end as text, and reports it. */
export function unclosed(state: InlineState, kind: string, start: number, end: number): InlineResult {
  const mark = restoreEscapes(state.source.text.slice(start, end));
  const text = problemText(state, start, end, 'unclosed-inline');
  state.context.report('unclosed-inline', { ...text.position }, kind, mark);
  return { nodes: [text], end };
}

/** Markup that is wrong, kept as it is written. */
export function problemText(
  state: InlineState,
  start: number,
  end: number,
  problem: RstProblemCode,
): Text & { position: Range } {
  const value = restoreEscapes(state.source.text.slice(start, end));
  return { type: 'text', value, position: state.source.range(start, end), data: { problem } };
}

export function textNode(state: InlineState, start: number, end: number): Text {
  const value = unescapeText(state.source.text.slice(start, end));
  return { type: 'text', value, position: state.source.range(start, end) };
}

export function linkReference(
  state: InlineState,
  label: string,
  anonymous: boolean,
  children: PhrasingContent[],
  start: number,
  end: number,
): PhrasingContent {
  const identifier = anonymous ? '' : normalizeName(label);
  const position = state.source.range(start, end);
  const node: PhrasingContent = {
    type: 'linkReference',
    identifier,
    label,
    referenceType: 'full',
    children,
    position,
  };
  if (anonymous) node.data = { anonymous };
  return node;
}
