// Body elements: what each is written like, and what is said of those that are not well formed.
import { describe, expect, it } from 'vitest';
import { parseRst } from '../../../src/syntax/rst/index.ts';
import { all, problemsOf, shape } from './tree.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });

describe('sections', () => {
  it('takes the depth of a heading from the order of the adornments', () => {
    const { root } = parseRst('====\nBook\n====\n\nPart\n====\n\nLeaf\n~~~~\n\nPart two\n========\n');
    expect(all(root, 'heading').map(({ depth, data }) => [depth, data?.style])).toEqual([
      [1, '=='],
      [2, '='],
      [3, '~'],
      [2, '='],
    ]);
  });

  it('keeps a title that skips a level, and says so', () => {
    const source = 'One\n===\n\nTwo\n---\n\nThree\n=====\n\nFour\n~~~~\n';
    expect(problemsOf(source)).toEqual(['title-level: Four\n~~~~']);
    expect(all(parseRst(source).root, 'heading').map(({ depth }) => depth)).toEqual([1, 2, 1, 2]);
  });

  it.each([
    ['a short underline', 'Title\n====\n', 'title-underline-short: Title\n===='],
    ['an overline alone', '=====\nTitle\n', 'title-incomplete: =====\nTitle'],
    ['two lines that differ', '=====\nTitle\n-----\n', 'title-mismatch: =====\nTitle\n-----'],
    ['two lines and no title', '=====\n=====\n', 'title-invalid: =====\n====='],
    ['a title in a quote', 'Text.\n\n  Title\n  =====\n', 'title-unexpected: Title\n  ====='],
    ['a title given twice', 'A\n=\n\nB\n-\n\nA\n-\n', 'duplicate-title: A\n-'],
  ])('reports %s', (_, source, problem) => {
    expect(problemsOf(source)).toContain(problem);
  });

  it('tells a transition from a title', () => {
    expect(shape('one\n\n----\n\ntwo\n')).toEqual([
      paragraph('one'),
      { type: 'thematicBreak' },
      paragraph('two'),
    ]);
  });
});

describe('lists', () => {
  it('nests bullet lists by indentation, and begins another at another bullet', () => {
    const { root } = parseRst('* a\n\n  * b\n\n- c\n');
    expect(all(root, 'list').map(({ data, children }) => [data?.bullet, children.length])).toEqual([
      ['*', 1],
      ['*', 1],
      ['-', 1],
    ]);
  });

  it.each([
    ['3. c\n4. d\n', 'arabic', 3, 2],
    ['(a) x\n(b) y\n', 'loweralpha', 1, 2],
    ['iv) x\nv) y\n', 'lowerroman', 4, 2],
    ['#. x\n#. y\n', 'arabic', 1, 2],
    ['I. x\nII. y\n', 'upperroman', 1, 2],
  ])('reads the enumerators of %j', (source, enumeration, start, items) => {
    const [list] = all(parseRst(source).root, 'list');
    expect([list?.data?.enumeration, list?.start, list?.children.length]).toEqual([
      enumeration,
      start,
      items,
    ]);
  });

  it('takes a sentence that begins like an item for text', () => {
    expect(shape('A. Somebody wrote\nthis line.\n')).toEqual([paragraph('A. Somebody wrote\nthis line.')]);
  });

  it('says where a blank line is missing', () => {
    expect(problemsOf('* a\nb\n')).toEqual(['bullet-list-unindent: b']);
    expect(problemsOf('1. a\nb\n')).toEqual([]);
    expect(problemsOf('a\n  b\nc\n')).toEqual(['definition-list-unindent: c']);
  });

  it('splits a term from its classifiers', () => {
    const { root } = parseRst('name : ``type`` : more\n  text\n');
    const [item] = all(root, 'definitionListItem');
    expect(item?.children.map(({ type }) => type)).toEqual([
      'term',
      'classifier',
      'classifier',
      'definitionDescription',
    ]);
  });

  it('reads fields', () => {
    expect(shape(':key *x*: value\n:b:\n')).toEqual([
      {
        type: 'fieldList',
        children: [
          {
            type: 'field',
            children: [
              { type: 'fieldName', children: [text('key '), { type: 'emphasis', children: [text('x')] }] },
              { type: 'fieldBody', children: [paragraph('value')] },
            ],
          },
          {
            type: 'field',
            children: [
              { type: 'fieldName', children: [text('b')] },
              { type: 'fieldBody', children: [] },
            ],
          },
        ],
      },
    ]);
  });

  it('reads options and their arguments', () => {
    const { root } = parseRst('-a, --all=WHAT  everything\n/V <a b>  DOS\n');
    expect(all(root, 'option').map(({ name, delimiter, argument }) => [name, delimiter, argument])).toEqual([
      ['-a', undefined, undefined],
      ['--all', '=', 'WHAT'],
      ['/V', ' ', '<a b>'],
    ]);
  });
});

