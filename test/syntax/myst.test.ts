// What MyST adds to Markdown, read where it stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.ts';
import type { Source } from '../../src/source/source.ts';
import { mystOf } from '../../src/syntax/myst/detect.ts';
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
    ['colons', `:::{list-table} Trees\n${LISTS}\n:::`],
    ['colons without an end', `:::{list-table}\n${LISTS}`],
    ['tildes', `~~~{list-table}\n${LISTS}\n~~~`],
    [
      'options in YAML',
      `:::{list-table}\n${LISTS.replace(':header-rows: 1', '---\nheader-rows: 1\n---')}\n:::`,
    ],
    ['no blank below its options', `:::{table} Trees\n:name: trees\n${PIPES}\n:::`],
    ['RST between colons', `:::{eval-rst}\n${GRID}\n:::`],
    ['in a box', `:::{dropdown} Details\n\n${PIPES}\n\n:::`],
    ['in boxes', `:::::{grid}\n::::{card} One\n:::{list-table}\n${LISTS}\n:::\n::::\n:::::`],
    ['in boxes of as many colons', `:::{grid}\n:::{card}\n:::{list-table}\n${LISTS}\n:::\n:::\n:::`],
    ['in a box that is not closed', `::::{grid}\n:::{card}\n${PIPES}\n::::`],
    ['in a box of Docusaurus', `:::tip Trees\n${PIPES}\n:::`],
    ['in an item of a list', `- Trees:\n\n  :::{list-table}\n${LISTS.replace(/^(?=.)/gmu, '  ')}\n  :::`],
    ['CSV', `:::{csv-table} Trees\n:header: Feature,Oak,Ash\n\nBoot,✅,❌\n\nHalt,❌,"✅"\n:::`],
    [
      'CSV with other signs',
      `\`\`\`{csv-table}\n:header-rows: 1\n:delim: ;\n\nFeature;Oak;Ash\nBoot;✅;❌\nHalt;❌;✅\n\`\`\``,
    ],
    [
      'CSV with a header of several lines',
      `:::{csv-table}\n:header: >\n: Feature,Oak,Ash\n\nBoot,✅,❌\nHalt,❌,✅\n:::`,
    ],
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
    expect(outline(`# Support\n\n:::{code-block} markdown\n${PIPES}\n:::\n`)).toEqual([]);
    expect(outline(`# Support\n\n\`\`\`\`\n:::{list-table}\n${LISTS}\n:::\n\`\`\`\`\n`)).toEqual([]);
  });

  it('begins a table of its own behind another', () => {
    const lists = `:::{list-table}\n${LISTS}\n:::\n`;
    expect(outline(`# Support\n\n${lists}${lists}`)).toEqual([
      '# Support | Support',
      ...ROWS,
      '# Support | Support',
      ...ROWS,
    ]);
  });

  it('names tables by the tabs that they stand in', () => {
    const tab = (name: string, fence: string): string => `:::{tab-item} ${name}\n:sync: x\n\n${fence}\n:::\n`;
    const csv = `\`\`\`{csv-table}\nFeature,Oak,Ash\nBoot,✅,❌\nHalt,❌,✅\n\`\`\``;
    const text = `# Support\n\n::::{tab-set}\n${tab('Linux', PIPES)}${tab('Windows', csv)}::::\n`;
    expect(outline(text)).toEqual(['# Support | Linux', ...ROWS, '# Support | Windows', ...ROWS]);
  });

  it('that nests beyond measure holds nothing', () => {
    const deep = '> '.repeat(5000);
    expect(outline(`# Support\n\n\`\`\`{table}\n${deep}${PIPES}\n\`\`\`\n`)).toEqual([]);
  });
});

describe('CSV in a file', () => {
  const source = (files: Readonly<Record<string, string>>): Source => ({
    path: 'docs/a.md',
    format: 'markdown',
    text: '# Support\n\n:::{csv-table} Trees\n:file: t.csv\n:header-rows: 1\n:::\n',
    bom: false,
    readFile: (name) =>
      files[name] === undefined
        ? { ok: false, reason: 'missing' }
        : { ok: true, path: name, text: files[name] },
  });

  it('is read, and stands where it is named', () => {
    const { matrices, source: read } = readDocument(source({ 't.csv': 'Feature,Oak\nBoot,yes\nHalt,no\n' }));
    expect(matrices.map(({ model }) => model.title)).toEqual(['Trees']);
    const [{ claims } = { claims: undefined }] = matrices;
    for (const { range } of [...(claims?.cells ?? []), ...(claims?.features ?? [])])
      expect(read.text.slice(range.start.offset, range.end.offset)).toMatch(
        /^:::\{csv-table\} Trees\n[\s\S]*:::$/u,
      );
  });

  it('may be missing', () => {
    expect(readDocument(source({})).matrices).toEqual([]);
  });
});

