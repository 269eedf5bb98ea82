// Elements of HTML that are left open: what is told of them, in Markdown and in HTML.
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/pipeline.ts';
import type { Format } from '../../src/source/source.ts';
import { parseMarkdown } from '../../src/syntax/markdown.ts';
import { findOpenTags } from '../../src/syntax/open-tags.ts';

const told = (text: string): readonly string[] =>
  findOpenTags(text, parseMarkdown(text)).map(
    ({ severity, range, message, related }) =>
      `${range.start.line}:${range.start.column} ${severity} ${message.split(' here')[0]} ${related?.length}`,
  );

describe('findOpenTags', () => {
  it.each([
    [
      'an element opened twice',
      '## <a name ="x">Title<a>\n',
      ['1:22 warning `<a>` is opened a second time 1'],
    ],
    [
      'an element of many cells',
      '| <i>a<i> | <i>b<i> |\n| --- | --- |\n| c | d |\n',
      ['1:7 warning `<i>` is opened a second time 3'],
    ],
    ['a link that goes on', 'See <a href="x">this.\n\nMore.\n', ['1:5 warning `<a>` is opened 0']],
    ['a place to link to', '<a name="x">\n\n# One\n', ['1:1 info `<a>` is opened 0']],
    [
      'what stands in a block of HTML',
      '<div>\n<b>x\n</div>\n\n<b>y</b>\n',
      ['2:1 warning `<b>` is opened 0'],
    ],
    [
      'a part that folds away',
      '<details>\n<summary>More</summary>\n\nText.\n',
      ['1:1 warning `<details>` is opened 0'],
    ],
    ['the name of an element', '| <b> | yes |\n| --- | --- |\n', ['1:3 warning `<b>` is opened 0']],
  ])('tells of %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['elements that are closed', '<a name="x"></a> <B>b</b> x<sup>2</sup> <a id="y"/>\n'],
    ['an element that another block closes', '<details>\n\nText <b>one.\n\nTwo</b>.\n\n</details>\n'],
    [
      'code, comments and scripts',
      '`<b>` <!-- <b> -->\n\n```\n<b>\n```\n\n<script>\nx = "<b>";\n</script>\n',
    ],
    ['elements that may stay open', '<p>a<br>b\n\n<li>x\n'],
    ['a comment without an end', 'x\n\n<!-- <b>\n'],
  ])('is silent on %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a page', () => {
  const problems = (format: Format, text: string): readonly string[] =>
    readClaims({ path: 'a', format, text, bom: false }).problems.map(
      ({ code, severity, range }) => `${range.start.line} ${severity} ${code}`,
    );
  const markdown = '| Feature | A | B |\n|---|---|---|\n| x | ✔ | ✖ |\n| y | ✖ | ✔ |\n';
  const html = '<table><tr><th>Feature<th>A<th>B<tr><td>x<td>✔<td>✖<tr><td>y<td>✖<td>✔</table>\n';

  it('is told where it has a matrix', () => {
    expect(problems('markdown', `A <b>title.\n\n${markdown}`)).toEqual(['1 warning malformed-syntax']);
    expect(problems('html', `<p>A <b>title.\n${html}`)).toEqual(['1 warning malformed-syntax']);
    expect(problems('markdown', 'A <b>title.\n')).toEqual([]);
    expect(problems('html', '<p>A <b>title.\n')).toEqual([]);
  });
});
