import type { ColumnLine } from './column-line.js';
import { type TableSpec } from './structure.js';
/** Reads the lines of a grid table, from its top border to its bottom border. */
export declare function readGridTable(lines: readonly ColumnLine[]): TableSpec;
