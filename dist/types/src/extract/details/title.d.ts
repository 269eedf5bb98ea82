import type { Text } from '../claims.js';
import type { Flat, Place } from '../flat.js';
import type { Wording } from './led.js';
/** What tells the name of a feature from what stands around it. */
export interface Naming {
    /** The folded names that tables give their features. */
    readonly features: ReadonlySet<string>;
    /** Whether any of these names begins with a number, as a numbered title does. */
    readonly numbered: boolean;
    readonly place: Place;
}
/** The name of a feature of a table that a line begins with: `**Attach**: gives a disk to a server`. */
export declare function namedAt(flat: Flat, words: Wording, place: Place): Text | undefined;
/** A title; the number before it is none of its name where no table numbers its features. */
export declare function titleText(flat: Flat, to: number, { features, numbered, place }: Naming): Text | undefined;
/** A status in the line of the title: `**Attach** **Status: optional.**` */
export declare function ledStatus(flat: Flat, end: number, place: Place): {
    readonly title: Text;
    readonly status: Text;
} | undefined;
