// Paths that a pull request names: read and written inside the project only, never in the folder of a repository.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Outcome, runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { commitAll, git, makeRepository } from '../support/repository.ts';

const MATRIX = '| Feature | Alpha | Beta |\n| --- | --- | --- |\n| Boot | ✔ | ✖ |\n| Dim | ✔ | ✔ |\n';
const SECRET = 'machine example.org\nlogin me\npassword S3CR3T\n';

const COMMANDS: readonly (readonly string[])[] = [
  ['lint', 'a.md'],
  ['lint', '--print-config', 'a.md'],
  ['lint', '--explain-detection', 'a.md'],
  ['lint', '--fix', 'a.md'],
  ['convert', 'a.md', '--to', 'json'],
  ['build'],
  ['check'],
  ['stats'],
  ['diff', '--since', 'HEAD'],
];

function expectRefused({ code, stdout, stderr }: Outcome, where: readonly string[] = []): void {
  expect(`${stdout}${stderr}`).not.toMatch(/S3CR3T|Internal error|\n {2,}at /);
  expect([where, code]).toEqual([where, 2]);
}

describe('a configuration', () => {
  test.each(['supportmatrix.yaml', 'supportmatrix.yml'])(
    '%s that is a link out of the project is not read',
    async (name) => {
      const base = makeFolder({ secret: SECRET, 'project/a.md': MATRIX });
      const project = join(base, 'project');
      symlinkSync('../secret', join(project, name));
      git(project, 'init', '--quiet');
      commitAll(project, 'all');
      for (const command of COMMANDS) {
        const outcome = await runCli(command, { cwd: project });
        expectRefused(outcome, command);
        expect(outcome.stderr).toContain('leads out of the project through a symbolic link');
      }
    },
  );

  test('that is a link out of a folder without a repository is not read', async () => {
    const base = makeFolder({ secret: SECRET, 'project/a.md': MATRIX });
    symlinkSync('../secret', join(base, 'project/supportmatrix.yaml'));
    expectRefused(await runCli(['lint', 'a.md'], { cwd: join(base, 'project') }));
  });

  test.each([
    ['.git/config', `[remote]\n\turl = https://S3CR3T@example.org\n`],
    ['.env', SECRET],
    ['.npmrc', '//registry.example.org/:_authToken=S3CR3T\n'],
    ['key.json', '{"S3CR3T": 1}'],
    ['list', '- S3CR3T\n'],
    ['alias', 'a: *S3CR3T\n'],
    ['tag', '!S3CR3T a\n'],
    ['directive', '%S3CR3T x\n---\na\n'],
    ['quote', '"a\\S3CR3T"\n'],
    ['value', 'preset: S3CR3T\n'],
    ['values', 'documents: [{ orientation: S3CR3T, S3CR3T: 1 }]\n'],
    ['rules', 'rules: [S3CR3T]\n'],
  ])('an error quotes nothing of %s', async (target, text) => {
    const project = makeRepository({ 'a.md': MATRIX });
    mkdirSync(join(project, 'x'));
    writeFileSync(join(project, target), text);
    symlinkSync(target, join(project, 'supportmatrix.yaml'));
    for (const command of COMMANDS) expectRefused(await runCli(command, { cwd: project }), command);
  });

  test('in a folder above is not read outside of a repository', async () => {
    const base = makeFolder({ 'supportmatrix.yaml': 'preset: none\n', 'project/a.md': MATRIX });
    const outcome = await runCli(['lint', 'a.md'], { cwd: join(base, 'project') });
    expect(outcome.code).toBe(0);
    expect((await runCli(['lint', 'project/a.md'], { cwd: base })).code).toBe(2);
  });
});

/** What git runs of a configuration; a file shows that it was run. */
const RUNS = (mark: string): string => `[core]\n\tfsmonitor = touch ${mark}; false\n`;

