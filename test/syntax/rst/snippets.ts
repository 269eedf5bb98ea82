// Short pieces of reStructuredText, each a construct or a way to break one, to be put together at random.

const TABLES = [
  '===  ===\na    b\n===  ===\n*c*  \\\n     d\n===  ===',
  '=====  =====\na      b\n------------\nc      d\n=====  =====',
  '== ==\n\\  x\n== ==\n\na  b\n== ==',
  '+---+---+\n| a | b |\n+===+===+\n| c     |\n+---+---+\n| d | * |\n+---+---+',
  '+---+-----+\n| a | * b |\n|   +-----+\n|   | d   |\n+---+-----+',
  '+---+\n| a |\n+--+',
  '.. table:: T *x*\n   :widths: 1 2\n   :align: left\n\n   = =\n   a b\n   = =',
  '.. table::\n\n   .. list-table::\n\n      * - a',
  '.. list-table:: T\n   :header-rows: 1\n   :stub-columns: 1\n\n   * - a\n     - b\n   * - c\n     -',
  '.. list-table::\n\n   * - a\n   * - b\n     - c',
  '.. csv-table:: T\n   :header: "a", b\n   :widths: auto\n\n   "c ""d""", e\n   f',
  '.. csv-table::\n   :header:\n   :delim: ;\n\n   a;b',
  '.. csv-table::\n\n   "a"b',
];

const INLINE = [
  "*a* **b** ``c`` `d` :sub:`e` :code:`f\\g` :nope:`h` 'i'*j* k*l*m \\*n* *open",
  'a_ `b c`_ d__ `e <f>`_ `g <h_>`_ _`i` [1]_ [#]_ [#j]_ [*]_ [K]_ |l| |m|_ http://n.org/o. p@q.org',
  '`a`:emphasis: `b`:sup:_ :pep:`8` :rfc:`822#s` :math:`\\alpha`\n``c d\ne`` *f\ng*',
];

const LISTS = [
  '* a\n\n  - b\n  - c\n\n* d',
  '1. a\n#. b\n\n(i) c\n(ii) d\n\nB) e\nC) f\nE) g',
  'a : b : *c*\n  d\ne\n  f',
  ':a b: c\n:d:\n   e\n\n   f\n:`g`: h',
  '-a, --all=X  b\n/V           c\n--long\n             d',
  '| a\n|   b\n|     c\n|   d *e\n  f*',
];

const BLOCKS = [
  'Title\n=====',
  '====\n On\n====',
  'Sub\n---',
  'a\n\n----\n\nb',
  'a::\n\n  b\n   c',
  'a ::\n\n> b\n> c',
  '>>> a\nb',
  'a\n\n   b\n\n   -- c',
  'a\n    b\n  c',
];

const EXPLICIT = [
  '.. a comment\n   goes on',
  '..\n\n   a',
  '.. _a: b\n.. _c d: e_\n.. _f:\n\n__ g',
  '.. _no target',
  '.. [1] a\n.. [#] b\n.. [#c] d\n.. [*] e\n.. [F] g',
  '.. |a| replace:: *b* c',
  '.. |b| image:: c\n   :class: d\n   :alt:',
  '.. |c| raw:: html\n\n   <br>',
  '.. |d| unicode:: 0x2714 U+41 x .. y\n   :trim:',
  '.. |e| replace:: [1]_',
  '.. |f| compound:: g',
];

const DIRECTIVES = [
  '.. note:: a\n   :class: b\n\n   c',
  '.. admonition:: A *b*\n\n   c',
  '.. topic:: A\n\n   b',
  '.. sidebar:: A\n   :subtitle: B\n\n   c',
  '.. figure:: a\n   :figwidth: 5 em\n   :target: b_\n\n   C\n\n   d',
  '.. image:: a b\n   :width: 50 %\n   :align: top',
  '.. code::\n   :number-lines: 9\n\n   a\n   b',
  '.. math:: a\n   :name: b\n\n   c\n\n   d',
  '.. parsed-literal::\n\n   a *b*\n     c',
  '.. epigraph::\n\n   a\n\n   -- b',
  '.. class:: a b\n\n   c\n\n   d',
  '.. container:: a\n\n   b',
  '.. rubric:: a\n   :name: b',
  '.. contents:: A\n   :local:',
  '.. meta::\n   :a b=c: d\n   :e f: g',
  '.. header:: a',
  '.. role:: x(emphasis)\n   :class: a\n\n:x:`b`',
  '.. role:: y\n.. role:: z(y)\n\n:z:`a`',
  '.. default-role:: strong\n\n`a`\n\n.. default-role::',
  '.. nope:: a',
  '.. raw:: html\n   :encoding: no-such\n\n   a',
];

/** Every snippet; none of them is what the README says to be read otherwise on purpose. */
export const SNIPPETS: readonly string[] = [
  ...TABLES,
  ...INLINE,
  ...LISTS,
  ...BLOCKS,
  ...EXPLICIT,
  ...DIRECTIVES,
];
