import type { MatrixView } from './view.js';
/** A name that a note refers to, and the words that do it. */
export interface Reference {
    readonly name: string;
    /** The whole phrase as it stands in the note. */
    readonly phrase: string;
}
/** The references of a note, in order; a name in a guide or on a page elsewhere is none. */
export declare function referencesIn(text: string): readonly Reference[];
/** Whether a name calls something of the matrix: by its title, or by some words of it. */
export declare function isNamed(matrix: MatrixView, name: string): boolean;
/** The title that shares the most words with a name, where it shares half. */
export declare function likelyMeant(matrix: MatrixView, name: string): string | undefined;
