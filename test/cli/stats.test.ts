// `stats`: counts for people and for programs.
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
  expect(stdout).toContain('  ✖ Alpha: 1 of 2, lacks:\n      Migration (missing)\n');
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
