// HTML to hast by the parser that browsers' rules are written for; apart, since it is large and seldom needed.
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const processor = unified().use(rehypeParse, { fragment: true, emitParseErrors: false }).freeze();

/** Parses a page or a part of one, with positions. Never fails: all text is HTML. */
export function parseHtmlSyntax(text: string): Root {
  return processor.parse(text);
}
