import type { LineBlock, LineNode } from '../nodes.js';
import type { BlockState } from './state.js';
/** A line and how far it is indented; an empty line is as far in as the one before it. */
export interface IndentedLine {
    readonly node: LineNode;
    readonly indent: number | undefined;
}
export declare function readLineBlock(state: BlockState): void;
/** Puts lines that are further in than those around them into blocks of their own. */
export declare function nestLines(lines: readonly IndentedLine[]): LineBlock | undefined;
