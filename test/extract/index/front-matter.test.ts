// Titles that stand outside the text: in front matter, in the fields of a page in RST.
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/pipeline.ts';
import type { Format } from '../../../src/source/source.ts';

const TABLE = '| Feature | Oil | Gas |\n| --- | --- | --- |\n| Dimming | yes | no |\n| Timer | no | yes |\n';
const GRID =
  '+---------+-----+-----+\n| Feature | Oil | Gas |\n+=========+=====+=====+\n| Dimming | yes | no  |\n+---------+-----+-----+\n';

function titlesOf(text: string, format: Format = 'markdown'): readonly (readonly string[])[] {
  const { matrices } = readDocument({ path: 'page', format, text, bom: false });
  return matrices.map(({ model }) => [model.title, ...model.section]);
}

describe('the title of a matrix without a heading', () => {
  test.each([
    ['YAML', '---\nlayout: page\ntitle: Lamps\n---\n\n'],
    ['YAML, quoted', '---\ntitle: "Lamps"\n---\n\n'],
    ['TOML', '+++\ntitle = "Lamps"\n+++\n\n'],
  ])('is that of front matter in %s', (_, front) => {
    expect(titlesOf(front + TABLE)).toEqual([['Lamps', 'Lamps']]);
  });

  test('is that of the first fields of a page in RST', () => {
    expect(titlesOf(`:author: Ada\n:title: Lamps\n\n${GRID}`, 'rst')).toEqual([['Lamps', 'Lamps']]);
  });

  test.each([
    ['is a heading where there is one', '---\ntitle: Page\n---\n\n# Lamps\n\n', ['Lamps', 'Lamps']],
    ['is not a title within another key', '---\nmenu:\n  title: Page\n---\n\n', ['Feature support matrix']],
    ['is not a text of several lines', '---\ntitle: >\n  Page\n---\n\n', ['Feature support matrix']],
  ])('%s', (_, front, expected) => {
    expect(titlesOf(front + TABLE)).toEqual([expected]);
  });
});
