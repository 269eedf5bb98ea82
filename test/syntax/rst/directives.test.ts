// Directives, the plugin, and files that documents include.
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseRst, RST_PROBLEM_CODES, rstParse } from '../../../src/syntax/rst/index.ts';
import { all, problemsOf, sourceOf } from './tree.ts';

describe('directives', () => {
  it('takes a directive apart', () => {
    const source = '.. figure:: a b.png\n   :alt: text\n   :scale: 50\n\n   Caption *x*\n\n   Legend\n';
    const { root, problems } = parseRst(source);
    expect(problems).toEqual([]);
    const [directive] = all(root, 'directive');
    expect(directive).toMatchObject({
      name: 'figure',
      arguments: ['a b.png'],
      content: 'Caption *x*\n\nLegend',
    });
    expect(directive?.options.map(({ name, value }) => [name, value])).toEqual([
      ['alt', 'text'],
      ['scale', '50'],
    ]);
    expect(directive?.options.map(({ range }) => source.slice(range.start.offset, range.end.offset))).toEqual(
      [':alt: text', ':scale: 50'],
    );
    expect(directive?.children.map(({ type }) => type)).toEqual(['image', 'caption', 'legend']);
  });

  it('keeps directives that nobody knows, with their content read', () => {
    const source = '.. versionadded:: 2.1\n   :x: y\n\n   Text *here*.\n';
    const { root, problems } = parseRst(source);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-directive']);
    expect(all(root, 'directive')).toMatchObject([
      { name: 'versionadded', arguments: ['2.1'], children: [{ type: 'paragraph' }] },
    ]);
  });

  it('leaves content alone that is not reStructuredText', () => {
    const source = '.. graphviz::\n\n   digraph { a -> *b }\n\n.. odd::\n\n   an *open\n';
    const { root, problems } = parseRst(source);
    expect(all(root, 'directive').map(({ content, children }) => [content, children.length])).toEqual([
      ['digraph { a -> *b }', 0],
      ['an *open', 0],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-directive', 'unknown-directive']);
  });

  it('reads admonitions, topics and containers', () => {
    const source =
      '.. note:: one\n\n.. topic:: A *b*\n\n   two\n\n.. container:: x\n\n   three\n\n.. code:: py\n\n   four\n';
    const { root, problems } = parseRst(source);
    expect(problems).toEqual([]);
    expect(all(root, 'directive').map(({ children }) => children.map(({ type }) => type))).toEqual([
      ['paragraph'],
      ['title', 'paragraph'],
      ['paragraph'],
      ['code'],
    ]);
  });

  it.each([
    ['.. note::\n', 'needs content'],
    ['.. image::\n', 'needs 1 argument'],
    ['.. image:: a\n   :no: b\n', 'has no option "no"'],
    ['.. image:: a\n   :alt: b\n   :alt: c\n', 'twice'],
    ['.. image:: a\n   :width: wide\n', 'takes a length'],
    ['.. image:: a\n\n   b\n', 'takes no content'],
    ['.. replace:: a\n', 'can only stand in a substitution definition'],
    ['.. table::\n\n   text\n', 'exactly one table'],
    ['.. meta::\n   :a b: c\n', 'no attribute'],
    ['.. raw:: html\n   :encoding: no-such\n\n   a\n', 'the name of an encoding'],
  ])('reports what is wrong with %j', (source, message) => {
    expect(
      parseRst(source)
        .problems.map((problem) => problem.message)
        .join(),
    ).toContain(message);
  });

  it('takes a table that another directive makes', () => {
    const { root, problems } = parseRst('.. table:: Lamps\n\n   .. list-table::\n\n      * - a\n');
    expect(problems).toEqual([]);
    expect(all(root, 'table').map(({ data }) => data?.caption)).toEqual(['Lamps']);
  });

  it('gives a role its own classes, whatever it builds on', () => {
    const source = '.. role:: a\n.. role:: b(a)\n   :class: c\n.. role:: d(pep)\n\n:b:`x` :d:`8`\n';
    const { root, problems } = parseRst(source);
    expect(problems).toEqual([]);
    expect(all(root, 'role').map(({ data }) => data?.classes)).toEqual([['c']]);
    expect(all(root, 'link').map(({ url, data }) => [url, data?.classes])).toEqual([
      ['https://peps.python.org/pep-0008', ['d']],
    ]);
  });

  it('refuses code in a language that nobody highlights, where it is told which ones are', () => {
    const source =
      '.. code:: js\n\n   a\n\n.. code:: odd\n\n   b\n\n.. role:: x(code)\n   :language: odd\n\n:x:`c`\n';
    const { root, problems } = parseRst(source, { knowsLanguage: (name) => name === 'js' });
    expect(problems.map(({ code }) => code)).toEqual(['invalid-directive', 'invalid-role']);
    expect(all(root, 'code').map(({ value }) => value)).toEqual(['a', 'b']);
    expect(problemsOf(source)).toEqual([]);
  });

  it('knows the names of other languages', () => {
    expect(parseRst('.. achtung:: x\n', { language: 'de' }).problems).toEqual([]);
    expect(problemsOf('.. achtung:: x\n')).toEqual(['unknown-directive: achtung']);
  });
});

describe('files', () => {
  const files: Record<string, string> = {
    'part.rst': 'Part\n----\n\nText *x* |open\n',
    'a/b.rst': 'B\n\n.. include:: c.rst\n',
    'a/c.rst': 'C\n\n.. include:: b.rst\n',
    'clip.txt': 'zero\none\nSTART two END\nthree\n',
  };
  const readFile = (path: string) => files[path];

  it('includes a file below the directive, with its positions in that file', () => {
    const source = 'Doc\n===\n\n.. include:: part.rst\n';
    const { root, problems } = parseRst(source, { readFile });
    expect(all(root, 'heading').map(({ depth }) => depth)).toEqual([1, 2]);
    expect(all(root, 'directive')[0]?.data).toMatchObject({ file: 'part.rst' });
    expect(all(root, 'emphasis').map((node) => sourceOf(files['part.rst'] ?? '', node))).toEqual(['*x*']);
    const [problem] = problems;
    expect(problem?.range.start.line).toBe(4);
    expect(problem?.related?.[0]).toMatchObject({
      path: 'part.rst',
      range: { start: { line: 4, column: 10 } },
    });
  });

  it('finds files beside the file that names them, and stops at a circle', () => {
    const { root, problems } = parseRst('.. include:: a/b.rst\n', { readFile });
    expect(all(root, 'paragraph').length).toBe(2);
    expect(problems.map(({ code, related }) => [code, related?.[0]?.path])).toEqual([
      ['invalid-directive', 'a/c.rst'],
    ]);
  });

  it('cuts out what the options ask for', () => {
    const options = ':start-line: 1\n   :start-after: START\n   :end-before: END';
    const { root } = parseRst(`.. include:: clip.txt\n   ${options}\n`, { readFile });
    expect(all(root, 'text').map(({ value }) => value)).toEqual(['two']);
  });

  it('joins a path that goes over lines', () => {
    const source = '.. raw:: html\n   :file: a/\n     b.rst\n';
    expect(all(parseRst(source, { readFile }).root, 'directive')[0]?.content).toBe(files['a/b.rst']);
  });

  it('stops where files that include others many times would never end', () => {
    const again = (path: string) => `.. include:: ${path}\n   :start-line: 0\n\n`.repeat(20);
    let reads = 0;
    const { problems } = parseRst(again('0'), {
      readFile: (path) => {
        reads += 1;
        return path === '8' ? 'x\n' : again(String(Number(path) + 1));
      },
    });
    expect(reads).toBeLessThan(20_000);
    expect(problems.some(({ message }) => message.includes('one too many'))).toBe(true);
  });

  it('reads no file unless it is given a way to', () => {
    expect(problemsOf('.. include:: part.rst\n')).toEqual(['invalid-directive: .. include:: part.rst']);
  });
});

describe('the parser', () => {
  it('is a plugin of unified', () => {
    const processor = unified().use(rstParse);
    const root = processor.parse('an *open\n');
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph']);
    const file = unified()
      .use(rstParse)
      .use(function () {
        this.compiler = () => '';
      })
      .processSync('an *open\n');
    expect(file.messages).toMatchObject([{ source: 'rst', ruleId: 'unclosed-inline', line: 1, column: 4 }]);
  });

  it('reports only codes of the closed set', () => {
    const { problems } = parseRst('*a `b\n\n.. x::\n\n.. note::\n\n====\n====\n\n=== ==\n');
    for (const { code } of problems) expect(RST_PROBLEM_CODES).toContain(code);
    expect(problems.length).toBeGreaterThan(4);
  });

  it('refuses a document with a line longer than it is told', () => {
    const { root, problems } = parseRst(`a\n${'x'.repeat(90)}\n`, { lineLengthLimit: 80 });
    expect([root.children, problems.map(({ code }) => code)]).toEqual([[], ['line-too-long']]);
  });
});
