// Compiled code that Node keeps between runs: beside the program, and in no folder that a checkout could bring.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';
import { runProcess } from '../support/process.ts';

const hasCompileCache = 'enableCompileCache' in nodeModule;

/** A copy of the built program that has never run. */
function makeProgram(): { readonly cli: string; readonly kept: () => readonly string[] } {
  const root = makeFolder();
  cpSync(TEST_DIST, join(root, 'dist'), { recursive: true });
  const folder = join(root, '.compile-cache');
  return {
    cli: join(root, 'dist/cli.js'),
    kept: () => (existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []),
  };
}

describe('compiled code', () => {
  it('is written to no folder that the environment names, and the outcome is the same with it', async () => {
    const { cli } = makeProgram();
    const cwd = makeFolder({ 'matrix.md': CLEAN });
    const env = { HOME: cwd, XDG_CACHE_HOME: cwd, LOCALAPPDATA: cwd, TMPDIR: cwd, TMP: cwd, TEMP: cwd };
    for (let run = 0; run < 3; run += 1) {
      const outcome = await runProcess(['lint', 'matrix.md'], { cwd, env, cli });
      expect(outcome).toEqual({ code: 0, stdout: 'No problems in 1 file.\n', stderr: '' });
    }
    expect(readdirSync(cwd)).toEqual(['matrix.md']);
  });

  it.runIf(hasCompileCache)('is kept beside the program where Node can', async () => {
    const { cli, kept } = makeProgram();
    await runProcess(['lint', 'matrix.md'], { cwd: makeFolder({ 'matrix.md': CLEAN }), cli });
    expect(kept().length).toBeGreaterThan(0);
  });

  it('is not kept when Node is told so, nor to tell the version', async () => {
    const { cli, kept } = makeProgram();
    const cwd = makeFolder({ 'matrix.md': CLEAN });
    await runProcess(['lint', 'matrix.md'], { cwd, cli, env: { NODE_DISABLE_COMPILE_CACHE: '1' } });
    await runProcess(['--version'], { cwd, cli });
    expect(kept()).toEqual([]);
  });
});
