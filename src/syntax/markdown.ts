// Markdown to mdast: CommonMark with GFM tables, footnotes and front matter, positions kept exactly.
import type { Root } from 'mdast';
import { parseDocument } from './markdown/document.ts';
import { parseReference, partParser } from './markdown/reference.ts';

/**
 * Parses `text`; every node has its position. Never fails: all text is Markdown. The tree is the one that
 * remark-parse makes: `parseReference` gives the same, and takes longer.
 */
export function parseMarkdown(text: string): Root {
  return parseDocument(text, { whole: parseReference, parts: partParser });
}
