// CSV to fields: quotes, line ends, delimiters, exact places, defects, the guard against formulas.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, parseCsv, unguardFormula } from '../../src/syntax/csv.ts';

const texts = (csv: string) => parseCsv(csv).rows.map(({ fields }) => fields.map(({ text }) => text));
const places = (csv: string) =>
  parseCsv(csv).rows.map(({ fields }) => fields.map(({ start, end }) => csv.slice(start, end)));

describe('parseCsv', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n"1,5";2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a ""x""","b\r\nc"\n,\n',
      [
        ['a "x"', 'b\r\nc'],
        ['', ''],
      ],
    ],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    ['', []],
    ["'=1,'x,''-\n", [['=1', "'x", "'-"]]],
    ['a"b,c\n', [['a"b', 'c']]],
  ])('%j', (csv, wanted) => {
    expect(texts(csv)).toEqual(wanted);
    expect(parseCsv(csv).problems).toEqual([]);
  });

  it('knows where the content of each field stands', () => {
    expect(places('a,"b ""c""",\n\'=1,"\'-x"\n')).toEqual([
      ['a', 'b ""c""', ''],
      ['=1', '-x'],
    ]);
  });

  it.each([
    ['a,"b\nc,d\n', '1:3', 'This quote is never closed', [['a', 'b\nc,d\n']]],
    ['a,"b"x,c\n', '1:5', 'Text follows the closing quote', [['a', 'bx', 'c']]],
  ])('%j has a defect at %s', (csv, at, message, wanted) => {
    const { problems } = parseCsv(csv);
    expect(problems).toMatchObject([{ code: 'syntax-error', message: expect.stringContaining(message) }]);
    expect(problems.map(({ range: { start } }) => `${start.line}:${start.column}`)).toEqual([at]);
    expect(texts(csv)).toEqual(wanted);
  });
});

describe('the guard against formulas', () => {
  it.each(['=1+1', '+1', '-1', '-', '@x', '\tx', '\rx', "'=1", "''=1", '＝1'])('guards %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['', 'a=1', "'a", "'", ' -', '1-2'])('leaves %j', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });

  it('can be undone, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', 'a', '\t') }), (text) => {
        const guarded = guardFormula(text);
        expect(unguardFormula(guarded)).toBe(text);
        expect(guarded).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
