// One legend, one reading: every shape, separator, order and syntax that a legend is written in.
// @module-tag slow
import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/source/source.ts';
import { outline } from '../../support/outline.ts';

type Entry = readonly [symbol: string, meaning: string];

/** Words for levels of every length; the last is no level, and its symbol is explained all the same. */
const LONG =
  'Supported and tested on every release of the lamp since the very first one, on all the boards that the makers sell';
const MEANINGS = [
  'Works with no known issues',
  LONG,
  'Supported, but only in the dark',
  'Does not work yet',
] as const;
const _LEVELS = 'CCPM';

/** Symbols that no preset knows, and some that mean another thing in other tables. */
const SYMBOLS: readonly (readonly string[])[] = [
  ['●', '■', '◆', '○'],
  ['A', 'B', 'C', 'D'],
  ['🌞', '🌟', '🌙', '🌑'],
  [':sun:', ':star:', ':moon:', ':ghost:'],
  ['X', 'O', '/', '-'],
  ['S1', 'S2', 'T', 'U'],
];

const SEPARATORS = [
  ' - ',
  ' -- ',
  ' – ',
  ' — ',
  ' = ',
  ': ',
  ' : ',
  ' -> ',
  ' → ',
  ' means ',
  ' stands for ',
  ' ',
];

const grid = (symbols: readonly string[]): readonly (readonly string[])[] => [
  ['Feature', 'Lamp', 'Torch'],
  ['Blink', symbols[0] ?? '', symbols[1] ?? ''],
  ['Dim', symbols[2] ?? '', symbols[3] ?? ''],
  ['Glow', symbols[0] ?? '', symbols[3] ?? ''],
];

