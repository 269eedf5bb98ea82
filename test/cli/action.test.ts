// The GitHub Action, run as the runner does: inputs and files in the environment, no shell.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';

describe('the GitHub Action', () => {
  const act = (inputs: Readonly<Record<string, string>>, cwd: string) => {
    const { PATH = '' } = process.env;
    const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const env = { PATH, GITHUB_ACTIONS: 'true', ...Object.fromEntries(variables) };
    return spawnSync(process.execPath, [join(TEST_DIST, 'action.js')], { cwd, env, encoding: 'utf8' });
  };

  it('annotates, fails the job and writes its summary', () => {
    const cwd = makeFolder({ 'docs/matrix.md': CONTRADICTING, summary: 'before\n' });
    mkdirSync(join(cwd, '.git'));
    const { status, stdout } = act(
      { paths: 'docs\n', format: 'github\nsarif=out/report.sarif', 'fail-on': 'error' },
      cwd,
    );
    expect(stdout).toMatch(
      /^::error file=docs\/matrix\.md,line=7,endLine=7,col=30,endColumn=30,title=summary-detail-mismatch::/,
    );
    expect(status).toBe(1);
  });

  it.each([
    ['a path that looks like an option', '--fix', 'Cannot read --fix: there is no such file.'],
    [
      'a path that a shell would run',
      '`touch pwned`;touch pwned',
      'Cannot read `touch pwned`;touch pwned: there',
    ],
  ])('takes %s as a path', (_name, paths, message) => {
    const cwd = makeFolder({ 'matrix.md': CLEAN });
    const { status, stderr } = act({ paths, format: 'github', 'fail-on': 'error' }, cwd);
    expect(stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual(['matrix.md']);
    expect(status).toBe(2);
  });
});
