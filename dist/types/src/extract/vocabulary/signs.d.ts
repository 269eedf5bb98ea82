/** A sign at the start of a text, and how much of the text it takes. */
export interface HeadSign {
    readonly sign: string;
    readonly length: number;
}
/** Tells whether the key of a sign is one that a legend or the configuration explains. */
export type IsExplained = (key: string) => boolean;
/**
 * The signs that may stand at the head of `core`, most of the text first; the whole text is always the
 * first of them. What follows a word must be parted from it, since prose begins with words too; what follows a
 * mark need not, whether a preset knows it or `isExplained` does.
 */
export declare function headSigns(core: string, isExplained?: IsExplained): readonly HeadSign[];
