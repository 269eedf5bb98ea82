// What a configuration may say, and what is told, with line and column, when it says something else.
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';

const parse = (text: string) => parseConfig(text, 'supportmatrix.yaml', '/project');

function valueIn(text: string): unknown {
  const result = parse(text);
  return result.ok ? result.config.value : result.errors;
}

describe('values', () => {
  it.each([
    ['nothing', '', {}],
    ['comments alone', '# later\n', {}],
    ['one word for a list', 'documents: [{ files: docs/*.md }]', { documents: [{ files: ['docs/*.md'] }] }],
    [
      'signs that YAML would read as something else',
      'documents:\n  - vocabulary: { complete: [yes, Y, 1, 1.0, true, "✅"], missing: [no, "-", ~, ""], unknown: "?" }',
      {
        documents: [
          {
            vocabulary: {
              complete: ['yes', 'Y', '1', '1.0', 'true', '✅'],
              missing: ['no', '-', '~', ''],
              unknown: ['?'],
            },
          },
        ],
      },
    ],
    [
      'anchors',
      'documents:\n  - columns: { targets: &t [Go, Java] }\n  - columns: { targets: *t }',
      { documents: [{ columns: { targets: ['Go', 'Java'] } }, { columns: { targets: ['Go', 'Java'] } }] },
    ],
    [
      'rules in their three shapes',
      'rules: { a: off, b: [warn, { share: 0.2 }], c: { severity: error, x: 1 } }',
      { rules: { a: 'off', b: ['warn', { share: 0.2 }], c: { severity: 'error', x: 1 } } },
    ],
    [
      'exceptions',
      'exceptions:\n  - { rule: a, feature: 12, reason: known, until: 2030-01-31 }',
      { exceptions: [{ rule: 'a', feature: '12', reason: 'known', until: '2030-01-31' }] },
    ],
    [
      'outputs',
      'documents:\n  - outputs: [{ file: a.csv, csv: long }, { file: README.md, view: summary, between: x }]',
      {
        documents: [
          {
            outputs: [
              { file: 'a.csv', csv: 'long' },
              { file: 'README.md', view: 'summary', between: 'x' },
            ],
          },
        ],
      },
    ],
  ])('%s', (_name, text, value) => {
    expect(valueIn(text)).toEqual(value);
  });

  it('keeps aliases that are called like the innards of objects', () => {
    const value = parse(
      'documents:\n  - aliases: { constructor: Constructors, __proto__: Prototypes, JS: JavaScript }',
    );
    const aliases = value.ok ? value.config.value.documents?.[0]?.aliases : undefined;
    expect(Object.entries(aliases ?? {})).toEqual([
      ['constructor', 'Constructors'],
      ['__proto__', 'Prototypes'],
      ['JS', 'JavaScript'],
    ]);
  });

  it('keeps what presupposes, whatever it is called and however the names look', () => {
    const value = parse('requires:\n  constructor: 1.10\n  no: [yes, "Local disk"]');
    const requires = value.ok ? value.config.value.requires : undefined;
    expect(Object.entries(requires ?? {})).toEqual([
      ['constructor', ['1.10']],
      ['no', ['yes', 'Local disk']],
    ]);
  });
});

