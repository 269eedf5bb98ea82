// Headings without a blank after their signs: read all the same, and told where the document has a matrix.
import type { Heading } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/pipeline.ts';
import { mendHeadings } from '../../src/syntax/broken-headings.ts';
import { parseMarkdown } from '../../src/syntax/markdown.ts';
import { placeOf } from '../rule-tester.ts';

const headingsOf = (text: string): readonly Heading[] =>
  mendHeadings(parseMarkdown(text), text).root.children.filter((node) => node.type === 'heading');

describe('mendHeadings', () => {
  it.each([
    ['alone', '## One\n\n##Two **words**\n\nText.\n'],
    ['with text at once below', '## One\n\n##Two **words**\nText.\n'],
    ['with CRLF', '## One\r\n\r\n##Two **words**\r\nText.\r\n'],
  ])('reads a heading %s, each part at its place', (_, text) => {
    const [, second] = headingsOf(text);
    const slices = [second, ...(second?.children ?? [])].map((node) =>
      text.slice(node?.position?.start.offset, node?.position?.end.offset),
    );
    expect([second?.depth, ...slices]).toEqual([2, '##Two **words**', 'Two ', '**words**']);
    const last = mendHeadings(parseMarkdown(text), text).root.children.at(-1);
    expect(text.slice(last?.position?.start.offset, last?.position?.end.offset)).toBe('Text.');
  });

  it.each([
    ['a depth that no heading has', '# One\n\n##two\n'],
    ['a tag', '# One\n\n#two\n'],
    ['signs alone', '## One\n\n###\n'],
    ['code', '## One\n\n```\n##two\n```\n'],
  ])('leaves %s alone', (_, text) => {
    const root = parseMarkdown(text);
    expect(mendHeadings(root, text)).toEqual({ root, problems: [] });
  });
});

describe('a broken heading', () => {
  const problems = (text: string): readonly string[] =>
    readClaims({ path: 'a.md', format: 'markdown', text, bom: false }).problems.map(
      ({ code, range }) => `${placeOf(range)} ${code}`,
    );
  const matrix = '| Feature | A | B |\n|---|---|---|\n| x | ✔ | ✖ |\n| y | ✖ | ✔ |\n';

  it('is told where the document has a matrix', () => {
    expect(problems(`## One\n\n${matrix}\n##Two\n`)).toEqual(['8:1-8:6 malformed-syntax']);
    expect(problems('## One\n\n##Two\n')).toEqual([]);
  });
});
