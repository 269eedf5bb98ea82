import type { Target } from '../../model/schema.js';
/** Gives the headings of one document their anchors, in order. */
export declare class Anchors {
    #private;
    /** The anchor of the next heading: repeats are counted as GitHub counts them. */
    ofHeading(heading: string): string;
    /** Takes an id for an anchor of its own; false where an earlier matrix of the document has it. */
    claim(id: string): boolean;
}
interface Identified {
    readonly id: string;
    readonly title: string;
}
/** The items whose id a reader would not find by itself from the titles, so that it must be written. */
export declare function needOwnId<T extends Identified>(items: readonly T[], fallback: string): ReadonlySet<T>;
/** The targets whose column must show an id: their title does not tell it, or is one of other columns' titles. */
export declare function needColumnId(targets: readonly Target[]): ReadonlySet<Target>;
export {};
