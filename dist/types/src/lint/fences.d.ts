import type { Source } from '../source/source.js';
export interface FencedBlock {
    /** The opening fence, as offsets. */
    readonly start: number;
    readonly end: number;
    /** It goes on to the end of the document. */
    readonly isOpen: boolean;
    /** Its lines without marks of lists, headings and emphasis, folded: what would be the name of an entry. */
    readonly names: ReadonlySet<string>;
}
/** The fenced code of a Markdown document, in order; linear in its length. */
export declare function fencedBlocks({ text, format }: Source): readonly FencedBlock[];
