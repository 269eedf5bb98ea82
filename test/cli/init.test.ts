// `init`: what it finds, what it writes, and that it never writes over anything.
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Outcome, runCli } from '../support/cli.ts';
import { CLEAN, PROSE } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';

const init = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  runCli(['init', ...args], { cwd });
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('init', () => {
  it('writes an entry for each document with a matrix, and the configuration holds', async () => {
    const folder = makeFolder({
      'README.md': PROSE,
      'docs/m.md': CLEAN,
      'docs/[x] odd: #name.md': CLEAN,
      'node_modules/p/m.md': CLEAN,
    });
    const outcome = await init(folder);
    expect(outcome).toMatchObject({ code: 0, stdout: '' });
    expect(outcome.stderr).toContain('found docs/m.md: Support, 2 features by 2 targets\n');
    const config = read(folder, 'supportmatrix.yaml');
    expect(parse(config).documents).toHaveLength(2);
    const lint = await runCli(['lint'], { cwd: folder });
    expect(lint).toMatchObject({ code: 0, stdout: 'No problems in 2 files.\n', stderr: '' });
    // The comments are settings that hold too.
    expect(config).toContain('#   - { file: README.md, view: summary, between: support-matrix }');
  });

  it('never writes over what is there, nor through a link', async () => {
    const folder = makeFolder({
      'm.md': CLEAN,
      'supportmatrix.yaml': '# mine\n',
      '.pre-commit-config.yaml': '# mine\n',
    });
    const outcome = await init(folder);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('is there already');
    const extras = await init(folder, '--hook', '--ci');
    expect(extras.code).toBe(0);
    expect(extras.stdout).toContain('id: supportmatrix');
    expect(read(folder, 'supportmatrix.yaml')).toBe('# mine\n');
    expect(read(folder, '.pre-commit-config.yaml')).toBe('# mine\n');
    expect(parse(read(folder, '.github/workflows/supportmatrix.yml')).jobs.check.steps).toHaveLength(3);
    const linked = makeFolder({ 'm.md': CLEAN });
    symlinkSync('nowhere', join(linked, 'supportmatrix.yaml'));
    expect((await init(linked)).code).toBe(2);
    expect(existsSync(join(linked, 'nowhere'))).toBe(false);
  });

  it('writes the hook and the job for the CI that is there', async () => {
    const folder = makeFolder({ 'm.md': CLEAN, '.gitlab-ci.yml': 'stages: []\n' });
    const outcome = await init(folder, '--hook', '--ci');
    expect(outcome.stdout).toContain('image: node:22');
    expect(read(folder, '.gitlab-ci.yml')).toBe('stages: []\n');
    expect(parse(read(folder, '.pre-commit-config.yaml')).repos[0].hooks[0].id).toBe('supportmatrix');
  });

  it('writes nothing where there is nothing, or with --dry-run', async () => {
    const none = makeFolder({ 'README.md': PROSE });
    expect((await init(none, '--hook')).code).toBe(2);
    expect(readdirSync(none)).toEqual(['README.md']);
    const dry = makeFolder({ 'm.md': CLEAN });
    const outcome = await init(dry, '--dry-run', '--ci');
    expect(outcome.stdout).toContain('- files: [m.md]');
    expect(readdirSync(dry)).toEqual(['m.md']);
  });
});
