// Documents made at random of pieces of reStructuredText, whole and broken.
import fc from 'fast-check';

const word = fc.constantFrom(
  'one',
  'two',
  'été',
  '対応',
  '✅',
  '🚧',
  'e\u0301',
  'a_b',
  'x*y',
  'http://example.org/a',
  'a@b.org',
);
const mark = fc.constantFrom(
  '*',
  '**',
  '`',
  '``',
  '|',
  '_',
  '`_',
  ':role:`',
  '\\',
  '\\ ',
  '[1]_',
  '::',
  '\t',
);
const markup = fc
  .tuple(fc.constantFrom('*', '**', '``', '`', '|'), word)
  .map(([delimiter, text]) => `${delimiter}${text}${delimiter}`);
const line = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, markup, mark), { minLength: 1, maxLength: 7 })
  .chain((parts) => fc.constantFrom(' ', ' ', '').map((glue) => parts.join(glue)));

const prefix = fc.constantFrom(
  '',
  '',
  '* ',
  '- ',
  '1. ',
  '#. ',
  ':f: ',
  '-a  ',
  '| ',
  '.. note:: ',
  '.. _t: ',
  '.. [1] ',
  '.. ',
  '>>> ',
  '.. x:: ',
  '..\t',
);
const indent = fc.constantFrom('', '', '  ', '   ', '\t');
const paragraph = fc.array(
  fc.tuple(indent, prefix, line).map((parts) => parts.join('')),
  { minLength: 1, maxLength: 4 },
);

const title = fc.tuple(line, fc.constantFrom('=', '-', '~')).map(([text, mark]) => [text, mark.repeat(24)]);
const grid = fc
  .array(fc.tuple(fc.stringMatching(/^[a-z*` ]{6}$/), fc.stringMatching(/^[a-z_|\\ ]{6}$/)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((rows) => {
    const border = '+--------+--------+';
    return [border, ...rows.flatMap(([a, b]) => [`| ${a} | ${b} |`, border])];
  });
const simple = fc
  .array(fc.tuple(fc.stringMatching(/^[a-z*` ]{6}$/), line), { minLength: 1, maxLength: 4 })
  .map((rows) => {
    const border = '======  ======';
    return [border, ...rows.map(([a, b]) => `${a}  ${b}`), border];
  });
const values = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((rows) => ['.. csv-table::', '', ...rows.map((row) => `   "${row}", ${row}`)]);

const blocks = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, title, grid, simple, values), {
  maxLength: 8,
});

/** A whole document, its lines ended one way or another. */
export const document = fc
  .tuple(blocks, fc.constantFrom('\n', '\n', '\r\n', '\r'), fc.boolean())
  .map(([found, end, bom]) => {
    return (bom ? '\ufeff' : '') + found.flatMap((lines) => [...lines, '']).join(end);
  });
