// Documents as strangers write them, by the grammar of each format: mostly right, often nearly, sometimes hostile.
import fc from 'fast-check';
import { FORMATS, type Format } from '../../src/source/source.ts';

const word = fc.oneof(
  fc.constantFrom(
    'Alpha',
    'Beta',
    'Lamp',
    'Status',
    'Support',
    'Notes',
    'complete',
    'missing',
    'partial',
    'mandatory',
  ),
  fc.constantFrom('✔', '✖', '✅', '❌', 'yes', 'no', 'n/a', '-', '?', '✔️ [^1]', '~', 'x'),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '-rf',
    '--fix',
    '../x',
    '=1+1',
    '@x',
    '\u202e',
    '\ud800',
    '\0',
  ),
  fc.constantFrom(
    '|',
    '\\|',
    '`a',
    '``',
    '**b',
    '*i*',
    '_',
    '[a](b)',
    '[^1]',
    '[1]_',
    '|s|',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '\u001b[31m',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

/** Blocks put one under the other, now and then without the blank line between. */
function page(block: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '');
  return fc
    .tuple(fc.array(fc.tuple(block, gap), { maxLength: 7 }), end)
    .map(([blocks, ending]) => blocks.flat().join('').replaceAll('\n', ending));
}

const cells = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
const indented = (text: string, by: string): string => text.replace(/^/gm, by);

const pipes = cells.map(([head = [], ...rows]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
);
const entry = fc
  .tuple(line, line, line)
  .map(
    ([title, status, notes]) =>
      `* **${title}**\n\n  **Status:** ${status}\n\n  **Driver Support:**\n\n  * **Alpha:** ${notes}`,
  );
const markdownBlock = fc.oneof(
  { weight: 4, arbitrary: pipes },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('#', '##', '###'), line).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: entry },
  line,
  line.map((text) => `> ${text}`),
  line.map((text) => `[^1]: ${text}`),
  line.map((text) => `<!-- supportmatrix-disable ${text} -->`),
  line.map((text) => `\`\`\`\n${text}`),
  cells.map((rows) => `<table>${rows.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`),
);

const grid = cells.map((rows) => {
  const [count = 0] = rows.map(({ length }) => length);
  const rule = `+${'--------+'.repeat(count)}`;
  const drawn = rows.map(
    (row) => `|${Array.from({ length: count }, (_, at) => (row[at] ?? '').padEnd(8)).join('|')}|\n${rule}`,
  );
  return [rule, ...drawn].join('\n');
});
const simple = cells.map((rows) => {
  const [count = 0] = rows.map(({ length }) => length);
  const rule = Array(count).fill('======').join(' ');
  return [rule, ...rows.map((row) => row.map((cell) => cell.padEnd(6)).join(' ')), rule].join('\n');
});
const listTable = cells.map((rows) =>
  [
    '.. list-table::\n   :header-rows: 1\n',
    ...rows.map((row) => row.map((cell, at) => `   ${at === 0 ? '*' : ' '} - ${cell}`).join('\n')),
  ].join('\n'),
);
const rstBlock = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(grid, simple, listTable) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(line, fc.constantFrom('=', '-', '~'))
      .map(([title, sign]) => `${title}\n${sign.repeat(title.length)}`),
  },
  fc
    .tuple(fc.constantFrom('note', 'csv-table', 'include', 'feature_matrix', 'raw', 'image'), line, line)
    .map(([name, argument, text]) => `.. ${name}:: ${argument}\n   :file: ${argument}\n\n   ${text}`),
  line.map((text) => `.. |s| replace:: ${text}`),
  line.map((text) => `.. [1] ${text}`),
  line.map((text) => `.. _${text}: ${text}_`),
  fc.tuple(line, line).map(([label, text]) => `:${label}: ${text}`),
  fc.tuple(line, line).map(([text, inner]) => `* ${text}\n\n  - ${inner}\n\n${indented(text, '    ')}`),
  line,
);

const iniBlock = fc.oneof(
  line.map((name) => `[${name}]`),
  fc.constantFrom(
    '[target.alpha]\ntitle=Alpha',
    '[targets]\nalpha=Alpha',
    '[operation.a]\ntitle=A\nstatus=mandatory\nalpha=complete',
  ),
  fc.tuple(word, line).map(([key, value]) => `${key}=${value}`),
  fc.tuple(word, line, line).map(([key, value, more]) => `${key}: ${value}\n  ${more}`),
  line.map((text) => `# ${text}`),
  line,
);

const csv = fc
  .array(
    fc.array(
      fc.oneof(
        word,
        word.map((text) => `"${text}`),
        word.map((text) => `"${text.replaceAll('"', '""')}"`),
      ),
      { maxLength: 5 },
    ),
    { maxLength: 6 },
  )
  .map((rows) => ['feature,target,level', ...rows.map((row) => row.join(','))].join('\n'));

