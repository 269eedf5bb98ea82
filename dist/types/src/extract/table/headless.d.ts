import type { Problem } from '../../diagnostic.js';
import type { ColumnFacts } from './columns.js';
import type { Title } from './layout.js';
/** A problem for each column whose header is blank and whose cells are levels. */
export declare function headlessColumns(columns: readonly ColumnFacts[], titles: readonly Title[]): readonly Problem[];
