// What reStructuredText is made of.
import { type Grammar, levelOf, sideOf, signOf } from './grammar.ts';

const HEAD = `Support
=======

${listTable([
  ['Lamp', '✔'],
  ['Lantern', '✖'],
])}
`;

function listTable(lines: readonly (readonly [string, string])[], target = 'Alpha'): string {
  const rows = [['Feature', target, 'Beta'], ...lines.map(([name, cell]) => [name, cell, '✔'])].map(
    (cells) => `   * - ${cells.join('\n     - ')}`,
  );
  return `.. list-table::\n   :header-rows: 1\n\n${rows.join('\n')}\n`;
}

const simple = (lines: readonly (readonly [string, string])[], target = 'Alpha'): string => {
  const wide = Math.max(7, ...lines.map(([name]) => name.length));
  const rule = `${'='.repeat(wide)} ======== ========`;
  const rows = lines.map(([name, cell]) => `${name.padEnd(wide)} ${cell.padEnd(8)} ✔`);
  return [rule, `${'Feature'.padEnd(wide)} ${target.slice(0, 8).padEnd(8)} Beta`, rule, ...rows, rule].join(
    '\n',
  );
};
const grid = (lines: readonly (readonly [string, string])[]): string => {
  const wide = Math.max(7, ...lines.map(([name]) => name.length)) + 2;
  const rule = `+${'-'.repeat(wide)}+----------+`;
  const rows = lines.map(([name, cell]) => `| ${name.padEnd(wide - 1)}| ${cell.padEnd(9)}|\n${rule}`);
  return [rule, `| ${'Feature'.padEnd(wide - 1)}| Alpha    |`, rule.replaceAll('-', '='), ...rows].join('\n');
};
const titled = (name: string, sign: string): string => `${name}\n${sign.repeat(name.length)}`;
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '   ');
const entry = (name: string, at: number, target = 'Alpha'): string =>
  `* **${name}**\n\n  **Status: optional.**\n\n  **Driver Support:**\n\n  * **${target}:** ${levelOf(at)}\n  * **Beta:** missing\n`;
const directive = (name: string, argument: string, body = ''): string =>
  `.. ${name}:: ${argument}\n\n   ${body}\n`;

