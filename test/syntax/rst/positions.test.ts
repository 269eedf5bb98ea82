// Every node is where it says it is: in our fixtures, in documents made at random, and in real ones.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseRst } from '../../../src/syntax/rst/index.ts';
import { document } from './arbitrary.ts';
import { findBreaches } from './position-check.ts';
import { all, sourceOf } from './tree.ts';

const FIXTURES: Record<string, string> = {
  'a nested list': '* one\n\n  - two *strong* text\n    goes on\n\n    #. three ``code``\n',
  tabs: '*\tone\n\n\t-\ttwo `here`_\n\n\t:field:\tvalue *x*\n',
  'tabs within text': 'a\tb *c\td* e\n',
  'CR LF': 'Title\r\n=====\r\n\r\n* one\r\n* two *x*\r\n\r\n+---+---+\r\n| a | b |\r\n+---+---+\r\n',
  'CR alone': 'Title\r=====\r\rtext *x*\r',
  BOM: '\ufeffTitle\n=====\n\n*text*\n',
  escapes: 'one \\*two\\* three\\ four *fi\\*ve* ``si\\x``\n',
  'a table of wide characters':
    '+------+------+\n| 対応 | *é*  |\n+------+------+\n| ✅   | ok   |\n+------+------+\n',
  'wide and astral characters': '====  ====\n🚧 a  *b*\n✅    c\n====  ====\n',
  'combining characters': '=====  ====\ne\u0301abcd  *b*\nabcd   c\n=====  ====\n',
  'a cell of several blocks':
    '+-------+--------+\n| one   | * two  |\n| goes  | * *3*  |\n| on    |        |\n+-------+--------+\n',
  'a list table':
    '.. list-table:: The title\n   :header-rows: 1\n\n   * - A\n     - *B*\n   * -\n     - |s|\n',
  'a table of values':
    '.. csv-table:: The title\n   :header: "a \\"b\\"", c\n\n   "one, *two*", three\n   "more\n   lines", "say ""x"" here"\n',
  'a definition list':
    'term : *kind* : other\n   text [1]_ `a b`__\n\n.. [1] note\n.. __: http://example.org/\n',
  'an option list': '-a          all\n--file=F    *file*\n-x, --yes   both\n',
  'line blocks and quotes': '| one *two*\n|   three\n| four\n  five\n\n   quoted\n\n   -- somebody *else*\n',
  'explicit markup':
    '.. _a b:\n.. |x| replace:: *y* z\n.. image:: a.png\n   :alt: b\n\n.. unknown:: arg\n   :opt: v\n\n   body *x*\n',
  'broken markup':
    'an *open one and a `quote and a ``literal\n\n=====\nTitle\n\n+---+--+\n| a | b |\n+---+---+\n',
};

describe('positions in fixtures', () => {
  it.each(Object.entries(FIXTURES))('%s', (_, text) => {
    expect(findBreaches(text, parseRst(text).root)).toEqual([]);
  });

  it('points at text in a cell, not at the cell', () => {
    const text = '+-----+----------+\n| one | go *two* |\n+-----+----------+\n';
    const [emphasis] = all(parseRst(text).root, 'emphasis');
    expect(emphasis && sourceOf(text, emphasis)).toBe('*two*');
    expect(emphasis?.position?.start).toEqual({ line: 2, column: 12, offset: 30 });
  });

  it('counts a tab as one column of the source', () => {
    const text = '*\tone *two*\n';
    const [emphasis] = all(parseRst(text).root, 'emphasis');
    expect(emphasis?.position?.start).toEqual({ line: 1, column: 7, offset: 6 });
  });

  it('gives a cell without text the place where its text would be', () => {
    const text = '+---+---+\n| a |   |\n+---+---+\n';
    const [, empty] = all(parseRst(text).root, 'tableCell');
    expect(empty?.position?.start.offset).toBe(15);
    expect(empty && sourceOf(text, empty)).toBe('   ');
  });
});

it('is exact in documents made at random', () => {
  const check = (text: string) => {
    expect(findBreaches(text, parseRst(text).root)).toEqual([]);
  };
  fc.assert(fc.property(document, check), { numRuns: 400, seed: 1 });
});

const corpus = globSync('../shared/corpus/**/*.rst');
it.skipIf(corpus.length === 0)('is exact in the corpus', () => {
  for (const file of corpus) {
    const text = readFileSync(file, 'utf8');
    expect(findBreaches(text, parseRst(text).root), file).toEqual([]);
  }
});
