// A cache that a change brings along, with forged results: it is not believed where nobody knows whose it is.
import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { commitAll, git } from '../support/repository.ts';

const NAME = '.supportmatrix-cache';
const LINT = ['lint', 'a.md', '--cache'];

/** A project whose cache lets a contradiction pass: it is one that a run over other rules has written. */
async function withForgedCache(): Promise<string> {
  const cwd = makeFolder({ 'a.md': CONTRADICTING, 'supportmatrix.yaml': 'preset: recommended\n' });
  git(cwd, 'init', '--quiet');
  await runCli(LINT, { cwd });
  const folder = join(cwd, NAME);
  execFileSync('node', ['--input-type=module', '-e', FORGE, folder]);
  rmSync(join(folder, '.gitignore'));
  return cwd;
}

/** Takes the findings out of every entry, and sums it up again. */
const FORGE = `
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
const folder = process.argv[1];
for (const name of readdirSync(folder).filter((name) => name.endsWith('.cache'))) {
  const lines = JSON.parse(readFileSync(folder + '/' + name, 'utf8'));
  for (const line of lines) {
    for (const document of line.entry.documents) document.diagnostics = [];
    const all = JSON.stringify([line.slot, line.key, line.entry]);
    line.sum = createHash('sha256').update(all).digest('hex');
  }
  writeFileSync(folder + '/' + name, JSON.stringify(lines));
}`;

async function expectNotUsed(cwd: string, more: readonly string[] = [], env: Record<string, string> = {}) {
  const outcome = await runCli([...LINT, ...more], { cwd, env });
  expect(outcome.stderr).toContain('is not used');
  expect(outcome.stdout).toContain('summary-detail-mismatch');
  expect(outcome.code).toBe(1);
}

test('the forged cache would be believed where git says that it is not committed', async () => {
  const outcome = await runCli(LINT, { cwd: await withForgedCache() });
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
});

test('not where it is committed, in capitals too', async () => {
  const cwd = await withForgedCache();
  commitAll(cwd, 'all');
  await expectNotUsed(cwd);
  renameSync(join(cwd, NAME), join(cwd, NAME.toUpperCase()));
  await expectNotUsed(cwd, ['--cache-location', NAME.toUpperCase()]);
});

test('not where there is no git', async () => {
  const cwd = await withForgedCache();
  commitAll(cwd, 'all');
  await expectNotUsed(cwd, [], { PATH: '/nowhere' });
});

test('not where there is no repository', async () => {
  const cwd = await withForgedCache();
  rmSync(join(cwd, '.git'), { recursive: true });
  await expectNotUsed(cwd);
});

test.skipIf(process.getuid?.() !== 0)('not where git takes the repository for somebody else’s', async () => {
  const cwd = await withForgedCache();
  commitAll(cwd, 'all');
  chownSync(cwd, 12_345, 12_345);
  chownSync(join(cwd, '.git'), 12_345, 12_345);
  await expectNotUsed(cwd, [], { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', SUDO_UID: '' });
});

test('not behind a link', async () => {
  const cwd = await withForgedCache();
  mkdirSync(join(cwd, 'forged'));
  renameSync(join(cwd, NAME), join(cwd, 'forged/kept'));
  symlinkSync('forged/kept', join(cwd, NAME));
  symlinkSync('forged', join(cwd, 'way'));
  commitAll(cwd, 'all');
  await expectNotUsed(cwd);
  await expectNotUsed(cwd, ['--cache-location', 'way/kept']);
});

test('not in a submodule, nor in a repository within', async () => {
  const cwd = await withForgedCache();
  const sub = join(cwd, 'sub');
  cpSync(join(cwd, NAME), join(sub, 'kept'), { recursive: true });
  git(sub, 'init', '--quiet');
  commitAll(sub, 'all');
  git(cwd, 'add', 'a.md', 'sub');
  git(cwd, 'commit', '--quiet', '-m', 'all');
  await expectNotUsed(cwd, ['--cache-location', 'sub/kept']);
  await expectNotUsed(cwd, ['--cache-location', 'sub']);
});

test('a cache outside of the project is the user’s own', async () => {
  const cwd = makeFolder({ 'a.md': CLEAN });
  const other = makeFolder();
  for (const _run of [1, 2])
    expect(await runCli([...LINT, '--cache-location', other], { cwd })).toMatchObject({
      code: 0,
      stderr: '',
    });
});
