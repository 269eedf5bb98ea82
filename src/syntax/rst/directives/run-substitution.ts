// Directives that only make sense in the definition of a substitution.
import type { PhrasingContent } from 'mdast';
import { words } from '../chars.ts';
import { contentRange } from '../lines.ts';
import { type DirectiveCall, type DirectiveResult, NEEDS_CONTENT } from './call.ts';
import { unicodeText } from './values.ts';

const MISPLACED: DirectiveResult = { flaw: 'can only stand in a substitution definition' };

export function runReplace(call: DirectiveCall): DirectiveResult {
  if (call.substitution === undefined) return MISPLACED;
  if (call.content.length === 0) return NEEDS_CONTENT;
  const blocks = call.context.nested(call.content);
  const [only] = blocks;
  if (blocks.length !== 1 || only?.type !== 'paragraph') return { flaw: 'may hold a single paragraph only' };
  return { children: only.children };
}

/** Codes and texts with spaces between them, up to two dots that begin a comment. */
export function runUnicode(call: DirectiveCall): DirectiveResult {
  if (call.substitution === undefined) return MISPLACED;
  const text = call.arguments[0] ?? '';
  const comment = text.startsWith('.. ') ? 0 : text.search(/[ \n]\.\. /);
  const codes = words(comment < 0 ? text : text.slice(0, comment));
  const position = contentRange(call.argumentLines) ?? call.range;
  const children: PhrasingContent[] = [];
  for (const code of codes) {
    const value = unicodeText(code);
    if (value === undefined) return { flaw: `holds an invalid character code, "${code}"` };
    children.push({ type: 'text', value, position });
  }
  return { children };
}

/** The date is what the clock of whoever renders the document says: the node keeps the format only. */
export function runDate(call: DirectiveCall): DirectiveResult {
  if (call.substitution === undefined) return MISPLACED;
  const format = call.node.content === '' ? '%Y-%m-%d' : call.node.content;
  return { children: [{ type: 'text', value: format, position: contentRange(call.content) ?? call.range }] };
}