export const RST: Grammar = {
  head: HEAD,
  blocks: {
    'row of a list table': (name, at) => `   * - ${name}\n     - ${signOf(at)}\n     - ✔`,
    'list table': (name, at) =>
      listTable([
        [name, signOf(at)],
        ['Torch', '✖'],
      ]),
    'list table and a flaw': (name, at) =>
      `${listTable([
        [name, signOf(at)],
        ['Torch', '✖'],
      ])}\n${name} *open`,
    'table of a target': (name, at) =>
      listTable(
        [
          ['Lamp', signOf(at)],
          ['Torch', '✖'],
        ],
        name,
      ),
    'simple table': (name, at) =>
      simple([
        [name, signOf(at)],
        ['Torch', '✖'],
      ]),
    'grid table': (name, at) =>
      grid([
        [name, signOf(at)],
        ['Torch', '✖'],
      ]),
    'broken grid table': (name) => `+---+---+\n| ${name} |\n+---+---+`,
    'CSV table': (name, at) => directive('csv-table', name, `${name},${signOf(at)},✖`),
    'table under a title': (name, at) =>
      `${titled(name, '-')}\n\n${listTable([
        ['Lamp', signOf(at)],
        ['Torch', '✖'],
      ])}`,
    'table with a legend': (name) =>
      `Legend: ✔ ${name}, ✖ none\n\n${listTable([
        ['Lamp', '✔'],
        ['Torch', '✖'],
      ])}`,
    'table with a suppression': () =>
      `.. supportmatrix-disable-next-line blank-cell\n\n${listTable([
        ['Lamp', ''],
        ['Torch', '✖'],
      ])}`,
    'suppression of a rule': (name) => `.. supportmatrix-disable ${name}`,
    title: (name) => titled(name, '-'),
    'title with a line above': (name) => `${'~'.repeat(name.length)}\n${titled(name, '~')}`,
    'title too short': (name) => `${name}\n----`,
    'titles of two levels': (name, at) => titled(name, '-~'.charAt(at % 2)),
    'details in a list': entry,
    'details of strangers': (name, at) => entry('Lamp', at, name),
    bullet: (name) => `* ${name}`,
    'numbered item': (name) => `#. ${name}`,
    field: (name, at) => `:${name}: ${levelOf(at)}`,
    option: (name) => `--${name}  is supported`,
    term: (name) => `${name}\n   is supported`,
    'line block': (name) => `| ${name}`,
    quote: (name) => `   ${name}`,
    attribution: (name) => `   ${name}\n\n   -- ${name}`,
    literal: (name) => `::\n\n   ${name}`,
    doctest: (name) => `>>> ${name}`,
    paragraph: (name) => `${name} is supported.`,
    comment: (name) => `.. ${name}`,
    footnote: (name, at) => `.. [${at}] See ${name}.`,
    'footnote without a number': (name) => `.. [#] See ${name}.`,
    'footnote with a label': (name) => `.. [#${name}] See ${name}.`,
    'footnote of a symbol': (name) => `.. [*] See ${name}.`,
    citation: (name) => `.. [${name}] See ${name}.`,
    target: (name) => `.. _${name}: https://lamps.example/${name}`,
    'internal target': (name) => `.. _${name}:`,
    'indirect target': (name, at) => `.. _${name}: ${name}${at}_`,
    'chain of targets': (_name, at) => `.. _a${at}: a${at + 1}_`,
    'anonymous target': (name) => `__ https://lamps.example/${name}`,
    'anonymous target and reference': (name) => `\`${name}\`__\n\n__ https://lamps.example/${name}`,
    substitution: (name) => `.. |${name}| replace:: ${name}`,
    'substitution and its use': (name) => `.. |${name}| replace:: ${name}\n\n|${name}|`,
    'chain of substitutions': (_name, at) => `.. |a${at}| replace:: |a${at + 1}|`,
    'picture as a substitution': (name) => `.. |${name}| image:: ${name}.png\n   :alt: yes`,
    note: (name) => directive('note', '', name),
    'unknown directive': (name) => directive(name, name, name),
    image: (name) => `.. image:: ${name}.png`,
    role: (name) => `.. role:: ${name}`,
    'include of nothing': (name) => `.. include:: ${name}.rst`,
    container: (name) => directive('container', name, name),
    'Sphinx matrix': (name) => `.. support_matrix:: ${name}.ini`,
  },
  pieces: {
    symbol: (name, at) => `${signOf(at)} ${name},`,
    emphasis: (name) => `*${name}*`,
    'open emphasis': (name) => `*${name}`,
    strong: (name) => `**${name}**`,
    'open strong': (name) => `**${name}`,
    literal: (name) => `\`\`${name}\`\``,
    'open literal': (name) => `\`\`${name}`,
    role: (name) => `:sup:\`${name}\``,
    'open role': (name) => `:sup:\`${name}`,
    reference: (name) => `${name}_`,
    'reference in quotes': (name) => `\`${name}\`_`,
    'anonymous reference': (name) => `${name}__`,
    'embedded address': (name) => `\`${name} <https://lamps.example/${name}>\`_`,
    'embedded reference': (name) => `\`${name} <${name}_>\`_`,
    'inline target': (name) => `_\`${name}\``,
    address: (name) => `https://lamps.example/${name}`,
    'mail address': (name) => `${name}@lamps.example`,
    'footnote reference': (_name, at) => `✔ [${at}]_`,
    'reference to any footnote': () => '✔ [#]_',
    'labelled footnote reference': (name) => `✔ [#${name}]_`,
    'symbol footnote reference': () => '✔ [*]_',
    'citation reference': (name) => `[${name}]_`,
    substitution: (name) => `|${name}|`,
    'open substitution': (name) => `|${name}`,
    escape: (name) => `\\*${name}`,
    underscore: (name) => `_${name}_${name}`,
    'named level': (name, at) => `${name}: ${levelOf(at)};`,
  },
  around: {
    bullet: (inner) => `* ${inner.replaceAll('\n', '\n  ')}`,
    quote: (inner, name) => `${name}\n\n${indented(inner)}`,
    note: (inner) => `.. note::\n\n${indented(inner)}`,
    field: (inner, name) => `:${name}: a\n\n${indented(inner)}`,
    cell: (inner) => `.. list-table::\n\n   * - ${inner.replaceAll('\n', '\n       ')}`,
  },
  table: listTable,
  documents: {
    'simple table': (names) => simple(names.map((name, at) => [name, signOf(at)])),
    'grid table': (names) => grid(names.map((name, at) => [name, signOf(at)])),
    'grid of spans': (names) =>
      `+-----+-----+\n${names.map(() => '| a   | b   |\n|     +-----+').join('\n')}\n| a   | b   |\n+-----+-----+`,
    'CSV table': (names) =>
      `.. csv-table::\n   :header: Feature,Alpha,Beta\n\n${names.map((name, at) => `   ${name},${signOf(at)},✖`).join('\n')}`,
    'square table': (names) => {
      const side = sideOf(names);
      const rows = [
        ['Feature', ...side],
        ...side.map((name, at) => [name, ...side.map((_, column) => signOf(column + at))]),
      ].map((cells) => `   * - ${cells.join('\n     - ')}`);
      return `.. list-table::\n   :header-rows: 1\n\n${rows.join('\n')}\n`;
    },
    'large substitution in many cells': (names) => {
      const side = sideOf(names);
      return `.. |s| replace:: ${side.map((name) => `*${name}*`).join(' ')}\n\n${listTable(side.map((name) => [name, '✔ |s|']))}`;
    },
    'one line': (names) => names.join(' '),
    'one word': (names) => names.join(''),
  },
};
