// The GitHub Action, run as the runner does: inputs by `action.yml`, files by the environment, no shell.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/bundle.ts';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const METADATA: Metadata = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

/** The runner sets every input, in capitals with blanks replaced, and the defaults where the job says nothing. */
function act(inputs: Readonly<Record<string, string>>, cwd: string) {
  const unknown = Object.keys(inputs).filter((name) => !(name in METADATA.inputs));
  expect(unknown, 'inputs that action.yml does not have').toEqual([]);
  const variables = Object.entries(METADATA.inputs).map(([name, input]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    inputs[name] ?? input.default,
  ]);
  const env = {
    PATH: process.env.PATH ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: cwd,
    GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
    ...Object.fromEntries(variables),
  };
  const program = join(TEST_DIST, METADATA.runs.main.replace('dist/', ''));
  return spawnSync(process.execPath, [program], { cwd, env, encoding: 'utf8' });
}

/** A checkout with these files, and a job summary that an earlier step has begun. */
function makeCheckout(files: Readonly<Record<string, string>>): string {
  const cwd = makeFolder({ ...files, 'summary.md': 'before\n' });
  mkdirSync(join(cwd, '.git'));
  return cwd;
}

describe('the GitHub Action', () => {
  it('is a committed program that needs no installation', () => {
    expect(METADATA.runs.using).toMatch(/^node\d+$/);
    expect(existsSync(join(ROOT, METADATA.runs.main))).toBe(true);
    for (const { description } of Object.values(METADATA.inputs)) expect(description).toMatch(/\.$/);
  });

  it('annotates, fails the job, adds to its summary and writes the other reports', () => {
    const cwd = makeCheckout({ 'docs/matrix.md': CONTRADICTING });
    const { status, stdout } = act({ paths: 'docs\r\n', format: 'github\nsarif=out/report.sarif' }, cwd);
    expect(stdout).toMatch(
      /^::error file=docs\/matrix\.md,line=7,endLine=7,col=30,endColumn=30,title=summary-detail-mismatch::/,
    );
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(
      /^before\n### Support matrix: 1 error\n\n1 file checked\.\n\n#### `docs\/matrix\.md`\n\n- ❌ \*\*error\*\* 7:30 /,
    );
    const sarif = JSON.parse(readFileSync(join(cwd, 'out/report.sarif'), 'utf8'));
    expect(sarif.runs[0].results[0].ruleId).toBe('summary-detail-mismatch');
    expect(status).toBe(1);
  });

  it('looks at the whole checkout where the job names nothing', () => {
    const clean = makeCheckout({ 'docs/matrix.md': CLEAN });
    expect(act({}, clean)).toMatchObject({
      status: 0,
      stdout: 'supportmatrix: 0 errors, 0 warnings, 0 infos in 2 files.\n',
    });
    expect(readFileSync(join(clean, 'summary.md'), 'utf8')).toContain('### Support matrix: no problems');
    expect(act({}, makeCheckout({ 'docs/matrix.md': CONTRADICTING })).status).toBe(1);
  });

  it('takes the configuration and the threshold', () => {
    const files = { 'a.md': CONTRADICTING, 'ci/matrix.yaml': 'rules: { summary-detail-mismatch: info }\n' };
    const inputs = { paths: 'a.md', config: 'ci/matrix.yaml' };
    expect(act(inputs, makeCheckout(files))).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^::notice file=a\.md/),
    });
    expect(act({ ...inputs, 'fail-on': 'info' }, makeCheckout(files)).status).toBe(1);
    const wrong = act({ ...inputs, 'fail-on': 'eror' }, makeCheckout(files));
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean `error`?') });
  });

  it.each([
    ['a path that looks like an option', '--fix', 'Cannot read --fix: there is no such file.'],
    [
      'a path that a shell would run',
      '`touch pwned`;touch pwned',
      'Cannot read `touch pwned`;touch pwned: there',
    ],
  ])('takes %s as a path', (_name, paths, message) => {
    const cwd = makeFolder({ 'matrix.md': CLEAN, 'summary.md': '' });
    const { status, stderr } = act({ paths }, cwd);
    expect(stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual(['matrix.md', 'summary.md']);
    expect(status).toBe(2);
  });
});
