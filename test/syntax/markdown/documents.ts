// Markdown made of what support matrices are made of, and of what is hard to parse, for fast-check.
import fc from 'fast-check';

const WORDS = [
  'Boot',
  'attach a volume',
  '✔',
  '✖',
  '?',
  '⚠️ partly',
  'R/W',
  'v1.3',
  'snake_case_name',
  '日本語',
  'é',
];
const INLINE = [
  '`nova boot <server>`',
  '``a ` b``',
  '` x `',
  '**bold**',
  '*Driver:*',
  '_soft_',
  '**Notes:** `x`',
  '[link](#there)',
  '[link](https://x.example/?a=1&b=2 "title")',
  'a<br>b',
  '<sub>*low*</sub>',
  '<a href="x`y*" id="|">there</a>',
  '<img src="a.svg" /> <b a=c> <b  c="d">',
  '![box](box.svg)',
  '![](box.svg "A box")',
  '![ a, *b* ](box.svg)',
  '![ref] ![^1](x)',
  '[![box](box.svg)](https://x.example)',
  '[ref]',
  '[text][ref]',
  '[ref][]',
  '[other]',
  '[^1]',
  '[^none]',
  'a \\| b',
  '\\*',
  '\\',
  '5 < 6',
  'a & b',
  ':x:',
];
const HOSTILE = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '`',
  '``',
  '[',
  ']',
  '](',
  ')',
  '![',
  '![a](b)',
  '<br>',
  '<!--',
  '-->',
  '<https://x.example>',
  '&amp;',
  '&#35;',
  '\\`',
  '\\[',
  '\t',
  '  ',
  '|',
  '\\|',
  '\\\\|',
  '`a\\|b`',
  '[a](b',
  '[a](<b c>)',
  '[a][',
  '[[ref]]',
  '[**ref**](x)',
  '**[ref](x)**',
  '\u00a0',
  '😀',
  '"',
  ':',
  '#',
  '](x)',
  '[^1](x)',
  '[a [b](c) d](e)',
  '_a_b',
  'a*b*c',
  '**a*',
];
const word = fc.constantFrom(...WORDS);
const piece = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 4, arbitrary: fc.constantFrom(...INLINE) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
);
const glue = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom('', '  ', '\t') },
);

/** A line of text without line endings. */
export const line = fc
  .array(fc.tuple(piece, glue), { minLength: 1, maxLength: 5 })
  .map((parts) =>
    parts.map(([text, space], index) => text + (index < parts.length - 1 ? space : '')).join(''),
  );

const cell = fc.oneof(word, line, fc.constantFrom('', ' ', 'N/A'));
const edge = fc.constantFrom('| ', '|', '', '|  ');

const row = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), edge, fc.constantFrom(' |', '|', '', ' |  ', ' |\t'))
  .map(([cells, open, close]) => open + cells.join(' | ') + close);
const delimiters = fc
  .tuple(fc.array(fc.constantFrom('---', ':-:', '-:', ':-', '-'), { minLength: 1, maxLength: 4 }), edge)
  .map(([cells, open]) => open + cells.join(' | ') + open.trimEnd());
const table = fc
  .tuple(row, delimiters, fc.array(row, { maxLength: 3 }))
  .map(([head, below, rows]) => [head, below, ...rows].join('\n'));
const goodTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.array(cell, { maxLength: 12 }), fc.constantFrom('|', ''))
  .map(([width, cells, open]) => {
    const rows = ['h'.repeat(width).split('').join(' | '), Array(width).fill('---').join(' | ')];
    for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width).join(' | '));
    return rows.map((text) => (open ? `| ${text} |` : text)).join('\n');
  });

const bullet = fc.constantFrom(
  '- ',
  '- ',
  '- ',
  '- # ',
  '- 2. ',
  '- - ',
  '- > ',
  '- ```',
  '- 1. ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '-   ',
  '10. ',
  '-     ',
  '-',
);
const indentation = fc.constantFrom('', '', '', '  ', '    ', '   ', ' ', '      ', '\t');
const listLine = fc
  .tuple(indentation, fc.oneof({ weight: 4, arbitrary: bullet }, fc.constant('')), fc.oneof(line, word))
  .map((parts) => parts.join(''));
