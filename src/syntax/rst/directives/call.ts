// A directive as it is handed to what reads its content.
import type { Range } from '../../../position.ts';
import type { BlockState } from '../blocks/state.ts';
import type { Context } from '../context.ts';
import type { Directive, DirectiveChild } from '../nodes.ts';
import type { DirectiveBlock } from './block.ts';

export interface DirectiveCall extends DirectiveBlock {
  readonly context: Context;
  readonly name: string;
  readonly state: BlockState;
  readonly range: Range;
  readonly line: number;
  /** The name of the substitution whose definition the directive is. */
  readonly substitution: string | undefined;
  readonly node: Directive;
}

/** What a directive of a table is read from, in any document. */
export type TableCall = DirectiveBlock & Pick<DirectiveCall, 'context' | 'range' | 'node'>;

export interface DirectiveResult {
  readonly children?: DirectiveChild[];
  /** Why docutils refuses it, to follow "The directive … ". */
  readonly flaw?: string;
}

/** The value of an option; undefined where it is not given or has none. */
export function optionValue(call: DirectiveBlock, name: string): string | undefined {
  return call.options.find((option) => option.name === name)?.value;
}

export function hasOption(call: DirectiveBlock, name: string): boolean {
  return call.options.some((option) => option.name === name);
}

export const NEEDS_CONTENT = { flaw: 'needs content, and has none' };

/** A path as docutils reads it, which may go on over lines. */
export function pathOf(written: string): string {
  return written
    .split('\n')
    .map((part) => part.trim())
    .join('');
}

/** Whether the content is to come from elsewhere. */
export function namesFile(call: DirectiveBlock): boolean {
  return optionValue(call, 'file') !== undefined || hasOption(call, 'url');
}

/** The text of the file that the options name, or why there is none. */
export function readNamedFile(call: TableCall): { path: string; text: string } | { flaw: string } {
  const file = optionValue(call, 'file');
  if (call.content.length > 0) return { flaw: 'has content and names a file' };
  if (hasOption(call, 'url'))
    return { flaw: file === undefined ? 'names a URL, which is not read' : 'names a file and a URL' };
  if (file === undefined) return NEEDS_CONTENT;
  const path = pathOf(file);
  const text = call.context.options.readFile?.(path);
  return text === undefined ? { flaw: `names the file "${path}", which cannot be read` } : { path, text };
}
