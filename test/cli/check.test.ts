// `check`: drift cell by cell, what is no drift, and the exit codes that a gate goes by.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, runCli } from '../support/cli.ts';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';

const README = '# Tool\n\n<!-- supportmatrix:begin m -->\n<!-- supportmatrix:end m -->\n';
const FILES = [
  'long.csv',
  'wide.csv',
  'm.json',
  'm.yaml',
  'm.md',
  'm.rst',
  'm.ini',
  'README.md',
  'm.html',
  'm.svg',
];

const CONFIG = `documents:
  - files: [matrix.md]
    outputs:
      - { file: long.csv, csv: long }
      - { file: wide.csv, csv: wide }
      - { file: m.json }
      - { file: m.yaml }
      - { file: m.md }
      - { file: m.rst }
      - { file: m.ini }
      - { file: README.md, between: m }
      - { file: m.html }
      - { file: m.svg }
`;

async function built(): Promise<string> {
  const folder = makeFolder({ 'supportmatrix.yaml': CONFIG, 'matrix.md': CLEAN, 'README.md': README });
  expect((await runCli(['build'], { cwd: folder })).code).toBe(0);
  return folder;
}

const check = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  runCli(['check', ...args], { cwd });

function edit(folder: string, path: string, change: (text: string) => string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, path), changed);
}

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly [key: string]: unknown;
}

async function findings(folder: string, path: string): Promise<readonly Finding[]> {
  const { stdout } = await check(folder, '--format', 'json');
  const files: readonly { path: string; diagnostics: readonly Finding[] }[] = JSON.parse(stdout).files;
  return files.find((file) => file.path === path)?.diagnostics ?? [];
}

it('passes what was just built, with --exact too', async () => {
  const folder = await built();
  expect(await check(folder)).toMatchObject({
    code: 0,
    stdout: `No problems in 1 file.\nNo drift in ${FILES.length} output files.\n`,
    stderr: '',
  });
  expect((await check(folder, '--exact')).code).toBe(0);
});

/** What every message of drift ends in. */
const TO_DO =
  'Run `supportmatrix build` to write the copy anew; if the copy is right, correct the source first.';

describe('a cell', () => {
  it('that changed in the source is named in every copy', async () => {
    const folder = await built();
    edit(folder, 'matrix.md', (text) =>
      text.replace('| ✔ | ✖ |', '| ✔ | ✔ |').replace('**Beta:** missing', '**Beta:** complete'),
    );
    const outcome = await check(folder);
    expect(outcome.code).toBe(1);
    for (const file of FILES.slice(0, 9)) {
      expect(outcome.stdout).toContain(`Snapshots, Beta: the source says complete, ${file} says missing.`);
    }
    expect(outcome.stdout).toMatch(/m\.svg is not what `supportmatrix build` writes, first in line \d+\./);
    expect(outcome.stdout).toContain('10 of 10 output files have drifted.');
    expect((await runCli(['build'], { cwd: folder })).code).toBe(0);
    expect((await check(folder)).code).toBe(0);
  });

  it.each<[string, string | RegExp, string, string]>([
    ['long.csv', /^(.*Snapshots.*Beta.*)missing/m, '$1complete', 'complete'],
    ['wide.csv', /^(.*Snapshots.*)missing/m, '$1partial', 'partial'],
    ['m.json', '"level": "missing"', '"level": "unknown"', 'unknown'],
    ['m.yaml', 'level: missing', 'level: partial', 'partial'],
    ['m.ini', 'missing', 'partial', 'partial'],
    ['README.md', '| ✔ | ✖ |', '| ✔ | ◐ |', 'partial'],
  ])('that changed in %s is named with its place', async (file, from, to, level) => {
    const folder = await built();
    edit(folder, file, (text) => text.replace(from, to));
    const [drift, ...more] = await findings(folder, file);
    expect(more).toEqual([]);
    expect(drift).toMatchObject({
      ruleId: 'output-drift',
      severity: 'error',
      message: `Snapshots, Beta: the source says missing, ${file} says ${level}. ${TO_DO}`,
      featureTitle: 'Snapshots',
      targetTitle: 'Beta',
      expected: 'missing',
      actual: level,
      related: [{ path: 'matrix.md', range: { start: { line: 16, column: 17 } } }],
    });
    const line = readFileSync(join(folder, file), 'utf8').split('\n')[(drift?.range.start.line ?? 0) - 1];
    expect(line).toMatch(new RegExp(`${level}|◐`));
    expect((await check(folder)).code).toBe(1);
  });

  it('that changed in the summary alone is seen, although the details are believed', async () => {
    const folder = await built();
    edit(folder, 'm.md', (text) => text.replace('| ✔ | ✖ |', '| ✔ | ✔ |'));
    expect((await findings(folder, 'm.md')).map(({ message }) => message)).toEqual([
      `Snapshots, Beta: the source says missing, m.md (summary) says complete. ${TO_DO}`,
    ]);
  });
});

