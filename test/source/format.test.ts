// The format of a document: by name, else by text, and quickly whatever the text.
import { describe, expect, it } from 'vitest';
import { detectFormat, extensionOf, formatNamed } from '../../src/source/format.ts';

describe('detectFormat', () => {
  it.each([
    ['a.md', '', 'markdown'],
    ['a.MARKDOWN', '', 'markdown'],
    ['a.mdx', '', 'markdown'],
    ['docs/a.rst', '# no', 'rst'],
    ['setup.cfg', '', 'ini'],
    ['a.ini', '', 'ini'],
    ['a.csv', '', 'csv'],
    ['a.tsv', '', 'csv'],
    ['a.json', '', 'json'],
    ['a.yml', '', 'yaml'],
    ['a.htm', '', 'html'],
  ])('%s is what its name says', (path, text, format) => {
    expect(detectFormat(path, text)).toBe(format);
  });

  it.each([
    ['a pipe table', '| a | b |\n|---|---|\n| x | y |\n', 'markdown'],
    ['a table without outer pipes', 'a | b\n:-- | --:\nx | y\n', 'markdown'],
    ['hash headings', '# Title\n\ntext\n\n## Part\n', 'markdown'],
    ['an underlined title', 'Title\n=====\n\ntext\n', 'rst'],
    ['a directive', 'Title\n\n.. list-table::\n   :header-rows: 1\n', 'rst'],
    ['a grid table', '+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+\n', 'rst'],
    ['a simple table', '===  ===\n a    b\n===  ===\n 1    2\n===  ===\n', 'rst'],
    ['sections and entries', '# comment\n[target.a]\ntitle=A\n\n[operation.b]\ntitle = B\n', 'ini'],
    ['an object', '{ "schemaVersion": 1 }', 'json'],
    ['a page', '<!DOCTYPE html>\n<html>', 'html'],
    ['a copied page', 'Summary\n\nFeature Status Alpha\nBoot optional ?\n\n• Boot\n', 'text'],
    ['nothing', '', 'text'],
  ])('%s', (_name, text, format) => {
    expect(detectFormat('notes.txt', text)).toBe(format);
    expect(detectFormat('<stdin>', text)).toBe(format);
  });

  it.each([' ', '|', '-', '| ', '`', '= ', ':a', '[', '\n-|'])(
    'judges a hundred thousand times %j at once',
    (piece) => {
      expect(detectFormat('a.txt', piece.repeat(100_000))).toMatch(/^[a-z]+$/u);
    },
  );
});

it.each([
  ['a/b.c/d', ''],
  ['.gitignore', ''],
  ['a.tar.GZ', '.gz'],
])('the ending of %s is %j', (path, extension) => {
  expect(extensionOf(path)).toBe(extension);
});

it('knows formats by the names that people give them', () => {
  expect(['MD', 'restructuredtext', 'txt', 'docx'].map(formatNamed)).toEqual([
    'markdown',
    'rst',
    'text',
    undefined,
  ]);
});
