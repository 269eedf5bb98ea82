import type { Node } from 'mdast';
/** True where a blank line stands between two of the nodes. */
export declare function isSpread(nodes: readonly Node[]): boolean;
