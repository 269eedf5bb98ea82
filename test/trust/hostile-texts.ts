// Texts made to hurt: nested, repeated and grown beyond all sense.
import type { Format } from '../../src/source/source.ts';

/** A name, the format that it is read as, and the text. */
export type HostileText = readonly [string, Format, string];

const N = 100_000;
const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (let level = 1; level < 20; level += 1) {
  const [name, before] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
  laughs.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
}

const staircase = (levels: number, sign: string): string =>
  Array.from({ length: levels }, (_, level) => `${' '.repeat(2 * level)}${sign} a\n`).join('');

const spanTrick = '<span><div></span></div>';
/** Passing a limit. */
export const REFUSED: readonly HostileText[] = [
  ['quotes', 'markdown', `${'>'.repeat(N)} a\n`],
  ['lists on a line', 'markdown', `${'- '.repeat(N)}a\n`],
  ['numbered lists', 'markdown', `${'1. '.repeat(N)}a\n`],
  ['footnotes', 'markdown', '[^a]: '.repeat(N)],
  ['a staircase of lists', 'markdown', staircase(1000, '-')],
  ['a staircase with blank lines', 'markdown', staircase(1000, '-').replaceAll('\n', '\n\n')],
  ['a staircase with lazy lines', 'markdown', staircase(1000, '-').replaceAll('\n', '\nlazy\n')],
  ['open brackets', 'markdown', `${'['.repeat(10 * N)}\n`],
  ['open pictures', 'markdown', `${'!['.repeat(N)}\n`],
  ['emphasis in emphasis', 'markdown', `${'*_'.repeat(N)}a${'_*'.repeat(N)}\n`],
  ['strong in strong', 'markdown', `${'**a '.repeat(N)}${' b**'.repeat(N)}\n`],
  ['emphasis over lines', 'markdown', '*a\n'.repeat(N)],
  ['many crowded paragraphs', 'markdown', `${'*a*b'.repeat(1000)}\n\n`.repeat(N / 1000)],
  ['crowded rows below no table', 'markdown', `a\n|\n${'*a*b|'.repeat(N)}\n`],
  ['a crowded paragraph in no fence', 'markdown', `a\n    \`\`\`\n${'*a*b'.repeat(N)}\n`],
  ['lazy lines of an item', 'markdown', `- a\n${'b\n'.repeat(N)}`],
  ['lazy lines one column short', 'markdown', `-   a\n${'   b\n'.repeat(N)}`],
  ['lazy lines of a quote', 'markdown', `> a\n${'b\n'.repeat(N)}`],
  ['lazy lines between quoted ones', 'markdown', '> a\nb\n'.repeat(N)],
  ['lazy lines of a footnote', 'markdown', `[^a]: b\n${'c\n'.repeat(N)}`],
  ['a staircase of bullets', 'text', staircase(3000, '•')],
  ['cells', 'csv', 'a,'.repeat(21 * N)],
  ['cells', 'markdown', '|a'.repeat(21 * N)],
  ['lines', 'ini', 'a\n'.repeat(21 * N)],
  ['numbers', 'json', `[${'1,'.repeat(21 * N)}1]`],
  ['blocks', 'html', '<div>'.repeat(N)],
  ['bold', 'html', '<b>'.repeat(N)],
  ['lists', 'html', '<ul><li>'.repeat(N)],
  ['tables', 'html', '<table><tr><td>'.repeat(N)],
  ['ended in the wrong order', 'html', spanTrick.repeat(N)],
  ['ended in attributes', 'html', '<b title="</b>">'.repeat(N)],
  ['ended out of reach', 'html', '<div><table></div></table>'.repeat(N)],
  ['ended in comments', 'html', '<!--><div><!-- --!>'.repeat(N)],
  ['drawings', 'html', `<svg>${'<td>'.repeat(N)}`],
  ['lists', 'rst', `${'- '.repeat(N)}a\n`],
  ['directives', 'rst', `${'.. note:: '.repeat(N)}a\n`],
  ['fields', 'rst', `${':a: '.repeat(N)}a\n`],
  [
    'lengths of delimiters',
    'asciidoc',
    Array.from({ length: 500 }, (_, at) => '='.repeat(at + 4)).join('\n'),
  ],
  [
    'items in items',
    'asciidoc',
    Array.from({ length: 500 }, (_, at) => `${'*'.repeat(at + 1)} a`).join('\n'),
  ],
  ['repeated cells', 'asciidoc', '|===\n99999999*|a\n|===\n'],
  ['repeated columns', 'asciidoc', '[cols="99999999*"]\n|===\n|a\n|===\n'],
  ['columns repeated by an attribute', 'asciidoc', ':c: 99999999*\n\n[cols="{c}"]\n|===\n|a\n|===\n'],
  [
    'cells repeated behind a sign of an attribute',
    'asciidoc',
    ':s: ;\n\n[separator={s}]\n|===\n;a\n99999999*;b\n|===\n',
  ],
  ['cells over rows', 'asciidoc', '|===\n.99999999+|a\n|===\n'],
  ['an open quotation', 'asciidoc', `,===\n"${'a,b\n'.repeat(N / 4)},===\n`],
  ['arrays', 'json', '['.repeat(N)],
  ['objects', 'json', '{"a":'.repeat(N)],
  ['sequences', 'yaml', `${'- '.repeat(N)}a\n`],
  ['flows', 'yaml', '['.repeat(N)],
  ['keys', 'yaml', '? '.repeat(N)],
  ['a billion laughs', 'yaml', laughs.join('\n')],
  ['an alias of itself', 'yaml', 'a: &a [*a]\n'],
];

