import type { LegendEntry, Status } from '../claims.js';
/**
 * Reads the cell `core` of the column `header`. `group` names a choice that only the legend speaks of.
 * Undefined where the text is not understood.
 */
export declare function readStatus(core: string, header: string, legend: readonly LegendEntry[], group: string): Status | undefined;
