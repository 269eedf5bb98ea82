import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { GridRow } from './grid.js';
/**
 * The rows in which no cell beside the label is a level and every filled one is a value. `isLevel` knows the
 * signs of the table's own legend.
 */
export declare function valueRows(rows: readonly GridRow[], label: number, isLevel: (core: string) => boolean): ReadonlySet<GridRow>;
/** Reads the cells of such rows: unknown as a level, their text kept. */
export declare const VALUES: Vocabulary;
