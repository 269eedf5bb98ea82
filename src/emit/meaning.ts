// A sum of what a text says, whatever a formatter made of its looks: tells a hand's edit from a tool's.
import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import { foldSpace } from '../extract/text/fold.ts';
import { pushAll } from '../long-lists.ts';
import type { Format } from '../source/source.ts';
import { parseMarkdown } from '../syntax/markdown.ts';

/** 64 bits: an edit is noticed, nobody is kept from forging one. */
const DIGITS = 16;

/** What stands in a node besides its children; marks, indents, widths of columns and line breaks do not count. */
function ownWords(node: Nodes): readonly (string | number | null | undefined)[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [node.value.replace(/\s+/g, ' ')];
    case 'code':
    case 'inlineCode':
      return [node.value];
    case 'heading':
      return [node.depth];
    case 'list':
      return [node.ordered ? 'ordered' : 'bullets'];
    case 'link':
      return [node.url, node.title];
    case 'image':
      return [node.url, node.title, node.alt];
    case 'definition':
      return [node.identifier, node.url, node.title];
    case 'linkReference':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [node.identifier];
    default:
      return [];
  }
}

/** The tree in one line; iterative, since a document may nest deeper than the stack. */
function wordsOf(root: Nodes): string {
  const words: string[] = [];
  const open: (Nodes | string)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') words.push(node);
    else {
      words.push(`(${node.type}`, ...ownWords(node).map((word) => JSON.stringify(word ?? null)));
      open.push(')');
      if ('children' in node) pushAll(open, node.children.toReversed());
    }
  }
  return words.join(' ');
}

/** The sum of a text in a format: equal for texts that say the same in the same words. */
export function meaningSum(text: string, format: Format): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const words = format === 'markdown' ? wordsOf(parseMarkdown(lines)) : foldSpace(lines);
  return createHash('sha256').update(words).digest('hex').slice(0, DIGITS);
}
