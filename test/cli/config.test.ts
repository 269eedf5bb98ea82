// The configuration from end to end: each setting on a small document where it changes what comes out.
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

interface Cell {
  readonly feature: string;
  readonly target: string;
  readonly level: string;
  readonly status: string | null;
}

/** The cells of `a.md` under these settings, a line each. */
async function cells(page: string, settings: string): Promise<readonly string[]> {
  const cwd = makeFolder({
    'a.md': page,
    'supportmatrix.yaml': `documents:\n  - files: "*.md"\n${settings
      .split('\n')
      .map((line) => `    ${line}\n`)
      .join('')}`,
  });
  const { stdout, stderr } = await runCli(['convert', 'a.md', '--to', 'ndjson'], { cwd });
  if (stdout === '') return [stderr.split(' (')[0] ?? ''];
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Cell => JSON.parse(line))
    .map(({ feature, target, level, status }) =>
      [feature, target, level, ...(status === null ? [] : [status])].join(' '),
    );
}

const NONE = 'supportmatrix: a.md: no feature support matrix found';
const table = (...rows: readonly string[]): string =>
  rows
    .map((row, index) => `| ${row} |\n${index === 0 ? `|${' --- |'.repeat(row.split('|').length)}\n` : ''}`)
    .join('');

const CASES: readonly (readonly [
  name: string,
  page: string,
  settings: string,
  without: readonly string[],
  with_: readonly string[],
])[] = [
  [
    'a vocabulary, with a blank cell',
    table('Feature | A | B', 'Boot | ok | ', 'Stop | ✔ | ✖', 'Wait | ✔ | ✖'),
    'vocabulary: { partial: [ok], not-applicable: "" }',
    [
      'boot a complete',
      'boot b unknown',
      'stop a complete',
      'stop b missing',
      'wait a complete',
      'wait b missing',
    ],
    [
      'boot a partial',
      'boot b not-applicable',
      'stop a complete',
      'stop b missing',
      'wait a complete',
      'wait b missing',
    ],
  ],
  [
    'the orientation',
    table('Name | Boot | Stop', 'Ash | ✔ | ✖', 'Elm | ✖ | ✔'),
    'orientation: targets-in-rows',
    ['ash boot complete', 'ash stop missing', 'elm boot missing', 'elm stop complete'],
    ['boot ash complete', 'boot elm missing', 'stop ash missing', 'stop elm complete'],
  ],
  [
    'the roles of columns',
    table(
      'Area | Thing | Needed | A | Tested',
      'x | Boot | mandatory | ✔ | ✔',
      'y | Stop | optional | ✖ | ✔',
    ),
    'columns: { feature: Thing, status: Needed, targets: A, attributes: [Area, Tested] }',
    [],
    ['boot a complete mandatory', 'stop a missing optional'],
  ],
  [
    'an alias of a target',
    `${table('Feature | JS | Go', 'Boot | ✔ | ✖', 'Stop | ✔ | ✔')}\n- **Boot**\n  - **Driver support:**\n    - **JavaScript:** missing\n    - **Go:** missing\n- **Stop**\n  - **Driver support:**\n    - **JavaScript:** complete\n    - **Go:** complete\n`,
    'aliases: { JavaScript: JS }',
    [],
    ['boot javascript missing', 'boot go missing', 'stop javascript complete', 'stop go complete'],
  ],
  [
    'a table to leave',
    `# Drivers\n\n${table('Feature | A | B', 'Boot | ✔ | ✖', 'Stop | ✔ | ✔')}\n# Toys\n\n${table('Feature | Ball | Kite', 'Fly | ✖ | ✔', 'Roll | ✔ | ✖')}`,
    'tables: { exclude: Toys }',
    [
      'boot a complete',
      'boot b missing',
      'stop a complete',
      'stop b complete',
      'fly ball missing',
      'fly kite complete',
      'roll ball complete',
      'roll kite missing',
    ],
    ['boot a complete', 'boot b missing', 'stop a complete', 'stop b complete'],
  ],
  [
    'a table to take',
    `# Lights\n\n${table('Feature | A | B', 'Boot | glowing | dark', 'Stop | dark | dark')}`,
    'vocabulary: { complete: glowing, missing: dark }\ntables: { include: [Lights] }',
    [NONE],
    ['boot a complete', 'boot b missing', 'stop a missing', 'stop b missing'],
  ],
];

