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
export interface ColumnsInput {
    readonly grid: Grid;
    readonly layout: Layout;
    /** The rows that are counted. */
    readonly rows: readonly GridRow[];
    readonly isSign: SignTest;
    readonly options: ExtractOptions;
    /** Whether the table stands under "Summary" and its first column names features. */
    readonly isSummary: boolean;
    /** Whether the headings or the caption say that the table is about support. */
    readonly tellsSupport: boolean;
    /** Folded names of targets that details give levels to. */
    readonly named: ReadonlySet<string>;
}
/** Counts every column of the body and gives it its role; in a summary the first column names the features. */
export declare function columnsOf({ grid, layout, rows, isSign, options, isSummary, tellsSupport, named, }: ColumnsInput): readonly ColumnFacts[];
