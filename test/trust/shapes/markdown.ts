// What Markdown is made of.
import { type Grammar, levelOf, sideOf, signOf } from './grammar.ts';

const HEAD = `# Support

Legend: ✔ complete, ✖ missing, ~ partial

| Feature | Status | Alpha | Beta |
|---|---|---|---|
| Lamp | mandatory | ✔ | ✖ |
| Lantern | optional | ✖ | ✔ |
`;
const ruled = (...cells: readonly string[]): string =>
  `| ${cells.join(' | ')} |\n|${'---|'.repeat(cells.length)}`;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rows = `${row('Lamp', '✔', '✖')}\n${row('Torch', '✖', '✔')}`;
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
const entry = (name: string, at: number, target = 'Alpha'): string =>
  `- **${name}**\n  - **Status: optional.**\n  - **Driver Support:**\n    - **${target}:** ${levelOf(at)}\n    - **Beta:** missing`;

export const MARKDOWN: Grammar = {
  head: HEAD,
  blocks: {
    row: (name, at) => row(name, 'optional', signOf(at), '✖'),
    'ragged row': (name, at) => row(name, signOf(at)),
    'row with a choice': (name, at) => row(`${name} ${at}`, `choice (${name})`, signOf(at), '✖'),
    'row with a condition': (name, at) => row(`Row ${at}`, `condition (${name}==missing)`, signOf(at), '✖'),
    'row with an unknown status': (name, at) => row(`Row ${at}`, name, signOf(at), '✖'),
    'row with an unknown symbol': (name, at) => row(`Row ${at}`, 'optional', name, signOf(at)),
    'row with a footnote': (name, at) =>
      `${row(`Row ${at}`, 'optional', `✔ [^${name}]`, '✖')}\n\n[^${name}]: Only on ${name}.\n`,
    'table of a feature': (name, at) =>
      `${ruled('Feature', 'Alpha', 'Beta')}\n${row(name, '✔', '✖')}\n${row('Torch', signOf(at), '✔')}`,
    'table of a target': (name, at) =>
      `${ruled('Feature', name, 'Beta')}\n${rows}\n${row('Lantern', signOf(at), '✖')}`,
    'table under a heading': (name, at) =>
      `## ${name}\n\n${ruled('Feature', 'Alpha', 'Beta')}\n${rows}\n${row('Lantern', signOf(at), '✖')}`,
    'table with a legend': (name) =>
      `Legend: ✔ ${name}, ✖ none\n\n${ruled('Feature', 'Alpha', 'Beta')}\n${rows}`,
    'table of symbols': (name) =>
      `${ruled('Symbol', 'Meaning')}\n${row('✔', name)}\n${row('✖', 'not supported')}`,
    'table with a suppression': (_name, at) =>
      `<!-- supportmatrix-disable-next-line blank-cell -->\n\n${ruled('Feature', 'Alpha', 'Beta')}\n${rows}\n${row('Lantern', signOf(at), '')}`,
    'broken table': (name, at) =>
      `${row('Feature', 'Alpha', 'Beta')}\n|---|---|\n${row(name, signOf(at), '✖')}\n${row('Torch', '✖', '✔')}`,
    'table that is none': (name) => `${ruled(name, 'Price')}\n${row('Lamp', '12')}`,
    'suppression of a rule': (name) => `<!-- supportmatrix-disable ${name} -->`,
    'suppression and its end': () =>
      '<!-- supportmatrix-disable blank-cell -->\n<!-- supportmatrix-enable blank-cell -->',
    heading: (name) => `### ${name}`,
    'setext heading': (name) => `${name}\n---`,
    'heading with an anchor': (name) => `## ${name} {#${name}}`,
    'broken heading': (name) => `##${name}`,
    'legend in a list': (name) => `- ✔: ${name}\n- ✖: missing`,
    'legend in a line': (name) => `Legend: ✔ = ${name}`,
    'details in a list': entry,
    'details of strangers': (name, at) => entry('Lamp', at, name),
    'details under headings': (name, at) =>
      `### ${name}\n\n**Status: optional.**\n\n**Driver Support:**\n\n- **Alpha:** ${levelOf(at)}\n- **Beta:** missing`,
    'details with notes': (name, at) =>
      `${entry(name, at)}\n  - **Notes:** Needs ${name}.\n  - **CLI commands:**\n    - \`lamp ${name} --${name} <${name}>\``,
    'details that refer to nothing': (name, at) =>
      `${entry(name, at)}\n  - **Notes:** See notes for the ${name}x operation.`,
    'sections of details that refer to nothing': (name, at) =>
      `## ${name}\n\n${entry(name, at)}\n  - **Notes:** See notes for the ${name}x operation.`,
    quote: (name) => `> ${name}`,
    'quote and a lazy line': (name) => `> ${name}\n${name}`,
    'table in a quote': (name) =>
      `> ${ruled('Feature', name)}\n> ${row('Lamp', '✔')}`.replace('\n|', '\n> |'),
    bullet: (name) => `- ${name}`,
    'numbered item': (name) => `1. ${name}`,
    task: (name) => `- [x] ${name}`,
    fence: (name) => `\`\`\`\n${name}\n\`\`\``,
    'open fence': (name) => `\`\`\`${name}`,
    'directive of MyST': (name) => `:::{note} ${name}\n:name: ${name}\n${name}\n:::`,
    'open directive of MyST': (name) => `:::{dropdown} ${name}\n${name}`,
    'list-table of MyST': (name, at) =>
      `:::{list-table} ${name}\n:header-rows: 1\n\n* - Feature\n  - Alpha\n* - ${name}\n  - ${signOf(at)}\n* - Torch\n  - ✖\n:::`,
    'csv-table of MyST': (name, at) =>
      `\`\`\`{csv-table} ${name}\n:header: Feature, Alpha, ${name}\n\n${name}, ${signOf(at)}, ✖\nTorch, ✖, ✔\n\`\`\``,
    'RST in MyST': (name, at) =>
      `\`\`\`{eval-rst}\n===== =====\n${name.padEnd(5).slice(0, 5)} Alpha\n===== =====\nTorch ${signOf(at)}\n===== =====\n\`\`\``,
    'option of MyST': (name) => `:::{note}\n:${name}: ${name}`,
    'role and substitution of MyST': (name) => `{good}\`${name}\` {{ ${name} }}`,
    'target of MyST': (name) => `(${name})=\n% ${name}`,
    'indented code': (name) => `    ${name}`,
    'content tab': (name) => `=== "${name}"\n\n    ${name}`,
    admonition: (name) => `!!! note "${name}"\n    ${name}`,
    rule: () => '***',
    paragraph: (name) => `${name} is supported.`,
    'line of prose with a colon': (name) => `**${name}**: supported`,
    definition: (name) => `[${name}]: https://lamps.example/${name} "${name}"`,
    'footnote definition': (name) => `[^${name}]: See ${name}.`,
    'numbered note': (name, at) => `(${at}) ${name}`,
    comment: (name) => `<!-- ${name} -->`,
    'open comment': (name) => `<!-- ${name}`,
    'HTML block': (name) => `<div>\n\n${name}\n\n</div>`,
    'HTML table': (name, at) =>
      `<table><tr><th>Feature<th>Alpha<th>Beta<tr><td>${name}<td>${signOf(at)}<td>✖</table>`,
    'open HTML table': (name) => `<table><tr><td>${name}\n`,
    anchor: (name) => `<a id="${name}"></a>`,
    'front matter': (name) => `---\ntitle: ${name}\n---`,
  },
  pieces: {
    symbol: (name, at) => `${signOf(at)} ${name},`,
    emphasis: (name) => `*${name}*`,
    'open emphasis': (name) => `*${name}`,
    strong: (name) => `**${name}**`,
    code: (name) => `\`${name}\``,
    'open code': (name, at) => `${'`'.repeat(1 + (at % 5))}${name}`,
    link: (name) => `[${name}](#${name})`,
    'open link': (name) => `[${name}](`,
    'open bracket': (name) => `[${name}`,
    'closing bracket': (name) => `${name}]`,
    reference: (name) => `[${name}][]`,
    image: (name) => `![${name}](${name}.png)`,
    'footnote reference': (name) => `✔[^${name}]`,
    'raised note': (_name, at) => `✔<sup>${at}</sup>`,
    address: (name) => `https://lamps.example/${name}`,
    'address in brackets': (name) => `<https://lamps.example/${name}>`,
    'HTML tag': (name) => `<b>${name}</b>`,
    'open tag': (name) => `<b title="${name}`,
    'line break': (name) => `${name}<br>`,
    entity: (name) => `&amp;${name}`,
    escape: (name) => `\\*${name}`,
    underscore: (name) => `_${name}_${name}`,
    parenthesis: (name) => `(${name})`,
    'open parenthesis': (name) => `(${name}`,
    icon: () => ':white_check_mark:',
    'named level': (name, at) => `${name}: ${levelOf(at)};`,
    number: (_name, at) => `${at}`,
  },
  around: {
    quote: (inner) => inner.replaceAll(/^/gm, '> '),
    bullet: (inner, name) => `- ${name}\n\n${indented(inner)}`,
    'lazy bullet': (inner, name) => `- ${name}\n${inner}`,
    'numbered item': (inner, name) => `1. ${name}\n\n   ${inner.replaceAll('\n', '\n   ')}`,
    heading: (inner, name) => `## ${name}\n\n${inner}`,
    element: (inner) => `<div>\n\n${inner}\n\n</div>`,
    strong: (inner) => `**a ${inner} b**`,
    link: (inner) => `[${inner}](#a)`,
  },
  table: (lines) =>
    `${ruled('Feature', 'Alpha', 'Beta')}\n${lines.map(([name, cell]) => row(name, cell, '✔')).join('\n')}`,
  documents: {
    'wide table': (names) =>
      ['Lamp', 'Torch'].reduce(
        (text, name, at) => `${text}\n${row(name, ...names.map((_, column) => signOf(column + at)))}`,
        ruled('Feature', ...names),
      ),
    'square table': (names) => {
      const side = sideOf(names);
      const lines = side.map((name, at) => row(name, ...side.map((_, column) => signOf(column + at))));
      return [ruled('Feature', ...side), ...lines].join('\n');
    },
    'square table with details': (names) => {
      const side = sideOf(names);
      const lines = side.map((name, at) => row(name, ...side.map((_, column) => signOf(column + at))));
      const details = side.map(
        (name, at) =>
          `### ${name}\n\n**Status: optional.**\n\n**Driver Support:**\n\n${side.map((target, column) => `- **${target}:** ${levelOf(column + at + 1)}`).join('\n')}`,
      );
      return `${[ruled('Feature', ...side), ...lines].join('\n')}\n\n## Details\n\n${details.join('\n\n')}`;
    },
    'rows and other details': (names) =>
      `${ruled('Feature', 'Alpha', 'Beta')}\n${names.map((name, at) => row(name, signOf(at), '✔')).join('\n')}\n\n## Details\n\n${names.map((name, at) => entry(`${name}a`, at)).join('\n')}`,
    'columns and other targets': (names) =>
      `${ruled('Feature', ...names)}\n${row('Lamp', ...names.map((_, at) => signOf(at)))}\n\n## Details\n\n- **Lamp**\n  - **Status: optional.**\n  - **Driver Support:**\n${names.map((name, at) => `    - **${name}a:** ${levelOf(at)}`).join('\n')}`,
    'one cell': (names) => `${ruled('Feature', 'Alpha')}\n${row('Lamp', `✔ ${names.join(' ')}`)}`,
    'one line': (names) => names.join(' '),
    'one word': (names) => names.join(''),
  },
};