describe('a setting', () => {
  it.each(CASES)('%s', async (_name, page, settings, without, with_) => {
    expect(await cells(page, settings)).toEqual(with_);
    const plain = await cells(page, '');
    if (without.length > 0) expect(plain).toEqual(without);
    else expect(plain).not.toEqual(with_);
  });
});

describe('documents of one entry', () => {
  const PAGE = table('Feature | A | B', 'Boot | ✔ | ✖', 'Stop | ✔ | ✔', 'Wait | ✔ | ✖');
  const OTHER = PAGE.replace('Boot | ✔ | ✖', 'Boot | ✔ | ✔');
  const DATA = `[driver.a]\ntitle=A\n[driver.b]\ntitle=B\n${[
    'boot/complete/complete',
    'stop/complete/complete',
    'wait/complete/missing',
  ]
    .map((line) => line.split('/'))
    .map(
      ([id = '', a = '', b = '']) =>
        `[operation.${id}]\ntitle=${id}\nstatus=optional\ndriver.a=${a}\ndriver.b=${b}\n`,
    )
    .join('')}`;
  const CONFIG = 'documents:\n  - files: ["docs/*.md", "docs/*.ini"]\n';

  const conflicts = async (files: Record<string, string>, args: readonly string[]) => {
    const cwd = makeFolder(files);
    const { code, stdout } = await runCli(['lint', '--format', 'json', ...args], { cwd });
    const report: {
      files: {
        path: string;
        diagnostics: { ruleId: string; range: { start: { line: number } }; related?: { path: string }[] }[];
      }[];
    } = JSON.parse(stdout);
    const found = report.files.flatMap(({ path, diagnostics }) =>
      diagnostics
        .filter(({ ruleId }) => ruleId === 'cross-document-conflict')
        .map(({ range, related }) => `${path}:${range.start.line} against ${related?.[0]?.path}`),
    );
    return { code, found };
  };

  it.each([
    ['the later page is named', ['docs/b.md'], ['docs/b.md:3 against docs/a.md']],
    ['the earlier page is named', ['docs/a.md'], ['docs/b.md:3 against docs/a.md']],
    ['all are', [], ['docs/b.md:3 against docs/a.md']],
  ])('are read for comparison where %s', async (_name, args, expected) => {
    const files = {
      'supportmatrix.yaml': CONFIG,
      'docs/a.md': PAGE,
      'docs/b.md': OTHER,
      'docs/c.md': '# Prose\n',
    };
    const { code, found } = await conflicts(files, args);
    expect({ code, found }).toEqual({ code: 1, found: expected });
  });

  it('are data and pages: the finding stands in the page, whichever was named', async () => {
    const files = { 'supportmatrix.yaml': CONFIG, 'docs/page.md': PAGE, 'docs/data.ini': DATA };
    for (const args of [['docs/page.md'], ['docs/data.ini'], []]) {
      expect(await conflicts(files, args)).toEqual({
        code: 1,
        found: ['docs/page.md:3 against docs/data.ini'],
      });
    }
  });

  it('are nobody else: a difference between two that were not named is not told', async () => {
    const files = {
      'supportmatrix.yaml': CONFIG,
      'docs/a.md': PAGE,
      'docs/b.md': OTHER,
      'docs/c.md': '# Prose\n',
    };
    expect(await conflicts(files, ['docs/c.md'])).toEqual({ code: 0, found: [] });
  });

  it('without an entry are those that lie side by side under one name', async () => {
    const files = { 'matrix.md': PAGE, 'matrix.ini': DATA, 'other.md': OTHER };
    expect((await conflicts(files, ['.'])).found).toEqual(['matrix.md:3 against matrix.ini']);
  });

  it('may call things otherwise, where an alias says so', async () => {
    const renamed = DATA.replace('title=boot', 'title=Start the machine').replace('title=B\n', 'title=Bee\n');
    const files = { 'docs/page.md': PAGE, 'docs/data.ini': renamed };
    const plain = await conflicts({ ...files, 'supportmatrix.yaml': CONFIG }, []);
    expect(plain.found).toEqual([]);
    const aliases = '    aliases: { "operation.boot": Boot, Bee: B }\n';
    const named = await conflicts({ ...files, 'supportmatrix.yaml': `${CONFIG}${aliases}` }, []);
    expect(named.found).toEqual(['docs/page.md:3 against docs/data.ini']);
  });
});

