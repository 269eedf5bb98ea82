import type { ColumnFacts } from './columns.js';
/** Columns that hold some levels among other texts, and are not called what attributes are called. */
export declare function siblingsOf(columns: readonly ColumnFacts[]): readonly ColumnFacts[];
/** Whether the cells of `columns` are levels for the most part, remarks here and there. */
export declare function areMostlyLevels(columns: readonly ColumnFacts[]): boolean;
/** Where features stand in rows, every column beside two targets is one that answers the same question. */
export declare function withSiblings(columns: readonly ColumnFacts[]): readonly ColumnFacts[];
