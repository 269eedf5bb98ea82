import type { Text } from '../extract/claims.js';
import { type MatrixView } from './view.js';
/** A part of a command, and the command that it stands in. */
export interface Spelling {
    readonly part: string;
    readonly command: Text;
    readonly feature: string;
}
/** A way of writing that fewer commands have, and the one that more have. */
export interface TwoSpellings {
    readonly rare: readonly Spelling[];
    readonly usual: readonly Spelling[];
}
/** Parts that the same command has in two spellings; the more frequent one is usual, of equals the first. */
export declare function twoSpellings(matrix: MatrixView): readonly TwoSpellings[];