describe('errors', () => {
  it.each([
    [
      'a misspelt setting',
      'documants: []',
      1,
      1,
      'The configuration has a setting that is unknown. Did you mean `documents`?',
    ],
    [
      'one deep down',
      'documents:\n  - files: a.md\n    vocabulery: {}',
      3,
      5,
      '`documents[0]` has a setting that is unknown. Did you mean `vocabulary`?',
    ],
    [
      'a misspelt level',
      'documents:\n  - vocabulary:\n      complet: [x]',
      3,
      7,
      '`documents[0].vocabulary` has a setting that is unknown. Did you mean `complete`?',
    ],
    [
      'a word that is none',
      'documents:\n  - orientation: features-in-row',
      2,
      5,
      '`documents[0].orientation` is a word that is unknown. Did you mean `features-in-rows`?',
    ],
    [
      'an unknown preset',
      'preset: strickt',
      1,
      1,
      '`preset` is a word that is unknown. Did you mean `strict`?',
    ],
    [
      'a list for a mapping',
      'documents:\n  - columns: [a]',
      2,
      5,
      '`documents[0].columns` is a list; it takes a mapping.',
    ],
    ['a list for features', 'requires: [a]', 1, 1, '`requires` is a list; it takes a mapping.'],
    [
      'a list for aliases',
      'documents:\n  - aliases: [a]',
      2,
      5,
      '`documents[0].aliases` is a list; it takes a mapping.',
    ],
    [
      'what is no feature',
      'requires: { Boot: { Disk: 1 } }',
      1,
      13,
      '`requires.…` is a mapping; it takes text or a list.',
    ],
    ['a mapping for a list', 'documents: { files: a }', 1, 1, '`documents` is a mapping; it takes a list.'],
    [
      'a list in a list',
      'documents:\n  - files:\n    - [a]',
      3,
      7,
      '`documents[0].files[0]` is a list; it takes text.',
    ],
    [
      'nothing for a list',
      'documents:\n  - files:',
      2,
      5,
      '`documents[0].files` is empty; it takes text or a list.',
    ],
    ['no reason', 'exceptions:\n  - rule: a\n    feature: b', 2, 5, '`exceptions[0]` needs `reason`.'],
    [
      'a list of values for a level',
      'sources: [{ files: a, feature: a, target: b, level: c, levels: { complete: [GA] } }]',
      1,
      66,
      '`sources[0].levels.complete` is a list; it takes `complete` or `partial` or `missing` or `unknown` or `not-applicable`. A value of the file comes before its level: `{ GA: complete, beta: partial }`.',
    ],
    ['a text for all of it', 'just words', 1, 1, 'The configuration is text; it takes a mapping.'],
    ['broken YAML', 'documents: [', 1, 13, 'The YAML is broken'],
    ['a key twice', 'preset: strict\npreset: all', 2, 1, 'The YAML is broken'],
  ])('%s', (_name, text, line, column, message) => {
    const result = parse(text);
    expect(result.ok ? [] : result.errors).toEqual([
      expect.objectContaining({
        path: 'supportmatrix.yaml',
        line,
        column,
        message: expect.stringContaining(message),
      }),
    ]);
    expect(result.ok ? [] : result.errors.map((error) => error.message)).toEqual([
      expect.stringMatching(/\.$/),
    ]);
  });

  it('tells all that is wrong, not the first thing only', () => {
    const result = parse('preset: x\nbaselin: y\nrules: []\n');
    expect(result.ok ? [] : result.errors.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('is not drowned by anchors that multiply each other', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let index = 1; index < 12; index += 1) {
      lines.push(`a${index}: &a${index} [${Array.from({ length: 10 }, () => `*a${index - 1}`).join(', ')}]`);
    }
    const result = parse(lines.join('\n'));
    expect(result.ok ? '' : result.errors[0]?.message).toContain('more values than a configuration can mean');
  });
});

it('knows where each setting stands', () => {
  const result = parse('# head\ndocuments:\n  - files: [a.md]\n    columns:\n      targets: [Go]\n');
  const locate = result.ok ? result.config.locate : undefined;
  expect(locate?.(['documents', 0])).toMatchObject({ line: 3, column: 5 });
  expect(locate?.(['documents', 0, 'columns', 'targets'])).toMatchObject({ line: 5, column: 7 });
  expect(locate?.(['documents', 0, 'columns', 'targets', 0])).toMatchObject({ line: 5, column: 17 });
  expect(locate?.(['documents', 0, 'aliases'])).toMatchObject({ line: 3, column: 5 });
});
