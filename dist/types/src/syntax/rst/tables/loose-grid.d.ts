import type { ColumnLine } from './column-line.js';
import { type TableSpec } from './structure.js';
/**
 * What a reader of the text sees in a grid that docutils rejects. A line with as many bars as the table has column
 * edges is cut at its own bars, wherever they stand; any other at the edges that it has. Undefined where rows span
 * others, which bars alone do not tell.
 */
export declare function readLooseGrid(lines: readonly ColumnLine[], header: number | undefined): Omit<TableSpec, 'flaw'> | undefined;
