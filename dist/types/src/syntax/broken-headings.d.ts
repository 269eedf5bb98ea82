import type { Root } from 'mdast';
import { type Mended } from './broken-tables.js';
/** Turns paragraphs that begin with such a heading into headings, where the document has others of that depth. */
export declare function mendHeadings(root: Root, text: string): Mended;