it('says where each setting of a document comes from', async () => {
  const cwd = makeFolder({
    'supportmatrix.yaml':
      'documents:\n  - files: docs/*.md\n    orientation: targets-in-rows\n    vocabulary:\n      missing: ["", "-"]\n    columns: { targets: [A] }\n    tables: { exclude: Toys }\n',
    'docs/a.md': '',
  });
  const { stdout } = await runCli(['lint', '--print-config', 'docs/a.md'], { cwd });
  expect(stdout).toContain(
    [
      'documents:',
      '  -',
      '    files: ["docs/*.md"]  # supportmatrix.yaml:2',
      '    vocabulary:',
      '      missing: ["","-"]  # supportmatrix.yaml:5',
      '    orientation: "targets-in-rows"  # supportmatrix.yaml:3',
      '    columns:',
      '      targets: ["A"]  # supportmatrix.yaml:6',
      '    tables:',
      '      exclude: ["Toys"]  # supportmatrix.yaml:7',
      '',
    ].join('\n'),
  );
});

it.each([
  ['documents:\n  - vocabulary:\n      compleet: [x]\n', '3:7: ', 'Did you mean `complete`?'],
  ['documents:\n  - colums: {}\n', '2:5: ', 'Did you mean `columns`?'],
  ['documents:\n  - tables: { exlude: x }\n', '2:15: ', 'Did you mean `exclude`?'],
])('tells a misspelt setting with its place: %j', async (config, place, hint) => {
  const cwd = makeFolder({ 'supportmatrix.yaml': config, 'a.md': '# A\n' });
  const { code, stderr } = await runCli(['lint', 'a.md'], { cwd });
  expect(stderr).toContain(`supportmatrix.yaml:${place}`);
  expect(stderr).toContain(hint);
  expect(code).toBe(2);
});

describe('what features presuppose', () => {
  const PAGE = table('Feature | A | B', 'Disk | ✔ | ✖', 'Net | ✔ | ✖', 'Boot | ✔ | ✔');

  it.each([
    ['is a setting of its own', 'requires: { Boot: Disk }', ['`Boot` requires `Disk`']],
    [
      'goes with the option of the rule, which holds for its feature',
      'requires: { Boot: Disk, Net: Disk }\nrules:\n  requires-unsatisfied: { requires: { Boot: Net } }',
      ['`Boot` requires `Net`'],
    ],
    [
      'goes with a severity',
      'requires: { Boot: Disk }\nrules: { requires-unsatisfied: error }',
      ['`Boot` requires `Disk`'],
    ],
    [
      'is not asked where the rule is off',
      'requires: { Boot: Disk }\nrules: { requires-unsatisfied: off }',
      [],
    ],
  ])('%s', async (_name, config, expected) => {
    const cwd = makeFolder({ 'a.md': PAGE, 'supportmatrix.yaml': `${config}\n` });
    const { stdout } = await runCli(['lint', 'a.md', '--format', 'json'], { cwd });
    const { files }: { files: { diagnostics: { message: string }[] }[] } = JSON.parse(stdout);
    expect(
      files.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message.split(',')[0])),
    ).toEqual(expected);
  });
});
