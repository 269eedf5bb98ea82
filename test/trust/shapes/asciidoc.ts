// What AsciiDoc is made of.
import { type Grammar, levelOf, sideOf, signOf } from './grammar.ts';

function table(lines: readonly (readonly [string, string])[], target = 'Alpha', columns = '3*'): string {
  const rows = [['Feature', target, 'Beta'], ...lines.map(([name, cell]) => [name, cell, '✔'])];
  const written = rows.map((cells) => cells.map((cell) => `|${cell}`).join(' '));
  return `[cols="${columns}",options="header"]\n|===\n${written.join('\n')}\n|===\n`;
}

const HEAD = `= Support

${table([
  ['Lamp', '✔'],
  ['Lantern', '✖'],
])}
`;

const two = (name: string, at: number): readonly (readonly [string, string])[] => [
  [name, signOf(at)],
  ['Torch', '✖'],
];

export const ASCIIDOC: Grammar = {
  head: HEAD,
  blocks: {
    table: (name, at) => table(two(name, at)),
    'table of a target': (name, at) => table([['Lamp', signOf(at)]], name),
    'table of blocks': (name, at) => table(two(`* ${name}`, at), 'Alpha', '3*a'),
    'CSV table': (name, at) => `,===\nFeature,Alpha\n\n${name},${signOf(at)}\n,===`,
    'CSV table that is not closed': (name) => `,===\n"${name}\n,===`,
    'DSV table': (name, at) => `:===\nFeature:Alpha\n${name}:${signOf(at)}\n:===`,
    'nested table': (name) => `|===\na|\n!===\n!${name} !✔\n!===\n|===`,
    'table that is not closed': (name) => `|===\n|${name}`,
    'table with a title': (name, at) => `.${name}\n${table(two(name, at))}`,
    'table under a title': (name, at) => `== ${name}\n\n${table(two(name, at))}`,
    'table with a suppression': (name) =>
      `|===\n// supportmatrix-disable-next-line blank-cell\n|${name} |\n|===`,
    'suppression of a rule': (name) => `// supportmatrix-disable ${name}`,
    title: (name) => `== ${name}`,
    'title with a line below': (name) => `${name}\n${'-'.repeat(name.length)}`,
    'titles of two levels': (name, at) => `${'='.repeat(2 + (at % 2))} ${name}`,
    'discrete title': (name) => `[discrete]\n== ${name}`,
    'details in a list': (name, at) =>
      `=== ${name}\n\n* *Status:* optional\n* *Support:*\n** Alpha: ${levelOf(at)}`,
    'details in terms': (name, at) => `${name}::\nAlpha::: ${levelOf(at)}`,
    bullet: (name) => `* ${name}`,
    'bullets of two levels': (name, at) => `${'*'.repeat(1 + (at % 2))} ${name}`,
    'bullet with more': (name) => `* ${name}\n+\n${name}`,
    'checked bullet': (name) => `* [x] ${name}`,
    'numbered item': (name) => `. ${name}`,
    term: (name) => `${name}:: is supported`,
    callout: (name) => `<1> ${name}`,
    listing: (name) => `----\n${name}\n----`,
    'listing that is not closed': (name) => `----\n${name}`,
    example: (name) => `====\n${name}\n====`,
    quote: (name) => `____\n${name}\n____`,
    sidebar: (name) => `****\n${name}\n****`,
    passed: (name) => `++++\n<b>${name}\n++++`,
    admonition: (name) => `NOTE: ${name}`,
    paragraph: (name) => `${name} is supported.`,
    'indented paragraph': (name) => ` ${name}`,
    comment: (name) => `// ${name}`,
    'comment block': (name) => `////\n${name}\n////`,
    attribute: (name) => `:${name}: ✔`,
    'attribute and its use': (name) => `:${name}: ✔\n\n{${name}}`,
    'chain of attributes': (_name, at) => `:a${at}: {a${at - 1}}b`,
    'doubled attribute': () => ':a: {a}{a}b',
    'block attributes': (name) => `[${name}=a]`,
    'block title': (name) => `.${name}`,
    anchor: (name) => `[[${name}]]`,
    condition: (name) => `ifdef::${name}[]\n${name}\nendif::[]`,
    'condition that is not closed': (name) => `ifdef::${name}[]`,
    'condition of a line': (name) => `ifndef::${name}[${name}]`,
    include: (name) => `include::${name}.adoc[]`,
    image: (name) => `image::${name}.png[]`,
  },
  pieces: {
    symbol: (name, at) => `${signOf(at)} ${name},`,
    strong: (name) => `*${name}*`,
    'open strong': (name) => `*${name}`,
    'strong inside': (name) => `**${name}**`,
    'open strong inside': (name) => `**${name}`,
    emphasis: (name) => `_${name}_`,
    'open emphasis': (name) => `_${name}`,
    literal: (name) => `\`${name}\``,
    'open literal': (name) => `\`${name}`,
    'passed literal': (name) => `\`+${name}+\``,
    role: (name) => `[.green]#${name}#`,
    'open role': (name) => `[.green]#${name}`,
    raised: (name) => `^${name}^`,
    lowered: (name) => `~${name}~`,
    quoted: (name) => `"\`${name}\`"`,
    passed: (name) => `+++${name}+++`,
    'open passed': (name) => `+++${name}`,
    attribute: (name) => `{${name}}`,
    icon: () => 'icon:check[role=green]',
    'open icon': () => 'icon:check[',
    picture: (name) => `image:${name}.png[]`,
    link: (name) => `https://lamps.example/${name}[${name}]`,
    'open link': (name) => `https://lamps.example/${name}[${name}`,
    address: (name) => `https://lamps.example/${name}`,
    reference: (name) => `<<${name},${name}>>`,
    'open reference': (name) => `<<${name}`,
    anchor: (name) => `[[${name}]]`,
    footnote: (name) => `✔footnote:[See ${name}.]`,
    'open footnote': (name) => `✔footnote:[See ${name}.`,
    'named footnote': (name) => `✔footnote:${name}[]`,
    'index term': (name) => `((${name}))`,
    'open index term': (name) => `((${name}`,
    brackets: () => '[[',
    entity: () => '&#10003;',
    escape: (name) => `\\*${name}`,
    blanks: () => ' '.repeat(40),
    'escaped bar': () => 'a\\|b',
    cells: (name) => `|${name}`,
  },
  around: {
    example: (inner) => {
      const longest = Math.max(3, ...[...inner.matchAll(/^=+$/gm)].map(([{ length }]) => length));
      return `${'='.repeat(longest + 1)}\n${inner}\n${'='.repeat(longest + 1)}`;
    },
    item: (inner, name) => `* ${name}\n+\n${inner}`,
  },
  table,
  documents: {
    'one large table': (names) => table(names.map((name, at) => [name, signOf(at)])),
    'a cell a line': (names) =>
      `[cols="2*"]\n|===\n${names.map((name, at) => `|${name}\n|${signOf(at)}`).join('\n')}\n|===`,
    'cells on one line': (names) =>
      `[cols="2*"]\n|===\n${names.map((name) => `|${name} |✔`).join(' ')}\n|===`,
    'repeated cells': (names) => `[cols="3*"]\n|===\n${names.map(() => '3*|✔').join('\n')}\n|===`,
    'covering cells': (names) =>
      `[cols="3*"]\n|===\n${names.map((name) => `2+|${name} |✔`).join('\n')}\n|===`,
    'cells over rows': (names) =>
      `[cols="2*"]\n|===\n${names.map((name) => `.2+|${name} |✔\n|✖`).join('\n')}\n|===`,
    'square table': (names) => {
      const side = sideOf(names);
      const rows = [
        ['Feature', ...side],
        ...side.map((name, at) => [name, ...side.map((_, column) => signOf(column + at))]),
      ].map((cells) => cells.map((cell) => `|${cell}`).join(' '));
      return `[cols="${side.length + 1}*",options="header"]\n|===\n${rows.join('\n')}\n|===`;
    },
    'large attribute in many cells': (names) => {
      const side = sideOf(names);
      return `:s: ${side.join(' ')}\n\n${table(side.map((name) => [name, '✔ {s}']))}`;
    },
    'one cell': (names) => table([['Lamp', names.join('\n')]]),
    'one item': (names) => `* ${names.join('\n')}`,
    'one paragraph': (names) => names.join('\n'),
    'one line': (names) => names.join(' '),
    'one word': (names) => names.join(''),
  },
};
