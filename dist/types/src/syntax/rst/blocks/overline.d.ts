import type { BlockState } from './state.js';
/** False where the line is text after all. */
export declare function readAdornment(state: BlockState): boolean;
