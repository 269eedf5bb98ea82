import type { FootnoteNotation, Text } from './claims.js';
import { type Flat, type Place } from './flat.js';
/** A text with the mark that leads it. */
export interface LedText extends Text {
    readonly label: string;
    readonly notation: FootnoteNotation;
}
/**
 * Footnotes in a paragraph: one a line that begins with a mark, going on to the next mark. None where text stands
 * before the first, unless that is a label such as "Notes:".
 */
export declare function definitionsInParagraph(flat: Flat, place: Place): readonly LedText[];
/** What may be footnotes: behind one another in a line, or with no space after the mark: `*one thing; **another`. */
export declare function definitionsInLines(flat: Flat, place: Place): readonly LedText[];
