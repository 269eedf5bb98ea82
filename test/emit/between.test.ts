// Parts between markers: found, filled, noticed when a hand was there, and nothing else touched.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, fillBlock, findBlock, innerText, isEdited } from '../../src/emit/between.ts';
import { beginMarker, endMarker } from '../../src/emit/markers.ts';
import type { Format } from '../../src/source/source.ts';

const TABLE = '| Feature | Alpha |\n| --- | --- |\n| Boot | ✔ |\n';

function blockOf(text: string, format: Format = 'markdown', name = 'm'): Block {
  const found = findBlock(text, format, name);
  if (!found.ok) throw new Error(found.message);
  return found.block;
}

const fill = (text: string, content = TABLE, format: Format = 'markdown'): string =>
  fillBlock(text, blockOf(text, format), content);

describe('finding', () => {
  it.each<[string, Format, string]>([
    ['Markdown', 'markdown', '# A\n\n<!-- supportmatrix:begin m -->\nold\n<!-- supportmatrix:end m -->\n'],
    ['no space', 'markdown', '<!--supportmatrix:begin m-->\n<!--supportmatrix:end m-->'],
    [
      'inside HTML',
      'markdown',
      '<details>\n<!-- supportmatrix:begin m -->\nx\n<!-- supportmatrix:end m -->\n</details>\n',
    ],
    ['MDX', 'markdown', '# A\n\n{/* supportmatrix:begin m */}\nold\n{/* supportmatrix:end m */}\n'],
    ['RST', 'rst', 'A\n=\n\n.. supportmatrix:begin m\n\nold\n\n.. supportmatrix:end m\n'],
    ['a sum', 'markdown', '<!-- supportmatrix:begin m 0123456789abcdef -->\n<!-- supportmatrix:end m -->\n'],
    [
      'beside another',
      'markdown',
      '<!-- supportmatrix:begin n -->\n<!-- supportmatrix:end n -->\n<!-- supportmatrix:begin m -->\n<!-- supportmatrix:end m -->\n',
    ],
    [
      'below an example of itself',
      'markdown',
      '```\n<!-- supportmatrix:begin m -->\n<!-- supportmatrix:end m -->\n```\n\n    <!-- supportmatrix:begin m -->\n\n<!-- supportmatrix:begin m -->\n<!-- supportmatrix:end m -->\n',
    ],
  ])('%s', (_, format, text) => {
    const filled = fill(text, TABLE, format);
    expect(innerText(filled, blockOf(filled, format))).toBe(`\n${TABLE}\n`);
  });

  it.each<[string, string, RegExp]>([
    ['none', '# A\n', /has no line `<!-- supportmatrix:begin m -->`/],
    [
      'only in code',
      '```\n<!-- supportmatrix:begin m -->\n<!-- supportmatrix:end m -->\n```\n',
      /has no line/,
    ],
    ['twice', '<!-- supportmatrix:begin m -->\n<!-- supportmatrix:begin m -->\n', /twice, in lines 1 and 2/],
    ['no end', '<!-- supportmatrix:begin m -->\n', /line 1 runs into the end of the file/],
    [
      'the end of another',
      '<!-- supportmatrix:begin m -->\n<!-- supportmatrix:end n -->\n',
      /another marker in line 2/,
    ],
  ])('%s is told', (_, text, message) => {
    const found = findBlock(text, 'markdown', 'm');
    expect(found.ok ? '' : found.message).toMatch(message);
  });
});

describe('MDX', () => {
  it('keeps its own comments, and is offered them', () => {
    const filled = fill('{/* supportmatrix:begin m */}\n{/*supportmatrix:end m*/}\n');
    expect(filled).toMatch(
      /^\{\/\* supportmatrix:begin m [0-9a-f]{16} \*\/\}\n\n\|[\s\S]*\n\{\/\*supportmatrix:end m\*\/\}\n$/,
    );
    expect(isEdited(filled, blockOf(filled))).toBe(false);
    expect(isEdited(filled.replace('✔', '✖'), blockOf(filled))).toBe(true);
    expect(fill(filled)).toBe(filled);
    const none = findBlock('# A\n', 'markdown', 'm', 'docs/a.mdx');
    expect(none.ok ? '' : none.message).toContain('`{/* supportmatrix:begin m */}`');
  });
});

describe('filling', () => {
  const outside = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('# Title', '- item', 'a | b', '<div>', '')))
    .map((lines) => lines.map((line) => line.replace(/[\r\n`~]/g, '')));

  it.each(['\n', '\r\n', '\r'])('leaves what is outside byte for byte, line ends %j', (lineEnd) => {
    fc.assert(
      fc.property(outside, outside, (above, below) => {
        const head = ['top', ...above, ''].join(lineEnd);
        const tail = ['', ...below].join(lineEnd);
        const text = `${head}${lineEnd}${beginMarker('m', 'rst')}${lineEnd}${endMarker('m', 'rst')}${tail}`;
        const filled = fill(text, TABLE, 'rst');
        expect(filled.startsWith(`${head}${lineEnd}.. supportmatrix:begin m `)).toBe(true);
        expect(filled.endsWith(`${lineEnd}${endMarker('m', 'rst')}${tail}`)).toBe(true);
        expect(filled.replaceAll(lineEnd, '')).not.toMatch(lineEnd === '\r' ? /\n/ : /\r/);
        expect(fill(filled, TABLE, 'rst')).toBe(filled);
      }),
    );
  });

  it('indents as the marker is, in a list', () => {
    const text = '- See:\n\n  <!-- supportmatrix:begin m -->\n  <!-- supportmatrix:end m -->\n';
    const filled = fill(text);
    expect(filled).toContain('\n  | Boot | ✔ |\n\n  <!-- supportmatrix:end m -->\n');
    expect(isEdited(filled, blockOf(filled))).toBe(false);
  });
});

describe('edits', () => {
  const filled = fill('<!-- supportmatrix:begin m -->\nby hand\n<!-- supportmatrix:end m -->\n');
  const edited = (from: string | RegExp, to: string) => {
    const text = filled.replace(from, to);
    expect(text).not.toBe(filled);
    return isEdited(text, blockOf(text));
  };

  it('are not known before anything was written', () => {
    const text = '<!-- supportmatrix:begin m -->\nby hand\n<!-- supportmatrix:end m -->\n';
    expect(isEdited(text, blockOf(text))).toBe(false);
    expect(isEdited(filled, blockOf(filled))).toBe(false);
  });

  it.each<[string, string | RegExp, string]>([
    ['a cell', '✔', '✖'],
    ['a name', 'Boot', 'Stop'],
    ['a row', '| Boot | ✔ |\n', ''],
    ['a sentence', '\n\n<!-- supportmatrix:end', '\n\nMind the gap.\n\n<!-- supportmatrix:end'],
  ])('of %s are noticed', (_, from, to) => {
    expect(edited(from, to)).toBe(true);
  });

  it.each<[string, string | RegExp, string]>([
    ['wider columns', TABLE, '| Feature | Alpha |\n| ------- | ----- |\n| Boot    | ✔     |\n'],
    ['no outer pipes', TABLE, 'Feature | Alpha\n---|---\nBoot | ✔\n'],
    ['other line ends', /\n/g, '\r\n'],
    ['fewer blank lines', '\n\n<!-- supportmatrix:end', '\n<!-- supportmatrix:end'],
  ])('are not %s', (_, from, to) => {
    expect(edited(from, to)).toBe(false);
  });
});
