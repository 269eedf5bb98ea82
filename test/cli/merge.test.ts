// `merge` as git runs it: a driver in merges, rebases and cherry-picks, and what it does with texts of all kinds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';
import { commitAll, git, makeRepository } from '../support/repository.ts';

const MATRIX = `# Support

| Feature | Linux | Mac |
|---------|-------|-----|
| Alpha   | ✅    | ❌  |
| Beta    | ✅    | ✅  |
| Gamma   | ❌    | ❌  |

Some prose.
`;

/** One side pads the table anew for a long name. */
const PADDED = `# Support

| Feature        | Linux | Mac |
|----------------|-------|-----|
| Alpha          | ✅    | ❌  |
| Beta           | ✅    | ✅  |
| Gamma          | ✅    | ❌  |
| Delta, too far | ❌    | ✅  |

Some prose.
`;

/** The other adds a column, and changes a cell of a row that the padding has touched. */
const WIDENED = MATRIX.replace('| Mac |', '| Windows | Mac |')
  .replace('|-----|', '|---------|-----|')
  .replace('| Alpha   | ✅    | ❌  |', '| Alpha   | ✅    | ❌      | ✅  |')
  .replace('| Beta    | ✅    |', '| Beta    | ✅    | ✅      |')
  .replace('| Gamma   | ❌    |', '| Gamma   | ❌    | ❌      |');

const MERGED = `# Support

| Feature        | Linux | Windows | Mac |
|----------------|-------|---------|-----|
| Alpha          | ✅    | ❌      | ✅  |
| Beta           | ✅    | ✅      | ✅  |
| Gamma          | ✅    | ❌      | ❌  |
| Delta, too far | ❌    |         | ✅  |

Some prose.
`;

interface Result {
  readonly code: number | null;
  readonly text: string;
  readonly stderr: string;
}

async function merge(
  base: string | Uint8Array,
  ours: string | Uint8Array,
  theirs: string | Uint8Array,
  ...options: readonly string[]
): Promise<Result> {
  const cwd = makeFolder({ base, ours, theirs });
  const { code, stderr } = await runCli(['merge', ...options, '--', 'base', 'ours', 'theirs'], { cwd });
  return { code, stderr, text: readFileSync(join(cwd, 'ours'), 'utf8') };
}

const named = ['--path', 'docs/matrix.md'];

