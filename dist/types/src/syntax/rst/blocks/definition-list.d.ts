import type { BlockState } from './state.js';
export declare function readDefinitionList(state: BlockState): void;