const ENTRY =
  '| F | Lamp |\n|---|---|\n| A | yes |\n\n## Details\n\n- **A**\n  - **Status:** optional\n  - **Driver Support:**\n    - Lamp: ';
const loops = Array.from({ length: 5000 }, (_, at) => `.. |a${at}| replace:: |a${at + 1}| |a${at + 1}|\n`);
/** Only large. */
export const READ: readonly HostileText[] = [
  ['open links', 'markdown', `${'[a]('.repeat(N)}\n`],
  ['one line', 'markdown', 'a'.repeat(10 * N)],
  ['one line', 'rst', 'a'.repeat(N)],
  ['one line', 'text', 'a '.repeat(10 * N)],
  ['one line', 'asciidoc', 'a '.repeat(N)],
  ['blanks', 'asciidoc', `a${' '.repeat(10 * N)}b`],
  ['openers', 'asciidoc', '*a _b `c #d ^e [f icon:g[ {h '.repeat(N / 10)],
  ['sections', 'asciidoc', '== a\n\n'.repeat(N / 10)],
  ['underlined titles', 'asciidoc', 'a\n-\n'.repeat(N / 10)],
  [
    'attributes of attributes',
    'asciidoc',
    `:a: bbbbbbbbbb\n${':a: {a}{a}{a}\n'.repeat(100)}\n${'{a}'.repeat(N / 10)}`,
  ],
  ['headings', 'markdown', '# a\n'.repeat(N / 4)],
  ['lines under an item', 'markdown', `- a\n${'  b\n'.repeat(N / 4)}`],
  ['lines without an item', 'markdown', 'b\n'.repeat(N / 4)],
  ['items side by side', 'markdown', '- a\n'.repeat(N / 10)],
  ['headings under an item', 'markdown', `- a\n${'# b\n'.repeat(N / 10)}`],
  ['code under an item', 'markdown', `- a\n\`\`\`\n${'b\n'.repeat(N / 4)}\`\`\`\n`],
  ['code in an item', 'markdown', `- a\n  ~~~\n${'  b\n'.repeat(N / 4)}  ~~~\n`],
  ['one item with many colons', 'markdown', `${ENTRY}${'b: '.repeat(N / 5)}\n`],
  ['a line across the page', 'markdown', `${'* '.repeat(N / 20)}\n`],
  ['signs in code', 'markdown', `\`\`\`\n${'[*_\n'.repeat(N)}\`\`\`\n`],
  ['a wide table', 'markdown', `|${'a|'.repeat(N / 10)}\n|${'-|'.repeat(N / 10)}\n`],
  ['items with links side by side', 'markdown', '- [a](b) *c*\n'.repeat(N / 50)],
  ['a table in a quote', 'markdown', `> a | b\n> --|--\n${'> [a](b) | *c*\n'.repeat(N / 50)}`],
  ['a table in HTML', 'markdown', `<table>\n${'<tr><td>a_b_c</td></tr>\n'.repeat(N / 20)}</table>\n`],
  ['deep HTML in Markdown', 'markdown', `<table>${'<div>'.repeat(N)}x</table>\n`],
  ['paragraphs without end tags', 'html', '<p>a'.repeat(N / 10)],
  ['items without end tags', 'html', `<ul>${'<li><p>a'.repeat(N / 10)}</ul>`],
  ['cells without end tags', 'html', `<table>${'<tr><td>a<td>b'.repeat(N / 20)}</table>`],
  ['open tags', 'html', '<'.repeat(N)],
  ['bold and paragraphs', 'html', '<b><p>'.repeat(N / 4)],
  ['items at the top', 'html', '<li>a'.repeat(N)],
  ['bold left open', 'html', '<b><p></b>'.repeat(N / 4)],
  ['substitutions in a circle', 'rst', '.. |a| replace:: |b|\n.. |b| replace:: |a|\n\n|a|\n'],
  ['substitutions that double', 'rst', `${loops.join('')}\n|a0|\n`],
  ['open literals', 'rst', `${'``a '.repeat(N / 4)}\n`],
  ['references', 'rst', `${'a_ '.repeat(N / 4)}\n`],
  ['open quotes', 'csv', '"'.repeat(N)],
  ['cells', 'csv', `${','.repeat(N)}\n`],
  ['sections', 'ini', '['.repeat(N)],
  [
    'values of values',
    'ini',
    `[a]\n${Array.from({ length: 2000 }, (_, at) => `b${at}=%(b${at + 1})s%(b${at + 1})s\n`).join('')}`,
  ],
];
