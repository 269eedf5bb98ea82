// A project that a stranger wrote: nothing outside of it is read or written, nothing hangs, no file is left half.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Outcome, runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { CLI } from '../support/process.ts';

const MATRIX = '| Feature | Alpha | Beta |\n| --- | --- | --- |\n| Boot | ✔ | ✖ |\n| Dim | ✔ | ✔ |\n';
const SECRET = 'Token,S3CR3T\n';

/** A project with a document, beside a folder that is none of its business. */
function makeProject(files: Readonly<Record<string, string>>): { base: string; project: string } {
  const inside = Object.fromEntries(Object.entries(files).map(([path, text]) => [`project/${path}`, text]));
  const base = makeFolder({
    'outside/secret.csv': SECRET,
    'outside/secret.md': MATRIX,
    'project/a.md': MATRIX,
    ...inside,
  });
  mkdirSync(join(base, 'project/.git'));
  symlinkSync(join(base, 'outside'), join(base, 'project/away'));
  symlinkSync(join(base, 'outside/secret.csv'), join(base, 'project/link.csv'));
  symlinkSync(join(base, 'outside/new.json'), join(base, 'project/new.json'));
  execFileSync('mkfifo', [join(base, 'project/pipe.csv')]);
  return { base, project: join(base, 'project') };
}

function expectClear({ stdout, stderr }: Outcome): void {
  expect(`${stdout}${stderr}`).not.toMatch(/S3CR3T|root:|\n {2,}at |Internal error/);
}

describe('files that a document names', () => {
  const names = [
    '../outside/secret.csv',
    'away/secret.csv',
    'link.csv',
    '/etc/passwd',
    '/dev/zero',
    'pipe.csv',
    '.git',
    'C:\\secret.csv',
    '\\\\server\\share\\secret.csv',
    'gone.csv',
  ];
  test.each(names)('%s is not read', async (name) => {
    const directives = [
      `.. csv-table:: Support\n   :file: ${name}\n   :header-rows: 1\n`,
      `.. include:: ${name}\n`,
      `.. support_matrix:: ${name}\n`,
    ];
    const { project } = makeProject({ 'page.rst': `Support\n=======\n\n${directives.join('\n')}` });
    const outcome = await runCli(['lint', 'page.rst'], { cwd: project });
    expectClear(outcome);
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain('unreadable-file');
    const json = await runCli(['convert', 'page.rst', '--to', 'json'], { cwd: project });
    expectClear(json);
  });

  test('a page that includes itself ends', async () => {
    const { project } = makeProject({
      'page.rst': '.. include:: other.rst\n',
      'other.rst': '.. include:: page.rst\n.. include:: other.rst\n',
    });
    const outcome = await runCli(['lint', 'page.rst'], { cwd: project });
    expectClear(outcome);
    expect(outcome.code).toBe(0);
  });
});

describe('paths in a configuration', () => {
  const entry = (files: string, file = 'out.json'): string =>
    JSON.stringify({ documents: [{ files: [files], outputs: [{ file, to: 'json' }] }] });

  test.each(['../outside/*.md', 'away/*.md'])('`files: %s` reads nothing', async (files) => {
    const { project } = makeProject({ 'supportmatrix.yaml': entry(files) });
    for (const command of ['lint', 'build', 'check']) {
      const outcome = await runCli([command], { cwd: project });
      expectClear(outcome);
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain('leads out of the project');
    }
    expect(existsSync(join(project, 'out.json'))).toBe(false);
  });

  test.each([
    '../outside/new.json',
    'away/new.json',
    'new.json',
    '/dev/full',
    '/tmp/supportmatrix-new.json',
    'pipe.csv',
    '.git',
  ])('an output to %s is not written', async (file) => {
    const { base, project } = makeProject({ 'supportmatrix.yaml': entry('a.md', file) });
    const outcome = await runCli(['build'], { cwd: project });
    expectClear(outcome);
    expect(outcome.code).toBe(2);
    expect(readdirSync(join(base, 'outside')).sort()).toEqual(['secret.csv', 'secret.md']);
    expect(existsSync('/tmp/supportmatrix-new.json')).toBe(false);
  });

  test.each(['../outside/base.json', 'away/base.json', '/tmp/supportmatrix-base.json'])(
    'a baseline at %s is not written',
    async (baseline) => {
      const { base, project } = makeProject({
        'supportmatrix.yaml': JSON.stringify({ documents: [{ files: ['a.md'] }], baseline }),
      });
      const outcome = await runCli(['lint', '--write-baseline'], { cwd: project });
      expectClear(outcome);
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain('`baseline` leads out of the project');
      expect(existsSync(join(base, 'outside/base.json'))).toBe(false);
    },
  );
});

