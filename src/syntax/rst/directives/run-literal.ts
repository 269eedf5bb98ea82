// Directives whose content is not made of blocks: code, formulas, raw output, line blocks, metadata.
import type { Range } from '../../../position.ts';
import { nestLines } from '../blocks/line-block.ts';
import { matchField } from '../blocks/markers.ts';
import { isBlank, leadingSpace, strip, words } from '../chars.ts';
import { markEscapes, unescapeText } from '../inline/inline-text.ts';
import { parseInline } from '../inline/parse-inline.ts';
import { contentRange, indentedBlock, isBlankAt, joinLines } from '../lines.ts';
import type { DirectiveChild, LineNode } from '../nodes.ts';
import {
  type DirectiveCall,
  type DirectiveResult,
  NEEDS_CONTENT,
  namesFile,
  optionValue,
  readNamedFile,
} from './call.ts';

export function runCode(call: DirectiveCall): DirectiveResult {
  const position = contentRange(call.content);
  if (position === undefined) return NEEDS_CONTENT;
  const start = optionValue(call, 'number-lines');
  if (start !== undefined && !/^[+-]?[0-9]+$/.test(strip(start)))
    return { flaw: 'numbers lines from what is no number' };
  return codeResult(call, call.arguments[0], joinLines(call.content), position);
}

/** A block of code, which docutils leaves out where it does not know the language. */
export function codeResult(
  { context }: DirectiveCall,
  lang: string | undefined,
  value: string,
  position: Range,
): DirectiveResult {
  const children: DirectiveChild[] = [{ type: 'code', ...(lang !== undefined && { lang }), value, position }];
  const isKnown = lang === undefined || context.options.knowsLanguage?.(lang) !== false;
  return isKnown ? { children } : { children, flaw: `is in "${lang}", which no highlighter knows` };
}

export function runParsedLiteral(call: DirectiveCall): DirectiveResult {
  if (call.content.length === 0) return NEEDS_CONTENT;
  return { children: parseInline(call.context, call.content) };
}

export function runMath(call: DirectiveCall): DirectiveResult {
  return call.content.length === 0 ? NEEDS_CONTENT : {};
}

export function runRaw(call: DirectiveCall): DirectiveResult {
  if (call.content.length > 0 && !namesFile(call)) return {};
  const named = readNamedFile(call);
  if ('flaw' in named) return named;
  call.node.content = named.text;
  return {};
}

export function runLineBlock(call: DirectiveCall): DirectiveResult {
  if (call.content.length === 0) return NEEDS_CONTENT;
  const lines = call.content.map((line) => {
    const from = leadingSpace(line.text);
    const text = line.slice(Math.min(from, line.text.length));
    const node: LineNode = {
      type: 'line',
      children: parseInline(call.context, [text]),
      position: text.range(),
    };
    return { node, indent: isBlank(line.text) ? undefined : from };
  });
  const block = nestLines(lines);
  return { children: block === undefined ? [] : [block] };
}

/** Metadata are fields; the content is left to who wants it. */
export function runMeta(call: DirectiveCall): DirectiveResult {
  if (call.content.length === 0) return NEEDS_CONTENT;
  for (let index = 0; index < call.content.length; ) {
    if (isBlankAt(call.content, index)) {
      index++;
      continue;
    }
    const marker = matchField(call.content[index]?.text ?? '');
    if (marker === undefined) return { flaw: 'holds something other than fields' };
    const name = (call.content[index]?.text ?? '').slice(1, marker.nameEnd);
    const body = indentedBlock(call.content, index, { firstIndent: marker.end });
    const flaw = findMetaFlaw(name);
    if (flaw !== undefined) return { flaw };
    index = body.next;
  }
  return {};
}

/** The name of a field begins with a name or an attribute; all further words are attributes. */
function findMetaFlaw(name: string): string | undefined {
  const bad = words(unescapeText(markEscapes(name))).find((word, index) => index > 0 && !isAttribute(word));
  return bad === undefined ? undefined : `has a field with "${bad}", which is no attribute`;
}

/** True for `name=value`, the value in quotes or without any. */
function isAttribute(word: string): boolean {
  const equals = word.indexOf('=');
  const value = word.slice(equals + 1);
  if (equals < 1 || value === '') return false;
  const quote = value.charAt(0);
  if (quote !== '"' && quote !== "'") return true;
  return value.length > 1 && value.indexOf(quote, 1) === value.length - 1;
}
