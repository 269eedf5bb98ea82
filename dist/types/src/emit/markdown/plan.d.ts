import type { Feature, Matrix } from '../../model/schema.js';
import type { EmitView } from '../emitter.js';
export interface Heading {
    readonly depth: number;
    readonly text: string;
    readonly anchor: string;
}
/** The details of one feature. */
export interface Entry {
    readonly feature: Feature;
    /** Headings of the groups that begin here. */
    readonly groups: readonly Heading[];
    readonly heading: Heading;
    /** Where the heading needs an anchor of its own. */
    readonly ownId?: string;
    /** What the Summary links to. */
    readonly anchor: string;
}
export interface MatrixPlan {
    readonly matrix: Matrix;
    /** Headings of the section that no matrix before has printed; the last is always printed. */
    readonly headings: readonly Heading[];
    readonly ownId?: string;
    readonly summary?: Heading;
    readonly details?: Heading;
    readonly entries: readonly Entry[];
    readonly notes?: Heading;
}
/** The heading path of a matrix, its title last; too deep a path has its end joined on one line. */
export declare function pathOf(matrix: Matrix): readonly string[];
/** How many levels of groups can have headings of their own under a path of `length` headings. */
export declare function groupLevels(length: number): number;
/** The headings of the whole document, matrix by matrix. */
export declare function planDocument(matrices: readonly Matrix[], view: EmitView): readonly MatrixPlan[];