describe('other blocks', () => {
  it('reads literal blocks, indented and quoted', () => {
    const { root } = parseRst('one::\n\n  a\n    b\n\ntwo ::\n\n> c\n> d\n');
    expect(all(root, 'code').map(({ value }) => value)).toEqual(['a\n  b', '> c\n> d']);
    expect(all(root, 'paragraph').map(({ children }) => children)).toMatchObject([
      [text('one:')],
      [text('two')],
    ]);
  });

  it('says that a literal block is missing', () => {
    expect(problemsOf('one::\n\ntwo\n')).toEqual(['literal-block-missing: two']);
  });

  it('ends a quote at its attribution', () => {
    const { root } = parseRst('  one\n\n  -- A\n\n  two\n');
    expect(root.children.map(({ type }) => type)).toEqual(['blockquote', 'blockquote']);
    expect(all(root, 'attribution').map(({ children }) => children)).toMatchObject([[text('A')]]);
  });

  it('nests line blocks by indentation', () => {
    const { root } = parseRst('| a\n|   b\n| c\n');
    expect(root.children).toMatchObject([
      { type: 'lineBlock', children: [{ type: 'line' }, { type: 'lineBlock' }, { type: 'line' }] },
    ]);
  });

  it('reads doctest blocks up to a blank line', () => {
    expect(shape('>>> 1 + 1\n2\n\nx\n')).toEqual([
      { type: 'code', lang: 'pycon', value: '>>> 1 + 1\n2' },
      paragraph('x'),
    ]);
  });

  it('keeps comments', () => {
    expect(shape('.. a comment\n   goes on\n\n..\n\n   a quote\n')).toEqual([
      { type: 'comment', value: 'a comment\ngoes on' },
      { type: 'comment', value: '' },
      { type: 'blockquote', children: [paragraph('a quote')] },
    ]);
  });

  it('does not overflow the stack where blocks are nested without end', () => {
    const deep = `${'- '.repeat(20_000)}x\n`;
    expect(parseRst(deep).problems.map(({ code }) => code)).toEqual(['nesting-too-deep']);
    const lists = Array.from({ length: 200 }, (_, level) => `${'  '.repeat(level)}* x\n\n`).join('');
    expect(all(parseRst(lists).root, 'list').length).toBe(200);
  });
});

describe('explicit markup', () => {
  it('reads footnotes and citations', () => {
    const { root } = parseRst('.. [1] one\n.. [#a] two\n.. [*] three\n.. [CIT] four\n');
    expect(root.children.map((node) => ('label' in node ? [node.type, node.label] : node.type))).toEqual([
      ['footnoteDefinition', '1'],
      ['footnoteDefinition', '#a'],
      ['footnoteDefinition', '*'],
      ['citation', 'CIT'],
    ]);
  });

  it('reads targets: internal, external, indirect', () => {
    expect(shape('.. _In Side:\n.. _`a: b`: http://x.org/ y\n.. _c: d_\n')).toEqual([
      { type: 'target', identifier: 'in side', label: 'In Side', children: [] },
      { type: 'definition', identifier: 'a: b', label: 'a: b', url: 'http://x.org/y' },
      { type: 'target', identifier: 'c', label: 'c', refname: 'd', children: [] },
    ]);
  });

  it('pairs anonymous links with anonymous targets', () => {
    const { root } = parseRst('a__ and `b c`__\n\n__ http://x.org/1\n.. __: http://x.org/2\n');
    expect(all(root, 'linkReference').map(({ identifier }) => identifier)).toEqual(['__1', '__2']);
    expect(all(root, 'definition').map(({ identifier, url }) => [identifier, url])).toEqual([
      ['__1', 'http://x.org/1'],
      ['__2', 'http://x.org/2'],
    ]);
  });

  it('reads substitution definitions', () => {
    const { root, problems } = parseRst(
      '.. |yes| replace:: *ja*\n.. |tick| unicode:: U+2714 .. a tick\n.. |x| image:: x.png\n',
    );
    expect(problems).toEqual([]);
    expect(all(root, 'substitutionDefinition')).toMatchObject([
      { identifier: 'yes', children: [{ type: 'emphasis' }] },
      { identifier: 'tick', children: [text('✔')] },
      { identifier: 'x', children: [{ type: 'image', url: 'x.png', alt: 'x' }] },
    ]);
  });

  it('takes raw output for a substitution, and puts blocks beside one', () => {
    const { root, problems } = parseRst('.. |br| raw:: html\n\n   <br>\n\n.. |n| note:: text\n');
    expect(problems.map(({ code }) => code)).toEqual(['empty-substitution']);
    expect(root.children).toMatchObject([
      {
        type: 'substitutionDefinition',
        children: [{ type: 'role', value: '<br>', data: { canonical: 'raw', format: 'html' } }],
      },
      { type: 'directive', name: 'note', children: [{ type: 'paragraph' }] },
      { type: 'substitutionDefinition', children: [] },
    ]);
  });

  it.each([
    ['.. _no colon\n', 'malformed-target'],
    ['.. |no bar\n', 'malformed-substitution'],
    ['.. |a| b\n', 'empty-substitution'],
    ['.. |a| replace:: `b`__\n', 'illegal-substitution'],
    ['.. |a| replace:: [1]_\n', 'illegal-substitution'],
    ['.. |a| image:: b\n   :name: c\n', 'illegal-substitution'],
    ['.. _a: x\n.. image:: b\n   :name: A\n', 'duplicate-target'],
    ['.. _a: x\n.. _a: y\n', 'duplicate-target'],
  ])('reports %j', (source, code) => {
    expect(parseRst(source).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('does not mind a name given twice to the same place', () => {
    expect(problemsOf('.. _a: http://x.org\n.. _a: http://x.org\n')).toEqual([]);
  });
});
