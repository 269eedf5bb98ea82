// The Dockerfile, without a daemon: what it copies, put where it copies it, is a program that runs.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';

/** The instructions, each with its words; continued lines are one. */
const STEPS = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s+/));

describe('the Dockerfile', () => {
  it('runs the program as somebody who is not root, and changes user last', () => {
    const names = STEPS.map(([name]) => name);
    expect(STEPS.filter(([name]) => name === 'USER')).toEqual([['USER', 'node']]);
    expect(names.indexOf('USER')).toBeGreaterThan(
      Math.max(names.lastIndexOf('RUN'), names.lastIndexOf('COPY')),
    );
    expect(STEPS.find(([name]) => name === 'ENTRYPOINT')).toEqual(['ENTRYPOINT', '["supportmatrix"]']);
  });

  it('copies all that the program needs, and nothing that is ignored', () => {
    const image = makeFolder();
    const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
    const copies = STEPS.filter(([name]) => name === 'COPY').map((words) => words.slice(1));
    expect(copies.length).toBeGreaterThan(0);
    for (const words of copies) {
      const to = join(image, words.at(-1) ?? '');
      for (const source of words.slice(0, -1)) {
        expect(ignored).toContain(`!${source}`);
        const from = source === 'dist' ? TEST_DIST : join(ROOT, source);
        expect(existsSync(from)).toBe(true);
        mkdirSync(to, { recursive: true });
        // A folder's content goes into the target, a file goes below it.
        const filter = (path: string): boolean => !path.endsWith('.ts');
        cpSync(from, to.endsWith('/') ? join(to, basename(source)) : to, { recursive: true, filter });
      }
    }
    const link = STEPS.find(([name, program]) => name === 'RUN' && program === 'ln');
    const program = join(image, link?.[3] ?? '');
    const cwd = makeFolder({ 'matrix.md': CONTRADICTING });
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8' });
    expect(run('lint', 'matrix.md')).toMatchObject({
      status: 1,
      stderr: '',
      stdout: expect.stringContaining('summary-detail-mismatch'),
    });
    expect(run('explain', 'ragged-row').stdout).toContain('# ragged-row');
    expect(run('convert', 'matrix.md', '--to', 'html').stdout).toContain('<table');
  });
});
