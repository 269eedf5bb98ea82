// Compiled code kept between runs, by the built program: it changes what a run costs, never what it says.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, runCli } from '../support/cli.ts';
import { CLEAN } from '../support/documents.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supportmatrix-kept-'));
  writeFileSync(join(folder, 'matrix.md'), CLEAN);
});
afterEach(() => rmSync(folder, { recursive: true }));

const cache = (): string => join(folder, 'cache');
const keptFolder = (): string => join(cache(), 'supportmatrix-code');
const kept = (): readonly string[] => (existsSync(keptFolder()) ? readdirSync(keptFolder()).sort() : []);

function keptMain(): string {
  const name = kept().find((file) => file.endsWith('_main.js'));
  if (name === undefined) throw new Error('nothing is kept');
  return join(keptFolder(), name);
}

/** Makes a file look old, so that a test sees whether it is written anew. */
const OLD = new Date('2020-01-01T00:00:00Z');
const age = (path: string): void => utimesSync(path, OLD, OLD);
const isOld = (path: string): boolean => statSync(path).mtimeMs === OLD.getTime();

function lint(env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return runCli(['lint', 'matrix.md'], { cwd: folder, env: { XDG_CACHE_HOME: cache(), ...env } });
}

const CLEAN_OUTCOME: Outcome = { code: 0, stdout: 'No problems in 1 file.\n', stderr: '' };

describe('compiled code', () => {
  it('is kept for the next run, which uses it and leaves it', async () => {
    expect(await lint()).toEqual(CLEAN_OUTCOME);
    expect(kept().length).toBeGreaterThan(0);
    age(keptMain());
    expect(await lint()).toEqual(CLEAN_OUTCOME);
    expect(isOld(keptMain())).toBe(true);
  });

  it('is kept apart for each command', async () => {
    await lint();
    const first = kept().length;
    await runCli(['stats', 'matrix.md'], { cwd: folder, env: { XDG_CACHE_HOME: cache() } });
    expect(kept().length).toBeGreaterThan(first);
  });

  it('is kept anew after a run that has compiled much more', async () => {
    const env = { XDG_CACHE_HOME: cache() };
    await runCli(['lint', '--help'], { cwd: folder, env });
    age(keptMain());
    await lint();
    expect(isOld(keptMain())).toBe(false);
  });

  it.each([20, 40, 5000, 200_000, 1_200_000])(
    'is not used where byte %d is damaged, and is made anew',
    async (offset) => {
      await lint();
      const bytes = readFileSync(keptMain());
      bytes.writeUInt8(bytes.readUInt8(offset) ^ 0x55, offset);
      writeFileSync(keptMain(), bytes);
      age(keptMain());
      expect(await lint()).toEqual(CLEAN_OUTCOME);
      expect(isOld(keptMain())).toBe(false);
    },
  );

  it.each([0, 4, 8, 1000, 100_000])('is not used where it ends after %d bytes', async (length) => {
    await lint();
    writeFileSync(keptMain(), readFileSync(keptMain()).subarray(0, length));
    age(keptMain());
    expect(await lint()).toEqual(CLEAN_OUTCOME);
    expect(isOld(keptMain())).toBe(false);
  });

  it('is neither read nor written where others may write', async () => {
    mkdirSync(keptFolder(), { recursive: true });
    chmodSync(keptFolder(), 0o777);
    expect(await lint()).toEqual(CLEAN_OUTCOME);
    expect(kept()).toEqual([]);
  });

  it('is kept where only its user can read and write', async () => {
    await lint();
    expect(statSync(keptFolder()).mode & 0o777).toBe(0o700);
    expect(statSync(keptMain()).mode & 0o777).toBe(0o600);
  });

  it('is not kept when Node is told so', async () => {
    expect(await lint({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(CLEAN_OUTCOME);
    expect(kept()).toEqual([]);
  });

  it('is not kept where there is no home, and none is made', async () => {
    const home = join(folder, 'nobody');
    expect(await lint({ XDG_CACHE_HOME: '', HOME: home })).toEqual(CLEAN_OUTCOME);
    expect(existsSync(home)).toBe(false);
  });

  it('is not kept where its folder is a file', async () => {
    mkdirSync(cache());
    writeFileSync(keptFolder(), '');
    expect(await lint()).toEqual(CLEAN_OUTCOME);
  });

  it('is whole while many runs keep it at once', async () => {
    const runs = await Promise.all(Array.from({ length: 6 }, () => lint()));
    expect(runs).toEqual(runs.map(() => CLEAN_OUTCOME));
    expect(kept().filter((file) => !file.endsWith('.js'))).toEqual([]);
    expect(await lint()).toEqual(CLEAN_OUTCOME);
  });

  it('does not pile up', async () => {
    mkdirSync(keptFolder(), { recursive: true, mode: 0o700 });
    for (let index = 0; index < 70; index++) writeFileSync(join(keptFolder(), `old-${index}`), '');
    await lint();
    expect(kept().length).toBeLessThan(10);
  });

  it('is not needed to tell the version', async () => {
    await runCli(['--version'], { cwd: folder, env: { XDG_CACHE_HOME: cache() } });
    expect(existsSync(cache())).toBe(false);
  });
});
