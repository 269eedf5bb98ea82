// Slips of markup in reStructuredText: what is told of them, and that only documents with a matrix are told.
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/pipeline.ts';
import { parseRst } from '../../../src/syntax/rst/index.ts';
import { findSlips } from '../../../src/syntax/rst/slips.ts';

const slips = (text: string): readonly string[] =>
  findSlips(parseRst(text).root, text).map(
    ({ severity, range, message }) =>
      `${severity} ${JSON.stringify(text.slice(range.start.offset, range.end.offset))} ${message.split(/, which|, so|\. /u, 1)[0]}`,
  );

describe('findSlips', () => {
  it.each([
    [
      'a link of Markdown',
      'See [the *old*, new page](https://example.org/a?b=c).',
      ['warning "](https://example.org/a?b=c)" This is a link of Markdown'],
    ],
    [
      'links of Markdown to an address and to files',
      'See [a b](https://example.org/x), ![c](../d/e.png) and [f](#g).',
      [
        'warning "[a b](https://example.org/x)" This is a link of Markdown',
        'warning "![c](../d/e.png)" This is a link of Markdown',
        'warning "[f](#g)" This is a link of Markdown',
      ],
    ],
    [
      'the first heading of Markdown',
      '## One\n\nText.\n\n## Two\n',
      ['warning "## One" This is a heading of Markdown'],
    ],
    [
      'a fence of Markdown',
      'Text.\n\n```python\nx = 1\n\ny = 2\n```\n',
      ['warning "```python" This is a block of code of Markdown'],
    ],
    [
      'a link without an underscore',
      'See `the page <https://example.org>` now.',
      ['warning "`the page <https://example.org>`" This link has no underscore behind its last backquote'],
    ],
    [
      'a link without its end',
      'See `the page <https://example.org` now.',
      [
        'warning "`the page <https://example.org`" This link has no `>` behind its address and no underscore behind its last backquote',
      ],
    ],
    [
      'a link without a bracket',
      'See `the page <https://example.org`_ now.',
      ['warning "`the page <https://example.org`_" This link has no `>` behind its address'],
    ],
    [
      'a link without a blank',
      'See `the page<https://example.org>`_ now.',
      ['warning "`the page<https://example.org>`_" This link has no blank before its address'],
    ],
    [
      'two literals in one',
      'Use ``a=b` or `a=c``, ``d` and ``e``.',
      [
        'warning "``a=b` or `a=c``" The quotes within this literal do not match',
        'warning "``d` and ``e``" The quotes within this literal do not match',
      ],
    ],
    [
      'a name that nothing defines, once',
      'To a_, b_, `c d`_ and again `C D`_.\n\n.. _a: https://example.org\n.. _b: https://example.org/b\n',
      ['warning "`c d`_" Nothing in this document has the name `c d`'],
    ],
    [
      'names that most likely a file for all pages defines, all at once',
      'To a_, b_, c_, d_ and e_.\n\n.. _e: https://example.org\n',
      ['info "a_" Nothing in this document defines the links `a`, `b`, `c` and 1 more'],
    ],
    [
      'the only name, which a configuration may define',
      'To a_.\n',
      ['info "a_" Nothing in this document has the name `a`'],
    ],
    [
      'a name that a file may define which is not there',
      'To a_ and b_.\n\n.. _b: https://example.org\n.. include:: links.txt\n',
      ['info "a_" Nothing in this document has the name `a`'],
    ],
    [
      'substitutions where the document has others',
      '|a| |b| |c| |release|\n\n.. |a| replace:: x\n',
      ['info "|b|" Nothing in this document defines the substitutions `b`, `c`'],
    ],
  ])('tells of %s', (_, text, expected) => {
    expect(slips(text)).toEqual(expected);
  });

  it.each([
    [
      'literals that show markup',
      '``[a](https://example.org)``, ``:ref:`a` and :ref:`b```, ``x=`date` y=`date` z``',
    ],
    [
      'code',
      '::\n\n  ## One\n  [a](https://example.org) b_\n\n.. code-block:: sh\n\n   # c_ `d <https://example.org>`\n',
    ],
    ['directives of other programs', '.. tab:: A\n\n   [a](https://example.org) b_ ``c` d `e``\n'],
    ['brackets and addresses', 'x [1] (see https://example.org), [2]: https://example.org, a[0](b)'],
    ['one number sign and a numbered list', '# one\n\n#. two\n'],
    [
      'names of every kind',
      'One_, two_, `Three four`_, five_, six_, seven_, `eight <six_>`_, eight_, nine_, contents_.\n\n.. contents::\n\nOne\n===\n\n.. _two:\n\n_`Three Four` `five <https://example.org>`_\n\n.. image:: a.png\n   :name: six\n\n.. _seven: two_\n\n.. only:: html\n\n   .. _nine: https://example.org\n',
    ],
    ['substitutions where the document has none', '|a| and |b|'],
    ['texts of roles', 'A :ref:`label <https://example.org>` and `a title`.'],
  ])('is silent on %s', (_, text) => {
    expect(slips(text)).toEqual([]);
  });
});

describe('a document', () => {
  const table =
    '=======  ====  =====\nFeature  Lamp  Torch\n=======  ====  =====\nBlink    yes   no\nDim      no    yes\nGlow     yes   yes\n=======  ====  =====\n';
  const problems = (text: string): readonly string[] =>
    readClaims({ path: 'a.rst', format: 'rst', text, bom: false }).problems.map(
      ({ code, severity, range }) => `${range.start.line} ${severity} ${code}`,
    );

  it('with a matrix is told of slips, and of what docutils warns of, wherever they stand', () => {
    const text = `Page\n====\n\n${table}\nMore than that\n====\n\nAn *open one and a_.\n\n.. _c: https://example.org\n\nTo c_ and b__ and\n\n__ https://example.org\n`;
    expect(problems(text)).toEqual([
      '12 warning title-underline-short',
      '15 warning unclosed-inline',
      '15 warning malformed-syntax',
    ]);
  });

  it('with a fence of Markdown is told once', () => {
    expect(problems(`${table}\n\`\`\`sh\nmake\n\nmake all\n\`\`\`\n`)).toEqual([
      '9 warning malformed-syntax',
    ]);
  });

  it('with a broken table is not told of the markup that its border cuts', () => {
    const broken = '=====  ==\nName   N\n=====  ==\n``ab  c``\nd      e\n=====  ==\n';
    expect(problems(`${table}\n${broken}`)).toEqual(['12 undefined malformed-table']);
  });

  it('without a matrix is left alone', () => {
    expect(problems('More than that\n====\n\nAn *open one, a_ and [b](https://example.org).\n')).toEqual([]);
  });
});
