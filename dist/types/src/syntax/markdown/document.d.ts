import type { Root } from 'mdast';
import { type Defined } from './names.js';
/** Parsers by remark-parse: of whole documents, and of parts that share names. */
export interface Reference {
    whole(text: string): Root;
    parts(defined: Defined): (text: string) => Root;
}
/** The same tree as `reference.whole(text)`, sooner. */
export declare function parseDocument(text: string, reference: Reference): Root;
