// The example whose matrix tests prove: its reports are those of its tests, and the commands find what they should.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { pythonWith } from '../support/python.ts';

let cwd: string;
beforeEach(() => {
  cwd = makeFolder();
  cpSync(join(ROOT, 'examples/stores'), cwd, { recursive: true });
});
const textOf = (path: string): string => readFileSync(join(cwd, path), 'utf8');

/** What a report says, without what differs from run to run. */
function tests(report: string): readonly string[] {
  return [...report.matchAll(/<testcase [^>]*?\bname="([^"]*)"[^>]*?(?:\/>|>\s*(<skipped|<failure)?)/gu)].map(
    ([, name, outcome = '']) => `${name} ${outcome}`,
  );
}

it('has the report that vitest writes', () => {
  symlinkSync(join(ROOT, 'node_modules'), join(cwd, 'node_modules'), 'junction');
  const before = tests(textOf('reports/vitest.xml'));
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--reporter=junit', '--outputFile=reports/vitest.xml'];
  execFileSync(process.execPath, args, { cwd, env: { ...process.env, VITEST: '' }, stdio: 'pipe' });
  expect(before).toHaveLength(10);
  expect(tests(textOf('reports/vitest.xml'))).toEqual(before);
});

const python = pythonWith('pytest');
it.skipIf(python === undefined)('has the report that pytest writes', () => {
  const before = tests(textOf('reports/pytest.xml'));
  const args = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', '--junitxml=reports/pytest.xml'];
  execFileSync(python ?? '', args, { cwd, stdio: 'pipe' });
  expect(before).toHaveLength(4);
  expect(tests(textOf('reports/pytest.xml'))).toEqual(before);
});

it('is proven: lint and check find nothing, and every complete cell has a test', async () => {
  expect(await runCli(['check'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const { stdout } = await runCli(['stats', '--format', 'json'], { cwd });
  expect(JSON.parse(stdout).files[0].matrices).toMatchObject([{ levels: { complete: 11 }, proven: 11 }]);
});

it('is contradicted by a test that fails, and by one that is left out', async () => {
  const report = textOf('reports/pytest.xml')
    .replace(
      /name="test_delete\[sqlite\]" time="[^"]*" \/>/u,
      'name="test_delete[sqlite]"><failure/></testcase>',
    )
    .replace('test_put_and_get', 'test_put_only');
  writeFileSync(join(cwd, 'reports/pytest.xml'), report);
  const { stdout, code } = await runCli(['check', '--format', 'compact'], { cwd });
  expect(stdout).toMatch(
    /: error: `Delete` on `SQLite` is complete here, but its test fails: `test_delete\[sqlite\]`/u,
  );
  expect(stdout).toMatch(/: warning: `Put and get` on `SQLite` is complete here, and no test speaks for it/u);
  expect(stdout).toMatch(
    /^proven\.csv:3:\d+: error: Delete, SQLite: the evidence says missing, proven\.csv says complete/mu,
  );
  expect(code).toBe(1);
});
