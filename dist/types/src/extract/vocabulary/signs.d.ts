/** A sign at the start of a text, and how much of the text it takes. */
export interface HeadSign {
    readonly sign: string;
    readonly length: number;
}
/**
 * The signs that may stand at the head of `core`, most of the text first; the whole text is always the
 * first of them. What follows a word must be parted from it, since prose begins with words too.
 */
export declare function headSigns(core: string): readonly HeadSign[];
