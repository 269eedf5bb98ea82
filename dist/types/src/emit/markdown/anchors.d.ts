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
export {};
