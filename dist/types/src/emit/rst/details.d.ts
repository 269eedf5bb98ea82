import type { Feature, Matrix } from '../../model/schema.js';
/** The blocks of one entry, without its heading. */
export declare function entryBlocks(feature: Feature, matrix: Matrix): readonly string[];
