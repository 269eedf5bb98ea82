// Small texts that stand for a lot of work: patterns, files named again and again, features by targets. Each ends soon.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Outcome, runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { runProcess } from '../support/process.ts';

const TIME = 240_000;
const MATRIX = '| Feature | Alpha | Beta |\n| --- | --- | --- |\n| Boot | ✔ | ✖ |\n| Dim | ✔ | ✔ |\n';

function expectClear({ stdout, stderr }: Outcome): void {
  expect(`${stdout}${stderr}`).not.toMatch(/Internal error|\n {2,}at /);
}

describe('patterns', () => {
  const long = `${'a'.repeat(200)}.md`;
  const patterns = [
    '*a*a*a*a*a*a*a*a*a*a*b.md',
    `${'*a'.repeat(100)}b.md`,
    `${'**/'.repeat(50)}b.md`,
    `${'**/*a*/'.repeat(20)}b.md`,
    `${'{*a,*aa}'.repeat(5)}b.md`,
    `${'{a,aa}'.repeat(60)}b.md`,
    `${'{a,'.repeat(100)}b${'}'.repeat(100)}`,
    '(a+)+b.md',
    '{a,aa}+b.md',
    '[a]+[a]+[a]+b.md',
    '+(*)x',
    '!(+(a))b',
    '*(*(*(a)))b',
    `${'?'.repeat(499)}*`,
    `${'['.repeat(400)}*`,
    `${'{'.repeat(400)}*`,
    `*${'a'.repeat(600)}`,
  ];
  const deep = `${'a/'.repeat(60)}${long}`;

  test.each(patterns)(
    '%s ends soon in a configuration and as an argument',
    { timeout: TIME },
    async (pattern) => {
      const cwd = makeFolder({
        [long]: MATRIX,
        [deep]: MATRIX,
        'supportmatrix.yaml': JSON.stringify({
          documents: [{ files: [`!${pattern}`] }, { files: [pattern] }],
        }),
      });
      const asArgument = pattern.length < 255 ? [['lint', '--no-config', pattern]] : [];
      for (const args of [['lint', long], ['lint'], ['build'], ...asArgument])
        expectClear(await runCli(args, { cwd }));
    },
  );

  test.each(['/**/*.x', '../**/*.x', '~/../../**/*.x', 'a/../../**/*.md', '{/etc,a}/**/*.x'])(
    '%s of a configuration is refused before anything is searched',
    async (pattern) => {
      const cwd = makeFolder({
        'a.md': MATRIX,
        'supportmatrix.yaml': JSON.stringify({ documents: [{ files: [pattern] }] }),
      });
      const outcome = await runCli(['lint'], { cwd });
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain('leads out of the project');
    },
  );
});

describe('files that a document names again and again', () => {
  const rows = Array.from({ length: 15_000 }, (_, at) => `Feature number ${at},yes,no\n`).join('');
  const data = `Feature,A,B\n${rows}`;
  test.each([
    ['as tables', '.. csv-table:: T\n   :file: d.csv\n   :header-rows: 1\n\n', 200],
    ['as literal text', '.. include:: d.csv\n   :literal:\n\n', 5000],
    ['raw', '.. raw:: html\n   :file: d.csv\n\n', 5000],
    ['as text', '.. include:: d.csv\n\n', 5000],
    ['as a matrix', '.. support_matrix:: d.csv\n\n', 5000],
    ['in vain', '.. include:: none.csv\n\n', 50_000],
  ])('%s are too much', { timeout: TIME }, async (_name, directive, count) => {
    const cwd = makeFolder({ 'd.csv': data, 'p.rst': `Support\n=======\n\n${directive.repeat(count)}` });
    const outcome = await runProcess(['lint', 'p.rst'], {
      cwd,
      env: { NODE_OPTIONS: '--max-old-space-size=1200' },
    });
    expectClear(outcome);
    expect(outcome.code).toBe(2);
    expect(outcome.stdout.replace(/\s+/g, ' ')).toContain(
      'The files that the document names come to more than 2000000 characters',
    );
    expect(outcome.stderr).toContain('p.rst was not read');
    const converted = await runProcess(['convert', 'p.rst', '--to', 'json'], { cwd });
    expectClear(converted);
    expect(converted.code).toBe(2);
  });
});

describe('features by targets', () => {
  const ids = Array.from({ length: 4200 }, (_, at) => at);
  const csv = `matrix,section,feature,target,level\n${ids.map((at) => `M,,f${at},t${at},complete\n`).join('')}`;
  const json = JSON.stringify({
    schemaVersion: 1,
    matrices: [
      {
        id: 'm',
        title: 'M',
        section: [],
        targets: ids.map((at) => ({ id: `t${at}`, title: `t${at}` })),
        features: ids.map((at) => ({
          id: `f${at}`,
          title: `f${at}`,
          group: [],
          support: { [`t${at}`]: { level: 'complete' } },
        })),
      },
    ],
  });
  const formats = ['html', 'svg', 'csv', 'markdown', 'rst', 'ini'];
  test.each([
    ...formats.map((to) => ['diag.json', to, []] as const),
    ['diag.json', 'csv', ['--csv', 'wide']] as const,
    ['diag.csv', 'html', []] as const,
  ])('%s to %s %j is refused before it is written', { timeout: TIME }, async (file, to, more) => {
    const cwd = makeFolder({ 'diag.json': json, 'diag.csv': csv });
    const outcome = await runCli(['convert', file, '--to', to, ...more, '-o', 'out'], { cwd });
    expectClear(outcome);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('Features by targets make 17640000 cells, of which 4200 are filled');
    writeFileSync(
      join(cwd, 'supportmatrix.yaml'),
      JSON.stringify({ documents: [{ files: ['diag.json'], outputs: [{ file: `x.${to}`, to }] }] }),
    );
    if (file === 'diag.json') expect((await runCli(['build'], { cwd })).code).toBe(2);
  });

  test.each(['json', 'yaml', 'ndjson'])('%s holds what is said', { timeout: TIME }, async (to) => {
    const outcome = await runCli(['convert', 'd.json', '--to', to], { cwd: makeFolder({ 'd.json': json }) });
    expectClear(outcome);
    expect(outcome.code).toBe(0);
  });
});
