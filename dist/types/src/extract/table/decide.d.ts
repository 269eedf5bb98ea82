import type { ExtractOptions } from '../options.js';
import type { Section } from '../sections.js';
import type { ColumnFacts } from './columns.js';
import type { GridRow } from './grid.js';
export interface Decision {
    readonly taken: boolean;
    readonly reason: string;
}
export interface TableView {
    readonly columns: readonly ColumnFacts[];
    readonly rows: readonly GridRow[];
    /** Whether a column or rows of their own part the rows into groups. */
    readonly grouped: boolean;
    readonly section: Section;
    /** Folded titles of all headings of the document. */
    readonly headings: ReadonlySet<string>;
    readonly caption?: string;
    readonly banner?: string;
    /** Whether a legend explains signs to the table. */
    readonly isExplained: boolean;
    /** Whether it stands under the name of a feature of another table, and its rows are called as targets there. */
    readonly isDetail: boolean;
}
/**
 * The column "Status" of a list whose cells are levels: the one target, where no other column is one and a legend or
 * a heading says that the list is of support. Elsewhere it is how far work has come.
 */
export declare function statusOfList(view: TableView): ColumnFacts | undefined;
/** A table of features under the heading "Summary" is what it is called, also where nothing is supported yet. */
export declare function isSummaryTable(section: Section, label: string): boolean;
/** Takes or leaves a table. */
export declare function decide(view: TableView, options: ExtractOptions): Decision;
export type Orientation = 'features-in-rows' | 'targets-in-rows';
/** Which axis the features of one table lie on. */
export declare function orientationOf(view: TableView): Orientation;
/** Which axis the features lie on in tables that have the same columns, by the votes of each. */
export declare function orientationBy(votes: readonly number[]): Orientation;
/** How much speaks for targets in rows: headings, header words and known names vote. */
export declare function votesFor(view: TableView): number;
