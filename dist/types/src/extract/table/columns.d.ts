import type { ColumnRole, LegendEntry } from '../claims.js';
import type { ExtractOptions } from '../options.js';
import type { Grid, GridRow } from './grid.js';
import type { Layout } from './layout.js';
/** What stands in one column, counted. */
export interface ColumnFacts {
    readonly index: number;
    readonly title: string;
    readonly filled: number;
    readonly blank: number;
    /** Cells that a vocabulary explains. */
    readonly levels: number;
    readonly versions: number;
    readonly statuses: number;
    /** Distinct texts. */
    readonly distinct: number;
    readonly money: number;
    readonly positive: number;
    role: ColumnRole | 'label-again' | 'group';
}
export type SignTest = (core: string) => 'positive' | 'other' | undefined;
/** Whether a core text is a level sign, from presets, a legend or the configuration. */
export declare function signTest(grid: Grid, legend: readonly LegendEntry[], options: ExtractOptions): SignTest;
/** Counts every column of the body and gives it its role. */
export declare function columnsOf(grid: Grid, layout: Layout, rows: readonly GridRow[], isSign: SignTest, options: ExtractOptions): readonly ColumnFacts[];
