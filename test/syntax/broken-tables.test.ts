// Tables that Markdown does not take for tables: read all the same, and told only where they are matrices.
import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/pipeline.ts';
import { mendTables } from '../../src/syntax/broken-tables.ts';
import { parseMarkdown } from '../../src/syntax/markdown.ts';
import { placeOf } from '../rule-tester.ts';

function tablesOf(text: string): readonly Table[] {
  return mendTables(parseMarkdown(text), text).root.children.filter((node) => node.type === 'table');
}

/** The source of every cell's content, row by row: wrong positions show at once. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return tablesOf(text).flatMap((table) =>
    table.children.map((row) =>
      row.children.map((cell) =>
        cell.children
          .map(({ position }) => text.slice(position?.start.offset, position?.end.offset))
          .join(''),
      ),
    ),
  );
}

describe('mendTables', () => {
  it.each([
    ['no delimiter row', '| F | A |\n| x | **✔** |\n| y | ✖ |\n'],
    ['CRLF', 'text\r\n\r\n| F | A |\r\n| x | **✔** |\r\n| y | ✖ |\r\n'],
    ['a delimiter row too narrow', '| F | A |\n| --- |\n| x | **✔** |\n| y | ✖ |\n'],
    ['a delimiter row too wide', '| F | A |\n|---|---|---|\n| x | **✔** |\n| y | ✖ |\n'],
    ['a blank line before its last row', '| F | A |\n|---|---|\n| x | **✔** |\n\n| y | ✖ |\n'],
    ['blank lines between all rows', '| F | A |\n|---|---|\n\n| x | **✔** |\n\n\n| y | ✖ |\n'],
    ['indentation', '  | F | A |\n  | x | **✔** |\n  | y | ✖ |\n'],
  ])('reads a table with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['F', 'A'],
      ['x', '**✔**'],
      ['y', '✖'],
    ]);
  });

  it.each([
    ['a table as it should be', '| F | A |\n|---|---|\n| x | ✔ |\n'],
    ['text below a table', '| F | A |\n|---|---|\n| x | ✔ |\n\nOne | two.\n'],
    ['a line of pipes that is no row', '| F | A |\n|---|---|\n| x | ✔ |\n\n|| see below |||\n'],
    ['the header once more', '| F | A |\n|---|---|\n| x | ✔ |\n\n| F | A |\n'],
    ['a row below other text', '| F | A |\n|---|---|\n| x | ✔ |\n\nText.\n\n| y | ✖ |\n'],
    ['running text with pipes', 'a | b\nc | d\ne | f\n'],
    ['a row with too many cells and no code in them', '| F | A |\n|---|---|\n| x | ✔ | ✖ |\n'],
    ['code that no other cell closes', '| F | A |\n|---|---|\n| `x | ✔ | ✖ |\n'],
    ['two lines of pipes', '| a | b |\n| c | d |\n'],
    ['a heading with a line below', 'a | b\n---\n'],
  ])('leaves %s alone', (_, text) => {
    const root = parseMarkdown(text);
    expect(mendTables(root, text)).toEqual({ root, problems: [] });
  });
});

describe('code with pipes', () => {
  const text = '| F | A | Notes |\n|---|---|---|\n| assign `||=` | ✔ | as `a || b` |\n| y | ✖ |  |\n';

  it('is one cell with the rest of it', () => {
    expect(cellsOf(text)).toEqual([
      ['F', 'A', 'Notes'],
      ['assign `||=`', '✔', 'as `a || b`'],
      ['y', '✖', ''],
    ]);
  });

  it('is told once a row', () => {
    const { problems } = mendTables(parseMarkdown(text), text);
    expect(problems.map(({ code, range }) => `${placeOf(range)} ${code}`)).toEqual([
      '3:1-3:35 malformed-syntax',
    ]);
  });
});

describe('a broken table', () => {
  const problems = (text: string): readonly string[] =>
    readClaims({ path: 'a.md', format: 'markdown', text, bom: false }).problems.map(
      ({ code, range, message }) => `${placeOf(range)} ${code} ${message.split(',')[0] ?? ''}`,
    );

  it('is told where it is a matrix', () => {
    expect(problems('| Feature | A | B |\n| x | ✔ | ✖ |\n| y | ✖ | ✔ |\n')).toEqual([
      '1:1-1:20 malformed-syntax The table has no delimiter row',
    ]);
    expect(problems('| Feature | A | B |\n|---|---|\n| x | ✔ | ✖ |\n| y | ✖ | ✔ |\n')).toEqual([
      '2:1-2:10 malformed-syntax The delimiter row has 2 cells',
    ]);
  });
  it('is told where a blank line ends it too early', () => {
    expect(
      problems('| Feature | A | B |\n|---|---|---|\n| x | ✔ | ✖ |\n\n| y | ✖ | ✔ |\n| z | ✖ | ✔ |\n'),
    ).toEqual(['5:1-5:14 malformed-syntax A blank line ends the table above']);
  });
  it('is passed over in any other document', () => {
    expect(problems('| Name | Mail | Since |\n| Ann | a@b.c | May |\n| Bob | b@b.c | June |\n')).toEqual([]);
  });
});
