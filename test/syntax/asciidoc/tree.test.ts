// AsciiDoc to mdast: what becomes of each kind of block and inline markup, and where it stands.
import type { Nodes, Table } from 'mdast';
import { describe, expect, it, test } from 'vitest';
import { parseAsciidoc } from '../../../src/syntax/asciidoc/index.ts';

/** A node as `type(children)`, with its source where that is not what it says. */
function outline(node: Nodes, text: string): string {
  const source = text.slice(node.position?.start.offset, node.position?.end.offset);
  if (node.type === 'text') return source === node.value ? node.value : `${node.value}<${source}>`;
  if (node.type === 'image') return `image(${node.url}${node.alt ? ` ${node.alt}` : ''})<${source}>`;
  if (node.type === 'footnoteReference') return `[${node.label}]<${source}>`;
  if ('children' in node) {
    const inside = node.children.map((child) => outline(child, text)).join('');
    return node.type === 'paragraph' ? inside : `${node.type}(${inside})`;
  }
  return 'value' in node ? `${node.type}(${node.value})` : node.type;
}

/** The first paragraph of a document. */
function inline(text: string, before = ''): string {
  const source = `${before}${before && '\n\n'}${text}\n`;
  const { root } = parseAsciidoc(source);
  const [first] = root.children;
  return first === undefined ? '' : outline(first, source);
}

