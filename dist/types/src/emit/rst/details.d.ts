import type { Feature, Matrix } from '../../model/schema.js';
/** The label of the support list: `Driver Support`. */
export declare function supportLabel(targetLabel: string | undefined): string;
/** The blocks of one entry, without its heading. */
export declare function entryBlocks(feature: Feature, matrix: Matrix): readonly string[];
