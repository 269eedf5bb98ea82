import type { Label } from './explicit.js';
import type { BlockState } from './state.js';
/** Answers whether a blank line follows. */
export declare function readFootnote(state: BlockState, label: Label): boolean;
