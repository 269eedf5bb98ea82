// A directive as it is handed to what reads its content.
import type { Range } from '../../../position.ts';
import type { BlockState } from '../blocks/state.ts';
import type { Context } from '../context.ts';
import type { Directive, DirectiveChild } from '../nodes.ts';
import type { DirectiveBlock } from './block.ts';

/** A directive on its way to become a node. */
export interface DirectiveCall extends DirectiveBlock {
  readonly context: Context;
  readonly name: string;
  /** The state that the directive stands in. */
  readonly state: BlockState;
  readonly range: Range;
  /** The line of the directive's name. */
  readonly line: number;
  /** The name of the substitution whose definition the directive is. */
  readonly substitution: string | undefined;
  readonly node: Directive;
}

/** What a directive of a table is read from, in any document. */
export type TableCall = DirectiveBlock & Pick<DirectiveCall, 'context' | 'range' | 'node'>;

/** What came of running a directive. */
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
