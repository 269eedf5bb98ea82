import type { MatrixClaims } from '../extract/claims.js';
import type { Locator } from '../source/source.js';
import { type DataNode } from '../syntax/data.js';
/** What the matrices of `root` say. */
export declare function matrixClaims(root: DataNode, locator: Locator): readonly MatrixClaims[];
