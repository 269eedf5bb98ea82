import type { Text } from '../extract/claims.js';
import type { Range } from '../position.js';
export interface Item {
    readonly text: string;
    /** The item alone where the cell stands in one line as it reads; else the cell. */
    readonly range: Range;
}
/** Commas and semicolons part values; remarks in parentheses are no part of them. */
export declare function itemsOf({ text, range }: Text): readonly Item[];
