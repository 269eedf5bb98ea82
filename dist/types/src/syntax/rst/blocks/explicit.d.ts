import type { BlockState } from './state.js';
/** Reads the constructs that follow each other without a blank line; tells only at the last whether one is missing. */
export declare function readExplicitMarkup(state: BlockState): void;
/** The label of a footnote or a citation. */
export interface Label {
    readonly kind: 'footnote' | 'citation';
    readonly text: string;
    /** Where the content begins. */
    readonly end: number;
}
