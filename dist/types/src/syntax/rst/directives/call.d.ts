import type { Range } from '../../../position.js';
import type { BlockState } from '../blocks/state.js';
import type { Context } from '../context.js';
import type { Directive, DirectiveChild } from '../nodes.js';
import type { DirectiveBlock } from './block.js';
import type { DirectiveName } from './spec.js';
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
/** The value of an option; undefined where it is not given or has none. */
export declare function optionValue(call: DirectiveBlock, name: string): string | undefined;
export declare function hasOption(call: DirectiveBlock, name: string): boolean;
