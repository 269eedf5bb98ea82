import type { BlockState } from './state.js';
/** False where no description follows: the line is text then. */
export declare function readOptionList(state: BlockState): boolean;
