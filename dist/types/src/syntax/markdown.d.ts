import type { Root } from 'mdast';
/**
 * Parses `text`; every node has its position. Never fails: all text is Markdown. The tree is the one that
 * remark-parse makes: `parseReference` gives the same, and takes longer.
 */
export declare function parseMarkdown(text: string): Root;