describe('a role or a substitution', () => {
  const cells = (front: string, ...texts: readonly string[]): readonly string[] =>
    outline(
      `${front}# Support\n\n| Feature | Oak | Ash |\n| --- | --- | --- |\n| Boot | yes | no |\n${texts
        .map((text, at) => `| ${text === '' ? at : `F${at}`} | ${text} | yes |\n`)
        .join('')}`,
    )
      .slice(2)
      .slice(1);
  it.each([
    ['{good}`done`', 'C'],
    ['{octicon}`check-circle;1em;sd-text-success`', 'C'],
    ['{octicon}`circle-slash`', 'M'],
    ['{bdg-danger}`No`', 'M'],
    ['{ref}`yes <why>`', 'C'],
    ['{abbr}`no (for now)`', 'M'],
    ['{{ fine }}', 'C'],
    ['{{half}}', 'P'],
    ['{{ drawn }}', 'C'],
  ])('says what a reader sees: %s', (text, level) => {
    const front =
      '---\nmyst:\n  substitutions:\n    fine: "✅"\n    half: partial\n    drawn: "![yes](green.png)"\n---\n';
    expect(cells(front, text)).toEqual([`F0: ${level}C`]);
  });

  it('is defined at the top of the front matter too, and elsewhere not at all', () => {
    expect(cells('---\nsubstitutions:\n  fine: "no"\n---\n', '{{ fine }}')).toEqual(['F0: MC']);
    expect(cells('', '{{ what }}')).toEqual(['F0: UC']);
  });

  it('has its words where they are written', () => {
    const text =
      '# A\n\n| Feature | B |\n| --- | --- |\n| the {abbr}`DMA (x)` | {good}`done` |\n| D | no |\n';
    const { claims } = documentOf(text);
    const [matrix] = claims.matrices;
    const written = [matrix?.features[0]?.range, matrix?.cells[0]?.symbolRange].map((range) =>
      text.slice(range?.start.offset, range?.end.offset),
    );
    expect(written).toEqual(['the {abbr}`DMA (x)`', 'done']);
    expect(matrix?.features[0]?.title).toBe('the DMA');
  });
});

describe('a comment or a target', () => {
  it('is no part of what stands beside it', () => {
    const list = LISTS.replace('* - Halt', '% nobody reads this\n* - Halt');
    expect(outline(`(support)=\n# Support\n\n(trees)=\n:::{list-table}\n${list}\n:::\n`).slice(1)).toEqual(
      ROWS,
    );
  });

  it('can be linked to', () => {
    const text = `# Support\n\n${PIPES.replace('Boot', '[Boot](#boot-it)').replace('Halt', '[Halt](#halt)')}\n\n(boot-it)=\n## Booting\n\nText.\n`;
    expect(documentOf(text).claims.anchors?.map(({ id }) => id)).toEqual(['support', 'booting', 'boot-it']);
  });
});

describe('the text left for Markdown', () => {
  const lines = fc.constantFrom(
    ...':::{note}|:::|::::{tab-set}|::::|```{list-table}|```|~~~{csv-table} T|~~~|```python|:header-rows: 1|---|% c|(x)=|* - a|  - b| a|- :::{dropdown}|  :::|a {b}`c`||\t:::'.split(
      '|',
    ),
  );
  const ends = fc.constantFrom('\n', '\r\n', '\r');

  it('is as long as the document, line by line', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(lines, ends), { maxLength: 30 }), (drawn) => {
        const text = drawn.map(([line, end]) => line + end).join('');
        const left = mystOf(text)?.text ?? text;
        expect(left.split(/(\r\n|\r|\n)/u).map((line) => line.length)).toEqual(
          text.split(/(\r\n|\r|\n)/u).map((line) => line.length),
        );
        documentOf(text);
      }),
      { numRuns: 300 },
    );
  });
});
