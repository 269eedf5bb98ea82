// What cells, names and pictures of strangers' tables mean: each case is a habit of real documents, in words of our own.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';
import { outline } from '../support/outline.ts';

const rows = (text: string, format: 'markdown' | 'rst' = 'markdown'): readonly string[] =>
  outline(text, format).slice(2);

describe('the names of rows', () => {
  const groups = ['Lamps > Hand: CM', 'Lamps > Wall: CC', 'Stoves > Gas: MC', 'Stoves > Wood: CC'];
  it('stand in the second column where the first goes on below itself', () => {
    const table = (first: string): string =>
      `# Support\n\n| Kind | Model | Linux | Windows |\n| --- | --- | :-: | :-: |\n| Lamps | Hand | ✅ | ❌ |\n| ${first} | Wall | ✅ | ✅ |\n| Stoves | Gas | ❌ | ✅ |\n| ${first} | Wood | ✅ | ✅ |\n`;
    for (const above of ['', '...', '…']) expect(rows(table(above))).toEqual(groups);
  });

  it('stand in rows where they come back in other groups', () => {
    const text =
      '# Support\n\n| System | Chip | Client | Server |\n| --- | --- | :-: | :-: |\n| Linux | x1 | ✅ | ✅ |\n| | a1 | ✅ | ❌ |\n| Windows | x1 | ✅ | ✅ |\n| | a1 | ❌ | ❌ |\n';
    expect(outline(text)).toEqual([
      '# Support | Support',
      'Client, Server',
      'Linux > x1: CC',
      'Linux > a1: CM',
      'Windows > x1: CC',
      'Windows > a1: MM',
    ]);
  });

  it('each name a feature where two are the same', () => {
    const text =
      '| Feature | Oak | Ash |\n| --- | --- | --- |\n| Boot | yes | no |\n| Boot | no | yes |\n| Halt | yes | yes |\n';
    const [matrix] = documentOf(text).matrices;
    expect(matrix?.model.features.map(({ id, title }) => [id, title])).toEqual([
      ['boot', 'Boot'],
      ['boot-2', 'Boot'],
      ['halt', 'Halt'],
    ]);
    expect(matrix?.model.features.map(({ support }) => support.oak?.level)).toEqual([
      'complete',
      'missing',
      'complete',
    ]);
  });
});

describe('a cell', () => {
  const level = (cell: string): string =>
    rows(
      `# Support\n\n| Feature | Oak | Ash |\n| --- | --- | --- |\n| Boot | ${cell} | yes |\n| Halt | no | yes |\n`,
    )[0] ?? '';

  it.each([
    ['Wall mounts only', 'P'],
    ['Limited ^', 'P'],
    ['partial++', 'P'],
    ['[No]', 'M'],
    ['Mostly by hand', 'P'],
    ['Supports branching', 'C'],
    ['Not supported as a guest', 'M'],
    ['Yes, where the wall is dry and nobody has painted it lately', 'P'],
    ['{{% support level="full" %}}', 'C'],
    ['![alt text](yes-check.png)', 'C'],
    ['![](x.png "supported")', 'C'],
  ])('%s', (cell, letter) => {
    expect(level(cell)).toBe(`Boot: ${letter}C`);
  });

  it('of a bracketed star has the level of its note', () => {
    const text =
      '# Support\n\n| Feature | Oak | Ash |\n| --- | --- | --- |\n| Boot | (*) | yes |\n| Halt | no | yes |\n| Run | yes | yes |\n| Stop | yes | no |\n\n(*) For tests only.\n';
    expect(rows(text)[0]).toBe('Boot: PC');
  });

  it('that is blank is no grade where grades are words', () => {
    const text =
      '# Stability\n\n| Feature | Read | Write |\n| --- | --- | --- |\n| Disk | OK | mostly working |\n| Tape | OK | |\n| Card | stable | partial |\n';
    expect(rows(text)[1]).toBe('Tape: CU');
  });
});

it('a column of few levels is one of levels where two other tables have it', () => {
  const table = (rows: string): string => `| Feature | Status | Tests |\n| --- | --- | --- |\n${rows}\n`;
  const sure = '| A | ✅ | a.ts |\n| B | ✅ | b.ts |';
  const text = `# Status\n\n## One\n\n${table(sure)}\n## Two\n\n${table(sure)}\n## Three\n\n${table('| C | ✅ | c.ts |\n| D | Left to the host | d.ts |\n| E | Left to the host | d.ts |')}`;
  expect(outline(text).filter((line) => /^[CDE]:/u.test(line))).toEqual(['C: C', 'D: U', 'E: U']);
});

describe('what is no level', () => {
  it.each([
    ['a term in brackets', '| Operation | Cost |\n| --- | --- |\n| Sort | O(n) |\n| Find | O(1) |\n'],
    [
      'quantities',
      '| Metric | Linux | Windows |\n| --- | --- | --- |\n| Core | 7/7 | 6/7 |\n| Extras | 1/8 | 0/8 |\n',
    ],
    [
      'what extensions go with',
      '| Extension | Latest | Works with |\n| --- | --- | --- |\n| csv | 1.4.2 | >= 3.0 |\n| map | 0.9.0 | >= 3.2 |\n',
    ],
  ])('%s', (_name, table) => {
    expect(outline(`# Extras\n\n${table}`)).toEqual([]);
  });

  it('names of platforms with their versions', () => {
    const text =
      '# Where it runs\n\n| Widget | Platform | Level |\n| --- | --- | --- |\n| Slider | Linux 5+ | stable |\n| Dial | Windows 10+ | beta |\n| Meter | macOS 12+ | planned |\n';
    expect(
      documentOf(text).matrices.flatMap(({ model }) => model.targets.map(({ title }) => title)),
    ).not.toContain('Platform');
  });

  it('a picture beside text', () => {
    const text =
      '# Support\n\n| Feature | ![](ash.svg) Ash | Oak |\n| --- | --- | --- |\n| Boot | ✔ | ✘ |\n| Halt | ✘ | ✔ |\n';
    expect(outline(text)[1]).toBe('Ash, Oak');
  });
});

describe('a legend', () => {
  it('may stand in the definition of a term, as RST reads a list right below its label', () => {
    const text =
      'Support\n=======\n\nThe legend of the table:\n - ⚫ not available\n - 💡 not available, but emulated\n\n======= ==== ====\nFeature Oak  Ash\n======= ==== ====\nBoot    ⚫   ✅\nHalt    ✅   💡\n======= ==== ====\n';
    expect(rows(text, 'rst')).toEqual(['Boot: MC', 'Halt: CP']);
  });

  it('of one sign holds in other sections', () => {
    const text =
      '# Models\n\n## Oak\n\n| Model | Read | Write |\n| --- | --- | --- |\n| One | Yes | - |\n| Two | No | Yes |\n\n`-` means not verified yet.\n\n## Ash\n\n| Model | Read | Write |\n| --- | --- | --- |\n| Three | Yes | - |\n| Four | No | Yes |\n';
    expect(outline(text).filter((line) => line.includes('U'))).toHaveLength(2);
  });
});
