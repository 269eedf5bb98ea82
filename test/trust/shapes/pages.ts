// What web pages and copied text are made of.
import { type Grammar, levelOf, sideOf, signOf } from './grammar.ts';

const tag = (name: string, inner: string): string => `<${name}>${inner}</${name}>`;
const tr = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => tag('td', cell)).join('')}</tr>`;
const table = (...rows: readonly string[]): string =>
  tag('table', `<tr><th>Feature<th>Alpha<th>Beta</tr>${rows.join('\n')}`);

export const HTML: Grammar = {
  head: `<h1>Support</h1>\n${table(tr('Lamp', '✔', '✖'), tr('Lantern', '✖', '✔'))}\n`,
  blocks: {
    table: (name, at) => table(tr(name, signOf(at), '✖'), tr('Torch', '✔', '✖')),
    'table under a heading': (name, at) =>
      `${tag('h2', name)}${table(tr('Lamp', signOf(at), '✖'), tr('Torch', '✔', '✖'))}`,
    'table with a caption': (name) =>
      `<table><caption>${name}</caption>${tr('Feature', 'Alpha')}${tr('Lamp', '✔')}</table>`,
    'table with spans': (name, at) =>
      table(`<tr><td rowspan=2>${name}<td colspan=2>${signOf(at)}</tr>`, tr('✔', '✖')),
    'spans out of reach': (name) => `<table><tr><td colspan=1000 rowspan=65534>${name}</table>`,
    'table in a table': (name) => table(tr(name, table(tr('Lamp', '✔', '✖')), '✖')),
    heading: (name) => tag('h2', name),
    paragraph: (name) => tag('p', `${name} is supported.`),
    list: (name) => `<ul>${tag('li', name)}</ul>`,
    'open item': (name) => `<li>${name}`,
    'open paragraph': (name) => `<p>${name}`,
    details: (name, at) =>
      tag(
        'li',
        `<b>${name}</b><p><b>Status: optional.</b><p><b>Driver Support:</b><ul><li><b>Alpha:</b> ${levelOf(at)}</ul>`,
      ),
    term: (name) => `<dl><dt>${name}<dd>supported</dl>`,
    code: (name) => tag('pre', name),
    quote: (name) => tag('blockquote', name),
    comment: (name) => `<!-- ${name} -->`,
    'suppression of a rule': (name) => `<!-- supportmatrix-disable ${name} -->`,
    script: (name) => tag('script', name),
    rule: () => '<hr>',
    'stray end': (name) => `</${name}>`,
    element: (name) => tag('div', name),
    'open bold': (name) => `<b>${name}`,
  },
  pieces: {
    symbol: (name, at) => `${signOf(at)} ${name},`,
    bold: (name) => tag('b', name),
    link: (name) => `<a href="#${name}">${name}</a>`,
    anchor: (name) => `<a id="${name}"></a>`,
    image: (name) => `<img alt="${name}" src="${name}.png">`,
    'raised note': (_name, at) => `✔<sup>${at}</sup>`,
    'line break': (name) => `${name}<br>`,
    class: (name) => `<span class="${name}">${name}</span>`,
    entity: (name) => `&amp;${name}`,
  },
  around: {
    element: (inner) => tag('div', inner),
    list: (inner, name) => `<ul><li>${name}${inner}</ul>`,
    quote: (inner) => tag('blockquote', inner),
    table: (inner, name) => table(tr(name, inner, '✔')),
  },
  table: (lines) => table(...lines.map(([name, cell]) => tr(name, cell, '✔'))),
  documents: {
    'wide table': (names) =>
      tag('table', tr('Feature', ...names) + tr('Lamp', ...names.map((_, at) => signOf(at)))),
    'square table': (names) => {
      const side = sideOf(names);
      return tag(
        'table',
        [
          ['Feature', ...side],
          ...side.map((name, at) => [name, ...side.map((_, column) => signOf(at + column))]),
        ]
          .map((cells) => tr(...cells))
          .join(''),
      );
    },
    'rows that span all': (names) => table(...names.map((name) => `<tr><td rowspan=65534>${name}</tr>`)),
    'rows and columns that span all': (names) =>
      table(...names.map((name) => `<tr><td colspan=1000 rowspan=65534>${name}</tr>`)),
    'columns that span all': (names) => table(...names.map((name) => `<tr><td colspan=1000>${name}</tr>`)),
    'two columns that span all rows': (names) =>
      table(...names.map((name) => `<tr><td>${name}<td rowspan=65534>✔<td rowspan=2>✖</tr>`)),
    'one line': (names) => names.join(' '),
  },
};

export const TEXT: Grammar = {
  head: 'Feature\tAlpha\tBeta\nLamp\t✔\t✖\n\n',
  blocks: {
    row: (name, at) => `${name}\t${signOf(at)}\t✖`,
    'table of a feature': (name, at) => `Feature\tAlpha\tBeta\n${name}\t${signOf(at)}\t✖`,
    'row of blanks': (name, at) => `${name}   ${signOf(at)}   ✖`,
    'row of words': (name, at) => `${name} ${levelOf(at)} missing`,
    bullet: (name) => `  • ${name}`,
    details: (name, at) =>
      `  • ${name}\n\n    Status: optional.\n\n    Driver Support:\n\n    • Alpha: ${levelOf(at)}\n    • Beta: missing`,
    'details of strangers': (name, at) =>
      `  • Lamp\n\n    Status: optional.\n\n    Driver Support:\n\n    • ${name}: ${levelOf(at)}`,
    heading: (name) => name,
    legend: (name) => `Legend: ✔ ${name}, ✖ none`,
    pipes: (name, at) => `| ${name} | ${signOf(at)} |`,
    indented: (name) => `    ${name}`,
  },
  around: { bullet: (inner, name) => `• ${name}\n  ${inner.replaceAll('\n', '\n  ')}` },
  documents: {
    'wide table': (names) =>
      `Feature\t${names.join('\t')}\nLamp\t${names.map((_, at) => signOf(at)).join('\t')}`,
    staircase: (names) => names.map((name, at) => `${' '.repeat(2 * (at % 40))}• ${name}`).join('\n'),
    'one line': (names) => names.join(' '),
  },
};
