import type { BlockState } from '../blocks/state.js';
import type { Directive } from '../nodes.js';
/** Reads the directive at hand; answers whether a blank line follows. */
export declare function readDirective(state: BlockState, nameStart: number, nameEnd: number): boolean;
/** Makes the node of the directive at hand. */
export declare function takeDirective(state: BlockState, nameStart: number, nameEnd: number, substitution: string | undefined): {
    node: Directive;
    blankFinish: boolean;
};