const data = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.integer(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        word,
        fc.constantFrom(
          'matrices',
          'features',
          'targets',
          'support',
          'title',
          'id',
          'level',
          'status',
          'kind',
        ),
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;
const contract = fc.tuple(line, line, data).map(([feature, target, rest]) => ({
  schemaVersion: 1,
  matrices: [
    {
      id: 'a',
      title: feature,
      targets: [{ id: 't', title: target }],
      features: [
        {
          id: 'f',
          title: feature,
          status: { kind: 'optional' },
          support: { t: { level: 'complete' }, u: rest },
        },
      ],
      rest,
    },
  ],
}));
const json = fc.oneof(contract, data).map((value) => JSON.stringify(value, null, 1));
const yaml = fc.oneof(
  json,
  page(
    fc
      .tuple(word, fc.oneof(line, fc.constantFrom('&a [x]', '*a', '|', '>-', '{', '[', '!!js x')))
      .map(([key, value]) => `${key}: ${value}`),
  ),
);
const toml = page(
  fc
    .tuple(word, line, fc.constantFrom('true', '[x]', '"a"', '"""', '{', '[', '{a = 1}'))
    .map(([key, text, value]) => (text.length % 3 === 0 ? `[${key}]` : `${key} = ${value}`)),
);
const asciidocBlock = fc.oneof(
  cells.map((rows) => `|===\n${rows.map((row) => row.map((cell) => `|${cell}`).join(' ')).join('\n')}\n|===`),
  fc
    .tuple(
      fc.constantFrom('=', '==', '* ', '. ', '|', '!', 'a|', '2+|', '3*|', '.2+|', 'NOTE: ', ':a: '),
      line,
    )
    .map(([sign, text]) => `${sign}${text}`),
  fc
    .tuple(fc.constantFrom('image:', 'icon:', 'link:', 'footnote:', 'pass:', 'xref:'), word, line)
    .map(([macro, target, text]) => `${macro}${target}[${text}]`),
  fc.constantFrom(
    '|===',
    '!===',
    ',===',
    '----',
    '====',
    '--',
    '+',
    '[cols="2*",options="header"]',
    'ifdef::a[]',
    'endif::[]',
    'include::a[]',
    '{a}',
    '[[a]]',
    '<<a,b>>',
    'a::',
    '*a',
    '+++<b>',
  ),
  line,
);
const htmlBlock = fc.oneof(
  cells.map((rows) => `<table><tr><th>${rows.map((row) => row.join('<td>')).join('<tr><td>')}</table>`),
  fc
    .tuple(fc.constantFrom('h1', 'h2', 'ul', 'li', 'p', 'b', 'a', 'svg', 'div', 'script'), line)
    .map(([name, text]) => `<${name}>${text}`),
  fc.constantFrom(
    '</table>',
    '</b>',
    '</div>',
    '<!-->',
    '<td>',
    '<input type=checkbox checked>',
    '<img alt="',
  ),
  line,
);

const GRAMMARS: Record<Format, fc.Arbitrary<string>> = {
  markdown: page(markdownBlock),
  rst: page(rstBlock),
  asciidoc: page(asciidocBlock),
  ini: page(iniBlock),
  csv,
  json,
  yaml,
  toml,
  html: page(htmlBlock),
  text: page(
    fc.oneof(
      line,
      line.map((text) => `• ${text}\n   ◦ ${text}`),
      cells.map((rows) => rows.map((row) => row.join('\t')).join('\n')),
    ),
  ),
};

/** A few characters taken out, put in or said twice: what a slip of the hand makes of a document. */
function slips(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const slip = fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.constant(''), word));
  return fc.tuple(text, fc.array(slip, { maxLength: 3 })).map(([whole, changes]) =>
    changes.reduce((at, [place, length, put]) => {
      const from = place % (at.length + 1);
      return at.slice(0, from) + put + at.slice(from + length);
    }, whole),
  );
}

export interface FuzzInput {
  readonly format: Format;
  readonly text: string;
}

/** Documents of all formats. */
export const fuzzInput: fc.Arbitrary<FuzzInput> = fc.oneof(
  ...FORMATS.map((format) => slips(GRAMMARS[format]).map((text) => ({ format, text }))),
);

/** Configurations, near to right and far from it. */
export const fuzzConfig: fc.Arbitrary<string> = slips(
  fc.oneof(
    yaml,
    fc.tuple(word, line, data).map(([key, text, value]) =>
      JSON.stringify({
        preset: text,
        rules: { [key]: value },
        documents: [{ files: [text], aliases: { [key]: text }, vocabulary: value }],
      }),
    ),
  ),
);
