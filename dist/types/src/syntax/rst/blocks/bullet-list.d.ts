import type { BlockState } from './state.js';
export declare function readBulletList(state: BlockState): void;
