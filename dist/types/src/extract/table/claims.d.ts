import type { CellClaim, FeatureClaim, FootnoteMark, LegendEntry, StatusClaim, TableFacts, TargetClaim } from '../claims.js';
import { type ExtractOptions } from '../options.js';
import type { ColumnFacts } from './columns.js';
import type { Grid, GridRow } from './grid.js';
import type { Layout, TitleContext } from './layout.js';
import type { BodyRow } from './rows.js';
export interface TableInput {
    readonly grid: Grid;
    readonly layout: Layout;
    readonly columns: readonly ColumnFacts[];
    readonly rows: readonly BodyRow[];
    readonly orientation: TableFacts['orientation'];
    readonly legend: readonly LegendEntry[];
    /** Legends that speak of one column only, by its folded title. */
    readonly columnLegends: ReadonlyMap<string, readonly LegendEntry[]>;
    /** Rows that hold values where others hold levels. */
    readonly values: ReadonlySet<GridRow>;
    readonly options: ExtractOptions;
    readonly context: TitleContext;
}
export interface TableClaims {
    readonly targets: readonly TargetClaim[];
    readonly features: readonly FeatureClaim[];
    readonly statuses: readonly StatusClaim[];
    readonly cells: readonly CellClaim[];
    readonly facts: TableFacts;
    /** Marks on headers and labels, which no cell carries. */
    readonly marks: readonly FootnoteMark[];
}
/** The key of a target: an alias of the configuration stands for the name that it is an alias of. */
export declare function targetKey(title: string, options: ExtractOptions): string;
/** The claims of one table. */
export declare function tableClaims(input: TableInput): TableClaims;
