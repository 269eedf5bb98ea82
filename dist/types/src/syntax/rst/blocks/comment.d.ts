import type { BlockState } from './state.js';
/** Answers whether a blank line follows. */
export declare function readComment(state: BlockState, width: number): boolean;
