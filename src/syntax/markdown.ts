// Markdown to mdast: CommonMark with GFM tables, footnotes and front matter, positions kept exactly.
import type { Root } from 'mdast';
import type { Problem } from '../diagnostic.ts';
import { InlineLimit, TooCrowded } from './inline-limit.ts';
import { parseDocument } from './markdown/document.ts';
import { parseReference, partParser } from './markdown/reference.ts';
import { refusal } from './nesting.ts';

/** Parses Markdown to the tree that remark-parse makes, with positions. Never fails. */
export function parseMarkdown(text: string): Root {
  return parseDocument(text, {
    whole: (all) => parseReference(all),
    parts: (defined) => partParser(defined),
  });
}

/** The same for a document of a stranger: refused where its markup would take longer than seconds. */
export function parseBounded(text: string): { readonly root: Root } | { readonly problem: Problem } {
  const limit = new InlineLimit();
  try {
    const root = parseDocument(text, {
      whole: (all) => parseReference(all, limit),
      parts: (defined) => partParser(defined, limit),
    });
    return { root };
  } catch (error) {
    if (!(error instanceof TooCrowded)) throw error;
    return { problem: refusal({ offset: error.offset, what: error.message }, text) };
  }
}
