import { type Section } from '../sections.js';
import type { MatrixTable } from '../tables.js';
import { type DetailsEntry } from './entry.js';
import type { SupportLine } from './support.js';
export interface TabledSupport {
    readonly label: string;
    readonly lines: readonly SupportLine[];
}
/** The tables that are details of the features that other tables list, by section, and the others. */
export interface TabledDetails {
    readonly support: ReadonlyMap<Section, TabledSupport>;
    readonly matrices: readonly MatrixTable[];
}
/** A table of targets in rows with one column of levels, under a heading that names a feature of another table. */
export declare function tabledDetails(tables: readonly MatrixTable[]): TabledDetails;
/** The entry with the support of its table. */
export declare function withTabled(entry: DetailsEntry | undefined, tabled: TabledSupport | undefined): DetailsEntry | undefined;
