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
    readonly section: Section;
    /** Folded titles of all headings of the document. */
    readonly headings: ReadonlySet<string>;
    readonly caption?: string;
    readonly banner?: string;
}
/** A table of features under the heading "Summary" is what it is called, also where nothing is supported yet. */
export declare function isSummaryTable(section: Section, label: string): boolean;
/** Takes or leaves a table. */
export declare function decide(view: TableView, options: ExtractOptions): Decision;
/** Which axis the features lie on: headings, header words and known names vote. */
export declare function orientationOf(view: TableView, options: ExtractOptions): 'features-in-rows' | 'targets-in-rows';
