// `diff`: files, revisions, histories, formats, and the exit codes of a gate.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, runCli } from '../support/cli.ts';
import { CLEAN, PROSE } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { commitAll, git, makeRepository } from '../support/repository.ts';

const diff = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  runCli(['diff', ...args], { cwd });

/** Snapshots are gone on Alpha, and Migration is mandatory. */
const NEXT = CLEAN.replace('| ✔ | ✖ |', '| ✖ | ✖ |')
  .replace('**Alpha:** complete', '**Alpha:** missing')
  .replace('| Migration | optional |', '| Migration | mandatory |')
  .replace(
    /optional(?=\.\*\*\n {2}- \*\*Driver Support:\*\*\n {4}- \*\*Alpha:\*\* missing\n {4}- \*\*Beta:\*\* complete)/,
    'mandatory',
  );

const INI = `[target.alpha]
title=Alpha
[target.beta]
title=Beta
[operation.snapshots]
title=Snapshots
status=optional
driver.alpha=complete
driver.beta=missing
`;

describe('two files', () => {
  it('in every format of the report', async () => {
    const folder = makeFolder({ 'a.md': CLEAN, 'b.md': NEXT });
    const pretty = await diff(folder, 'a.md', 'b.md');
    expect(pretty).toMatchObject({ code: 0, stderr: '' });
    expect(pretty.stdout).toBe(`a.md → b.md
  Support
    regression          Snapshots, Alpha: complete → missing
    tightened-status    Migration: optional → mandatory

1 regression, 1 status tightened.
`);
    const json = JSON.parse((await diff(folder, 'a.md', 'b.md', '--format', 'json')).stdout);
    expect(json).toMatchObject({
      schemaVersion: 1,
      before: 'a.md',
      after: 'b.md',
      documents: [
        {
          matrices: [
            {
              changes: [
                {
                  kind: 'regression',
                  feature: { title: 'Snapshots' },
                  target: { id: 'alpha' },
                  before: 'complete',
                  after: 'missing',
                },
                { kind: 'tightened-status', before: { kind: 'optional' }, after: { kind: 'mandatory' } },
              ],
            },
          ],
        },
      ],
      summary: { regression: 1, 'tightened-status': 1 },
    });
    expect((await diff(folder, 'b.md', 'b.md')).stdout).toBe('Nothing changed from b.md to b.md.\n');
  });

  it('across formats, where ids and titles are of another making', async () => {
    const folder = makeFolder({ 'old.ini': INI, 'new.md': CLEAN });
    const { stdout } = await diff(folder, 'old.ini', 'new.md');
    expect(stdout).toContain('added-feature       Migration\n');
    expect(stdout).toMatch(/\n1 feature added\.\n$/);
  });

  it('from standard input', async () => {
    const folder = makeFolder({ 'b.md': NEXT });
    const outcome = await runCli(['diff', '-', 'b.md', '--stdin-filename', 'a.md'], {
      cwd: folder,
      input: CLEAN,
    });
    expect(outcome.stdout).toContain('regression          Snapshots, Alpha: complete → missing');
  });

  it('whose texts would be Markdown, HTML or escape codes', async () => {
    const evil = (text: string) => text.replaceAll('Snapshots', 'Snap <b>@all</b> \\| *x* \u001b[31m');
    const folder = makeFolder({ 'a.md': evil(CLEAN), 'b.md': evil(NEXT) });
    const { stdout } = await diff(folder, 'a.md', 'b.md', '--format', 'markdown');
    expect(stdout).not.toMatch(/[^\\]<b|@all|\u001b|[^\\]\*x/);
    expect((await diff(folder, 'a.md', 'b.md')).stdout).not.toContain('\u001b');
  });

  it.each<[string, readonly string[], string]>([
    ['one alone', ['a.md'], 'diff needs two documents'],
    ['three', ['a.md', 'b.md', 'a.md'], '`a.md` is one too many'],
    ['one that is not there', ['a.md', 'c.md'], 'Cannot read c.md: there is no such file.'],
    ['one without a matrix', ['a.md', 'prose.md'], 'prose.md: no feature support matrix found'],
    [
      'a kind that is none',
      ['a.md', 'b.md', '--fail-on', 'regression,removed-feeture'],
      'Did you mean `removed-feature`?',
    ],
    ['a format that is none', ['a.md', 'b.md', '--format', 'html'], '`html` is unknown to --format'],
    ['a revision outside a repository', ['HEAD:a.md', 'a.md'], 'this is no git repository'],
    ['--since outside a repository', ['a.md', '--since', 'HEAD'], 'this is no git repository'],
    ['--since of nothing', ['--since', 'HEAD'], 'name them, or write one with `supportmatrix init`'],
  ])('not %s', async (_, args, message) => {
    const folder = makeFolder({ 'a.md': CLEAN, 'b.md': NEXT, 'prose.md': PROSE });
    const outcome = await diff(folder, ...args);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(message);
  });
});

describe('--fail-on', () => {
  it.each([
    ['regression', 1],
    ['improvement', 0],
    ['removed-feature,removed-target', 0],
    ['removed-feature,tightened-status', 1],
    ['any', 1],
  ])('%s gives %i', async (kinds, code) => {
    const folder = makeFolder({ 'a.md': CLEAN, 'b.md': NEXT });
    const outcome = await diff(folder, 'a.md', 'b.md', '--fail-on', kinds);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr === '').toBe(code === 0);
  });
});

