import type { MatrixPlan } from './plan.js';
/** Blocks of the Summary, without its heading. */
export declare function summaryBlocks(plan: MatrixPlan, style: 'compact' | 'aligned'): readonly string[];
