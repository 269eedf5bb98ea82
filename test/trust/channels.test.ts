// Hostile text through every command and every channel: nothing that a terminal obeys, nothing that a runner of CI
// reads as a command, whoever wrote it: document, configuration, baseline, report, name of a file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPORT_FORMATS } from '../../src/report/index.ts';
import { type Outcome, runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { commitAll, git } from '../support/repository.ts';

/** What GitHub, Azure and TeamCity obey in a log, and what a terminal does. */
const PAYLOADS = [
  '::stop-commands::t',
  'a\n::set-env name=X::y',
  'b\r::error::x',
  '\t ::debug::x',
  '##[set-output name=x]y',
  'c ##vso[task.setvariable variable=x]y',
  '##teamcity[message text=1]',
  '###[x]',
  '\u001b[31mred\u001b]0;t\u0007',
  'd\u009b1mx',
  'e\u202ef\u2066g\u200f',
  'h\u2028::error::x',
  'i\u0085::error::x',
];
const ALL = PAYLOADS.join(' ');

/** Line ends of Windows may stand; tabs and line feeds, too. */
const RAW =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/;
const OBEYED = /##(?:vso|teamcity)?\[/i;
/** What `--format github` writes itself. */
const ANNOTATION =
  /^::(?:error|warning|notice) file=[^,]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[\w-]+::/;

function expectInert(text: string, what: unknown, annotates = false): void {
  expect([what, RAW.exec(text)?.[0]]).toEqual([what, undefined]);
  expect([what, OBEYED.exec(text)?.[0]]).toEqual([what, undefined]);
  const lines = text.split('\n').filter((line) => line.trim().startsWith('::'));
  const own = annotates ? lines.filter((line) => ANNOTATION.test(line)) : [];
  expect([what, lines]).toEqual([what, own]);
}

function expectQuiet({ stdout, stderr }: Outcome, what: unknown, annotates = false): void {
  expectInert(stdout, what, annotates);
  expectInert(stderr, what);
  expect(`${stdout}${stderr}`).not.toMatch(/Internal error|\n {2,}at /);
}

const model = (level: string): string =>
  JSON.stringify({
    schemaVersion: 1,
    matrices: [
      {
        id: 'm',
        title: ALL,
        section: [ALL],
        targetLabel: ALL,
        targets: PAYLOADS.map((title, at) => ({ id: `t${at}`, title })),
        features: PAYLOADS.map((title, at) => ({
          id: `f${at}`,
          title,
          group: [title],
          status: { kind: 'mandatory' },
          notes: title,
          commands: [title],
          attributes: { [title]: title },
          support: Object.fromEntries(PAYLOADS.map((text, to) => [`t${to}`, { level, text, notes: [text] }])),
        })),
      },
    ],
  });

const one = (text: string): string =>
  text.replace(/[\n\r\u0085\u2028]/g, ' ').replace(/[\\`*_<[\]|]/g, '\\$&');
const rows = PAYLOADS.map((name) => `| ${one(name)} | optional | ✔ | ${one(name)} | ? |\n`).join('');
const details = PAYLOADS.map(
  (name) =>
    `- **${one(name)}**\n  - **Status:** nonsense\n  - **Driver Support:**\n    - Alpha: missing ${one(name)}\n`,
).join('');
const PAGE = `# ${one(ALL)}\n\n::stop-commands::t\n\n| Feature | Status | Alpha | ${one(ALL)} | Beta |\n|---|---|---|---|---|\n${rows}\n ::error::x\n\n## Details\n\n${details}`;
const RST = `${one(ALL)}\n${'='.repeat(one(ALL).length)}\n\n.. include:: ::x::\n\n.. csv-table:: ${one(ALL)}\n   :header-rows: 1\n\n   Feature,Alpha,Beta\n${PAYLOADS.map((name) => `   "${one(name)}",yes,##[x]\n`).join('')}`;
const INI = `[driver.##[x]\n[targets]\ndriver.a=##vso[x]\n\n[operation.##vso[y]\ntitle=::stop::x\nstatus=##[z]\ndriver.a=##[z]\ndriver.b=complete\n`;

const FILES = {
  'a.json': model('partial'),
  'b.json': model('missing'),
  'a.md': PAGE,
  'b.md': PAGE.replaceAll('✔', '✖').replace('Beta', 'Gamma'),
  'a.rst': RST,
  'a.ini': INI,
  '::stop-commands::t.md': PAGE,
  '##vso[x]/##[y].md': PAGE,
  'n\n::error::x.md': PAGE,
};
const DOCUMENTS = Object.keys(FILES);

describe('documents and names of files', () => {
  test.each(REPORT_FORMATS)('lint --format %s', { timeout: 120_000 }, async (format) => {
    const cwd = makeFolder(FILES);
    const summary = join(cwd, 'summary');
    const args = [
      'lint',
      '--preset',
      'all',
      '--format',
      format,
      '--format',
      `${format}=report`,
      '--',
      ...DOCUMENTS,
    ];
    const outcome = await runCli(args, { cwd, env: { GITHUB_STEP_SUMMARY: summary } });
    expect(outcome.code).toBe(1);
    expectQuiet(outcome, format, format === 'github');
    expectInert(readFileSync(join(cwd, 'report'), 'utf8'), format, format === 'github');
    if (format === 'github') expectInert(readFileSync(summary, 'utf8'), 'summary');
  });

  const commands: readonly (readonly string[])[] = [
    ['lint', '--explain-detection', '.'],
    ['lint', '--diff', '--unsafe', '--preset', 'all', '.'],
    ['lint', '--fix', '--unsafe', '--preset', 'all', '.'],
    ['lint', '--print-config', '::x\n::y'],
    ['lint', '::none\n::x'],
    ['lint', '*::none\n::x'],
    ['lint', '--write-baseline', '--baseline', '##[x]', 'a.md'],
    ['stats', '.', 'a.json'],
    ['stats', '--format', 'json', 'a.json'],
    ['stats', '--badges', 'out', 'a.json'],
    ['diff', 'a.json', 'b.json'],
    ['diff', '--format', 'markdown', 'a.json', 'b.json'],
    ['diff', '--format', 'json', 'a.json', 'b.json'],
    ['diff', 'a.md', 'b.md'],
    ['diff', '::stop-commands::t.md', 'b.md'],
    ['convert', 'a.json', '--to', 'json'],
    ['convert', 'a.json', '--to', 'ndjson'],
    ['convert', 'a.json', '--to', 'markdown', '-o', 'x.md'],
    ['convert', 'a.json', '--to', 'rst', '-o', 'x.rst'],
    ['convert', 'a.json', '--to', 'ini', '-o', 'x.ini'],
    ['convert', 'a.json', '--to', 'csv', '--csv', 'wide', '-o', 'x.csv'],
    ['convert', 'a.json', '--to', 'html', '-o', 'x.html'],
    ['convert', 'a.json', '--to', 'json', '-o', 'no/##[x]\n::y'],
    ['convert', 'a.ini', '--to', 'html', '-o', 'x.html'],
    ['convert', 'a.json', '--to', 'asciidoc', '-o', 'x.adoc'],
    ['convert', 'a.json', '--to', 'yaml', '-o', 'x.yaml'],
    ['convert', 'a.json', '--to', 'svg', '-o', 'x.svg'],
    ['merge', 'a.json', 'b.json', 'a.json'],
    ['merge', 'a.md', 'b.md', '::stop-commands::t.md'],
    ['merge', 'no/##[x]\n::y', 'a.md', 'b.md'],
    ['check'],
    ['check', '##[x]\n::y'],
    ['build', '##[x]\n::y'],
    ['completions', '##[x]\n::y'],
    ['lsp', '--##[x]\n::y'],
    ['init', '--dry-run'],
    ['explain', '##[x]\n::y'],
    ['::x\n::y'],
    ['lint', '--##[x]\n::y'],
    ['lint', '--rule', '##[x]\n::y:warn', 'a.md'],
  ];
  test.each(commands)('%j', { timeout: 120_000 }, async (...args) => {
    expectQuiet(await runCli(args, { cwd: makeFolder(FILES) }), args);
  });

  test('colours are the only sequences of a coloured report', async () => {
    const { stdout } = await runCli(['lint', '--color', '--', ...DOCUMENTS], { cwd: makeFolder(FILES) });
    expect(stdout).toContain('\u001b[31m');
    expectInert(stdout.replace(/\u001b\[(?:\d|[23]\d)m/g, ''), 'colour');
  });
});

describe('configurations', () => {
  const json = JSON.stringify;
  const TEXT = 'x\n::stop-commands::t ##[y] ##vso[z] \u001b[31m\u202e';
  const configs: readonly (readonly [string, object | string])[] = [
    ['a preset', { preset: TEXT }],
    ['a key', { [TEXT]: 1 }],
    ['a key deep down', { documents: [{ columns: { [TEXT]: 1 } }] }],
    ['a rule', { rules: { [TEXT]: 'warn' } }],
    ['a severity', { rules: { 'blank-cell': TEXT } }],
    ['an option', { rules: { 'blank-cell': ['warn', { [TEXT]: 1 }] } }],
    ['files', { documents: [{ files: [TEXT] }] }],
    ['files in parentheses', { documents: [{ files: [`+(${TEXT})`] }] }],
    ['an alias', { documents: [{ aliases: { [TEXT]: TEXT, x: TEXT } }] }],
    ['columns', { documents: [{ columns: { feature: TEXT, targets: [TEXT] } }] }],
    ['a vocabulary', { documents: [{ vocabulary: { complete: [TEXT] } }] }],
    ['tables', { documents: [{ tables: { include: [TEXT] } }] }],
    ['what presupposes', { requires: { [TEXT]: [TEXT] } }],
    ['an exception', { exceptions: [{ rule: 'blank-cell', feature: TEXT, reason: TEXT }] }],
    ['an exception to no rule', { exceptions: [{ rule: TEXT, feature: TEXT, reason: TEXT }] }],
    ['a baseline', { baseline: TEXT }],
    ['a baseline elsewhere', { baseline: `../${TEXT}` }],
    ['an output', { documents: [{ files: ['a.md'], outputs: [{ file: `${TEXT}.json` }] }] }],
    ['an output elsewhere', { documents: [{ files: ['a.md'], outputs: [{ file: `../${TEXT}.json` }] }] }],
    ['a placeholder', { documents: [{ files: ['a.md'], outputs: [{ file: `{${TEXT}}.json` }] }] }],
    ['a format', { documents: [{ files: ['a.md'], outputs: [{ file: 'x', to: TEXT }] }] }],
    ['a view', { documents: [{ files: ['a.md'], outputs: [{ file: 'x.md', view: TEXT }] }] }],
    ['markers', { documents: [{ files: ['a.md'], outputs: [{ file: 'b.md', between: TEXT }] }] }],
    ['broken YAML', `a: [\n${TEXT}\n::x`],
    ['broken tags', `!${TEXT} a\n`],
  ];
  test.each(configs)('%s', { timeout: 120_000 }, async (_name, config) => {
    const cwd = makeFolder({
      ...FILES,
      'supportmatrix.yaml': typeof config === 'string' ? config : json(config),
    });
    for (const args of [
      ['lint', 'a.md'],
      ['lint', '--format', 'github', 'a.md'],
      ['lint', '--print-config', 'a.md'],
      ['build'],
      ['check'],
      ['stats', 'a.md'],
    ])
      expectQuiet(await runCli(args, { cwd }), args, args.includes('github'));
  });
});

test('baselines', { timeout: 120_000 }, async () => {
  const findings = PAYLOADS.map((text) => ({
    path: 'a.md',
    rule: text,
    matrix: text,
    feature: text,
    target: text,
    expected: text,
    actual: text,
  }));
  for (const text of [
    JSON.stringify({ version: 1, findings }),
    `{"version":1,"findings":[{"${PAYLOADS[4]}":1}]}`,
    PAYLOADS.join('\n'),
  ]) {
    const cwd = makeFolder({ ...FILES, 'base ##[x]': text });
    for (const more of [[], ['--prune-baseline'], ['--write-baseline']]) {
      const args = ['lint', '--baseline', 'base ##[x]', ...more, 'a.md'];
      expectQuiet(await runCli(args, { cwd }), args);
    }
  }
});

test('revisions and tags', { timeout: 120_000 }, async () => {
  const cwd = makeFolder({ 'a.md': PAGE });
  git(cwd, 'init', '--quiet');
  commitAll(cwd, 'one');
  git(cwd, 'tag', 'a##vso_b');
  writeFileSync(join(cwd, 'a.md'), PAGE.replaceAll('✔', '✖'));
  for (const args of [
    ['diff', '--since', 'HEAD', 'a.md'],
    ['diff', '--since', '##[x]\n::y', 'a.md'],
    ['diff', '--history', 'HEAD', 'a.md'],
    ['diff', '##[x]\n::y:a.md', 'a.md'],
    ['diff', 'HEAD:a.md', 'a.md', '--format', 'markdown'],
  ])
    expectQuiet(await runCli(args, { cwd }), args);
});