describe('other drift', () => {
  it.each<[string, string, (text: string) => string, string]>([
    [
      'a row that is gone',
      'wide.csv',
      (text) => text.replace(/^.*Migration.*\n/m, ''),
      `Migration: the source has this feature, wide.csv has not. ${TO_DO}`,
    ],
    [
      'a status',
      'm.json',
      (text) => text.replace('"kind": "optional"', '"kind": "mandatory"'),
      `Snapshots: the source says the status is optional, m.json says mandatory. ${TO_DO}`,
    ],
    [
      'an id',
      'm.json',
      (text) => text.replace('"id": "snapshots"', '"id": "snaps"'),
      `Snapshots: the id in the source: "snapshots", in m.json: "snaps". ${TO_DO}`,
    ],
    [
      'a broken copy',
      'm.json',
      (text) => text.slice(0, 40),
      `Support: the source has this matrix, m.json has not. ${TO_DO}`,
    ],
    [
      'a hand in a part',
      'README.md',
      (text) => text.replace('\n\n<!-- supportmatrix:end', '\n\nBy hand.\n\n<!-- supportmatrix:end'),
      'README.md: what stands between the markers of `m` was edited by hand. Move the edit to the source, then `supportmatrix build --force` replaces it.',
    ],
  ])('%s', async (_, file, change, message) => {
    const folder = await built();
    edit(folder, file, change);
    expect((await findings(folder, file)).map((finding) => finding.message)).toEqual([message]);
  });

  it('a missing copy', async () => {
    const folder = await built();
    writeFileSync(join(folder, 'supportmatrix.yaml'), `${CONFIG}      - { file: new/m.csv }\n`);
    const outcome = await check(folder);
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain('new/m.csv does not exist; `supportmatrix build` writes it.');
  });
});

describe('no drift', () => {
  it.each<[string, string, (text: string) => string]>([
    [
      'a table with wider columns',
      'README.md',
      (text) => text.replace('| Snapshots | optional |', '| Snapshots   |  optional  |'),
    ],
    ['JSON on one line', 'm.json', (text) => JSON.stringify(JSON.parse(text))],
    ['CSV with quotes', 'wide.csv', (text) => text.replaceAll('missing', '"missing"')],
    [
      'rows in another order',
      'long.csv',
      (text) => {
        const [head, ...rows] = text.trimEnd().split('\n');
        return [head, ...rows.reverse(), ''].join('\n');
      },
    ],
    ['other line ends', 'm.html', (text) => text.replaceAll('\n', '\r\n')],
    ['other bullets', 'm.md', (text) => text.replace(/^( *)- /gm, '$1* ')],
  ])('%s, unless --exact', async (_, file, change) => {
    const folder = await built();
    edit(folder, file, change);
    expect((await check(folder)).stdout).toContain('No drift in 10 output files.');
    const isBytes = file !== 'm.html';
    const exact = await check(folder, '--exact');
    expect(exact.code).toBe(isBytes ? 1 : 0);
    if (isBytes)
      expect(exact.stdout).toContain(
        `${file} says what it should, but not as \`supportmatrix build\` writes it`,
      );
    expect((await runCli(['build'], { cwd: folder })).code).toBe(0);
    expect((await check(folder, '--exact')).code).toBe(0);
  });
});

describe('the gate', () => {
  it('lints too', async () => {
    const folder = makeFolder({
      'supportmatrix.yaml': 'documents:\n  - files: [m.md]\n',
      'm.md': CONTRADICTING,
    });
    const outcome = await check(folder);
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain('summary-detail-mismatch');
    expect((await check(folder, '--fail-on', 'never')).code).toBe(0);
  });

  it('runs without a configuration, as lint does', async () => {
    const clean = await check(makeFolder({ 'm.md': CLEAN, '.git/HEAD': '' }));
    expect(clean).toMatchObject({ code: 0, stdout: 'No problems in 1 file.\n' });
  });

  it('reports for machines in one list', async () => {
    const folder = await built();
    edit(folder, 'long.csv', (text) => text.replace(/^(.*Snapshots.*Beta.*)missing/m, '$1complete'));
    const github = await check(folder, '--format', 'github');
    expect(github.stdout).toMatch(
      /^::error .*file=long\.csv,line=\d+.*Snapshots, Beta: the source says missing/m,
    );
    const sarif = JSON.parse((await check(folder, '--format', 'sarif')).stdout);
    expect(sarif.runs[0].results).toMatchObject([{ ruleId: 'output-drift' }]);
  });

  it('cannot pass what it cannot read', async () => {
    const folder = await built();
    writeFileSync(join(folder, 'm.csv'), '');
    writeFileSync(join(folder, 'long.csv'), new Uint8Array([0xff, 0xfe, 0x41]));
    const outcome = await check(folder);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('Cannot read long.csv');
  });
});
