import type { ColumnLine } from './column-line.js';
import { type TableSpec } from './structure.js';
/** Reads the lines of a simple table, from its top border to its bottom border. */
export declare function readSimpleTable(lines: readonly ColumnLine[]): TableSpec;
