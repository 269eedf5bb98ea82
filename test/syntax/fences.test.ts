// Tables in the fences of MyST, read where they stand.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';
import { outline } from '../support/outline.ts';

const GRID = `+---------+-------+------+
| Feature | Oak   | Ash  |
+=========+=======+======+
| Boot    | yes   | no   |
+---------+-------+------+
| Halt    | no    | yes  |
+---------+-------+------+`;
const LISTS = `:header-rows: 1

* - Feature
  - Oak
  - [Ash](ash.md)
* - Boot
  - ✅
  - ❌
* - Halt
  - ❌
  - ✅`;
const PIPES = `| Feature | Oak | Ash |
| --- | --- | --- |
| Boot | ✅ | ❌ |
| Halt | ❌ | ✅ |`;
const ROWS = ['Oak, Ash', 'Boot: CM', 'Halt: MC'];

describe('a fence of MyST', () => {
  it.each([
    ['RST', `\`\`\`{eval-rst}\n${GRID}\n\`\`\``],
    ['a list of lists', `\`\`\`{list-table} Trees\n${LISTS}\n\`\`\``],
    ['a table with a caption', `\`\`\`{table} Trees\n:align: left\n\n${PIPES}\n\`\`\``],
    ['longer marks', `\`\`\`\`{list-table}\n${LISTS}\n\`\`\`\``],
    ['no end', `\`\`\`{eval-rst}\n${GRID}`],
  ])('holds a table: %s', (_name, fence) => {
    expect(outline(`# Support\n\nText.\n\n${fence}\n`).slice(1)).toEqual(ROWS);
  });

  it('has each name and cell where it is written, behind other fences', () => {
    const text = `# Support\n\n\`\`\`{eval-rst}\n${GRID}\n\`\`\`\n\nMore.\n\n\`\`\`{list-table}\n${LISTS}\n\`\`\`\n`;
    const { claims } = documentOf(text);
    expect(claims.matrices).toHaveLength(2);
    for (const { features, cells } of claims.matrices) {
      expect(features.map(({ range }) => text.slice(range.start.offset, range.end.offset))).toEqual([
        'Boot',
        'Halt',
      ]);
      expect(
        cells.map(({ range, symbol }) => text.slice(range.start.offset, range.end.offset) === symbol),
      ).toEqual([true, true, true, true]);
    }
  });

  it('keeps all blocks of a cell apart', () => {
    const text = `# Support\n\n\`\`\`{list-table}\n${LISTS.replace('- Boot', '- Boot\n\n    fast')}\n\`\`\`\n`;
    expect(outline(text).slice(2)).toEqual(['Boot fast: CM', 'Halt: MC']);
  });

  it('is code where it is named otherwise', () => {
    for (const name of ['python', '{code-block} rst', '{list-tables}'])
      expect(outline(`# Support\n\n\`\`\`${name}\n${LISTS}\n\`\`\`\n`)).toEqual([]);
  });

  it('that nests beyond measure holds nothing', () => {
    const deep = '> '.repeat(5000);
    expect(outline(`# Support\n\n\`\`\`{table}\n${deep}${PIPES}\n\`\`\`\n`)).toEqual([]);
  });
});