const bars = (rows: readonly (readonly string[])[]): string => {
  const [header = [], ...body] = rows;
  return [header, header.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
};

const indent = (text: string): string => text.replaceAll(/^(?=.)/gmu, '   ');
const listTable = (rows: readonly (readonly string[])[]): string =>
  `.. list-table::\n   :header-rows: 1\n\n${indent(
    rows.map((row) => row.map((cell, at) => `${at === 0 ? '* -' : '  -'} ${cell}`).join('\n')).join('\n'),
  )}`;
const htmlTable = (rows: readonly (readonly string[])[]): string =>
  `<table>\n${rows
    .map(
      (row, at) =>
        `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`,
    )
    .join('\n')}\n</table>`;

interface Shape {
  readonly name: string;
  readonly format: Format;
  /** Undefined where the shape cannot hold that separator. */
  readonly write: (entries: readonly Entry[], separator: string) => string | undefined;
}

const line = ([symbol, meaning]: Entry, separator: string): string => `${symbol}${separator}${meaning}`;
const each =
  (before: string, after: string, joint = '\n') =>
  (entries: readonly Entry[], separator: string): string =>
    entries.map((entry) => before + line(entry, separator) + after).join(joint);
const short = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map(([symbol, meaning]) => [symbol, meaning === LONG ? 'Supported' : meaning.replaceAll(',', '')]);
const once =
  (write: (entries: readonly Entry[]) => string) =>
  (entries: readonly Entry[], separator: string): string | undefined =>
    separator === ' = ' ? write(entries) : undefined;

const parted =
  (joint: string, label: string): Shape['write'] =>
  (entries, separator) =>
    label +
    short(entries)
      .map((entry) => line(entry, separator))
      .join(joint);

const SHAPES: readonly Shape[] = [
  { name: 'a list', format: 'markdown', write: each('- ', '') },
  {
    name: 'a list in code',
    format: 'markdown',
    write: (all, by) =>
      each('- ', '')(
        all.map(([a, b]) => [`\`${a}\``, b]),
        by,
      ),
  },
  { name: 'a quote', format: 'markdown', write: each('> - ', '') },
  {
    name: 'folded up',
    format: 'markdown',
    write: (all, by) => `<details>\n<summary>Legend</summary>\n\n${each('- ', '')(all, by)}\n\n</details>`,
  },
  { name: 'lines', format: 'markdown', write: each('', '') },
  { name: 'lines with hard breaks', format: 'markdown', write: each('', '  ') },
  { name: 'lines with <br>', format: 'markdown', write: each('', '<br>') },
  {
    name: 'small print',
    format: 'markdown',
    write: (all, by) => `<sub>${each('', '', '<br>')(all, by)}</sub>`,
  },
  { name: 'fenced code', format: 'markdown', write: (all, by) => `\`\`\`\n${each('', '')(all, by)}\n\`\`\`` },
  {
    name: 'paragraphs of HTML',
    format: 'markdown',
    write: (all, by) => `<div>\n${each('<p>', '</p>')(all, by)}\n</div>`,
  },
  {
    name: 'one paragraph of HTML',
    format: 'markdown',
    write: (all, by) => `<p>\n${each('', '<br/>')(all, by)}\n</p>`,
  },
  {
    name: 'a list of HTML',
    format: 'markdown',
    write: (all, by) => `<ul>\n${each('<li>', '</li>')(all, by)}\n</ul>`,
  },
  ...[' · ', ' | ', '; ', ', ', '   ', ' / ', ' • '].flatMap((joint): readonly Shape[] => [
    {
      name: `a line parted by "${joint}"`,
      format: 'markdown',
      write: parted(joint.replace('   ', ' &nbsp; '), ''),
    },
    {
      name: `a labelled line parted by "${joint}"`,
      format: 'markdown',
      write: parted(joint.replace('   ', ' &nbsp; '), 'Legend: '),
    },
    {
      name: `a line of RST parted by "${joint}"`,
      format: 'rst',
      write: parted(joint.replace(' | ', ' \\| '), ''),
    },
  ]),
  { name: 'a table', format: 'markdown', write: once((all) => bars([['Symbol', 'Meaning'], ...all])) },
  {
    name: 'a table turned round',
    format: 'markdown',
    write: once((all) => bars([['Meaning', 'Symbol'], ...short(all).map(([a, b]) => [b, a])])),
  },
  {
    name: 'a table of three columns',
    format: 'markdown',
    write: once((all) => bars([['Symbol', 'Meaning', 'Remarks'], ...all.map((row) => [...row, 'none'])])),
  },
  {
    name: 'a table without a header',
    format: 'rst',
    write: once((all) => listTable(all).replace('   :header-rows: 1\n', '')),
  },
  { name: 'a list table', format: 'rst', write: once((all) => listTable([['Symbol', 'Meaning'], ...all])) },
  {
    name: 'a table of HTML',
    format: 'markdown',
    write: once((all) => htmlTable([['Symbol', 'Meaning'], ...all])),
  },
  {
    name: 'tables side by side',
    format: 'markdown',
    write: once(([a, b, c, d]) =>
      bars([
        ['Symbol', 'Meaning', 'Symbol', 'Meaning'],
        [...(a ?? []), ...(b ?? [])],
        [...(c ?? []), ...(d ?? [])],
      ]),
    ),
  },
  {
    name: 'symbols above meanings',
    format: 'markdown',
    write: once((all) => bars([all.map(([a]) => a), all.map(([, b]) => b)])),
  },
  { name: 'a list of RST', format: 'rst', write: each('- ', '') },
  { name: 'a line block', format: 'rst', write: each('| ', '') },
  {
    name: 'a literal block',
    format: 'rst',
    write: (all, by) => `Legend::\n\n${indent(each('', '')(all, by))}`,
  },
  {
    name: 'definitions',
    format: 'rst',
    write: once((all) => all.map(([a, b]) => `\`\`${a}\`\`\n   ${b}`).join('\n\n')),
  },
  { name: 'fields', format: 'rst', write: once((all) => all.map(([a, b]) => `:${a}: ${b}`).join('\n')) },
];

/** What another reader of the syntax takes for something else. */
function isWritable({ name, format }: Shape, symbols: readonly string[], separator: string): boolean {
  const starts = symbols.some((symbol) => symbol === '-' || symbol === '/');
  if (
    starts &&
    / \/ |^lines|parted|block|small print|a list$|list of RST|quote|folded|HTML|code$/u.test(name) &&
    separator === ' '
  )
    return false;
  if (
    symbols.includes('-') &&
    (/^lines|parted|^a list$|quote|folded|list of RST|literal|list table|turned|line block|without a header/u.test(
      name,
    ) ||
      /[–—-]/u.test(separator))
  )
    return false;
  if (symbols.includes('/') && / \/ /u.test(name)) return false;
  if (format === 'rst' && symbols.some((symbol) => symbol.startsWith(':'))) return false;
  if (format === 'rst' && separator === ' ' && /^[A-Z]$/u.test(symbols[0] ?? '') && /^a list/u.test(name))
    return false;
  return true;
}

const READ = ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: CC', 'Dim: PM', 'Glow: CM'];

describe('a legend', () => {
  it.each(SHAPES)('$name', (shape) => {
    const wrong: string[] = [];
    for (const symbols of SYMBOLS)
      for (const separator of SEPARATORS) {
        if (!isWritable(shape, symbols, separator)) continue;
        const legend = shape.write(
          MEANINGS.map((meaning, at) => [symbols[at] ?? '', meaning]),
          separator,
        );
        if (legend === undefined) continue;
        const isRst = shape.format === 'rst';
        const table = isRst ? listTable(grid(symbols)) : bars(grid(symbols));
        const title = isRst ? 'Lamps\n=====' : '# Lamps';
        for (const text of [`${title}\n\n${legend}\n\n${table}\n`, `${title}\n\n${table}\n\n${legend}\n`]) {
          const read = outline(text, shape.format);
          if (read.join() !== READ.join()) wrong.push(`${text}\n${read.join('\n')}`);
        }
      }
    expect(wrong.slice(0, 3).join('\n=====\n'), `${wrong.length} readings`).toBe('');
  });
});