describe('merge', () => {
  it('merges a table that one side padded anew and the other widened', async () => {
    expect(await merge(MATRIX, PADDED, WIDENED, ...named)).toEqual({ code: 0, stderr: '', text: MERGED });
    expect((await merge(MATRIX, WIDENED, PADDED, ...named)).text).toBe(MERGED);
  });

  it('marks only the row that both sides changed, in the words of the caller', async () => {
    const ours = PADDED.replace('| Beta           | ✅    | ✅  |', '| Beta           | ✅    | ❌  |');
    const theirs = MATRIX.replace('| Beta    | ✅    | ✅  |', '| Beta    | ❌    | ⚠️  |');
    const labels = ['--label', 'start', '--label', 'HEAD', '--label', 'topic', '--marker-size=9'];
    const { code, text, stderr } = await merge(MATRIX, ours, theirs, ...named, ...labels);
    expect(code).toBe(1);
    expect(text).toContain(
      [
        '| Alpha          | ✅    | ❌  |',
        '<<<<<<<<< HEAD',
        '| Beta           | ❌    | ❌  |',
        '=========',
        '| Beta           | ❌    | ⚠️  |',
        '>>>>>>>>> topic',
        '| Gamma          | ✅    | ❌  |',
      ].join('\n'),
    );
    expect(stderr).toBe('docs/matrix.md: conflict in Beta / Mac: ours says `missing`, theirs `partial`.\n');
  });

  it('keeps a row in conflict that one side removed and the other changed', async () => {
    const ours = MATRIX.replace('| Beta    | ✅    | ✅  |\n', '');
    const theirs = MATRIX.replace('| Beta    | ✅    | ✅  |', '| Beta    | ✅    | ❌  |');
    const { code, text } = await merge(MATRIX, ours, theirs, ...named);
    expect(code).toBe(1);
    expect(text).toContain('<<<<<<< ours\n=======\n| Beta    | ✅    | ❌  |\n>>>>>>> theirs\n| Gamma');
  });

  it('merges prose as git does', async () => {
    const ours = PADDED.replace('Some prose', 'Our prose');
    const { code, text } = await merge(MATRIX, ours, WIDENED.replace('Some prose', 'Their prose'), ...named);
    expect(code).toBe(1);
    expect(text).toBe(
      MERGED.replace('Some prose.\n', '<<<<<<< ours\nOur prose.\n=======\nTheir prose.\n>>>>>>> theirs\n'),
    );
  });

  it('merges documents that begin with a blank line', async () => {
    const begun = `\n${MATRIX.slice(MATRIX.indexOf('|'))}`;
    const ours = begun.replace('| Beta    | ✅    | ✅  |', '| Beta    | ✅    | ❌  |');
    const theirs = begun.replace('| Gamma   | ❌    |', '| Gamma   | ✅    |');
    const { code, text } = await merge(begun, ours, theirs);
    expect(code).toBe(0);
    expect(text).toBe(ours.replace('| Gamma   | ❌    |', '| Gamma   | ✅    |'));
  });

  it('keeps line ends and the byte order mark, also where one side changed them', async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const all = await merge(windows(MATRIX), windows(PADDED), windows(WIDENED), ...named);
    expect(all).toEqual({ code: 0, stderr: '', text: windows(MERGED) });
    const one = await merge(MATRIX, PADDED, windows(WIDENED), ...named);
    expect(one).toEqual({ code: 0, stderr: '', text: windows(MERGED) });
  });

  it('keeps the names of things that one side renamed', async () => {
    const ours = MATRIX.replace('Alpha', 'Alpha channel');
    const theirs = MATRIX.replace('| Alpha   | ✅    | ❌  |', '| Alpha   | ✅    | ✅  |');
    const { code, text } = await merge(MATRIX, ours, theirs, ...named);
    expect(code).toBe(0);
    expect(text).toContain('| Alpha channel | ✅    | ✅  |\n| Beta          | ✅    | ✅  |');
  });

  it('leaves bytes that are no UTF-8, and texts without a matrix, to git', async () => {
    const latin = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\n'), 'latin1');
    const cwd = makeFolder({
      base: latin('é', '', 'a', '', 'b'),
      ours: latin('é', '', 'a', '', 'c'),
      theirs: latin('è', '', 'a', '', 'b'),
    });
    expect((await runCli(['merge', 'base', 'ours', 'theirs'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'ours')).equals(latin('è', '', 'a', '', 'c'))).toBe(true);
    expect(await merge('a\n', 'b\n', 'c\n')).toMatchObject({
      code: 1,
      text: '<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n',
    });
    const binary = Buffer.from([0, 255, 1]);
    const refused = await merge(binary, Buffer.from([0, 255, 2]), Buffer.from([0, 255, 3]));
    expect([refused.code, refused.text]).toEqual([2, Buffer.from([0, 255, 2]).toString('utf8')]);
  });

  it('reads under the configuration of the path, and does without one that is broken', async () => {
    const files = {
      base: 'Feature,Linux\nAlpha,x\nBeta,-\nGamma,x\n',
      ours: 'Feature,Linux\nAlpha,-\nBeta,-\nGamma,x\n',
      theirs: 'Feature,Linux\nAlpha,x\nBeta,x\nGamma,x\n',
      'docs/supportmatrix.yaml': '<<<<<<< ours\nversion: 1\n',
    };
    const cwd = makeFolder(files);
    const { code, stderr } = await runCli(['merge', '--path=docs/a.csv', 'base', 'ours', 'theirs'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('docs/supportmatrix.yaml:1');
    expect(readFileSync(join(cwd, 'ours'), 'utf8')).toBe('Feature,Linux\nAlpha,-\nBeta,x\nGamma,x\n');
  });
});

describe('as a merge driver of git', () => {
  const driver = `"${process.execPath}" "${join(TEST_DIST, 'cli.js')}" merge --path=%P --marker-size=%L -- %O %A %B`;

  /** `main` padded the table, `topic` widened it. */
  function repository(): string {
    const path = 'docs/my matrix.md';
    const folder = makeRepository({ [path]: MATRIX, '.gitattributes': '*.md merge=supportmatrix\n' });
    git(folder, 'config', 'merge.supportmatrix.driver', driver);
    git(folder, 'config', 'user.name', 'Test');
    git(folder, 'config', 'user.email', 'test@example.com');
    git(folder, 'switch', '--quiet', '--create', 'topic');
    writeFileSync(join(folder, path), WIDENED);
    commitAll(folder, 'Widen');
    git(folder, 'switch', '--quiet', 'main');
    writeFileSync(join(folder, path), PADDED);
    commitAll(folder, 'Pad');
    return folder;
  }

  it.each([
    ['merge', 'main', ['merge', '--quiet', '--no-edit', 'topic']],
    ['rebase', 'topic', ['rebase', '--quiet', 'main']],
    ['cherry-pick', 'main', ['cherry-pick', 'topic']],
  ] as const)('serves %s', (_name, branch, command) => {
    const folder = repository();
    git(folder, 'switch', '--quiet', branch);
    git(folder, ...command);
    expect(readFileSync(join(folder, 'docs/my matrix.md'), 'utf8')).toBe(MERGED);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('stops at a conflict as git does', () => {
    const folder = repository();
    const path = join(folder, 'docs/my matrix.md');
    writeFileSync(
      path,
      PADDED.replace('| Alpha          | ✅    | ❌  |', '| Alpha          | ✅    | ⚠️  |'),
    );
    commitAll(folder, 'Doubt');
    expect(() => git(folder, 'merge', '--quiet', 'topic')).toThrow(/./);
    expect(git(folder, 'status', '--porcelain', '-z')).toContain('UU docs/my matrix.md');
    expect(
      readFileSync(path, 'utf8').match(/^<{7} ours\n\| Alpha .*\n={7}\n\| Alpha .*\n>{7} theirs$/mu),
    ).not.toBeNull();
  });
});
