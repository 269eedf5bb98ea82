// What `lint` leaves out, and how near words of its options are told.
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const FAULTY = `# Feature support

| Feature | Lamp | Torch |
| --- | --- | --- |
| Blink | Yes | No |
| Blink | Yes | No |
| Dim | Yes | Yes |
| Glow | No | Yes |
`;

/** The files with findings, sorted. */
async function lint(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const cwd = makeFolder({ 'docs/a.md': FAULTY, 'vendor/a.md': FAULTY, ...files });
  const { stdout } = await runCli(['lint', '--format', 'compact', ...args], { cwd });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(':')[0] ?? '');
}

describe('lint leaves out', () => {
  it.each([
    ['what a pattern takes out', ['.', '!vendor/**'], {}],
    ['what git ignores', ['.'], { '.gitignore': 'vendor\n' }],
    ['what the configuration ignores', ['.'], { 'supportmatrix.yaml': 'ignore: vendor/**\n' }],
    [
      'what the configuration ignores, named in full',
      ['docs/a.md', 'vendor/a.md'],
      { 'supportmatrix.yaml': 'ignore: ["vendor/**"]\n' },
    ],
  ])('%s', async (_name, args, files) => {
    expect(await lint(args, files)).toEqual(['docs/a.md']);
  });

  it('nothing with --no-ignore', async () => {
    const files = { '.gitignore': 'docs\n', 'supportmatrix.yaml': 'ignore: vendor/**\n' };
    expect(await lint(['--no-ignore', '.'], files)).toEqual(['docs/a.md', 'vendor/a.md']);
  });
});

describe('a near word', () => {
  it.each([
    [['lint', '--fail-on', 'warn', 'docs/a.md'], 'Did you mean `warning`?'],
    [['explain', 'summary-detail'], 'Did you mean `summary-detail-mismatch`?'],
    [['explain', 'set-mismatch'], 'Did you mean `column-set-mismatch` or `row-set-mismatch`?'],
  ])('of %j is told', async (args, hint) => {
    const { stderr, code } = await runCli(args, { cwd: makeFolder({ 'docs/a.md': FAULTY }) });
    expect(stderr).toContain(hint);
    expect(code).toBe(2);
  });

  it.each(['warn', 'warning'])('%s is a severity of a rule', async (word) => {
    const files = { 'supportmatrix.yaml': `rules:\n  duplicate-feature: ${word}\n` };
    const cwd = makeFolder({ 'docs/a.md': FAULTY, ...files });
    const { stdout } = await runCli(['lint', '--format', 'compact', 'docs'], { cwd });
    expect(stdout).toContain('warning: `Blink` stands');
  });
});
