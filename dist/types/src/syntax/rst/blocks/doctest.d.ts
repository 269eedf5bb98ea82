import type { BlockState } from './state.js';
export declare function readDoctest(state: BlockState): void;
