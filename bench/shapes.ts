// A megabyte of one kind of block: what the slowest and largest of them cost.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHAPES } from '../test/trust/shapes.ts';
import { type Command, costOf } from './measure.ts';

const MEGABYTE = 1_000_000;

/** Names of shapes of `test/trust/shapes.ts`, without their format. */
const SLOWEST: readonly string[] = [
  'markdown: table of a feature, apart, distinct names',
  'markdown: table under a heading, apart, distinct names',
  'markdown: table of a target, apart, distinct names',
  'markdown: table with a legend, apart, distinct names',
  'markdown: table with a suppression, apart, distinct names',
  'markdown: legend in a list, apart, distinct names',
  'markdown: row with a choice, apart, distinct names',
  'markdown: bullet, adjacent, distinct names',
  'markdown: sections of details that refer to nothing, adjacent, distinct names',
  'markdown: suppression of a rule, apart, distinct names',
  'markdown: quote, apart, distinct names',
  'markdown: setext heading, adjacent, distinct names',
  'csv: part, apart, distinct names',
  'csv: long form, diagonal, distinct names',
  'ini: feature of an undeclared target, apart, near names',
  'json: diagonal, distinct names',
  'html: rows and columns that span all, distinct names',
  'rst: address, in a paragraph, distinct names',
  'rst: reference, in a paragraph, distinct names',
  'rst: anonymous reference, in a paragraph, distinct names',
  'rst: embedded address, in a paragraph, distinct names',
  'rst: large substitution in many cells, distinct names',
];

const lines = (line: string): string => line.repeat(Math.ceil(MEGABYTE / line.length));
const ruled = (cells: number): string => `|${'a|'.repeat(cells)}\n|${'-|'.repeat(cells)}\n`;

/** Documents of nothing but the shortest pieces of a kind, by file name. */
const SHORTEST: Readonly<Record<string, readonly [string, string]>> = {
  'CSV, cells': ['cells.csv', lines('a,b,c,d,e,f,g,h\n')],
  'Markdown, cells': ['cells.md', ruled(8) + lines('|a|b|c|d|e|f|g|h|\n')],
  'text, cells parted by tabs': ['cells.txt', lines('a\tb\tc\td\te\tf\tg\th\n')],
  'YAML, a flow of letters': ['flow.yaml', `[${lines('a,')}a]\n`],
  'Markdown, items': ['items.md', lines('- a\n')],
  'HTML, cells': ['cells.html', `<table>${lines(`<tr>${'<td>a'.repeat(8)}\n`)}</table>`],
  'text, lines': ['lines.txt', lines('a\n')],
  'HTML, inline elements': ['inline.html', lines('<b>a</b> ')],
  'Markdown, paragraphs': ['paragraphs.md', lines('a\n\n')],
  'RST, items': ['items.rst', lines('- a\n')],
  'RST, list tables': ['lists.rst', `.. list-table::\n\n${lines(`   * - a\n${'     - b\n'.repeat(7)}`)}`],
  'INI, keys': ['keys.ini', `[operation.a]\n${lines('a=b\n')}`],
  'JSON, numbers': ['numbers.json', `[${lines('1,')}1]\n`],
};

function row(name: string, command: Command, runs: number, cwd: string): string {
  const { seconds, memory, status } = costOf(command, runs, cwd);
  return `| ${name} | ${seconds} s | ${memory} MB | ${status === 2 ? 'refused' : ''} |`;
}

const HEAD = ['| What, 1 MB | CPU time | Peak memory | |', '| --- | ---: | ---: | --- |'];

/** A shape of about a megabyte. */
function megabyteOf(name: string): string {
  const shape = SHAPES.find((one) => one.name === name);
  if (shape === undefined) throw new Error(`No shape has the name ${JSON.stringify(name)}.`);
  const sample = 200;
  const perPiece = (shape.make(2 * sample).length - shape.make(sample).length) / sample;
  return shape.make(Math.ceil(MEGABYTE / Math.max(perPiece, 1)));
}

/** Measures `lint` of a megabyte of each; `program` starts ours. */
export function shapes(program: Command, cwd: string, runs: number): readonly string[] {
  const slow = SLOWEST.map((name) => {
    const format = name.slice(0, name.indexOf(':'));
    const file = `shape.${format === 'markdown' ? 'md' : format}`;
    writeFileSync(join(cwd, file), megabyteOf(name));
    return row(name, [...program, 'lint', '--preset', 'all', '--format', 'json', file], runs, cwd);
  });
  const short = Object.entries(SHORTEST).map(([name, [file, text]]) => {
    writeFileSync(join(cwd, file), text);
    return row(name, [...program, 'lint', '--format', 'json', file], runs, cwd);
  });
  return [
    '`lint --preset all` of one kind of block:',
    '',
    ...HEAD,
    ...slow,
    '',
    '`lint` of the shortest pieces:',
    '',
    ...HEAD,
    ...short,
  ];
}
