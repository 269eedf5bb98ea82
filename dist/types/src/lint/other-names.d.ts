import type { Axis, TableSet } from './table-sets.js';
/** A spelling that fewer tables have, and the one that more have. */
export interface OtherName {
    readonly key: string;
    readonly usual: string;
    /** Whether both are known names of one thing, rather than near each other in letters. */
    readonly alias: boolean;
}
/** The pairs of a set; linear but for the names that not all tables have. */
export declare function otherNames(set: TableSet, axis: Axis): readonly OtherName[];
