// The hooks under the real pre-commit: what the repository promises to those that name it in their configuration.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';
import { commitAll, git } from '../support/repository.ts';

const runs = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** The system's pre-commit, and the newest one that the run of CI could get. */
const PROGRAMS: readonly (readonly [string, string])[] = [
  ['of the system', 'pre-commit'],
  ['the newest', process.env.NEWEST_PRE_COMMIT ?? ''],
];

/** The files of the package, as a repository of its own, with the programs of now. */
function makeHookRepository(manifest = readFileSync(join(ROOT, 'package.json'), 'utf8')): string {
  const folder = makeFolder({ 'package.json': manifest });
  const paths = ['.pre-commit-hooks.yaml', 'schema', 'rules', 'CHANGELOG.md', 'LICENSE', 'README.md'];
  for (const path of paths) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  cpSync(TEST_DIST, join(folder, 'dist'), { recursive: true });
  git(folder, 'init', '--quiet');
  commitAll(folder, 'all');
  return folder;
}

interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Without the variables of the run that this test is part of; npm needs its own settings. */
function run(program: string, args: readonly string[], cwd: string): Run {
  const { GITHUB_ACTIONS: _actions, GITLAB_CI: _gitlab, ...env } = process.env;
  const result = spawnSync(program, args, {
    cwd,
    env: { ...env, PRE_COMMIT_HOME: join(cwd, '.git/pre-commit-home'), PRE_COMMIT_COLOR: 'never' },
    encoding: 'utf8',
    timeout: 240_000,
  });
  return { code: result.status, output: `${result.stdout}${result.stderr}` };
}

/** A repository that uses a hook, with nothing committed. */
function makeProject(files: Readonly<Record<string, string>>, hooks: string, hook: string): string {
  const revision = git(hooks, 'rev-parse', 'HEAD').trim();
  const config = `repos:\n  - repo: ${hooks}\n    rev: ${revision}\n    hooks:\n      - ${hook}\n`;
  const folder = makeFolder({ ...files, '.pre-commit-config.yaml': config });
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  return folder;
}

describe.each(PROGRAMS)('pre-commit %s', (_name, program) => {
  const isThere = program !== '' && runs(program);

  it.skipIf(!isThere)(
    'try-repo finds a contradiction, and lets a clean document pass',
    { timeout: 120_000 },
    () => {
      const hooks = makeHookRepository();
      const project = makeFolder({ 'matrix.md': CONTRADICTING, 'README.md': '# Read me\n' });
      git(project, 'init', '--quiet');
      commitAll(project, 'all');
      const tryRepo = () =>
        run(program, ['try-repo', hooks, 'supportmatrix-lint', '--all-files', '--verbose'], project);
      const blocked = tryRepo();
      expect(blocked.output).toContain('summary-detail-mismatch');
      expect(blocked.output).toContain('exit code: 1');
      expect(blocked.code).toBe(1);

      writeFileSync(join(project, 'matrix.md'), CLEAN);
      const passed = tryRepo();
      expect(passed.output).toMatch(/supportmatrix lint\.+Passed/);
      expect(passed.code).toBe(0);
    },
  );

  it.skipIf(!isThere)(
    'blocks the commit of a contradiction, not that of a clean one',
    { timeout: 120_000 },
    () => {
      const project = makeProject(
        { 'matrix.md': CONTRADICTING },
        makeHookRepository(),
        'id: supportmatrix-lint',
      );
      expect(run(program, ['install'], project).code).toBe(0);
      const commit = () =>
        run(
          'git',
          ['-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--message', 'Try'],
          project,
        );
      const blocked = commit();
      expect(blocked.output).toContain('summary-detail-mismatch');
      expect(blocked.code).toBe(1);
      expect(spawnSync('git', ['rev-parse', 'HEAD'], { cwd: project }).status).not.toBe(0);

      writeFileSync(join(project, 'matrix.md'), CLEAN);
      git(project, 'add', 'matrix.md');
      expect(commit()).toMatchObject({ code: 0 });
      expect(git(project, 'log', '--format=%s')).toBe('Try\n');
    },
  );
});

