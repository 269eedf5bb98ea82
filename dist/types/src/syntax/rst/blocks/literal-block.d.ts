import type { BlockState } from './state.js';
export declare function readLiteralBlock(state: BlockState): void;
