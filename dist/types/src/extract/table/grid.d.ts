import type { Table } from 'mdast';
import type { Range } from '../../position.js';
import type { FootnoteMark } from '../claims.js';
import { type Flat, type Place } from '../flat.js';
/** One cell; a spanning cell stands in every slot that it covers, `covered` in all but the first. */
export interface GridCell {
    /** The text as it reads, footnote marks included. */
    readonly text: string;
    /** The text without footnote marks. */
    readonly core: string;
    readonly coreRange: Range;
    readonly marks: readonly FootnoteMark[];
    readonly flat: Flat;
    /** The content; for a blank cell the room between its borders. */
    readonly range: Range;
    readonly covered: boolean;
    /** Slots that the cell covers to the right, itself included. */
    readonly colSpan: number;
    /** Classes of the cell's content, where a page tells them. */
    readonly classes: readonly string[];
    /** The id of an anchor in the cell. */
    readonly id?: string;
}
export interface GridRow {
    readonly cells: readonly (GridCell | undefined)[];
    /** Slots that the row fills as written. */
    readonly cellCount: number;
    readonly range: Range;
}
export interface Grid {
    readonly range: Range;
    readonly headerRows: number;
    readonly rows: readonly GridRow[];
    readonly width: number;
}
/** Lays out `table`. Markdown tables have one header row; others say how many, or none. */
export declare function gridOf(table: Table, place: Place, markdown: boolean): Grid;