describe('outputs', () => {
  const crafted = (file: string): string =>
    JSON.stringify({ documents: [{ files: ['a.json'], outputs: [{ file, to: 'ini' }] }] });

  test.each([
    '.git/config',
    '.git/hooks/pre-commit',
    '.GIT/config',
    'x/../.git/config',
    '.hg/hgrc',
    'way/config',
    '.git',
  ])('never go to %s', async (file) => {
    const matrix = {
      id: 'm',
      title: 'M',
      section: [],
      targets: [{ id: 'a', title: 'A' }],
      features: [
        { id: 'core', title: 'x', group: [], attributes: { fsmonitor: 'touch run; false' }, support: {} },
      ],
    };
    const project = makeRepository({
      'a.json': JSON.stringify({ schemaVersion: 1, matrices: [matrix] }),
      'supportmatrix.yaml': crafted(file),
    });
    symlinkSync('.git', join(project, 'way'));
    const before = readFileSync(join(project, '.git/config'), 'utf8');
    for (const command of ['build', 'check']) {
      const outcome = await runCli([command], { cwd: project });
      expectRefused(outcome);
      expect(outcome.stderr).toContain('project');
    }
    expect(readFileSync(join(project, '.git/config'), 'utf8')).toBe(before);
    expect(existsSync(join(project, '.git/hooks/pre-commit'))).toBe(false);
    expect(existsSync(join(project, '.hg'))).toBe(false);
    git(project, 'status');
    expect(existsSync(join(project, 'run'))).toBe(false);
  });

  test.each(['a.md', 'link.md', 'x/../a.md'])('never go to their own source as %s', async (file) => {
    const project = makeRepository({
      'a.md': MATRIX,
      'supportmatrix.yaml': JSON.stringify({ documents: [{ files: ['a.md'], outputs: [{ file }] }] }),
    });
    symlinkSync('a.md', join(project, 'link.md'));
    expectRefused(await runCli(['build'], { cwd: project }));
    expect(readFileSync(join(project, 'a.md'), 'utf8')).toBe(MATRIX);
  });

  test('are never two of one file', async () => {
    const outputs = [{ file: 'b.json' }, { file: 'c.json' }];
    const project = makeRepository({
      'a.md': MATRIX,
      'b.json': 'old',
      'supportmatrix.yaml': JSON.stringify({ documents: [{ files: ['a.md'], outputs }] }),
    });
    symlinkSync('b.json', join(project, 'c.json'));
    expectRefused(await runCli(['build'], { cwd: project }));
    expect(readFileSync(join(project, 'b.json'), 'utf8')).toBe('old');
  });
});

describe('files below the folder of a repository', () => {
  const page = (name: string): string =>
    [
      'Support\n=======\n',
      `.. csv-table:: Support\n   :file: ${name}\n   :delim: =\n   :header-rows: 1\n`,
      `.. include:: ${name}\n`,
      `.. include:: ${name}\n   :literal:\n`,
      `.. support_matrix:: ${name}\n`,
    ].join('\n');

  test.each([
    ['data', true],
    ['.git/data', false],
    ['way/data', false],
    ['.git./data', false],
    ['x/../.git/data', false],
    ['.hg/data', false],
  ])('%s is read by a document: %s', async (name, isRead) => {
    const project = makeRepository({ 'page.rst': page(name) });
    mkdirSync(join(project, '.hg'));
    for (const folder of ['.', '.git', '.hg'])
      writeFileSync(
        join(project, folder, 'data'),
        'Feature = Alpha = Beta\nS3CR3T = yes = no\nBoot = no = yes\n',
      );
    symlinkSync('.git', join(project, 'way'));
    const outputs: string[] = [];
    for (const command of [
      ['lint', '--preset', 'all', 'page.rst'],
      ['convert', 'page.rst', '--to', 'json'],
      ['convert', 'page.rst', '--to', 'html'],
    ]) {
      const { stdout, stderr } = await runCli(command, { cwd: project });
      outputs.push(stdout, stderr);
    }
    expect(outputs.join('').includes('S3CR3T')).toBe(isRead);
  });

  test('are no documents, however a link is called', async () => {
    const project = makeRepository({ 'a.md': MATRIX });
    writeFileSync(join(project, '.git/secret'), `[S3CR3T]\nx=1\n${SECRET}`);
    symlinkSync('.git/secret', join(project, 'b.ini'));
    symlinkSync('.git', join(project, 'way'));
    for (const command of [
      ['lint', 'b.ini'],
      ['lint', '.'],
      ['lint', 'way/secret'],
      ['convert', 'b.ini', '--to', 'json'],
      ['stats', 'b.ini'],
      ['diff', 'a.md', 'b.ini'],
    ])
      expectRefused(await runCli(command, { cwd: project }), command);
  });

  test.each(['.git/base.json', 'way/base.json', '.hg/base.json'])('%s is no baseline', async (baseline) => {
    const project = makeRepository({ 'a.md': MATRIX, 'supportmatrix.yaml': JSON.stringify({ baseline }) });
    symlinkSync('.git', join(project, 'way'));
    for (const flags of [[], ['--write-baseline']])
      expectRefused(await runCli(['lint', ...flags, 'a.md'], { cwd: project }), flags);
    expect(existsSync(join(project, '.git/base.json'))).toBe(false);
    expect(existsSync(join(project, '.hg'))).toBe(false);
  });
});

