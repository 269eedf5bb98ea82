import type { FileReader } from '../../source/resolve.js';
import type { DataTree } from '../../syntax/data.js';
import type { DocumentClaims } from '../claims.js';
import { type ExtractOptions } from '../options.js';
/** A file and the way to those that it names. */
export interface SourceInput {
    readonly tree: DataTree;
    readonly text: string;
    /** As the user named it: the name of a target's file is the target's, where nothing else says it. */
    readonly path: string;
    readonly read?: FileReader | undefined;
    readonly options: ExtractOptions;
}
/**
 * The claims of a data file that lists features by section: a matrix a section. A file that names a file for
 * each target is the whole matrix, with the levels that those say; a file with levels of its own is the column
 * of one target. `undefined` where the data has another shape, or its signs are no levels.
 */
export declare function sourceClaims(input: SourceInput): DocumentClaims | undefined;
