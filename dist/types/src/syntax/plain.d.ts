import type { Root } from 'mdast';
/** Parses text as a browser's copy of a page gives it; every node has its position. Never fails. */
export declare function parsePlain(text: string): Root;
