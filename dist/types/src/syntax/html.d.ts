import type { Root } from 'mdast';
/** Parses a whole page. Never fails: all text is HTML. */
export declare function parseHtml(text: string): Root;
/** The tables that stand in the HTML blocks of a Markdown tree, put where the blocks stand. */
export declare function embedHtmlTables(root: Root, text: string): Root;
