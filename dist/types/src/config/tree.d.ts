import type { Point } from '../position.js';
export type PathStep = string | number;
export type TreePath = readonly PathStep[];
/** The offset counts as the text does that was parsed: without a byte order mark. */
export type Place = Point;
export interface TreeError extends Place {
    readonly message: string;
}
export interface Tree {
    readonly value: unknown;
    readonly errors: readonly TreeError[];
    /** Where the key (or the list item) at a path stands; the nearest thing above it where it is not there. */
    locate(path: TreePath): Place;
}
/**
 * Parses YAML 1.2. `isText` says where scalars are kept as they are written: a sign such as `1`, `-` or `no`
 * in a vocabulary is no number. Mappings have no prototype, so that any key is a key.
 */
export declare function parseTree(text: string, isText: (path: TreePath) => boolean): Tree;
