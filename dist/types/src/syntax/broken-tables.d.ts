import type { Root } from 'mdast';
import type { Problem } from '../diagnostic.js';
/** A tree with its broken tables mended, and what was wrong with them. */
export interface Mended {
    readonly root: Root;
    /** Empty for most documents; the range tells the table, since not every table is worth a word. */
    readonly problems: readonly Problem[];
}
/** Turns paragraphs that were meant as tables into tables; the tree given is left as it is. */
export declare function mendTables(root: Root, text: string): Mended;