const tableIn = (text: string): Table => {
  const table = parseAsciidoc(text).root.children.find((node) => node.type === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
};

/** The cells of the first table by their sources, row by row. */
const cellsIn = (text: string): string[] =>
  tableIn(text).children.map((row) =>
    row.children
      .map(({ data, position }) => {
        const spans = [data?.colSpan, data?.rowSpan].map((span) => span ?? 1).join('.');
        const source = text.slice(position?.start.offset, position?.end.offset).replaceAll('\n', '/');
        return spans === '1.1' ? source : `${source}<${spans}>`;
      })
      .join(' | '),
  );

describe('inline markup', () => {
  test.each([
    ['a *b* c', 'a strong(b) c'],
    ['a**b**c', 'astrong(b)c'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['_a_ `b` `+c*d*+`', 'emphasis(a) inlineCode(b) inlineCode(c*d*)'],
    ['\\*a* \\{b} c\\d', '*a* {b} c\\d'],
    ['[.green]#yes#', 'emphasis(yes)'],
    ['x^(1)^', 'xrole((1))'],
    ['icon:check[role=green]', 'image(check)<icon:check[role=green]>'],
    ['image:a/yes.svg[Yes,12]', 'image(a/yes.svg Yes)<image:a/yes.svg[Yes,12]>'],
    ['https://a.example/b[c *d*^]', 'link(c strong(d))'],
    ['see https://a.example/b.', 'see link(https://a.example/b).'],
    ['<<b,c>> xref:d[e]', 'link(c) link(e)'],
    ['a &#10003; &amp;', 'a ✓<&#10003;> &<&amp;>'],
    ['yes footnote:[See *this*.]', 'yes [1]<footnote:[See *this*.]>'],
    ['a +\nb', 'abreak\nb'],
    ['+++a *b*+++', 'a *b*'],
    ['"`a`"', '“<"`>a”<`">'],
    ['((a)) (((b)))', 'a '],
    ['{missing}', '{missing}'],
    ['a \\<= b \\-> c \\... \\d@e.example \\f', 'a <= b -> c ... d@e.example \\f'],
    ['x{a\\}', 'x{a}<{a\\}>'],
    ['`\\` or *b\\*', 'inlineCode(\\) or strong(b\\)'],
    ['https://a.example/b_(c)[d]', 'link(d)'],
    ['xref:a[b[\\]] c xref:d[[e\\]f]', 'link(b[]) c link([e]f)'],
    ['<<a, ^1^>> <<b,c^2^>>', 'link(role(1)) link(crole(2))'],
    ['yes{set:cellbgcolor:green}', 'yes'],
    ['_https://a.example/b[c]_', 'emphasis(link(c))'],
    ['"\\*", "b(*)", "c(*)"', '"*", "b(*)", "c(*)"'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  it('has attributes stand for their values, markup and all, where they are used', () => {
    expect(inline('{yes} {nbsp}|', ':yes: *✔*')).toBe('strong(✔<{yes}>) \u00a0<{nbsp}>|');
  });

  it.each([
    ['{page}[b *c*] d', 'link(b strong(c)) d'],
    ['a {site}/b[c], {site}/d', 'a link(c), link(https://a.example/d<{site}/d>)'],
    ['{page}#e[f]', 'link(f)'],
    ['{page} [b]', 'xref:a.adoc<{page}> [b]'],
  ])('goes on behind an attribute that a macro begins in: %s', (text, expected) => {
    expect(inline(text, ':page: xref:a.adoc\n:site: https://a.example')).toBe(expected);
  });

  it('takes a footnote that has an id and is written again for the one before', () => {
    const { root } = parseAsciidoc(':note: footnote:a[Soon.]\n\nb{note} c{note} footnote:[d]\n');
    const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
    expect(notes.map(({ identifier }) => identifier)).toEqual(['1', '2']);
    expect(inline('b{note} c{note}', ':note: footnote:a[Soon.]')).toBe('b[1]<{note}> c[1]<{note}>');
  });

  it('stays text where nothing closes it', () => {
    expect(inline('*a _b `c #d [e icon:f[ <<g ((h')).toBe('*a _b `c #d [e icon:f[ <<g ((h');
  });
});

describe('tables', () => {
  test.each([
    ['on one line', '|===\n|a | bb|c\n|===\n', ['a | bb | c']],
    ['a cell a line', '[cols="2*"]\n|===\n|a\n|b\n\n| c\n|===\n', ['a | b']],
    ['over lines', '[cols="1,1"]\n|===\n|a\nb | c\n|===\n', ['a/b | c']],
    ['with spans', '|===\n2+|a .2+^.^s|b\n|c |d\n|===\n', ['a<2.1> | b<1.2>', 'c | d']],
    ['repeated', '[cols=3*]\n|===\n2*|a |b\n|===\n', ['a | a | b']],
    ['with escaped bars', '|===\n|a \\| b |c\n|===\n', ['a \\| b | c']],
    ['with words and styles before bars', '|===\n|a bb|c d|e\n|===\n', ['a bb | c | e']],
    ['with comments', '|===\n|a\n// |b\n|c\n|===\n', ['a', 'c']],
    ['of another separator', '[separator=¦]\n|===\n¦a ¦b|c\n|===\n', ['a | b|c']],
    ['of CSV', ',===\na,"b, c"\n,===\n', ['a | b, c']],
    ['of DSV', '[format=dsv]\n|===\na:b\nc:d\n|===\n', ['a | b', 'c | d']],
    ['with blank cells', '|===\n|a | |b\n|===\n', ['a |   | b']],
  ])('%s', (_, text, expected) => {
    expect(cellsIn(text)).toEqual(expected);
  });

  it('have the lines of a cell of blocks for its blocks, also of a table in it', () => {
    const text = '|===\n|a a|\n* b\n* c\n\n!===\n!d !e\n!===\n|===\n';
    const [, cell] = tableIn(text).children[0]?.children ?? [];
    const [blocks] = cell?.children ?? [];
    expect(blocks && outline(blocks, text)).toBe(
      'cellBlocks(list(listItem(b)listItem(c))table(tableRow(tableCell(d)tableCell(e))))',
    );
  });

  it('have header rows, a title, and the roles in their cells', () => {
    const text = '.Lamps *all*\n[%header]\n|===\n|a\n\n|[.red]#no#\n|===\n';
    const { data, children } = tableIn(text);
    expect(data).toEqual({ headerRows: 1, caption: 'Lamps all' });
    expect(children[1]?.children[0]?.data).toEqual({ classes: ['red'] });
  });
});

describe('what Asciidoctor leaves out of a table', () => {
  test.each([
    ['a blank behind the last bar', '|===\n|a |b\n|c |d |\n|===\n', 0],
    ['a cell with words', '|===\n|a |b\n|c |d |e\n|===\n', 1],
    ['cells of which some are blank', '[cols="3*"]\n|===\n|a |b |c\n|d |\n|===\n', 1],
  ])('%s', (_, text, count) => {
    expect(parseAsciidoc(text).problems).toHaveLength(count);
  });
});

test('a row that is too short is told of where it stands, also where others stand together', () => {
  const text = '[cols="3*"]\n|===\n|a |b |c\n|d\n|e\n|f\n\n|g\n|h\n|i\n\n|j\n|k\n\n|l\n|m\n|n\n|===\n';
  const [problem, ...others] = parseAsciidoc(text).problems;
  expect(others).toEqual([]);
  expect(problem?.message).toContain('This row has another number of cells');
  expect([problem?.range.start.line, problem?.range.end.line]).toEqual([12, 13]);
});

describe('no fault of a table', () => {
  test.each([
    ['is a heading in a cell of blocks', '[cols="1a,1"]\n|===\n|A |B\n\n|\n== C\nd\n|e\n|===\n'],
    [
      'are numbers in code and bold ones',
      `\`*40969*\` +++2.20240307+++ ${'*2024*, '.repeat(9)}\n\n|===\n|a |b\n|===\n`,
    ],
  ])('%s', (_, text) => {
    expect(parseAsciidoc(text).problems).toEqual([]);
  });
});

describe('blocks', () => {
  const shapes = (text: string): string[] =>
    parseAsciidoc(text).root.children.map((node) => outline(node, text));

  it('are headings, paragraphs, lists and terms', () => {
    const text = '= A\n\n== B\n\nc\n\n* [x] d\n** e\n\nf\n\ng:: h\ni::\n* j\n';
    expect(shapes(text)).toEqual([
      'heading(html(<i id="_a">)A)',
      'heading(html(<i id="_b">)B)',
      'c',
      'list(listItem(dlist(listItem(e))))',
      'f',
      'list(listItem(gh)listItem(ilist(listItem(j))))',
    ]);
  });

  it('have terms with texts read as fields', () => {
    expect(shapes('Status:: optional\nNotes:: none\n')).toEqual([
      'list(listItem(Status: <>optional)listItem(Notes: <>none))',
    ]);
  });

  it('of both branches of a condition are read, and an id is kept', () => {
    const text = 'ifdef::a[]\nb\n\nendif::[]\nifndef::a[c]\n\n[#d]\n== E\n';
    expect(shapes(text)).toEqual(['b', 'c', 'heading(html(<a id="d">)E)']);
  });

  it('of files that are included stand where the line does that includes them', () => {
    const files: Readonly<Record<string, string>> = {
      'x/a.adoc': '== A\n\ninclude::b.adoc[lines=2..]\n',
      'x/b.adoc': 'b\nc\n',
    };
    const text = 'include::x/a.adoc[leveloffset=+1]\n';
    const { root } = parseAsciidoc(text, { readFile: (name) => files[name] });
    expect(root.children.map((node) => outline(node, text))).toEqual([
      'heading(html(<i id="_a">)A<include::x/a.adoc[leveloffset=+1]>)',
      'c<include::x/a.adoc[leveloffset=+1]>',
    ]);
    expect(root.children[0]).toMatchObject({ depth: 3 });
  });

  it('end where files include each other', () => {
    const { problems } = parseAsciidoc('include::a.adoc[]\n', { readFile: () => 'include::a.adoc[]\n' });
    expect(problems).toHaveLength(1);
  });
});
