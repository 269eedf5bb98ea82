// Facts that are written one a line, read as the table that says the same, in every syntax.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.ts';
import type { Format } from '../../src/source/source.ts';
import { documentOf } from '../document-of.ts';
import { outline } from '../support/outline.ts';

const read = (text: string, format: Format) =>
  readDocument({ path: `a.${format}`, format, text, bom: false });

const rowsOf = (text: string, format: Format = 'markdown'): readonly string[] =>
  read(text, format).matrices.flatMap(({ model }) => [
    model.targets.map(({ title }) => title).join(', '),
    ...model.features.map(
      ({ title, support }) =>
        `${title}: ${model.targets.map(({ id }) => support[id]?.level ?? '.').join(' ')}`,
    ),
  ]);

const SUPPORT = ['Support', 'Boot: complete', 'Halt: missing', 'Sleep: partial'];

describe('names with levels', () => {
  const TITLE = '# Feature support\n\n';
  it.each<[string, Format, string]>([
    ['in a list', 'markdown', `${TITLE}- Boot: yes\n- Halt: no\n- Sleep: partial, with a patch\n`],
    ['in a numbered list', 'markdown', `${TITLE}1. Boot - yes\n2. Halt - no\n3. Sleep - partial\n`],
    ['below another heading', 'markdown', `${TITLE}## Power\n\n- Boot: yes\n- Halt: no\n- Sleep: partial\n`],
    [
      'in a list of definitions',
      'rst',
      'Feature support\n===============\n\nBoot\n  yes\nHalt\n  no\nSleep\n  partial\n',
    ],
    [
      'in fields',
      'rst',
      'Feature support\n===============\n\nText.\n\n:Boot: yes\n:Halt: no\n:Sleep: partial\n',
    ],
    [
      'in a list of HTML',
      'html',
      '<h1>Feature support</h1><dl><dt>Boot</dt><dd>yes</dd><dt>Halt</dt><dd>no</dd><dt>Sleep</dt><dd>partial</dd></dl>',
    ],
    ['in a list of AsciiDoc', 'asciidoc', '= Feature support\n\nBoot:: yes\nHalt:: no\nSleep:: partial\n'],
    [
      'in columns',
      'text',
      'Feature support\n\n  Boot          yes\n  Halt now      no\n  Sleep         partial\n'.replace(
        ' now',
        '    ',
      ),
    ],
    [
      'in columns of code',
      'markdown',
      `${TITLE}\`\`\`\nBoot     yes\nHalt     no\nSleep    partial\n\`\`\`\n`,
    ],
  ])('%s', (_name, format, text) => {
    expect(rowsOf(text, format)).toEqual(SUPPORT);
  });

  it('stand under a heading that asks how far something is, if they are answers', () => {
    expect(
      rowsOf('# Current status\n\n- Boot: working (x)\n- Halt: not working (y; z)\n- Sleep: works\n'),
    ).toEqual(['Support', 'Boot: complete', 'Halt: missing', 'Sleep: complete']);
    expect(rowsOf('# Current status\n\n- Phase 1: done\n- Phase 2: planned\n- Phase 3: planned\n')).toEqual(
      [],
    );
  });

  it('may name targets', () => {
    const list =
      '- Boot: yes on Linux, no on Windows\n- Halt: yes\n- Sleep: partial (Linux), no on Windows\n';
    expect(rowsOf(`${TITLE}${list}`)).toEqual([
      'Linux, Windows',
      'Boot: complete missing',
      'Halt: complete complete',
      'Sleep: partial missing',
    ]);
  });

  it.each([
    ['under another heading', '# Shop\n\n- Bread: yes\n- Milk: no\n- Salt: partial\n'],
    ['of one level', `${TITLE}- Boot: yes\n- Halt: yes\n- Sleep: yes\n`],
    ['of parameters', `${TITLE}- Default: yes\n- Required: no\n- Type: none\n`],
    ['beside prose', `${TITLE}- Boot: yes\n- Halt: no\n- Nobody knows how to sleep.\n`],
    ['that are work to do', '# Support\n\n## Tasks\n\n- [x] Boot\n- [ ] Halt\n- [x] Sleep\n'],
  ])('are no matrix: %s', (_name, text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('of each feature stay its details', () => {
    const of = (name: string, level: string): string =>
      `## ${name}\n\n- Oak: yes\n- Ash: ${level}\n- Elm: no\n\n`;
    expect(rowsOf(`# Support\n\n${of('Boot', 'no')}${of('Halt', 'yes')}`)).toEqual([
      'Oak, Ash, Elm',
      'Boot: complete missing missing',
      'Halt: complete complete missing',
    ]);
  });

  it('stand where they are written', () => {
    const text = `${TITLE}- **Boot**: yes\n- Halt: no (soon)\n- Sleep: *partial*\n`;
    const [matrix] = documentOf(text).claims.matrices;
    const written = (range: { start: { offset: number }; end: { offset: number } }): string =>
      text.slice(range.start.offset, range.end.offset);
    expect(matrix?.features.map(({ range }) => written(range))).toEqual(['Boot', 'Halt', 'Sleep']);
    expect(matrix?.cells.map(({ symbolRange }) => written(symbolRange))).toEqual(['yes', 'no', 'partial']);
  });

  it('say what the same table says', () => {
    const level = fc.constantFrom('yes', 'no', 'partial');
    const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3,9}$/u), { minLength: 3, maxLength: 9 });
    const facts = names
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.array(level, { minLength: all.length, maxLength: all.length })),
      )
      .filter(([, levels]) => new Set(levels).size > 1);
    fc.assert(
      fc.property(facts, ([all, levels]) => {
        const list = all.map((name, at) => `- ${name}: ${levels[at]}\n`).join('');
        const table = all.map((name, at) => `| ${name} | ${levels[at]} |\n`).join('');
        expect(rowsOf(`${TITLE}${list}`)).toEqual(
          rowsOf(`${TITLE}| Feature | Support |\n| --- | --- |\n${table}`),
        );
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('boxes', () => {
  it('are read under a heading about features, whatever they hold', () => {
    const list = '- [x] Boot\n- [ ] Halt\n  - [x] At once\n- [/] Sleep\n';
    expect(outline(`# Lamp\n\n## Features\n\n${list}`).slice(1)).toEqual([
      'Support',
      'Boot: C',
      'Halt: M',
      'At once: C',
      'Sleep: P',
    ]);
  });

  it('that each have a symbol of their own explain it', () => {
    expect(rowsOf('# Support\n\n- ✅ supported\n- ❌ missing\n- 🟡 partial\n')).toEqual([]);
  });
});

describe('sections that say a level', () => {
  it('are one table', () => {
    const text =
      '# Lamp\n\n## Supported features\n\n- Boot\n- Power\n  - Halt\n  - Sleep\n\n## Not yet implemented\n\n- Wake\n';
    expect(rowsOf(text)).toEqual([
      'Support',
      'Boot: complete',
      'Halt: complete',
      'Sleep: complete',
      'Wake: missing',
    ]);
  });

  it('are a plan where none of them is about support', () => {
    expect(rowsOf('# Plan\n\n## Done\n\n- Boot\n- Halt\n\n## Planned\n\n- Wake\n')).toEqual([]);
  });
});

describe('a table with a row for each pair', () => {
  const HEADER = ['Feature', 'Driver', 'Support'];
  const BODY = [
    ['Boot', 'Oak', 'yes'],
    ['Boot', 'Ash', 'no'],
    ['Halt', 'Ash', 'partial'],
  ];
  const MEANT = ['Oak, Ash', 'Boot: complete missing', 'Halt: . partial'];
  const pipes = (rows: readonly (readonly string[])[]): string =>
    rows.map((row) => `| ${row.join(' | ')} |\n`).join('');

  it.each<[string, Format, string]>([
    ['Markdown', 'markdown', `# A\n\n${pipes([HEADER, ['---', '---', '---'], ...BODY])}`],
    [
      'columns in another order',
      'markdown',
      `# A\n\n${pipes([['Platform', 'Capability', 'Status'], ['-', '-', '-'], ...BODY.map(([a = '', b = '', c = '']) => [b, a, c])])}`,
    ],
    [
      'HTML',
      'html',
      `<table>${[HEADER, ...BODY].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ],
    [
      'RST',
      'rst',
      `.. csv-table::\n   :header-rows: 1\n\n${[HEADER, ...BODY].map((row) => `   ${row.join(',')}\n`).join('')}`,
    ],
  ])('is a matrix: %s', (_name, format, text) => {
    expect(rowsOf(text, format)).toEqual(MEANT);
  });

  it('keeps its remarks', () => {
    const rows = [
      [...HEADER, 'Notes'],
      ['-', '-', '-', '-'],
      ...BODY.map((row, at) => [...row, at === 2 ? 'slowly' : '']),
    ];
    const [matrix] = read(`# A\n\n${pipes(rows)}`, 'markdown').matrices;
    expect(matrix?.model.features[1]?.support.ash).toMatchObject({
      level: 'partial',
      text: 'partial slowly',
    });
  });

  it('is one of features where nothing comes again', () => {
    const rows = [
      HEADER,
      ['-', '-', '-'],
      ['Boot', 'Oak', 'yes'],
      ['Halt', 'Ash', 'no'],
      ['Wake', 'Elm', 'yes'],
    ];
    expect(rowsOf(`# A\n\n${pipes(rows)}`)[0]).toBe('Support');
  });
});

describe('a file of one feature', () => {
  it('has it above its table', () => {
    const text =
      '#\n# Feature name:  boot\n#   description: starts\n#\n  ------------\n  | arch |status|\n  ------------\n  | oak: | TODO |\n  | ash: |  ok  |\n  | elm: |  ..  |\n  ------------\n';
    expect(rowsOf(text, 'text')).toEqual(['oak, ash, elm', 'boot: missing complete unknown']);
    expect(
      rowsOf('# Boot\n\nFeature: boot\n\n| Driver | Status |\n| - | - |\n| Oak | ok |\n| Ash | no |\n'),
    ).toEqual(['Oak, Ash', 'boot: complete missing']);
  });
});

describe('lines in columns below those who have all of them', () => {
  it('tell what each has', () => {
    const text =
      'Driver support\n\nVersion 1 --- all DONE: oak, ash\n\n  boot_at_once          DONE\n  halt                  DONE ()\n  wake_by_a_long_name   DONE (elm)\n\nVersion 2 --- all DONE: oak\n\n  sleep                 DONE (ash, elm)\n  dream                 not started\n  snore                 in progress (Ada)\n  rise                  DONE (all drivers)\n';
    expect(rowsOf(text, 'text')).toEqual([
      'oak, ash, elm',
      'boot_at_once: complete complete complete',
      'halt: complete complete .',
      'wake_by_a_long_name: complete complete complete',
      'sleep: complete complete complete',
      'dream: missing missing missing',
      'snore: partial partial partial',
      'rise: complete complete complete',
    ]);
  });
});

describe('a status without a target', () => {
  it('is support beside those that have one', () => {
    const of = (name: string, line: string): string => `### ${name}\n\n    ${line}\n\n`;
    const text = `# Support\n\n${of('Boot', 'Status, x86: Supported')}${of('Halt', 'Status: Not supported')}`;
    expect(rowsOf(text)).toEqual(['x86, Status', 'Boot: complete .', 'Halt: . missing']);
    expect(rowsOf(`# Notes\n\n${of('Boot', 'Status: Supported')}${of('Halt', 'Status: Missing')}`)).toEqual(
      [],
    );
  });
});
