import type { PhrasingContent } from 'mdast';
import { type Lines } from './lines.js';
import { type Defined } from './names.js';
/** A stretch of one or more lines; `from` lies in the first of them, `to` in the last. */
export interface Stretch {
    readonly lines: Lines;
    readonly firstLine: number;
    readonly lastLine: number;
    readonly from: number;
    readonly to: number;
    /** In the cell of a table, `\|` is a pipe even in code. */
    readonly isCell: boolean;
}
/** The children of a stretch; undefined: this is for remark. The stretch is not empty and has no space at its ends. */
export declare function inlineOf(stretch: Stretch, defined: Defined): PhrasingContent[] | undefined;
