// Tables: grid, simple, and those that directives make; whole ones and broken ones.
import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseRst, type RstOptions } from '../../../src/syntax/rst/index.ts';
import { textOf } from '../../../src/syntax/rst/targets.ts';
import { all, problemsOf } from './tree.ts';

/** The cells of the first table: their text, with `rows x columns` where they span, and a mark for headers. */
function cells(source: string, options?: RstOptions): string[][] {
  const [table] = all(parseRst(source, options).root, 'table');
  return (table?.children ?? []).map((row) => row.children.map(describeCell));
}

function describeCell(cell: Table['children'][number]['children'][number]): string {
  const { rowSpan = 1, colSpan = 1, header } = cell.data ?? {};
  const span = rowSpan + colSpan > 2 ? ` ${rowSpan}x${colSpan}` : '';
  return `${header === true ? '#' : header === 'stub' ? '|' : ''}${textOf(cell)}${span}`;
}

const lines = (...text: string[]) => `${text.join('\n')}\n`;

describe('grid tables', () => {
  it('reads a header, and spans of rows and columns', () => {
    const source = lines(
      '+-----+-----+-----+',
      '| a   | b   | c   |',
      '+=====+=====+=====+',
      '| d   | e         |',
      '|     +-----+-----+',
      '|     | f   | g   |',
      '+-----+-----+     |',
      '| h         |     |',
      '+-----------+-----+',
    );
    expect(problemsOf(source)).toEqual([]);
    expect(cells(source)).toEqual([['#a', '#b', '#c'], ['d 2x1', 'e 1x2'], ['f', 'g 2x1'], ['h 1x2']]);
  });

  it('holds one paragraph as a Markdown cell does, and wraps other blocks', () => {
    const source = lines(
      '+------+-----+-----+',
      '| one  | * a |     |',
      '| two  | * b |     |',
      '+------+-----+-----+',
    );
    const [row] = all(parseRst(source).root, 'tableRow');
    expect(row?.children.map(({ children }) => children.map(({ type }) => type))).toEqual([
      ['text'],
      ['cellBlocks'],
      [],
    ]);
  });

  it('measures columns as they look', () => {
    const source = lines(
      '+------+----+',
      '| 対応 | ✅ |',
      '+------+----+',
      '| e\u0301a   | x  |',
      '+------+----+',
    );
    expect(problemsOf(source)).toEqual([]);
    expect(cells(source)).toEqual([
      ['対応', '✅'],
      ['e\u0301a', 'x'],
    ]);
  });

  it.each([
    [
      'a line too long',
      lines('+---+---+', '| a | b  |', '+---+---+', '| c | d |', '+---+---+'),
      'this line is 10 columns wide',
      2,
    ],
    ['a line without its last border', lines('+---+---+', '| a | b  ', '+---+---+'), 'this line is 7', 2],
    [
      'a cell that does not close',
      lines('+---+---+', '| a |   |', '+---+   |', '| b     |', '+-------+'),
      'no cell closes around line 1, column 5',
      1,
    ],
    ['two headers', lines('+---+', '| a |', '+===+', '| b |', '+===+', '| c |', '+---+'), 'lines 3 and 5', 5],
  ])('reports %s at its line', (_, source, detail, line) => {
    const { problems } = parseRst(source);
    const found = problems.find(({ code }) => code === 'malformed-table');
    expect(found?.message).toContain(detail);
    expect(found?.range.start.line).toBe(line);
  });

  it('reads what it can of a table that is broken', () => {
    const source = lines(
      '+---+---+',
      '| a | b |',
      '+---+---+',
      '| c | d  |',
      '+---+---+',
      '| e | f |',
      '+---+---+',
    );
    const [table] = all(parseRst(source).root, 'table');
    expect(table?.data?.problem).toBe('malformed-table');
    expect(cells(source)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  it.each([
    [
      'a cell is lost',
      lines(
        '+---+---+---+',
        '| a | b | c |',
        '+===+===+===+',
        '| d | e |',
        '+---+---+---+',
        '| f | g | h |',
        '+---+---+---+',
      ),
      [
        ['#a', '#b', '#c'],
        ['d', 'e'],
        ['f', 'g', 'h'],
      ],
    ],
    [
      'a bar stands in a text',
      lines('+---+-----+', '| a | b|c |', '+---+-----+', '| d | e  |', '+---+-----+'),
      [
        ['a', 'b|c'],
        ['d', 'e'],
      ],
    ],
    [
      'the border at the end is lost',
      lines('+---+---+', '| a | b', '+---+---+', '| c | d |', '+---+---+'),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a cell of two lines is too wide',
      lines('+---+---+', '| a | b   |', '|   | x |', '+---+---+'),
      [['a', 'b\nx']],
    ],
    [
      'a cell spans columns',
      lines('+---+---+---+', '| a     | b |', '+---+---+---+', '| c | d | e  |', '+---+---+---+'),
      [
        ['a 1x2', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
  ])('reads every row where %s', (_, source, expected) => {
    expect(cells(source)).toEqual(expected);
  });
});

describe('simple tables', () => {
  it('reads headers, spans, rows that go on and empty first cells', () => {
    const source = lines(
      '=====  =====  =====',
      'a             b',
      '------------  -----',
      'c      d      e',
      '=====  =====  =====',
      'one    two    three is long',
      '       more',
      '..            x',
      '\\      y',
      '=====  =====  =====',
    );
    expect(problemsOf(source)).toEqual([]);
    expect(cells(source)).toEqual([
      ['#a 1x2', '#b'],
      ['#c', '#d', '#e'],
      ['one', 'two\nmore', 'three is long'],
      ['', '', 'x'],
      ['', 'y', ''],
    ]);
  });

  it.each([
    [
      'text between columns',
      lines('====  ====', 'a bc  d', 'long words', '====  ====').replace('long words', 'abcdef gh'),
      'column margin in line 3',
    ],
    ['no bottom border', lines('====  ====', 'a     b'), 'no bottom border'],
    ['a border of another width', lines('====  ====', 'a     b', '====  ======'), 'not as wide'],
  ])('reports %s', (_, source, detail) => {
    expect(
      parseRst(source)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain(detail);
  });
});

describe('table directives', () => {
  it('gives the table of a table directive its title', () => {
    const source = lines('.. table:: The *title*', '', '   ==  ==', '   a   b', '   ==  ==');
    const { root, problems } = parseRst(source);
    expect(problems).toEqual([]);
    expect(all(root, 'table')[0]?.data).toMatchObject({ caption: 'The *title*', columnWidths: [2, 2] });
    expect(all(root, 'title').map(textOf)).toEqual(['The title']);
  });

  it('makes a table of a list of lists', () => {
    const source = lines(
      '.. list-table::',
      '   :header-rows: 1',
      '   :stub-columns: 1',
      '',
      '   * - a',
      '     - b',
      '   * - c',
      '     -',
    );
    expect(cells(source)).toEqual([
      ['#a', '#b'],
      ['|c', ''],
    ]);
  });

  it.each([
    ['rows of unlike length', lines('.. list-table::', '', '   * - a', '     - b', '   * - c')],
    ['something other than a list', lines('.. list-table::', '', '   text')],
    ['too many header rows', lines('.. list-table::', '   :header-rows: 3', '', '   * - a')],
    ['widths for other columns', lines('.. list-table::', '   :widths: 1 2', '', '   * - a')],
  ])('reports %s', (_, source) => {
    expect(parseRst(source).problems.map(({ code }) => code)).toEqual(['invalid-directive']);
  });

  it('reads comma-separated values', () => {
    const source = lines(
      '.. csv-table::',
      '   :header: a, "b, c"',
      '   :stub-columns: 1',
      '',
      '   "one ""x""", two',
      '   "three',
      '   lines"',
    );
    expect(cells(source)).toEqual([
      ['#a', '#b, c'],
      ['|one "x"', 'two'],
      ['|three\nlines', ''],
    ]);
  });

  it('minds the options for delimiter, quote, escape and space', () => {
    const source = lines(
      '.. csv-table::',
      '   :delim: ;',
      "   :quote: '",
      '   :escape: \\',
      '   :keepspace:',
      '',
      "   'a;b';c\\;d",
      '   U; V',
    );
    expect(cells(source)).toEqual([
      ['a;b', 'c;d'],
      ['U', 'V'],
    ]);
  });

  it('reads the values from a file that it is given', () => {
    const source = lines('.. csv-table::', '   :file: data/x.csv');
    const readFile = (path: string) => (path === 'data/x.csv' ? 'a,b\nc,d\n' : undefined);
    expect(cells(source, { readFile })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(parseRst(source).problems.map(({ code }) => code)).toEqual(['invalid-directive']);
  });

  it('reports values that end within quotes', () => {
    expect(problemsOf(lines('.. csv-table::', '', '   "a, b'))).toEqual([
      'invalid-directive: .. csv-table::\n\n   "a, b',
    ]);
    expect(problemsOf(lines('.. csv-table::', '   :escape: /', '', '   a,b/'))).toEqual([
      'invalid-directive: .. csv-table::\n   :escape: /\n\n   a,b/',
    ]);
  });
});