describe('what the command line names', () => {
  const WRITERS: readonly (readonly string[])[] = [
    ['lint', '--format', 'json=away/new/r.json', 'a.md'],
    ['lint', '--format', 'json=link.json', 'a.md'],
    ['lint', '--write-baseline', '--baseline', 'away/new/b.json', 'a.md'],
    ['lint', '--cache', '--cache-location', 'away/new/cache', 'a.md'],
    ['convert', 'a.md', '-o', 'away/new.json'],
    ['stats', '--badges', 'away/new', 'a.md'],
    ['lint', '--format', 'json=way/hooks/r.json', 'a.md'],
    ['lint', '--cache', '--cache-location', 'way/cache', 'a.md'],
  ];

  test.each(WRITERS)('is not led out of the project by a committed link: %s %s %s', async (...command) => {
    const base = makeFolder({ 'outside/x': '', 'project/a.md': MATRIX });
    const project = join(base, 'project');
    symlinkSync('../outside', join(project, 'away'));
    symlinkSync('../outside/r.json', join(project, 'link.json'));
    symlinkSync('.git', join(project, 'way'));
    git(project, 'init', '--quiet');
    const own = readdirSync(join(project, '.git')).sort();
    const { code, stderr } = await runCli(command, { cwd: project });
    expect(stderr).toContain('leads ');
    if (!command.includes('--cache')) expect(code).toBe(2);
    expect(readdirSync(join(base, 'outside'))).toEqual(['x']);
    expect(readdirSync(join(project, '.git')).sort()).toEqual(own);
  });

  test('may lie elsewhere', async () => {
    const base = makeFolder({ 'outside/x': '', 'project/a.md': MATRIX, 'other/b.md': MATRIX });
    const project = join(base, 'project');
    git(project, 'init', '--quiet');
    const outcome = await runCli(['lint', '--format', 'json=../outside/r.json', '../other/b.md'], {
      cwd: project,
    });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(readFileSync(join(base, 'outside/r.json'), 'utf8')).summary.files).toBe(1);
  });
});

describe('git', () => {
  /** A folder of the project that is a bare repository, whose configuration runs a program. */
  function withBareRepository(): { readonly project: string; readonly sub: string } {
    const project = makeRepository({ 'a.md': MATRIX, 'sub/a.md': MATRIX, 'sub/b.md': MATRIX });
    const sub = join(project, 'sub');
    execFileSync('git', ['init', '--quiet', '--bare', sub]);
    writeFileSync(join(sub, 'run.sh'), '#!/bin/sh\ntouch "$0.run"\n', { mode: 0o755 });
    const remote =
      '[remote "o"]\n\turl = .\n\tpromisor = true\n\tuploadpack = ./run.sh\n[extensions]\n\tpartialClone = o\n';
    writeFileSync(
      join(sub, 'config'),
      `[core]\n\trepositoryformatversion = 1\n\tbare = false\n\tworktree = .\n\tfsmonitor = ./run.sh\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ./run.sh\n${remote}`,
    );
    return { project, sub };
  }

  const missing = '0123456789012345678901234567890123456789';
  test.each([
    ['lint', '--cache', 'a.md'],
    ['diff', 'HEAD:a.md', 'b.md'],
    ['diff', `${missing}:a.md`, 'b.md'],
    ['diff', '--since', missing, 'a.md'],
    ['diff', '--history', 'HEAD', 'a.md'],
  ])('runs nothing that an embedded bare repository names: %s %s %s', async (...command) => {
    const { sub } = withBareRepository();
    const outcome = await runCli(command, { cwd: sub });
    expect(outcome.stderr).not.toContain('Internal error');
    expect(existsSync(join(sub, 'run.sh.run'))).toBe(false);
  });

  test('runs no file monitor of the repository at hand', async () => {
    const project = makeRepository({ 'a.md': MATRIX });
    writeFileSync(
      join(project, '.git/config'),
      `${readFileSync(join(project, '.git/config'), 'utf8')}${RUNS('run')}`,
    );
    await runCli(['lint', '--cache', 'a.md'], { cwd: project });
    await runCli(['diff', 'HEAD:a.md', 'a.md'], { cwd: project });
    expect(existsSync(join(project, 'run'))).toBe(false);
    spawnSync('git', ['status'], { cwd: project });
    expect(existsSync(join(project, 'run'))).toBe(true);
  });
});
