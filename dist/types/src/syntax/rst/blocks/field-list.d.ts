import type { BlockState } from './state.js';
export declare function readFieldList(state: BlockState): void;
