// Any text, written in any place of a document, is read by remark as the text that it was.
// @module-tag slow
import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  type Cell,
  code,
  linked,
  list,
  type Part,
  paragraph,
  strong,
} from '../../src/emit/document/blocks.ts';
import { markdownTree } from '../../src/emit/markdown/index.ts';
import { blockNode, foldLine } from '../../src/emit/markdown/nodes.ts';
import { stringify } from '../../src/emit/markdown/stringify.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';
import { lineArbitrary } from '../arbitrary/texts.ts';
import { parseMarkdown } from '../support/markdown.ts';

const rootOf = (...blocks: readonly Block[]): Root => ({ type: 'root', children: blocks.map(blockNode) });

const quote = (blocks: readonly Block[]): Block => ({ kind: 'quote', blocks });
const heading = (depth: number, part: Part, id?: string): Block => ({
  kind: 'heading',
  depth,
  parts: [part],
  id,
});

/** A tree without positions and without what says nothing. */
const bare = (tree: Root): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value) => (key === 'position' || value === null ? undefined : value)),
  );

const tableOf = (...cells: readonly Cell[]): Block => ({ kind: 'table', rows: [cells, cells] });

/** What begins a block or a span in Markdown as GitHub reads it, and what has been taken for one. */
const MARKS =
  '# ## ###### - + * 1. 2) > | |- :- = --- *** ___ [x]: [x]:u [ [x] [^1] [^1]: ![ ` `` ``` ~~~ ~ ~~ $ $$ \\ \\\\ ' +
  '<b> </b> <!-- <? <!X <x@y.z> <https://x.y> https://x.y/a_b*c_ www.x.y x@y.z &amp; &#35; & ** __ _ *x* _x_ ' +
  'a_b a__b {x} import export +++ !';

const mark = fc.constantFrom(...MARKS.split(' '));

/** A text that begins with a mark, goes on, and may end with one. */
const markedArbitrary = fc
  .tuple(
    mark,
    fc.constantFrom('', ' '),
    fc.oneof(lineArbitrary, fc.constantFrom('', 'Title', 'x', '(y)', '1')),
    fc.constantFrom('', ' '),
    fc.option(mark, { nil: '' }),
  )
  .map((parts) => foldLine(parts.join('')))
  .filter((text) => text !== '');

const places: [string, (text: string) => Block][] = [
  ['a paragraph', (text) => paragraph(text)],
  ['a labelled paragraph', (text) => paragraph(strong('Notes:'), ` ${text}`)],
  ['a label', (text) => paragraph(strong(`${text}:`), ` ${text}`)],
  ['a list item', (text) => list([[paragraph(`${text}: complete`)], [paragraph(text)]])],
  ['an item of several blocks', (text) => list([[paragraph(text), paragraph(text)], [paragraph(text)]])],
  ['a quote', (text) => quote([paragraph(text), paragraph(text)])],
  ['a quote in an item', (text) => list([[paragraph(text), quote([paragraph(text)])]])],
  ['a heading', (text) => heading(3, text)],
  ['a code span', (text) => paragraph(code(text), ' x ', code(text))],
  ['a heading with an anchor', (text) => heading(2, text, text)],
  ['a link in a heading', (text) => heading(2, linked(text, 'https://x.y'))],
  ['a link to itself', (text) => paragraph(linked(text, `x:${text}`))],
  [
    'cells',
    (text) =>
      tableOf({ parts: [text] }, { parts: [strong(text)] }, { parts: [linked(text, `#${text}`)], id: text }),
  ],
];

describe.each(places)('%s', (_, write) => {
  it.each(['compact', 'aligned'] as const)('keeps every text, tables %s', (table) => {
    fc.assert(
      fc.property(fc.oneof(markedArbitrary, lineArbitrary), (text) => {
        const tree = rootOf(write(text), paragraph('End.'));
        expect(bare(parseMarkdown(stringify(tree, { table })))).toEqual(bare(tree));
      }),
      { numRuns: 300 },
    );
  });

  it('says the same as MDX', () => {
    fc.assert(
      fc.property(markedArbitrary, (text) => {
        const tree = rootOf(write(text), paragraph('End.'));
        const written = stringify(tree, { mdx: true });
        expect(bare(parseMarkdown(written))).toEqual(bare(tree));
        const outside = written.replace(
          /(`+).*?[^`]\1(?!`)|\\.|<a id="[^"]*"><\/a>|\]\((?:<(?:\\.|[^>\\])*>|(?:\\.|[^ \\])*?)\)/gu,
          '',
        );
        expect(outside).not.toMatch(/[{<]/u);
        expect(written).not.toMatch(/^(?:[->] )*(?:import|export)(?: |$)/mu);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a document', () => {
  it('is read as the tree that it was written from', () => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        const tree = markdownTree(matrices);
        expect(bare(parseMarkdown(stringify(tree, {})))).toEqual(bare(tree));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is escaped', () => {
  const written = (text: string): string => stringify(rootOf(paragraph(text)), {}).trimEnd();

  it.each([
    ['volume_attach and C:\\dir', 'volume_attach and C:\\dir'],
    ['a < b & c', 'a < b & c'],
    ['R&D *', 'R&D \\*'],
    ['<b> &amp; *x* _y_', '\\<b> \\&amp; \\*x\\* \\_y\\_'],
    ['[x] !', '\\[x] !'],
    ['see https://example.com/a?b=c&d=e', 'see https://example.com/a?b=c&d=e'],
    ['see https://example.com/a*b', 'see https\\://example.com/a\\*b'],
    ['-1', '-1'],
    ['2.0', '2.0'],
    ['<2.0 and <0@0>', '<2.0 and \\<0@0>'],
    ['+1 vote', '+1 vote'],
    ['##Title', '\\##Title'],
  ])('%j is written %j', (text, wanted) => {
    expect(written(text)).toBe(wanted);
  });

  it.each(['# h', '1. x', '2) x', '- x', '+ x', '---', '> x', '==='])('%j does not begin a block', (text) => {
    expect(written(text)).not.toBe(text);
    expect(written(text).replace('\\', '')).toBe(text);
  });

  it('folds white space and what Markdown cannot hold', () => {
    expect(foldLine(' a\u00a0\r\n b\0 ')).toBe('a b\ufffd');
  });
});

describe('links', () => {
  it('keeps every address', () => {
    fc.assert(
      fc.property(lineArbitrary, (url) => {
        fc.pre(!url.includes('\0'));
        const tree = rootOf(
          paragraph(linked('a', url), ' ', code('b')),
          tableOf({ parts: [linked('a', url)] }, { parts: [code('b')] }),
        );
        expect(bare(parseMarkdown(stringify(tree, {})))).toEqual(bare(tree));
      }),
      { numRuns: 300 },
    );
  });
});
