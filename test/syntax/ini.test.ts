// The INI parser: trees with exact places, problems, and the same reading as Python's configparser.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/position.ts';
import { type IniFile, parseIni } from '../../src/syntax/ini/index.ts';
import { pythonWith, runPython } from '../support/python.ts';

const at = ({ start, end }: Range): string => `${start.line}:${start.column}-${end.line}:${end.column}`;

/** Sections as `name: key=value`, the way configparser would list them. */
function outline(file: IniFile): readonly (readonly [string, readonly (readonly [string, string])[]])[] {
  return file.sections.map(({ name, options }) => [
    name.text,
    options.map(({ key, value }) => [key, value.text]),
  ]);
}

describe('parseIni', () => {
  it('gives names, keys and values their places', () => {
    const text = '# note\n[driver.x]\n title = Some X\nLink : http://a.b/?c=d\n';
    const file = parseIni(text);
    const [section] = file.sections;
    expect(file.problems).toEqual([]);
    expect(file.comments.map(({ text, range }) => [text, at(range)])).toEqual([['# note', '1:1-1:7']]);
    expect(section && [section.name.text, at(section.name.range), at(section.range)]).toEqual([
      'driver.x',
      '2:2-2:10',
      '2:1-4:23',
    ]);
    expect(
      section?.options.map(({ key, name, value }) => [
        key,
        name.text,
        at(name.range),
        value.text,
        at(value.range),
      ]),
    ).toEqual([
      ['title', 'title', '3:2-3:7', 'Some X', '3:10-3:16'],
      ['link', 'Link', '4:1-4:5', 'http://a.b/?c=d', '4:8-4:23'],
    ]);
  });

  it.each([
    [
      'deeper lines go on',
      'a=1\n  2\n 3\nb=4',
      [
        ['a', '1\n2\n3'],
        ['b', '4'],
      ],
    ],
    [
      'blank lines inside stay',
      'a=1\n\n  2\n\n\nb=4',
      [
        ['a', '1\n\n2'],
        ['b', '4'],
      ],
    ],
    ['comments inside are left out', 'a=1\n# c\n  ; d\n  2', [['a', '1\n2']]],
    ['a deeper key is part of the value above', 'a=1\n  b=2', [['a', '1\nb=2']]],
    [
      'keys may be indented together',
      '  a=1\n  b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a value may begin on the next line', 'a=\n  1', [['a', '\n1']]],
    ['comment signs inside a line are text', 'a=1 # 2 ; 3', [['a', '1 # 2 ; 3']]],
    [
      'the first delimiter counts',
      'a:b=c\nd=e:f',
      [
        ['a', 'b=c'],
        ['d', 'e:f'],
      ],
    ],
    [
      'no interpolation',
      'a=%(b)s 100%%\nb=$x',
      [
        ['a', '%(b)s 100%%'],
        ['b', '$x'],
      ],
    ],
    ['a deeper bracket is part of the value above', 'a=1\n [t', [['a', '1\n[t']]],
    ['a key with brackets', '[]=x', [['[]', 'x']]],
    [
      'an empty value',
      'a=\nb = ',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    [
      'prototype names',
      '__proto__=1\nconstructor=2',
      [
        ['__proto__', '1'],
        ['constructor', '2'],
      ],
    ],
    ['a tab is one character of indentation', 'a=1\n\t2', [['a', '1\n2']]],
  ] as const)('%s', (_, body, options) => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const file = parseIni(`[s]\n${body}`.replaceAll('\n', eol));
      expect(outline(file)).toEqual([['s', options]]);
      expect(file.problems).toEqual([]);
    }
  });

  it('gives each line of a value its place, and an empty value the place after its delimiter', () => {
    const file = parseIni('[s]\r\na=one\r\n\r\n   two \r\n\r\nb= \r\n');
    const options = file.sections[0]?.options;
    expect(options?.[0]?.value.lines.map(({ text, range }) => [text, at(range)])).toEqual([
      ['one', '2:3-2:6'],
      ['', '3:1-3:1'],
      ['two', '4:4-4:7'],
    ]);
    expect(options?.map(({ value }) => at(value.range))).toEqual(['2:3-4:7', '6:3-6:3']);
  });

  it.each([
    ['a=1\nb=2\n[s]\nc=3', 'ini-syntax', '1:1-1:4', [['s', [['c', '3']]]]],
    [
      '[s]\na=1\n  nonsense\nwords only\n  more',
      'ini-syntax',
      '4:1-4:11',
      [['s', [['a', '1\nnonsense\nmore']]]],
    ],
    [
      '[s]\n=1\n[t]',
      'ini-syntax',
      '2:1-2:3',
      [
        ['s', []],
        ['t', []],
      ],
    ],
    [
      '[s]\na=1\n[t\nb=2',
      'ini-syntax',
      '3:1-3:3',
      [
        ['s', [['a', '1']]],
        ['t', [['b', '2']]],
      ],
    ],
    [
      '[s]\nA=1\na=2',
      'duplicate-key',
      '3:1-3:2',
      [
        [
          's',
          [
            ['a', '1'],
            ['a', '2'],
          ],
        ],
      ],
    ],
    ['[]', 'ini-syntax', '1:1-1:3', []],
  ] as const)('tells of %j and reads on', (text, code, place, expected) => {
    const file = parseIni(text);
    const problems = file.problems.filter(({ range }) => at(range) === place);
    expect(problems.map((found) => found.code)).toEqual([code]);
    expect(file.problems).toHaveLength(1);
    expect(outline(file)).toEqual(expected);
  });

  it('keeps both of two sections of one name, and knows [DEFAULT]', () => {
    const file = parseIni('[DEFAULT]\na=1\n[s]\nb=2\n[s]\nb=3');
    expect(file.sections.map(({ name, defaults }) => [name.text, defaults])).toEqual([
      ['DEFAULT', true],
      ['s', false],
      ['s', false],
    ]);
    expect(file.problems).toEqual([]);
  });

  it('reads text at every place as the place says', () => {
    fc.assert(
      fc.property(iniText, (text) => {
        for (const { name, options } of parseIni(text).sections) {
          const spots = [name, ...options.flatMap((option) => [option.name, ...option.value.lines])];
          for (const { text: found, range } of spots) {
            expect(text.slice(range.start.offset, range.end.offset)).toBe(found);
          }
        }
      }),
    );
  });
});

