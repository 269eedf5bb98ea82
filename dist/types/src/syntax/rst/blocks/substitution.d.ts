import { BlockState } from './state.js';
/** Answers whether a blank line follows. */
export declare function readSubstitution(state: BlockState, nameStart: number): boolean;
