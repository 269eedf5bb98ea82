import type { ColumnFacts } from './columns.js';
import type { Grid, GridRow } from './grid.js';
import { type Layout, type Title, type TitleContext } from './layout.js';
export interface BodyRow {
    readonly row: GridRow;
    readonly kind: 'header' | 'feature' | 'group' | 'blank';
    readonly title: Title;
    /** Sub-headers above the row, outermost first. */
    readonly group: readonly string[];
}
/** Rows under the header, each with its kind, title and group. */
export declare function bodyRows(grid: Grid, layout: Layout, columns: readonly ColumnFacts[], context: TitleContext): readonly BodyRow[];
