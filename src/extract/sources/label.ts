// Names in data files that are written for a page: Markdown taken off, the link kept.
import { createLocator } from '../../source/source.ts';
import type { DataString } from '../../syntax/data.ts';
import { parseMarkdown } from '../../syntax/markdown.ts';
import { flatten } from '../text/flat.ts';
import { foldSpace } from '../text/fold.ts';

/** A name as a reader of the page sees it, and where it is written. */
export interface Label {
  readonly text: string;
  readonly link?: string;
  readonly node: DataString;
}

/** What Markdown is made of; names without it are most, and need no parser. */
const MARKUP = /[\\`*_[\]<>&!~]|^\s*(?:[-+#]|\d+[.)])\s/u;

export function labelOf(node: DataString): Label {
  const plain = foldSpace(node.value);
  if (!MARKUP.test(plain)) return { text: plain, node };
  const [first] = parseMarkdown(plain).children;
  if (first?.type !== 'paragraph') return { text: plain, node };
  const { text, link } = flatten(first.children, { text: plain, locator: createLocator(plain) });
  return { text: foldSpace(text) || plain, ...(link !== undefined && { link }), node };
}

/** `[-][py1059]`, `[✓](notes.md)`: a sign inside a link whose definition stands on the page only. */
const LINKED = /^\[([^[\]]*)\](?:\[[^[\]]*\]|\([^()]*\))$/u;

/** The sign itself. */
export function signOf(text: string): string {
  const plain = foldSpace(text);
  return LINKED.exec(plain)?.[1]?.trim() ?? plain;
}
