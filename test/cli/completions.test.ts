// The completion scripts in the shells that they are for, and the man page in man.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

describe('bash, and the man page', () => {
  const complete = async (words: readonly string[]): Promise<readonly string[]> => {
    const cwd = makeFolder({ 'a.md': '' });
    writeFileSync(join(cwd, 'script'), (await runCli(['completions', 'bash'], { cwd })).stdout);
    const line = ['supportmatrix', ...words].map((word) => `'${word}'`).join(' ');
    const program = `source ./script; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _supportmatrix; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', program], { cwd, encoding: 'utf8' }).trim().split('\n');
  };

  it.each([
    [['expl'], ['explain']],
    [['lint', '--max-w'], ['--max-warnings']],
    [
      ['lint', '--fail-on', ''],
      ['error', 'warning', 'info', 'never'],
    ],
    [['explain', 'summary-'], ['summary-detail-mismatch']],
    [['lint', 'a.'], ['a.md']],
  ])('bash completes %j', async (words, expected) => {
    expect(await complete(words)).toEqual(expected);
  });

  it.skipIf(spawnSync('man', ['--version']).status !== 0)(
    'the man page is one that man can read',
    async () => {
      const cwd = makeFolder();
      writeFileSync(join(cwd, 'page.1'), (await runCli(['completions', 'man'], { cwd })).stdout);
      const { stdout, stderr, status } = spawnSync('man', ['--warnings', '-l', 'page.1'], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8' },
      });
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      expect(stdout).toContain('--max-warnings');
    },
  );
});

/** What is typed before the key that completes, and the line after it, without the blank that the next key removes. */
const LINES: readonly (readonly [typed: string, completed: string])[] = [
  ['supportmatrix expl', 'supportmatrix explain'],
  ['supportmatrix lint --max-w', 'supportmatrix lint --max-warnings'],
  ['supportmatrix lint --format=sar', 'supportmatrix lint --format=sarif'],
  ['supportmatrix lint --fail-on ne', 'supportmatrix lint --fail-on never'],
  ['supportmatrix lint --rule partial-n', 'supportmatrix lint --rule partial-needs-notes:'],
  ['supportmatrix explain summary-', 'supportmatrix explain summary-detail-mismatch'],
  ['supportmatrix completions f', 'supportmatrix completions fish'],
  ['supportmatrix lint a.', 'supportmatrix lint a.md'],
];

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

describe.skipIf(!has('zsh'))('zsh', () => {
  /** Types into a real, interactive zsh; each line is completed and then printed into a file instead of run. */
  const session = (load: string) => `
zmodload zsh/zpty
zpty shell 'TERM=dumb zsh -f -i'
zpty -w shell ${JSON.stringify(`autoload -Uz compinit; ${load}; bindkey -e`)}
while IFS= read -r typed; do
  zpty -w -n shell "$typed"$'\t\x01print -r -- "\x05" >> completed\n'
done < typed
zpty -w shell exit
while zpty -r shell output; do :; done
`;

  it.each([
    ['sourced', 'compinit -u -D; source ./_supportmatrix'],
    ['found on the fpath', 'fpath=($PWD $fpath); compinit -u -D'],
  ])('completes where the script is %s', { timeout: 60_000 }, async (_name, load) => {
    const typed = `${LINES.map(([line]) => line).join('\n')}\n`;
    const cwd = makeFolder({ 'a.md': '', typed, 'session.zsh': session(load) });
    writeFileSync(join(cwd, '_supportmatrix'), (await runCli(['completions', 'zsh'], { cwd })).stdout);
    spawnSync('zsh', ['-f', 'session.zsh'], { cwd, timeout: 50_000 });
    const completed = readFileSync(join(cwd, 'completed'), 'utf8');
    expect(completed).toBe(`${LINES.map(([, line]) => line).join('\n')}\n`);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  it.each(LINES)('completes %s', { timeout: 30_000 }, async (typed, completed) => {
    const cwd = makeFolder({ 'a.md': '' });
    writeFileSync(join(cwd, 'script.fish'), (await runCli(['completions', 'fish'], { cwd })).stdout);
    const program = `source script.fish; complete --do-complete ${JSON.stringify(typed)}`;
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '--command', program], {
      cwd,
      encoding: 'utf8',
      timeout: 20_000,
    });
    const words = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0]);
    const last = completed.slice(completed.lastIndexOf(' ') + 1);
    expect({ words, stderr }).toEqual({ words: [last], stderr: '' });
  });
});
