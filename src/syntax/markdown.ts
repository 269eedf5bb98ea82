// Markdown to mdast: CommonMark with GFM tables, footnotes and front matter, positions kept exactly.
import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const FRONT_MATTER = ['yaml', 'toml'] as const;

/** A unified plugin: the syntax extensions that support matrices are written with. */
function matrixSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmFootnote(), frontmatter([...FRONT_MATTER])];
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    frontmatterFromMarkdown([...FRONT_MATTER]),
  ];
}

const processor = unified().use(remarkParse).use(matrixSyntax).freeze();

/** Parses `text`; every node has its position. Never fails: all text is Markdown. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
