// Spans of HTML tables are bounded by the cells that there are, and a table that spans beyond all measure is left out.
import { expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.ts';

const read = (text: string, format: 'html' | 'markdown' = 'html') => {
  const { matrices, claims } = readDocument({ path: 'a', format, text, bom: false });
  return { models: matrices.map(({ model }) => model), problems: claims.problems };
};
const HEAD = '<tr><th>Feature<th>Alpha<th>Beta</tr>';
const LIMIT = 'The cells of this table span more than 20 places each, so the table is not read.';

it('reads cells that span to the end, whatever number they give', () => {
  const rows = '<tr><td>Lamp<td colspan=1000>✔</tr><tr><td>Torch<td rowspan=65534>✖<td>✔</tr>';
  const { models, problems } = read(`<table>${HEAD}${rows}</table>`);
  expect(problems).toEqual([]);
  expect(models[0]?.features.map(({ support }) => Object.values(support).map((cell) => cell?.level))).toEqual(
    [
      ['complete', 'complete'],
      ['missing', 'complete'],
    ],
  );
});

it.each(['html', 'markdown'] as const)(
  'leaves a table out that spans the square of its cells (%s)',
  (format) => {
    const attack = `<table>${'<tr><td colspan=1000 rowspan=65534>a</tr>\n'.repeat(300)}</table>`;
    const table = `<table>${HEAD}<tr><td>Lamp<td>✔<td>✖</tr></table>`;
    const { models, problems } = read(`${attack}\n\n${table}\n`, format);
    expect(models.map(({ features }) => features.length)).toEqual([1]);
    expect(problems.map(({ message, range }) => [message.slice(0, LIMIT.length), range.start.line])).toEqual([
      [LIMIT, 1],
    ]);
  },
);

it('finds where a table of many HTML blocks ends', () => {
  const open = '<table><tr><td>\n\n'.repeat(50);
  const table = `<table>${HEAD}\n\n<tr><td>Lamp<td>✔<td>✖</tr>\n\n</table>\n`;
  expect(read(`${open}${table}`, 'markdown').models.map(({ features }) => features.length)).toEqual([1]);
});
