// Any text, written in any place of a document, is read by remark as the text that it was.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  anchorTag,
  atLineStart,
  codeSpan,
  foldLine,
  inCell,
  inHeading,
  inline,
  linkAddress,
} from '../../src/emit/markdown/escape.ts';
import { lineArbitrary } from '../arbitrary/texts.ts';
import { parseMarkdown, textOf } from '../support/markdown.ts';

const parse = (markdown: string): readonly Nodes[] => parseMarkdown(markdown).children;

/** The types and texts of blocks, one level down. */
const shape = (nodes: readonly Nodes[]) => nodes.map((node) => [node.type, textOf(node)]);

const places: [string, (text: string) => string, (text: string) => [string, string][]][] = [
  ['a paragraph', atLineStart, (text) => [['paragraph', text]]],
  [
    'a labelled paragraph',
    (text) => `**Notes:** ${inline(text)}`,
    (text) => [['paragraph', `Notes: ${text}`]],
  ],
  ['a label', (text) => `**${inline(text)}:** x`, (text) => [['paragraph', `${text}: x`]]],
  ['a list item', (text) => `- ${atLineStart(text)}: complete`, (text) => [['list', `${text}: complete`]]],
  ['a quote', (text) => `> ${atLineStart(text)}`, (text) => [['blockquote', text]]],
  ['a heading', (text) => `### ${inHeading(text)}`, (text) => [['heading', text]]],
  ['a code span', (text) => `${codeSpan(text)} x`, (text) => [['paragraph', `${text} x`]]],
  [
    'a cell',
    (text) =>
      `| ${inCell(text)} | **${inCell(text)}** |\n| --- | --- |\n| ${inCell(text)} | [${inCell(text)}](#x) |`,
    (text) => [['table', `${text}${text}${text}${text}`]],
  ],
  ['a link text in a heading', (text) => `### [${inline(text)}](<u>)`, (text) => [['heading', text]]],
];

describe.each(places)('%s', (_, write, wanted) => {
  it('keeps every text', () => {
    fc.assert(
      fc.property(lineArbitrary, (text) => {
        expect(shape(parse(write(text)))).toEqual(wanted(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('links and anchors', () => {
  it('keeps every address', () => {
    fc.assert(
      fc.property(lineArbitrary, (url) => {
        fc.pre(!/\p{Cc}/u.test(url));
        const written = linkAddress(url);
        const [paragraph] = parse(`[a](${written}) \`b\``);
        expect(paragraph).toMatchObject({ children: [{ type: 'link', url }, {}, { type: 'inlineCode' }] });
        const [table] = parse(`| [a](${written}) | \`b\` |\n| --- | --- |`);
        expect(table).toMatchObject({ children: [{ children: [{ children: [{ url }] }, {}] }] });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every id in one tag', () => {
    fc.assert(
      fc.property(lineArbitrary, (id) => {
        const [table] = parse(`| ${anchorTag(id)}x | y |\n| --- | --- |`);
        expect(table).toMatchObject({
          children: [{ children: [{ children: [{ type: 'html' }, { type: 'html' }, { value: 'x' }] }, {}] }],
        });
      }),
    );
  });
});

describe('what is escaped', () => {
  it.each([
    ['volume_attach and C:\\dir', 'volume_attach and C:\\dir'],
    ['a < b & c', 'a < b & c'],
    ['<b> &amp; *x* _y_', '\\<b> \\&amp; \\*x\\* \\_y\\_'],
    ['see https://example.com/a?b=c', 'see https://example.com/a?b=c'],
    ['see https://example.com/a*b', 'see https\\://example.com/a\\*b'],
    ['two\n lines\t', 'two lines'],
  ])('%j is written %j', (text, written) => {
    expect(inline(text)).toBe(written);
  });

  it.each(['# h', '1. x', '2) x', '- x', '+ x', '---', '> x', '==='])('%j does not begin a block', (text) => {
    expect(atLineStart(text)).not.toBe(text);
    expect(atLineStart(text).replace('\\', '')).toBe(text);
  });

  it.each(['-1', '#1', '2.0', '+1 vote'])('%j needs nothing', (text) => {
    expect(atLineStart(text)).toBe(text);
  });

  it('folds white space and what Markdown cannot hold', () => {
    expect(foldLine(' a\u00a0\r\n b\0 ')).toBe('a b\ufffd');
  });
});
