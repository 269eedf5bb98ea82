import type { BlockState } from './state.js';
/** False where the line turns out to be a text that only looks like an item. */
export declare function readEnumeratedList(state: BlockState): boolean;
