import type { Range } from '../../position.js';
import type { FootnoteMark } from '../claims.js';
import { type Place } from '../flat.js';
import type { Footnotes } from '../footnotes.js';
import type { Section } from '../sections.js';
import type { Grid, GridCell } from './grid.js';
/** A name in a header or a label: footnote marks that the document defines are taken off. */
export interface Title {
    readonly text: string;
    readonly range: Range;
    readonly marks: readonly FootnoteMark[];
    readonly link?: string;
    readonly id?: string;
    readonly strong: boolean;
}
export interface Layout {
    readonly titles: readonly Title[];
    /** Index of the first row after the header. */
    readonly bodyStart: number;
    /** The text of a header cell that spans all targets, such as "Supported drivers". */
    readonly banner?: string;
}
export interface TitleContext {
    readonly section: Section;
    readonly footnotes: Footnotes;
    readonly place: Place;
}
export declare function titleOf(cell: GridCell | undefined, context: TitleContext): Title;
/** Whether a text reads as a level: a preset's sign or one whose meaning hangs on its company. */
export declare function looksLikeLevel(core: string): boolean;
export declare function layoutOf(grid: Grid, context: TitleContext): Layout;
