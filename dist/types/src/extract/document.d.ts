import type { Root } from 'mdast';
import type { Problem } from '../diagnostic.js';
import { type Census } from './census.js';
import type { DocumentClaims } from './claims.js';
import { type Place } from './flat.js';
import type { ExtractOptions } from './options.js';
/** The tree of a document and the text that its positions speak of. */
export interface TreeInput {
    readonly root: Root;
    readonly text: string;
    /** Whether the first row of every table is its header, as in Markdown. */
    readonly markdown: boolean;
    readonly options?: ExtractOptions;
    readonly problems?: readonly Problem[];
}
/** What it takes to read the texts of a tree. */
export declare function placeOf(root: Root, text: string, census?: Census): Place;
/** Reads a tree to claims. Never throws at what the document says. */
export declare function extractTree({ root, text, markdown, options, problems, }: TreeInput): DocumentClaims;
