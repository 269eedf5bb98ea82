import type { Range } from '../position.js';
import type { Source } from '../source/source.js';
import { type MatrixView } from './view.js';
/** One total as written, and what its cells make of it. */
export interface Counted {
    readonly text: string;
    readonly range: Range;
    /** Title of the feature or target whose cells are counted. */
    readonly title: string;
    readonly feature?: string;
    readonly target?: string;
    /** The number of cells that count, by each way of counting. */
    readonly ways: readonly number[];
    agrees(count: number): boolean;
    /** A number of cells in the way in which the total is written. */
    write(count: number): string;
}
/** Totals that are counted alike. */
export interface Tally {
    readonly totals: readonly Counted[];
}
/** The totals that a matrix keeps, those of each column and each row together. */
export declare function talliesOf(matrix: MatrixView, source: Source): readonly Tally[];
