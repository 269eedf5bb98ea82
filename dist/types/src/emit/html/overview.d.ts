import type { Matrix } from '../../model/schema.js';
/** The table of counts; `caption` is escaped already. */
export declare function renderOverview(matrix: Matrix, caption: string): string;