const piece = fc.constantFrom(
  '[s]',
  '[driver.x]',
  '[DEFAULT]',
  '[',
  ']',
  '=',
  ':',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '#',
  ';',
  'a',
  'B',
  'title',
  'status',
  'ß',
  'İ',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\u001c',
  '\ufeff',
  '\f',
  '✔',
  '%',
  '😀',
  '\n\n',
);
const iniText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

const CONFIGPARSER = `
import configparser, io, json, sys
def read(text):
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_file(io.StringIO(text, newline=None))
    except configparser.Error as error:
        return None
    out = [[name, list(parser._sections[name].items())] for name in parser.sections()]
    return [['DEFAULT', list(parser.defaults().items())]] + out
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
`;

/** What configparser keeps of our tree: sections merged, the last of two options in the place of the first. */
function merged(file: IniFile): unknown {
  const sections = new Map<string, Map<string, string>>([['DEFAULT', new Map()]]);
  for (const { name, options } of file.sections) {
    const section = sections.get(name.text) ?? new Map<string, string>();
    for (const { key, value } of options) section.set(key, value.text);
    sections.set(name.text, section);
  }
  return [...sections].map(([name, options]) => [name, [...options]]);
}

const python = pythonWith('configparser');

describe.skipIf(python === undefined)('parseIni beside configparser', () => {
  it('reads generated files alike, and tells a problem where configparser raises', () => {
    const texts = fc.sample(iniText, { numRuns: 4000, seed: 7 });
    const theirs = runPython(python, CONFIGPARSER, texts);
    expect(Array.isArray(theirs) && theirs.length).toBe(texts.length);
    if (!Array.isArray(theirs)) return;
    let read = 0;
    for (const [index, text] of texts.entries()) {
      const file = parseIni(text);
      const refused = file.problems.some(({ code }) => code === 'ini-syntax');
      expect([text, refused], 'refusal').toEqual([text, theirs[index] === null]);
      if (refused) continue;
      expect([text, merged(file)]).toEqual([text, theirs[index]]);
      read += 1;
    }
    expect(read).toBeGreaterThan(200);
  });
});
