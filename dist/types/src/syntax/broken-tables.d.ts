import type { Nodes, Root } from 'mdast';
import type { Problem } from '../diagnostic.js';
import { type Locator } from '../source/source.js';
/** A tree with its broken tables mended, and what was wrong with them. */
export interface Mended {
    readonly root: Root;
    /** Empty for most documents; the range tells the table, since not every table is worth a word. */
    readonly problems: readonly Problem[];
}
/** Nodes of a text that was parsed alone, moved to where the text stands in the document. */
export declare function moved<N extends Nodes>(node: N, by: number, locator: Locator): N;
/** Turns paragraphs that were meant as tables into tables; the tree given is left as it is. */
export declare function mendTables(root: Root, text: string): Mended;
