// Many documents: the same report from any number of threads, with or without a cache.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runCli } from '../support/cli.ts';
import { CLEAN, CONTRADICTING, DOUBTFUL, PROSE } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { CLI, runProcess } from '../support/process.ts';
import { git } from '../support/repository.ts';

// Most of these start a dozen processes each.
vi.setConfig({ testTimeout: 300_000 });
afterAll(() => vi.resetConfig());

const TODAY = ['--today', '2026-01-31'];

/** A page whose table stands in a file of its own. */
const PAGE = `Support
=======

.. csv-table::
   :file: cells.csv
   :header-rows: 1

.. include:: more.txt
`;
const CELLS = [
  'Feature,Alpha,Beta',
  'Snapshots,yes,no',
  'Migration,no,yes',
  'Resize,no,yes',
  'Rescue,yes,no',
  'Cloning,yes,whta',
  '',
].join('\n');
const MORE = `More
----

======= ===== ====
Feature Alpha Beta
======= ===== ====
Cloning yes   no
Resize  yes   no
Rescue  no    yes
Suspend yes   whoo
======= ===== ====
`;

/** Documents of all kinds: clean, wrong, doubtful, without a matrix, in pairs, with files that they name. */
function mixed(count: number): Record<string, string> {
  const files: Record<string, string> = {
    'supportmatrix.yaml': `documents:
  - files: [pair/*]
exceptions:
  - rule: summary-detail-mismatch
    path: d3/13.md
    reason: It is known.
    until: 2026-06-30
`,
    'pair/a.md': CLEAN,
    'pair/b.md': CLEAN.replace('| Migration | optional | ✖ | ✔ |', '| Migration | optional | ✔ | ✔ |'),
    'page/index.rst': PAGE,
    'page/cells.csv': CELLS,
    'page/more.txt': MORE,
  };
  const kinds = [CLEAN, CONTRADICTING, DOUBTFUL, PROSE];
  for (let index = 0; index < count; index += 1) {
    files[`d${index % 10}/${index}.md`] = kinds[index % kinds.length] ?? '';
  }
  return files;
}

