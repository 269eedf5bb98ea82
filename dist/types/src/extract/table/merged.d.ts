import type { Problem } from '../../diagnostic.js';
import type { Grid } from './grid.js';
/** A problem for each cell over several columns whose text still has the bar between them. */
export declare function mergedCells({ rows }: Grid): readonly Problem[];
