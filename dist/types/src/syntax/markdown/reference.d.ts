import type { Root } from 'mdast';
import type { Defined } from './names.js';
/** Parses a whole document. Never fails: all text is Markdown. */
export declare function parseReference(text: string): Root;
/** A parser of parts of a document that see, and add to, the names of all of it. */
export declare function partParser(defined: Defined): (text: string) => Root;
