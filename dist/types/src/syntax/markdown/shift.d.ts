import type { Node } from 'unist';
/** What is added to the places of nodes. */
export interface Shift {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
/** Moves freshly parsed nodes in place, and all that is below them. */
export declare function shiftNodes(nodes: readonly Node[], shift: Shift): void;