describe('what is named and is no file', () => {
  test.each([
    ['pipe.csv', 'it is a pipe; give `-` to read standard input'],
    ['/dev/zero', 'it is a device or a socket, not a file'],
    ['zero.md', 'it leads out of the project through a symbolic link'],
    ['', 'An empty path was given'],
    ['gone.md', 'there is no such file'],
  ])('%j ends each command with 2', async (name, message) => {
    const { project } = makeProject({});
    symlinkSync('/dev/zero', join(project, 'zero.md'));
    for (const command of [['lint'], ['stats'], ['convert', '--to', 'json'], ['diff', 'a.md']]) {
      const outcome = await runCli([...command, name], { cwd: project });
      expectClear(outcome);
      expect([command, outcome.code]).toEqual([command, 2]);
      if (command[0] === 'lint') expect(outcome.stderr).toContain(message);
    }
  });

  test('a folder that links to itself is gone through once', async () => {
    const { project } = makeProject({});
    symlinkSync('.', join(project, 'loop'));
    const outcome = await runCli(['lint', '.', '--format', 'json'], { cwd: project });
    expectClear(outcome);
    expect(JSON.parse(outcome.stdout).files).toHaveLength(1);
  });
});

describe('files named after what a document says', () => {
  const names = [
    '../x',
    'CON',
    '.git/config',
    'x'.repeat(5000),
    '__proto__',
    '/etc/x',
    'C:\\x',
    '..',
    'a\u0000b',
    '-rf',
  ];

  test('stay in the folder that the configuration names', async () => {
    const matrix = {
      id: '../../m',
      title: 'M',
      section: [],
      targets: names.map((id, index) => ({ id, title: `T${index}` })),
      features: [{ id: 'f', title: 'F', group: [], support: {} }],
    };
    const { base, project } = makeProject({
      'a.json': JSON.stringify({ schemaVersion: 1, matrices: [matrix] }),
      'supportmatrix.yaml': JSON.stringify({
        documents: [{ files: ['a.json'], outputs: [{ file: 'out/{matrix}/{target}.csv' }] }],
      }),
    });
    const outcome = await runCli(['build'], { cwd: project });
    expectClear(outcome);
    expect(outcome.code).toBe(0);
    expect(readdirSync(join(project, 'out'))).toEqual(['m']);
    expect(readdirSync(join(project, 'out/m')).sort()).toEqual(
      [...['x', 'con-target', 'git-config', 'x'.repeat(120), 'proto', 'etc-x', 'c-x', 'target', 'a-b', 'rf']]
        .map((name) => `${name}.csv`)
        .sort(),
    );
    expect(readdirSync(join(project, '.git'))).toEqual([]);
    expect(readdirSync(base).sort()).toEqual(['outside', 'project']);
  });
});

describe('a file that is written', () => {
  test.skipIf(process.platform === 'win32')(
    'keeps its mode, and its owner where that is allowed',
    async () => {
      const text = MATRIX.replace('Boot', 'Boot  up');
      const { project } = makeProject({ 'b.md': text });
      const file = join(project, 'b.md');
      chmodSync(file, 0o640);
      const isRoot = process.getuid?.() === 0;
      if (isRoot) chownSync(file, 12_345, 12_345);
      const outcome = await runCli(['lint', '--rule', 'untrimmed-text:info', '--fix', 'b.md'], {
        cwd: project,
      });
      expectClear(outcome);
      expect(readFileSync(file, 'utf8')).toBe(text.replace('Boot  up', 'Boot up'));
      expect(statSync(file).mode & 0o777).toBe(0o640);
      if (isRoot) expect(statSync(file).uid).toBe(12_345);
    },
  );

  test('is the old or the new one when the program is killed', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `| Feature ${at} | ✔ | ✖ |\n`).join('');
    const big = `| Feature | Alpha | Beta |\n| --- | --- | --- |\n${rows}`;
    const { project } = makeProject({ 'big.md': big, 'out.json': 'old' });
    for (const delay of [300, 700, 1200]) {
      const child = spawn(process.execPath, [CLI, 'convert', 'big.md', '--to', 'json', '-o', 'out.json'], {
        cwd: project,
        stdio: 'ignore',
      });
      const closed = new Promise((resolve) => child.once('close', resolve));
      await sleep(delay);
      child.kill('SIGKILL');
      await closed;
      const text = readFileSync(join(project, 'out.json'), 'utf8');
      if (text !== 'old') expect(JSON.parse(text).matrices[0].features).toHaveLength(3000);
      expect(text === 'old' || text.endsWith('}\n')).toBe(true);
    }
  });
});

describe('git', () => {
  test.each(['--upload-pack=x:a.md', '--output=x:a.md', 'HEAD:--help', '-:a.md', 'HEAD^{/$(touch x)}:a.md'])(
    'is given %s as a name, never as an option or to a shell',
    async (revision) => {
      const cwd = makeFolder({ 'a.md': MATRIX });
      execFileSync('git', ['init', '--quiet'], { cwd });
      const outcome = await runCli(['diff', revision, 'a.md'], { cwd });
      expect(outcome.code).toBe(2);
      expectClear(outcome);
      expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.md']);
    },
  );
});