describe('threads', () => {
  it('change nothing, however many there are', async () => {
    const cwd = makeFolder({ ...mixed(60), 'd1/latin1.md': Buffer.from('caf\xe9\n', 'latin1') });
    for (const format of ['json', 'pretty']) {
      const lint = ['lint', '.', ...TODAY, '--format', format];
      const alone = await runCli([...lint, '--workers', '1'], { cwd });
      expect(alone.code).toBe(2);
      expect(alone.stderr).toContain('d1/latin1.md');
      for (const count of ['2', '5']) {
        expect(await runCli([...lint, '--workers', count], { cwd })).toEqual(alone);
      }
    }
  });

  it('mend the same', async () => {
    const files = mixed(24);
    const [one, other] = [makeFolder(files), makeFolder(files)];
    const fix = ['lint', '.', ...TODAY, '--fix', '--unsafe', '--format', 'json'];
    const alone = await runCli([...fix, '--workers', '1'], { cwd: one });
    expect(alone.stderr).toContain('Fixed');
    expect(await runCli([...fix, '--workers', '3'], { cwd: other })).toEqual(alone);
    expect(readFileSync(join(other, 'd1/1.md'), 'utf8')).toBe(readFileSync(join(one, 'd1/1.md'), 'utf8'));
    expect(readFileSync(join(other, 'd1/1.md'), 'utf8')).not.toBe(CONTRADICTING);
  });

  it('show how far a long run is where somebody looks, and leave nothing of it', async ({ skip }) => {
    skip(spawnSync('script', ['--version']).status !== 0, 'there is no `script` to play the terminal');
    const cwd = makeFolder();
    const run = (env: string): string => {
      const command = `env -u CI -u NO_COLOR TERM=xterm ${env} '${process.execPath}' '${CLI}' lint . --format json=report.json`;
      return spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8' }).stdout;
    };
    // As many documents as this machine needs a second for.
    let shown = '';
    for (let folder = 0, count = 400; shown === '' && folder < 5; folder += 1, count *= 3) {
      mkdirSync(join(cwd, String(folder)));
      for (let index = 0; index < count; index += 1) {
        writeFileSync(join(cwd, String(folder), `${index}.md`), CLEAN);
      }
      shown = run('A=1');
    }
    expect(shown).toMatch(/^(?:\r\u001b\[KLinted \d+ of \d+ documents \(\d+ %\))+\r\u001b\[K$/);
    expect(run('CI=true')).toBe('');
  });

  it.each(['0', '65', 'many', '1.5', '-1'])('are counted: --workers=%s is refused', async (count) => {
    const cwd = makeFolder({ 'a.md': CLEAN });
    const { code, stderr } = await runCli(['lint', `--workers=${count}`, 'a.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `supportmatrix: --workers takes a number from 1 to 64, or \`auto\`, not \`${count}\`.\n`,
    );
  });
});

/** A folder with a repository, in which nothing is committed: a cache is used where git vouches for it. */
function inRepository(files: Readonly<Record<string, string>>): string {
  const cwd = makeFolder(files);
  git(cwd, 'init', '--quiet');
  return cwd;
}

describe('--cache', () => {
  const lint = ['lint', '.', ...TODAY, '--format', 'json'];
  const cached = [...lint, '--cache'];

  it('changes nothing, whatever changes', async () => {
    const cwd = inRepository(mixed(12));
    const compare = async (): Promise<string> => {
      const plain = await runCli(lint, { cwd });
      expect(await runCli(cached, { cwd })).toEqual(plain);
      return plain.stdout;
    };
    const seen = [await compare()];
    expect(await compare()).toBe(seen[0]);
    const edits: readonly (readonly [string, string])[] = [
      ['d0/0.md', CONTRADICTING],
      ['pair/b.md', CLEAN],
      ['pair/a.md', CONTRADICTING],
      ['page/cells.csv', CELLS.replace('whta', 'no')],
      ['page/more.txt', MORE.replace('whoo', 'no  ')],
      ['supportmatrix.yaml', 'rules:\n  summary-detail-mismatch: warn\n'],
      ['supportmatrix.yaml', 'documents:\n  - vocabulary: { complete: [✖] }\n'],
    ];
    for (const [path, text] of edits) {
      writeFileSync(join(cwd, path), text);
      seen.push(await compare());
    }
    // Each edit shows in the report: none of them was covered up.
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('knows that days pass and options differ', async () => {
    const cwd = inRepository(mixed(16));
    const others = [
      ['--today', '2026-07-01'],
      [...TODAY, '--preset', 'all'],
      [...TODAY, '--rule', 'summary-detail-mismatch:off'],
      [...TODAY, '--no-config'],
    ];
    for (const options of others) {
      const run = ['lint', '.', '--format', 'json', ...options];
      expect(await runCli([...run, '--cache'], { cwd })).toEqual(await runCli(run, { cwd }));
    }
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['altered', (text: string) => text.replaceAll('"hasMatrix":true', '"hasMatrix":null')],
    ['with other findings', (text: string) => text.replaceAll('"severity":"error"', '"severity":"info"')],
    ['empty', () => ''],
    ['of something else', () => '\u0000\uffff{}\n\n[1]\n'],
  ])('ignores a cache that is %s', async (_how, spoil) => {
    const cwd = inRepository(mixed(8));
    const plain = await runCli(lint, { cwd });
    await runCli(cached, { cwd });
    const folder = join(cwd, '.supportmatrix-cache');
    const names = readdirSync(folder).filter((name) => name.endsWith('.cache'));
    expect(names).not.toEqual([]);
    for (const name of names) {
      writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name), 'utf8')));
    }
    expect(await runCli(cached, { cwd })).toEqual(plain);
    expect(await runCli(cached, { cwd })).toEqual(plain);
  });

  it('can be shared by runs at the same time, and lies where it is told', async () => {
    const cwd = inRepository(mixed(20));
    const plain = await runCli(lint, { cwd });
    const run = [...lint, '--cache-location', 'kept/here'];
    const outcomes = await Promise.all([0, 1, 2].map(() => runProcess(run, { cwd })));
    expect(outcomes).toEqual([plain, plain, plain]);
    const names = readdirSync(join(cwd, 'kept/here'));
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(readFileSync(join(cwd, 'kept/here/.gitignore'), 'utf8')).toBe('*\n');
    expect(await runCli(run, { cwd })).toEqual(plain);
  });

  it('is not believed where it is committed', async () => {
    const cwd = inRepository({ 'a.md': CONTRADICTING });
    const plain = await runCli(['lint', 'a.md'], { cwd });
    const run = ['lint', 'a.md', '--cache'];
    await runCli(run, { cwd });
    expect(await runCli(run, { cwd })).toEqual(plain);
    execFileSync('git', ['add', '--force', '.supportmatrix-cache'], { cwd });
    const { code, stdout, stderr } = await runCli(run, { cwd });
    expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout });
    expect(stderr).toContain('.supportmatrix-cache is committed, and is not used');
  });

  it('says that it cannot be written, and nothing else comes of that', async () => {
    const cwd = inRepository({ 'a.md': CONTRADICTING, kept: 'a file' });
    const { code, stderr, stdout } = await runCli(['lint', 'a.md', '--cache-location', 'kept'], { cwd });
    expect(stderr).toMatch(/^supportmatrix: .*kept.*\. The next run will find no cache\.\n$/);
    expect(stdout).toContain('summary-detail-mismatch');
    expect(code).toBe(1);
  });
});
