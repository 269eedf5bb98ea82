import type { BlockState } from './state.js';
export declare function readText(state: BlockState): void;