const list = fc
  .array(fc.tuple(listLine, fc.constantFrom('\n', '\n', '\n', '\n\n', '\n  \n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .trimEnd(),
  );

const neatList = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 2, 2, 4), line), { minLength: 1, maxLength: 6 })
  .map((items) => items.map(([deep, text]) => `${' '.repeat(deep)}- ${text}`).join('\n'));

const leaf = fc.oneof(
  line,
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  fc
    .tuple(
      fc.constantFrom('# ', '## ', '### ', '#', '####### ', '#  '),
      line,
      fc.constantFrom('', ' #', '  '),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '---',
    '***',
    '- - -',
    '* * *',
    '===',
    '--- ',
    '<div>',
    '</div>',
    '> quote',
    '> - a\n> - b',
    '    code',
  ),
  fc.constantFrom(
    '```',
    '```yaml\na: 1\n```',
    '```js x y\n\n# a\n```',
    '~~~\n```\n~~~',
    '  ```\n  a\n  ```',
    '````\n```\n````',
    '- ```\n  a\n  ```',
  ),
  fc.constantFrom(
    '<!-- note -->',
    '<!--\n\na\n-->',
    '<!-- a',
    '-->',
    '<script>\n\n</script>',
    '<b>x</b>',
    '<?php',
    '<pre>\n\n# x',
  ),
  fc.constantFrom(
    '[ref]: #there',
    '[ref]: #there "title"',
    '[`ref`]: x',
    '[ref]:',
    '[REF]: y\n[other]: z',
    '[^1]: a note',
    '[^1]: a note\n[^2]: another',
    '[^1]: a\n    b\n\n    c',
    '[^1]: a\nb',
    '- [ref]: x',
  ),
);
const underlined = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('===', '---', '=', '-', '--- ', ' ==', '-=-'),
  )
  .map(([lines, under]) => [...lines, under].join('\n'));
const quote = fc
  .tuple(
    fc.array(fc.oneof(line, leaf, underlined, neatList, goodTable, fc.constant('')), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('> ', '> ', '> ', '>', '>  ', '> > '),
    fc.constantFrom('', '', '', '\n> ', '\nlazy'),
  )
  .map(([blocks, mark, end]) => blocks.join('\n').replaceAll(/^/gm, mark).replaceAll(/^> $/gm, '>') + end);
const block = fc.oneof(
  { weight: 3, arbitrary: leaf },
  { weight: 1, arbitrary: underlined },
  { weight: 1, arbitrary: quote },
  { weight: 2, arbitrary: goodTable },
  { weight: 1, arbitrary: table },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: neatList },
);
const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\n \n', '\n\t\n');

/** A whole document; line endings of one kind. */
export const markdown = fc
  .tuple(
    fc.constantFrom('', '', '', '---\na: 1\n---\n', '---\n', '+++\nb\n+++\n\n', '\n\n', ' '),
    fc.array(fc.tuple(block, gap), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([front, blocks, ending]) => (front + blocks.flat().join('')).replaceAll('\n', ending))
  .chain((text) => fc.constantFrom(text, text, text.trimEnd()));

/** Lines of any of the pieces, in any order. */
export const scrambled = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      word,
      bullet,
      fc.constantFrom('\n', '\n\n', '    ', '|-|', '# ', '> '),
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

const CONTAINERS = [
  '',
  '',
  '',
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '2. ',
  '  ',
  '   ',
  '    ',
  '[^1]: ',
  '> > ',
  '- - ',
];
const LINES = [
  'a',
  'a',
  '*b* c',
  '| a | b |',
  '|---|---|',
  '| c |',
  '# d',
  '#d',
  '##d',
  '#',
  '---',
  '***   ',
  '---  ',
  'b\n  c',
  ':x: y',
  '=== "z"',
  '<details open>',
  '===',
  '```',
  '~~~ x',
  '<div>',
  '</div>',
  '<div',
  '<b>e</b>',
  '<b>',
  '<a id="f"></a> g',
  '<!-- h -->',
  '<pre>',
  '</pre>',
  '[ref]: x',
  '[ref]: x "title"',
  '[^1]: i',
  '[^2]: j',
  '- k',
  '1. l',
  '2) m',
  '-',
  '',
  '',
  '',
  ' ',
];

/** Lines of blocks that end, go on or begin each other, right below one another. */
export const stacked = fc
  .array(
    fc.tuple(fc.constantFrom(...CONTAINERS), fc.constantFrom(...CONTAINERS), fc.constantFrom(...LINES)),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'));
