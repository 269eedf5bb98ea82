// `stats`: counts for people and for programs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { CLEAN, PROSE } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';

const MANDATORY = CLEAN.replaceAll('optional', 'mandatory');

it('draws bars, counts, and says what is lacking', async () => {
  const { code, stdout } = await runCli(['stats', 'm.md'], { cwd: makeFolder({ 'm.md': MANDATORY }) });
  expect(code).toBe(0);
  expect(stdout).toContain('Support (m.md)\n2 features, 2 targets\n');
  expect(stdout).toMatch(/^ {2}Alpha {3}█+░+ +50 % +1 +0 +1 +0 +0$/m);
  expect(stdout).toMatch(/^ {2}All {5}█+░+ +50 % +2 +0 +2 +0 +0$/m);
  expect(stdout).toContain('  ✖ Alpha: 1 of 2 mandatory, and lacks\n      Migration (missing)\n');
});

it('counts as JSON, over the documents of the configuration', async () => {
  const folder = makeFolder({
    'supportmatrix.yaml': 'documents:\n  - files: [docs/m.md]\n',
    'docs/m.md': MANDATORY,
    'docs/other.md': CLEAN,
  });
  const { stdout } = await runCli(['stats', '--format', 'json'], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    files: [
      {
        path: 'docs/m.md',
        matrices: [
          {
            matrix: { title: 'Support' },
            cells: 4,
            levels: { complete: 2, missing: 2 },
            targets: [
              {
                target: { id: 'alpha' },
                mandatory: { features: 2, complete: 1 },
                lacks: [{ feature: { id: 'migration' } }],
              },
              { target: { id: 'beta' } },
            ],
            groups: [],
          },
        ],
      },
    ],
  });
});

it('says when there is nothing to count', async () => {
  const outcome = await runCli(['stats', 'm.md'], { cwd: makeFolder({ 'm.md': PROSE }) });
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain('no feature support matrix found');
});

it('writes a badge for each target', async () => {
  const odd = CLEAN.replaceAll('Beta', '../B & C');
  const folder = makeFolder({ 'm.md': odd });
  expect((await runCli(['stats', 'm.md', '--badges', 'out/badges'], { cwd: folder })).code).toBe(0);
  expect(readdirSync(join(folder, 'out/badges')).sort()).toEqual(['alpha.svg', 'b-c.svg']);
  const svg = readFileSync(join(folder, 'out/badges/b-c.svg'), 'utf8');
  expect(svg).toContain('<title>../B &amp; C: 1 of 2 complete</title>');
});

it('names badges as outputs are named: no name is too long, or a device to Windows', async () => {
  const text = `| Feature | ${'Long '.repeat(60)} | Con |\n|---|---|---|\n| Boot | ✔ | ✖ |\n| Stop | ✖ | ✔ |\n`;
  const folder = makeFolder({ 'm.md': text });
  expect((await runCli(['stats', 'm.md', '--badges', 'out'], { cwd: folder })).code).toBe(0);
  expect(readdirSync(join(folder, 'out'))).toEqual([
    'con-target.svg',
    `${'long-'.repeat(24).slice(0, -1)}.svg`,
  ]);
});
