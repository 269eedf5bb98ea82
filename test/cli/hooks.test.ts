// The hooks under the real pre-commit: what the package promises to a repository that uses it.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];

function commitAll(cwd: string): void {
  execFileSync('git', ['init', '-q'], { cwd });
  execFileSync('git', ['add', '--all'], { cwd });
  execFileSync('git', [...IDENTITY, 'commit', '-qm', 'all'], { cwd });
}

/** The package as a repository of its own, as pre-commit clones it: what is committed, with the programs of now. */
function makeHookRepository(): string {
  const folder = makeFolder();
  for (const path of [
    'package.json',
    '.pre-commit-hooks.yaml',
    'schema',
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
  ]) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  // pre-commit installs what a package is developed with, too, which takes minutes and is not what is tested here.
  const { devDependencies: _none, ...manifest } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  cpSync(join(ROOT, 'rules'), join(folder, 'rules'), { recursive: true });
  cpSync(TEST_DIST, join(folder, 'dist'), { recursive: true });
  commitAll(folder);
  return folder;
}

function tryRepo(hooks: string, id: string, cwd: string, home: string) {
  const args = ['try-repo', hooks, id, '--files', 'matrix.md', 'README.md', '--verbose', '--color', 'never'];
  // Without the variables of the run that this test is part of; npm needs its own settings.
  const { GITHUB_ACTIONS: _actions, GITLAB_CI: _gitlab, ...env } = process.env;
  const result = spawnSync('pre-commit', args, {
    cwd,
    env: { ...env, PRE_COMMIT_HOME: home },
    encoding: 'utf8',
    timeout: 240_000,
  });
  return { code: result.status, output: `${result.stdout}${result.stderr}` };
}

describe.skipIf(!hasPreCommit)('the real pre-commit', () => {
  it('blocks a document that contradicts itself, and lets a clean one pass', { timeout: 300_000 }, () => {
    const hooks = makeHookRepository();
    const home = makeFolder();
    const project = makeFolder({ 'matrix.md': CONTRADICTING, 'README.md': '# Read me\n' });
    commitAll(project);
    const blocked = tryRepo(hooks, 'supportmatrix-lint', project, home);
    expect(blocked.output).toContain('summary-detail-mismatch');
    expect(blocked.output).toContain('exit code: 1');
    expect(blocked.code).toBe(1);

    writeFileSync(join(project, 'matrix.md'), CLEAN);
    const passed = tryRepo(hooks, 'supportmatrix-lint', project, home);
    expect(passed.output).toMatch(/supportmatrix lint\.+Passed/);
    expect(passed.code).toBe(0);
  });
});

describe('the GitHub Action', () => {
  const act = (inputs: Readonly<Record<string, string>>, cwd: string) => {
    const { PATH = '' } = process.env;
    const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const env = { PATH, GITHUB_ACTIONS: 'true', ...Object.fromEntries(variables) };
    return spawnSync(process.execPath, [join(TEST_DIST, 'action.js')], { cwd, env, encoding: 'utf8' });
  };

  it('annotates, fails the job and writes its summary', () => {
    const cwd = makeFolder({ 'docs/matrix.md': CONTRADICTING, summary: 'before\n' });
    mkdirSync(join(cwd, '.git'));
    const { status, stdout } = act(
      { paths: 'docs\n', format: 'github\nsarif=out/report.sarif', 'fail-on': 'error' },
      cwd,
    );
    expect(stdout).toMatch(
      /^::error file=docs\/matrix\.md,line=7,endLine=7,col=30,endColumn=30,title=summary-detail-mismatch::/,
    );
    expect(status).toBe(1);
  });

  it.each([
    ['a path that looks like an option', '--fix', 'Cannot read --fix: there is no such file.'],
    [
      'a path that a shell would run',
      '`touch pwned`;touch pwned',
      'Cannot read `touch pwned`;touch pwned: there',
    ],
  ])('takes %s as a path', (_name, paths, message) => {
    const cwd = makeFolder({ 'matrix.md': CLEAN });
    const { status, stderr } = act({ paths, format: 'github', 'fail-on': 'error' }, cwd);
    expect(stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual(['matrix.md']);
    expect(status).toBe(2);
  });
});