const CONFIG = 'documents:\n  - files: ["docs/**/*.md"]\n    outputs: [{ file: docs/copy.md }]\n';

describe('revisions', () => {
  it('of one file, from any folder', async () => {
    const folder = makeRepository({ 'docs/m.md': CLEAN });
    writeFileSync(join(folder, 'docs/m.md'), NEXT);
    const line = 'regression          Snapshots, Alpha: complete → missing';
    expect((await diff(folder, 'main:docs/m.md', 'docs/m.md')).stdout).toContain(line);
    expect((await diff(join(folder, 'docs'), 'HEAD:m.md', 'm.md')).stdout).toContain(line);
  });

  it('that look like options never reach git', async () => {
    const folder = makeRepository({ 'm.md': CLEAN });
    const outcome = await diff(folder, 'm.md', '--since=--output=x');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('it cannot be a revision');
    expect((await diff(folder, '--', '--output=x:m.md', 'm.md')).code).toBe(2);
    expect((await diff(folder, 'm.md', '--since', 'v9')).stderr).toContain('no such revision');
    expect(git(folder, 'status', '--short')).toBe('');
  });

  it('of all documents, also those that moved, came and went; copies are not counted twice', async () => {
    const other = CLEAN.replace('# Support', '# Networks')
      .replaceAll('Snapshots', 'Bridges')
      .replaceAll('Migration', 'Routes');
    const gone = CLEAN.replace('# Support', '# Gone')
      .replaceAll('Snapshots', 'Tapes')
      .replaceAll('Migration', 'Reels');
    const folder = makeRepository({
      'supportmatrix.yaml': CONFIG,
      'docs/m.md': CLEAN,
      'docs/net.md': other,
      'docs/gone.md': gone,
      'docs/copy.md': CLEAN,
    });
    git(folder, 'mv', 'docs/net.md', 'docs/networks.md');
    rmSync(join(folder, 'docs/gone.md'));
    writeFileSync(join(folder, 'docs/networks.md'), other.replaceAll('Beta', 'Gamma'));
    writeFileSync(join(folder, 'docs/m.md'), NEXT);
    writeFileSync(join(folder, 'docs/copy.md'), NEXT);
    const { documents, summary } = JSON.parse(
      (await diff(folder, '--since', 'main', '--format', 'json')).stdout,
    );
    expect(documents.map(({ before, after }: Record<string, string>) => [before, after])).toEqual([
      ['docs/m.md', 'docs/m.md'],
      ['docs/net.md', 'docs/networks.md'],
      ['docs/gone.md', undefined],
    ]);
    expect(summary).toEqual({
      'removed-matrix': 1,
      regression: 1,
      'removed-target': 1,
      'tightened-status': 1,
      'added-target': 1,
    });
    expect((await diff(folder, 'docs/networks.md', '--since', 'main')).stdout).toContain('added-matrix');
  });

  it('of a page that draws its matrix from another file, which stood there then', async () => {
    const page = 'Support\n=======\n\n.. feature_matrix:: data/m.ini\n';
    const folder = makeRepository({ 'docs/m.rst': page, 'docs/data/m.ini': INI });
    writeFileSync(join(folder, 'docs/data/m.ini'), INI.replace('alpha=complete', 'alpha=missing'));
    const { stdout } = await diff(folder, 'docs/m.rst', '--since', 'main');
    expect(stdout).toMatch(/regression +Snapshots, Alpha: complete → missing\n\n1 regression\.\n$/);
  });

  it('of a history, tag by tag', async () => {
    const folder = makeRepository({ 'docs/m.md': CLEAN });
    git(folder, 'tag', 'v1');
    writeFileSync(join(folder, 'other.txt'), 'x');
    commitAll(folder, 'Nothing to do with it');
    git(folder, 'tag', '--annotate', '--message', 'One more', 'v1.1');
    writeFileSync(join(folder, 'docs/m.md'), NEXT);
    commitAll(folder, 'Change');
    git(folder, 'tag', 'v2');
    writeFileSync(join(folder, 'docs/m.md'), CLEAN);
    commitAll(folder, 'Change back');
    const args = ['docs/m.md', '--history', 'v1..HEAD'];
    const { versions } = JSON.parse((await diff(folder, ...args, '--format', 'json')).stdout);
    expect(
      versions.map(({ before, after, summary }: Record<string, unknown>) => [before, after, summary]),
    ).toEqual([
      ['v1', 'v1.1', {}],
      ['v1.1', 'v2', { regression: 1, 'tightened-status': 1 }],
      ['v2', 'HEAD', { 'loosened-status': 1, improvement: 1 }],
    ]);
    const { stdout } = await diff(folder, ...args, '--format', 'markdown');
    expect(stdout.match(/^## .*$/gm)).toEqual(['## HEAD (2025-03-01)', '## v2 (2025-03-01)']);
    expect((await diff(folder, 'docs/m.md', '--history', 'v2')).stdout).toContain('v1.1 → v2');
    expect((await diff(folder, ...args, '--fail-on', 'regression')).code).toBe(1);
  });
});
