import type { TableFacts } from '../claims.js';
import type { ColumnFacts } from './columns.js';
import type { BodyRow } from './rows.js';
type Orientation = TableFacts['orientation'];
/** The rows, those of one name titled by both columns where a second one tells them all apart. */
export declare function toldApart(rows: readonly BodyRow[], columns: readonly ColumnFacts[], orientation: Orientation): readonly BodyRow[];
export {};
