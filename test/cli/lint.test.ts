// `lint` as a process: what goes where, what is written, and what a configuration changes.
import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { CLEAN, CONTRADICTING, DOUBTFUL, PROSE } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { CLI } from '../support/process.ts';

const RULE = 'summary-detail-mismatch';

describe('output', () => {
  it('goes to stdout for machines, and says nothing else there', async () => {
    const cwd = makeFolder({ 'wrong.md': CONTRADICTING, 'prose.md': PROSE });
    const { stdout, stderr } = await runCli(['lint', '--format', 'json', '.', 'gone.md'], { cwd });
    const report = JSON.parse(stdout);
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['prose.md', 'wrong.md']);
    expect(report.files[1].diagnostics[0]).toMatchObject({
      ruleId: RULE,
      severity: 'error',
      feature: 'snapshots',
      featureTitle: 'Snapshots',
      target: 'beta',
      targetTitle: 'Beta',
      expected: 'complete',
      actual: 'missing',
      range: { start: { line: 7, column: 30 }, end: { line: 7, column: 31 } },
      related: [{ path: 'wrong.md', range: { start: { line: 16, column: 17 } } }],
      fix: { safe: false },
    });
    expect(report.summary).toEqual({ files: 2, errors: 1, warnings: 0, infos: 0, fixable: 1 });
    expect(stderr).toBe('supportmatrix: Cannot read gone.md: there is no such file.\n');
  });

  it('does not call a run without documents clean', async () => {
    const { code, stdout } = await runCli(['lint', 'gone.md'], { cwd: makeFolder({}) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'Nothing was checked.\n' });
  });

  it('shows both places, and counts files without a matrix', async () => {
    const cwd = makeFolder({ 'wrong.md': CONTRADICTING, 'prose.md': PROSE });
    const { stdout, stderr } = await runCli(['lint', 'wrong.md', 'prose.md'], { cwd });
    expect(stdout).toContain(
      '     7 │ | Snapshots | optional | ✔ | ✖ |\n       │                              ^\n',
    );
    expect(stdout).toContain('    16 │     - **Beta:** complete\n       │                 ^^^^^^^^ ');
    expect(stdout).toContain('1 error in 2 files (1 without a matrix).\n');
    expect(stderr).toBe('');
  });

  it('says once that no file held a matrix', async () => {
    const cwd = makeFolder({ 'a.md': PROSE, 'b.md': PROSE });
    const { code, stderr } = await runCli(['lint', 'a.md', 'b.md'], { cwd });
    expect(stderr).toBe(
      'supportmatrix: no feature support matrix found in any of 2 files; --explain-detection says why tables were left.\n',
    );
    expect(code).toBe(0);
  });

  it('takes several formats at once, one of them to the screen', async () => {
    const cwd = makeFolder({ 'wrong.md': CONTRADICTING });
    const args = ['lint', '--format', 'compact', '--format', 'sarif=out/report.sarif', 'wrong.md'];
    const { stdout } = await runCli(args, { cwd });
    expect(stdout).toMatch(/^wrong\.md:7:30: error: .*\[summary-detail-mismatch\]\n$/);
    expect(JSON.parse(readFileSync(join(cwd, 'out/report.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
    const both = await runCli(['lint', '-f', 'json', '-f', 'junit', 'wrong.md'], { cwd });
    expect(both).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Standard output takes one format'),
    });
  });

  it.each([
    [{ GITHUB_ACTIONS: 'true' }, /^::error file=wrong\.md,/],
    [{ GITLAB_CI: 'true' }, /^\[\n {2}\{\n {4}"description"/],
    [{}, /^wrong\.md:7:30 {2}error/],
  ])('is what the CI reads: %j', async (env, pattern) => {
    const cwd = makeFolder({ 'wrong.md': CONTRADICTING });
    expect((await runCli(['lint', 'wrong.md'], { cwd, env })).stdout).toMatch(pattern);
  });

  it('adds to the summary of a GitHub job', async () => {
    const cwd = makeFolder({ 'wrong.md': CONTRADICTING, summary: 'before\n' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary') };
    await runCli(['lint', 'wrong.md'], { cwd, env });
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toMatch(/^before\n### Support matrix: 1 error\n/);
  });

  it.each([
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '0' }, false],
  ])('with %j and %j is coloured: %s', async (args, env, colored) => {
    const cwd = makeFolder({ 'wrong.md': CONTRADICTING });
    const { stdout } = await runCli(['lint', ...args, 'wrong.md'], { cwd, env });
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  it('has paths from the root of the repository for services, wherever it runs', async () => {
    const cwd = makeFolder({ '.git/HEAD': '', 'docs/wrong.md': CONTRADICTING });
    const { stdout } = await runCli(['lint', '--format', 'gitlab', 'wrong.md'], { cwd: join(cwd, 'docs') });
    expect(JSON.parse(stdout)[0].location.path).toBe('docs/wrong.md');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => `| F${index} | optional | ✔ | nope |`).join('\n');
    const cwd = makeFolder({
      'long.md': `| Feature | Status | A | B |\n|---|---|---|---|\n${many}\n| x | optional | ✔ | ✖ |\n`,
    });
    const outcome = await new Promise<{ code: number | null; stderr: string }>((resolve) => {
      const child = spawn(process.execPath, [CLI, 'lint', '--preset', 'all', '--format', 'json', 'long.md'], {
        cwd,
      });
      let stderr = '';
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (code) => resolve({ code, stderr }));
    });
    expect(outcome.stderr).toBe('');
    expect([0, 1]).toContain(outcome.code);
  });
});

describe('words that are nearly right', () => {
  it.each([
    [['lint', '--fail-on', 'warn', '.'], 'Did you mean `warning`?'],
    [['explain', 'summary-detail'], 'Did you mean `summary-detail-mismatch`?'],
    [['lint', '--preset', 'recommend', '.'], 'Did you mean `recommended`?'],
  ])('are guessed: %j', async (args, guess) => {
    const { code, stderr } = await runCli(args, { cwd: makeFolder() });
    expect(stderr).toContain(guess);
    expect(code).toBe(2);
  });
});

describe('two documents that hold one matrix', () => {
  const page = (hooks: string): string =>
    `# Tools\n\n| Tool | Rules | Hooks |\n| --- | --- | --- |\n| Otter | ✅ | ✅ |\n| Badger | ✅ | ${hooks} |\n| Marten | ✅ | ✅ |\n| Weasel | ❌ | ✅ |\n`;
  it('are compared without a configuration', async () => {
    const cwd = makeFolder({ 'README.md': page('❌'), 'docs/reference.md': page('✅'), 'more.md': PROSE });
    const { stdout, code } = await runCli(['lint', '--format', 'compact', '.'], { cwd });
    expect(stdout).toMatch(
      /^docs\/reference\.md:6:.*`Hooks` on `Badger` is complete here and missing in `README\.md`/,
    );
    expect(code).toBe(1);
  });
  it('are not where they have a name or two in common', async () => {
    const other = page('❌').replaceAll(/Otter|Marten|Weasel/g, (name) => `${name}s`);
    const cwd = makeFolder({ 'README.md': page('✅'), 'reference.md': other });
    expect(await runCli(['lint', '--format', 'compact', '.'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
    });
  });
});

describe('standard input', () => {
  it.each([
    [['-'], '<stdin>'],
    [['-', '--stdin-filename', 'docs/a.md'], 'docs/a.md'],
  ])('%j goes by %s', async (args, path) => {
    const cwd = makeFolder();
    const { stdout, code } = await runCli(['lint', '--format', 'json', ...args], {
      cwd,
      input: CONTRADICTING,
    });
    expect(JSON.parse(stdout).files[0].path).toBe(path);
    expect(code).toBe(1);
  });
});

describe('--fix', () => {
  it('writes what is safe only, unless told otherwise, and keeps bytes and mode', async () => {
    const before = `\ufeff${CONTRADICTING.replaceAll('\n', '\r\n')}`;
    const cwd = makeFolder({ 'wrong.md': before });
    chmodSync(join(cwd, 'wrong.md'), 0o640);
    const safe = await runCli(['lint', '--fix', 'wrong.md'], { cwd });
    expect(safe.code).toBe(1);
    expect(readFileSync(join(cwd, 'wrong.md'), 'utf8')).toBe(before);
    const unsafe = await runCli(['lint', '--fix', '--unsafe', 'wrong.md'], { cwd });
    expect(unsafe).toMatchObject({
      code: 0,
      stderr:
        'wrong.md:7: summary-detail-mismatch: `✖` → `✔` (unsafe)\nFixed 1 problem in 1 file; none left.\n',
    });
    expect(readFileSync(join(cwd, 'wrong.md'), 'utf8')).toBe(before.replace('| ✔ | ✖ |', '| ✔ | ✔ |'));
    expect(statSync(join(cwd, 'wrong.md')).mode & 0o777).toBe(0o640);
  });

  it('shows with --diff, and writes nothing', async () => {
    const cwd = makeFolder({ 'wrong.md': CONTRADICTING });
    const { code, stdout, stderr } = await runCli(['lint', '--diff', '--unsafe', 'wrong.md'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe(
      'wrong.md:7: summary-detail-mismatch: `✖` → `✔` (unsafe)\nWould fix 1 problem in 1 file; none left.\n',
    );
    const colored = await runCli(['lint', '--diff', '--unsafe', '--color', 'wrong.md'], { cwd });
    expect(colored.stdout).toContain('\u001b[32m+| Snapshots | optional | ✔ | ✔ |\u001b[39m\n');
    expect(stdout).toContain('-| Snapshots | optional | ✔ | ✖ |\n+| Snapshots | optional | ✔ | ✔ |\n');
    expect(readFileSync(join(cwd, 'wrong.md'), 'utf8')).toBe(CONTRADICTING);
  });
});

describe('--fix of standard input', () => {
  it.each([[[]], [['--stdin-filename', 'wrong.md']]])(
    'prints the fixed text, and nothing else, with %j',
    async (named) => {
      const cwd = makeFolder({ 'wrong.md': CONTRADICTING });
      const input = CONTRADICTING.replace('| ✖ | ✔ |', '| ✖ | ✓ |');
      const { code, stdout, stderr } = await runCli(['lint', '--fix', '-', ...named], { cwd, input });
      expect(stdout).toBe(CONTRADICTING);
      expect(stderr).toContain('lookalike-symbol: `✓` → `✔`\nFixed 1 problem in 1 file; 1 left.\n');
      expect(stderr).toContain('summary-detail-mismatch');
      expect(code).toBe(1);
      expect(readFileSync(join(cwd, 'wrong.md'), 'utf8')).toBe(CONTRADICTING);
      const clean = await runCli(['lint', '--fix', '-', ...named], { cwd, input: CLEAN });
      expect(clean).toMatchObject({ code: 0, stdout: CLEAN });
    },
  );
});

describe('the configuration', () => {
  it('is found upwards from each document', async () => {
    const cwd = makeFolder({
      'supportmatrix.yaml': `rules: { ${RULE}: warn }\n`,
      'docs/wrong.md': CONTRADICTING,
      'strict/supportmatrix.yaml': `rules: { ${RULE}: error }\n`,
      'strict/wrong.md': CONTRADICTING,
    });
    const { stdout, code } = await runCli(['lint', '--format', 'compact', 'docs', 'strict'], { cwd });
    expect(stdout).toMatch(/^docs\/wrong\.md:7:30: warning: .*\nstrict\/wrong\.md:7:30: error: /);
    expect(code).toBe(1);
    expect((await runCli(['lint', '--rule', `${RULE}:info`, 'docs', 'strict'], { cwd })).code).toBe(0);
    expect((await runCli(['lint', '--no-config', 'docs'], { cwd })).code).toBe(1);
  });

  it('says what to lint, where nobody else does', async () => {
    const cwd = makeFolder({
      'supportmatrix.yaml': 'documents:\n  - files: docs/*.md\n',
      'docs/wrong.md': CONTRADICTING,
      'other.md': CONTRADICTING,
    });
    const { stdout } = await runCli(['lint', '--format', 'compact'], { cwd });
    expect(stdout).toMatch(/^docs\/wrong\.md:.*\n$/);
  });

  it.each([
    [
      'a misspelt setting',
      'documants: []\n',
      'supportmatrix.yaml:1:1: The configuration has a setting that is unknown. Did you mean `documents`?',
    ],
    [
      'an unknown rule',
      'rules:\n  summary-detail-mismach: off\n',
      'supportmatrix.yaml:2:3: There is no rule `summary-detail-mismach`. Did you mean `summary-detail-mismatch`?',
    ],
    [
      'an unknown rule in an exception',
      'exceptions:\n  - { rule: nope, feature: x, reason: y }\n',
      'supportmatrix.yaml:2:7: There is no rule `nope`.',
    ],
  ])('with %s ends the run, with its place', async (_name, config, message) => {
    const cwd = makeFolder({ 'supportmatrix.yaml': config, 'clean.md': CLEAN });
    const { code, stdout, stderr } = await runCli(['lint', 'clean.md'], { cwd });
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('accepts findings with a reason, until their day', async () => {
    const exception = `{ rule: ${RULE}, feature: Snapshots, target: Beta, reason: known, until: 2030-06-30 }`;
    const cwd = makeFolder({
      'supportmatrix.yaml': `exceptions:\n  - ${exception}\n`,
      'wrong.md': CONTRADICTING,
    });
    expect((await runCli(['lint', '--today', '2030-06-30', 'wrong.md'], { cwd })).code).toBe(0);
    const late = await runCli(['lint', '--today', '2030-07-01', '--format', 'compact', 'wrong.md'], { cwd });
    expect(late.code).toBe(1);
    expect(late.stdout).toContain('supportmatrix.yaml:2:5: ');
  });

  it('is printed with the source of each setting', async () => {
    const cwd = makeFolder({
      'supportmatrix.yaml': `documents:\n  - files: docs/*.md\n    aliases: { JS: JavaScript }\npreset: strict\nrules:\n  ${RULE}: warn\n`,
      'docs/a.md': CLEAN,
    });
    const { stdout } = await runCli(['lint', '--print-config', 'docs/a.md', '--rule', 'ragged-row:off'], {
      cwd,
    });
    expect(stdout.split('\n')[0]).toBe(
      '# docs/a.md: supportmatrix.yaml applies, with its documents[0] (line 2).',
    );
    expect(stdout).toContain('      JS: "JavaScript"  # supportmatrix.yaml:3\n');
    expect(stdout).toContain('preset: strict  # supportmatrix.yaml:4\n');
    expect(stdout).toContain(`  ${RULE}: warn  # supportmatrix.yaml:6\n`);
    expect(stdout).toContain('  ragged-row: off  # --rule\n');
    expect(stdout).toContain('  unknown-target: error  # preset\n');
  });
});

describe('the baseline', () => {
  it('knows what was there, tells what is new and what has gone', async () => {
    const cwd = makeFolder({ 'a.md': CONTRADICTING });
    const written = await runCli(['lint', '--baseline', 'known.json', '--write-baseline', 'a.md'], { cwd });
    expect(written).toMatchObject({
      code: 0,
      stderr: 'Wrote 1 finding to known.json; they are known from now on.\n',
    });
    expect((await runCli(['lint', '--baseline', 'known.json', 'a.md'], { cwd })).code).toBe(0);
    const other = makeFolder({ 'known.json': readFileSync(join(cwd, 'known.json')), 'a.md': CLEAN });
    const gone = await runCli(['lint', '--baseline', 'known.json', 'a.md'], { cwd: other });
    expect(gone.stderr).toContain('1 finding of known.json no longer occurs (');
    await runCli(['lint', '--baseline', 'known.json', '--prune-baseline', 'a.md'], { cwd: other });
    expect(JSON.parse(readFileSync(join(other, 'known.json'), 'utf8')).findings).toEqual([]);
  });
});

it('--quiet shows errors only', async () => {
  const cwd = makeFolder({ 'doubtful.md': DOUBTFUL });
  expect((await runCli(['lint', '--quiet', 'doubtful.md'], { cwd })).stdout).toBe('No problems in 1 file.\n');
});

it('--explain-detection says why a table was left', async () => {
  const cwd = makeFolder({
    'a.md': `${PROSE}\n| Name | Mail |\n| --- | --- |\n| Ann | ann@example.org |\n| Bob | bob@example.org |\n`,
  });
  const { stdout } = await runCli(['lint', '--explain-detection', 'a.md'], { cwd });
  expect(stdout).toMatch(/^a\.md \(markdown\)\n {2}5:1 table under Read me: rejected\n {4}why {7}.+\n/);
});
