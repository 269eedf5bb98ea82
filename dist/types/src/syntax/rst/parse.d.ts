import type { Root } from 'mdast';
import type { Problem } from '../../diagnostic.js';
import type { RstOptions } from './options.js';
export interface RstResult {
    readonly root: Root;
    /** In the order of the document. */
    readonly problems: readonly Problem[];
}
/**
 * Parses reStructuredText. Never throws at what a document says: what is wrong is reported, and read as far as it can be.
 *
 * Time grows with the length of the text.
 */
export declare function parseRst(text: string, options?: RstOptions): RstResult;
