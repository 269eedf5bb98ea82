// How often the reader looks into the blocks of a tree: once for the index, once for what they say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { extractTree } from '../../../src/extract/document.ts';
import { parseMarkdown } from '../../../src/syntax/markdown.ts';
import { parsePlain } from '../../../src/syntax/plain.ts';

/** Nodes that hold text, or cells: they are read where their text is. */
const HOLDS_TEXT: ReadonlySet<string> = new Set(
  'paragraph heading table tableRow tableCell strong emphasis delete link linkReference term line'.split(' '),
);

/** Counts how often `children` of each block below `node` is read. */
function watch(node: Nodes, reads: Map<Nodes, number>): void {
  if (!('children' in node)) return;
  const { children } = node;
  for (const child of children) watch(child, reads);
  if (HOLDS_TEXT.has(node.type)) return;
  reads.set(node, 0);
  Object.defineProperty(node, 'children', {
    enumerable: true,
    get: () => {
      reads.set(node, (reads.get(node) ?? 0) + 1);
      return children;
    },
  });
}

function passesOver(root: Root, text: string, markdown: boolean): number {
  const reads = new Map<Nodes, number>();
  watch(root, reads);
  const { matrices } = extractTree({ root, text, markdown });
  expect(matrices.length).toBeGreaterThan(0);
  expect(reads.size).toBeGreaterThan(20);
  return [...reads.values()].reduce((sum, count) => sum + count, 0) / reads.size;
}

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/nova', name), 'utf8');

describe('blocks are looked into at most twice', () => {
  test.each(['support-matrix.md', 'bullets.md', 'mended.md'])('of %s', (name) => {
    const text = fixture(name);
    expect(passesOver(parseMarkdown(text), text, true)).toBeLessThanOrEqual(2);
  });

  test('of a page that was copied from a browser', () => {
    const text = fixture('copied.txt');
    expect(passesOver(parsePlain(text), text, true)).toBeLessThanOrEqual(2);
  });
});
