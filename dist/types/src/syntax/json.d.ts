import { type DataTree } from './data.js';
/** Reads JSON; linear in the text. Invalid JSON gives one problem, at its first defect. */
export declare function parseJson(text: string): DataTree;
