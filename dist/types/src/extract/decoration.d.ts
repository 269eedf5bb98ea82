import type { FootnoteMark } from './claims.js';
import { type Flat, type Place } from './flat.js';
/** What stands in a cell beside its sign. */
export interface Decorated {
    /** The text without footnote marks, trimmed. */
    readonly core: string;
    /** The same with its white space folded. */
    readonly folded: string;
    /** Where `core` stands in the flat text. */
    readonly from: number;
    readonly to: number;
    readonly marks: readonly FootnoteMark[];
}
/** A text without the footnote marks at its end. */
export declare function withoutMarks(text: string): string;
/** Takes footnote marks off the end of `flat`, one after the other; a cell may be nothing but marks. */
export declare function decorationsOf(flat: Flat, place: Place): Decorated;