describe.skipIf(!runs('pre-commit'))('a file whose name looks like an option', () => {
  it.each(['supportmatrix-lint', 'supportmatrix-fix'])('is a file to %s', { timeout: 120_000 }, (hook) => {
    const project = makeProject({}, makeHookRepository(), `id: ${hook}`);
    const outside = join(makeFolder(), 'victim.ini');
    writeFileSync(outside, 'mine\n');
    // Git and pre-commit take names with slashes for folders, and sort `--` to the front.
    for (const name of [
      `--format=json=${outside}`,
      '--config=none.md',
      '--baseline=x.md',
      '--no-config.md',
    ]) {
      mkdirSync(join(project, name, '..'), { recursive: true });
      writeFileSync(join(project, name), CONTRADICTING);
    }
    git(project, 'add', '--all');
    const outcome = run('pre-commit', ['run', '--all-files'], project);
    expect(outcome.code).toBe(1);
    expect(outcome.output).toContain('summary-detail-mismatch');
    expect(outcome.output).not.toContain('has no option');
    expect(readFileSync(outside, 'utf8')).toBe('mine\n');
    expect(existsSync(join(project, 'x.md'))).toBe(false);
  });
});

describe.skipIf(!runs('pre-commit'))('the other hooks', () => {
  it('mends with supportmatrix-fix, and stops until it is added', { timeout: 120_000 }, () => {
    const misspelt = CLEAN.replace('**Alpha:** complete', '**Alpha:** compleet');
    const project = makeProject({ 'matrix.md': misspelt }, makeHookRepository(), 'id: supportmatrix-fix');
    const first = run('pre-commit', ['run', '--all-files'], project);
    expect(first.output).toContain('files were modified by this hook');
    expect(first.code).toBe(1);
    expect(readFileSync(join(project, 'matrix.md'), 'utf8')).toBe(CLEAN);
    git(project, 'add', 'matrix.md');
    expect(run('pre-commit', ['run', '--all-files'], project).code).toBe(0);
  });

  it('proves with supportmatrix-check that copies are in step', { timeout: 120_000 }, () => {
    const config = 'documents:\n  - files: matrix.md\n    outputs: [{ file: matrix.json }]\n';
    const files = { 'matrix.md': CLEAN, 'supportmatrix.yaml': config };
    const project = makeProject(files, makeHookRepository(), 'id: supportmatrix-check');
    const drifted = run('pre-commit', ['run'], project);
    expect(drifted.output).toContain('matrix.json');
    expect(drifted.code).toBe(1);
    execFileSync(process.execPath, [join(TEST_DIST, 'cli.js'), 'build'], { cwd: project, stdio: 'ignore' });
    git(project, 'add', '--all');
    expect(run('pre-commit', ['run'], project).code).toBe(0);
  });
});

describe.skipIf(!runs('pre-commit'))('language: node, for machines without Node.js', () => {
  it('installs from git a program that runs', { timeout: 300_000 }, () => {
    // What a package is developed with is installed, too; that takes long and is not what is tested here.
    const { devDependencies: _none, ...manifest } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const hooks = makeHookRepository(JSON.stringify(manifest));
    const hook = 'id: supportmatrix-lint\n        language: node\n        entry: supportmatrix lint --';
    const project = makeProject({ 'matrix.md': CONTRADICTING }, hooks, hook);
    const blocked = run('pre-commit', ['run', '--all-files'], project);
    expect(blocked.output).toContain('summary-detail-mismatch');
    expect(blocked.code).toBe(1);
    // Nothing of the clone is needed once it is installed.
    rmSync(hooks, { recursive: true });
    expect(run('pre-commit', ['run', '--all-files'], project).output).toContain('summary-detail-mismatch');
  });
});
