// `--plugin`: rules of the user's, in the program as it is built, on one thread and on several.
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { CLEAN } from '../support/documents.ts';
import { installPackage, makeFolder } from '../support/folder.ts';
import { runProcess } from '../support/process.ts';

const rule = (id: string, check: string): string => `
import { defineRule, NO_OPTIONS } from 'supportmatrix/rules';
const id = await Promise.resolve('${id}');
export const rule = defineRule({
  meta: {
    id, description: 'A rule.', severity: 'warning', preset: 'recommended', scope: 'feature',
    messages: { found: ({ title }) => 'Found ' + title + '.' }, options: NO_OPTIONS, defaults: {},
  },
  check({ feature, report }) { ${check} },
});
`;
const FINDS = rule(
  'mine',
  "report({ messageId: 'found', data: { title: feature.title }, range: feature.claims[0].range, feature: feature.key });",
);

function project(files: Readonly<Record<string, string>>): string {
  const cwd = makeFolder({ 'a.md': CLEAN, ...files });
  installPackage(cwd);
  return cwd;
}

const lint = (cwd: string, ...args: string[]) =>
  runCli(['lint', 'a.md', '--format', 'compact', ...args], { cwd });

describe('a plugin', () => {
  it('has its rules run with the others, and set as they are', async () => {
    const cwd = project({ 'mine.mjs': FINDS, 'supportmatrix.yaml': 'rules:\n  mine: error\n' });
    const { code, stdout } = await lint(cwd, '--plugin', './mine.mjs');
    expect(stdout).toBe(
      'a.md:7:3: error: Found Snapshots. [mine]\na.md:8:3: error: Found Migration. [mine]\n',
    );
    expect(code).toBe(1);
    expect((await lint(cwd, '--plugin', 'mine.mjs', '--rule', 'mine:off')).stdout).toBe('');
    const checked = await runCli(['check', '--format', 'compact', '--plugin', 'mine.mjs'], { cwd });
    expect(checked.stdout).toContain('[mine]');
    const shown = await runCli(['lint', '--plugin', 'mine.mjs', '--print-config', 'a.md'], { cwd });
    expect(shown.stdout).toContain('  mine: error  # supportmatrix.yaml:2');
  });

  it('is described in a report of SARIF, without a page', async () => {
    const cwd = project({ 'mine.mjs': FINDS });
    const { stdout } = await runCli(['lint', 'a.md', '--format', 'sarif', '--plugin', 'mine.mjs'], { cwd });
    const [run] = JSON.parse(stdout).runs;
    expect(run.tool.driver.rules).toMatchObject([{ id: 'mine', shortDescription: { text: 'A rule.' } }]);
    expect(run.tool.driver.rules[0]).not.toHaveProperty('helpUri');
  });

  it('finds the same on several threads', async () => {
    const cwd = project({ 'mine.mjs': FINDS, 'b.md': CLEAN, 'c.md': CLEAN });
    const args = ['lint', '.', '--format', 'compact', '--plugin', 'mine.mjs', '--workers'];
    const alone = await runProcess([...args, '1'], { cwd });
    expect(alone.stdout.split('\n')).toHaveLength(7);
    expect(await runProcess([...args, '3'], { cwd })).toEqual(alone);
  });

  it('is no reason to keep findings', async () => {
    const cwd = project({ 'mine.mjs': FINDS });
    const { stderr } = await lint(cwd, '--plugin', 'mine.mjs', '--cache');
    expect(stderr).toContain('.supportmatrix-cache is not used with --plugin');
  });

  it('cannot be named by a configuration', async () => {
    const cwd = project({ 'mine.mjs': FINDS, 'supportmatrix.yaml': 'plugin: ./mine.mjs\n' });
    const { code, stderr } = await lint(cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('The configuration has a setting that is unknown.');
  });

  it.each([
    ['is not there', './gone.mjs', {}, /Cannot load the plugin \S*gone\.mjs: Cannot find module/],
    [
      'does not parse',
      'mine.mjs',
      { 'mine.mjs': 'export const = 1;' },
      /Cannot load the plugin \S*mine\.mjs: /,
    ],
    ['exports no rule', 'mine.mjs', { 'mine.mjs': 'export default {};' }, /The plugin \S* exports no rule/],
    [
      'has the id of another rule',
      'mine.mjs',
      { 'mine.mjs': rule('title-style', '') },
      /--plugin: there are two rules with the id `title-style`\./,
    ],
    [
      'throws',
      'mine.mjs',
      { 'mine.mjs': rule('mine', "throw new Error('Oh.');") },
      /^supportmatrix: A plugin does not work: the rule mine failed: Oh\.\n$/,
    ],
  ])('that %s ends the run in one line', async (_, name, files, message) => {
    const { code, stdout, stderr } = await lint(project(files), '--plugin', name);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
