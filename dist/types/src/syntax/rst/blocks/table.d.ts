import type { BlockState } from './state.js';
export declare function readTable(state: BlockState): void;
