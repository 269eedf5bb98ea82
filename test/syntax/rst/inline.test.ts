// Inline markup: what is recognised, what is not, and what is said of markup left open.
import { describe, expect, it } from 'vitest';
import { parseRst, type RstOptions } from '../../../src/syntax/rst/index.ts';
import { all, problemsOf } from './tree.ts';

/** The inline nodes of a paragraph, as short as can be. */
function inline(source: string, options?: RstOptions): unknown[] {
  const [paragraph] = all(parseRst(source, options).root, 'paragraph');
  return (paragraph?.children ?? []).map((node) => {
    if (node.type === 'text') return node.value;
    if ('value' in node) return [node.type, node.value];
    const label = 'url' in node ? node.url : 'identifier' in node ? node.identifier : undefined;
    const children = 'children' in node ? node.children : [];
    const content = children.map((child) => ('value' in child ? child.value : child.type)).join('');
    return label === undefined ? [node.type, content] : [node.type, content, label];
  });
}

describe('inline markup', () => {
  it.each<[string, unknown[]]>([
    ['*a* **b** ``c``', [['emphasis', 'a'], ' ', ['strong', 'b'], ' ', ['inlineCode', 'c']]],
    ['``a \\ b``', [['inlineCode', 'a \\ b']]],
    ['a\\ *b*\\ c', ['a', ['emphasis', 'b'], 'c']],
    ['2*3*4 and a_b', ['2*3*4 and a_b']],
    ['(*) "*" and * alone', ['(*) "*" and * alone']],
    ['\\*a* b', ['*a* b']],
    [
      'a_ b__ `c d`_',
      [['linkReference', 'a', 'a'], ' ', ['linkReference', 'b', '__1'], ' ', ['linkReference', 'c d', 'c d']],
    ],
    ['`a <http://x.org/ y>`_', [['link', 'a', 'http://x.org/y']]],
    ['`a <b_>`_', [['linkReference', 'a', 'b']]],
    ['`<a.html>`__', [['link', 'a.html', 'a.html']]],
    [
      '[1]_ [#a]_ [*]_ [Cit]_',
      [
        ['footnoteReference', '', '1'],
        ' ',
        ['footnoteReference', '', 'a'],
        ' ',
        ['footnoteReference', '', ''],
        ' ',
        ['citationReference', 'Cit'],
      ],
    ],
    ['|a B|', [['substitutionReference', 'a B']]],
    ['_`here`', [['target', 'here', 'here']]],
    ['`a` :sub:`c` `d`:sup:', [['role', 'a'], ' ', ['role', 'c'], ' ', ['role', 'd']]],
    [
      'see http://x.org/a?b#c, or me@x.org.',
      [
        'see ',
        ['link', 'http://x.org/a?b#c', 'http://x.org/a?b#c'],
        ', or ',
        ['link', 'me@x.org', 'mailto:me@x.org'],
        '.',
      ],
    ],
    ['**a\nb**', [['strong', 'a\nb']]],
  ])('reads %j', (source, expected) => {
    expect(inline(source)).toEqual(expected);
  });

  it('tells footnotes and their labels', () => {
    const { root } = parseRst('[1]_ [#a]_ [#]_ [*]_\n');
    expect(all(root, 'footnoteReference').map(({ label, data }) => [label, data?.auto])).toEqual([
      ['1', undefined],
      ['#a', 'number'],
      ['#', 'number'],
      ['*', 'symbol'],
    ]);
  });

  it('reads markup anywhere where it is told to', () => {
    const options = { characterLevelInlineMarkup: true };
    expect(inline('a*b*c', options)).toEqual(['a', ['emphasis', 'b'], 'c']);
  });
});

describe('roles', () => {
  it('keeps roles that nobody knows, and reports them', () => {
    const { root, problems } = parseRst(':no:`x`\n');
    expect(all(root, 'role')).toMatchObject([{ name: 'no', value: 'x', data: { problem: 'unknown-role' } }]);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-role']);
  });

  it('makes Markdown’s nodes of roles that mean the same', () => {
    expect(inline(':emphasis:`a` :strong:`b` :literal:`c`')).toEqual([
      ['emphasis', 'a'],
      ' ',
      ['strong', 'b'],
      ' ',
      ['inlineCode', 'c'],
    ]);
  });

  it('knows the roles that a document defines', () => {
    const { root, problems } = parseRst(
      '.. role:: red(strong)\n   :class: big\n.. default-role:: red\n\n`x` :red:`y`\n',
    );
    expect(problems).toEqual([]);
    expect(all(root, 'role')).toMatchObject([
      { name: 'red', data: { canonical: 'strong', classes: ['big'] } },
      { name: 'red', data: { canonical: 'strong', classes: ['big'] } },
    ]);
  });
});

describe('markup left open', () => {
  it.each([
    ['an *open', 'unclosed-inline: *'],
    ['an **open', 'unclosed-inline: **'],
    ['an ``open', 'unclosed-inline: ``'],
    ['an `open', 'unclosed-inline: `'],
    ['an |open', 'unclosed-inline: |'],
    ['an _`open', 'unclosed-inline: _`'],
    [':a:`b`:c:', 'role-conflict: :a:`b`:c:'],
    [':a:`b`_', 'role-conflict: :a:`b`_'],
  ])('keeps %j as text and reports it', (source, problem) => {
    expect(problemsOf(source)).toEqual([problem]);
    expect(inline(source).join('')).toBe(source);
  });
});
