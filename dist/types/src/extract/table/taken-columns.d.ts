import type { ColumnFacts } from './columns.js';
import type { GridRow } from './grid.js';
/** The share of a column's filled cells that must read as levels for a column of levels. */
export declare const LEVEL_SHARE = 0.6;
/** One row of answers below the names of targets, and no column that names the row: `Android | iOS | Web`. */
export declare function saysAllOfTargets(columns: readonly ColumnFacts[]): boolean;
/** Columns of versions that a row called "Support" and its like gives for each target. */
export declare function takeSupportRow(columns: readonly ColumnFacts[], rows: readonly GridRow[], label: number): void;
/** A column whose every sign stands in a column of levels too is one, whatever the signs are. */
export declare function takeAlike(columns: readonly ColumnFacts[], rows: readonly GridRow[]): void;
/** Where no column is a target, a column "Status" of levels (`done`, `partial`, `unclaimed`) is the only one. */
export declare function takeProgress(columns: readonly ColumnFacts[]): void;
/**
 * Columns of the versions since which a feature is there, some cells blank where it is not. A table that has a
 * version in every cell lists what goes together, and says of nothing that it is supported.
 */
export declare function takeVersions(columns: readonly ColumnFacts[], rows: readonly GridRow[]): void;
