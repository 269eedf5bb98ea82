// Writing files: whole or not at all, with the mode that they had, and never out of the project by a link.
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomic } from '../../src/source/write.ts';
import { makeFolder } from '../support/folder.ts';

const read = (...parts: readonly string[]): string => readFileSync(join(...parts), 'utf8');

describe('writeFileAtomic', () => {
  it('makes and replaces files, and leaves nothing beside them', async () => {
    const cwd = makeFolder({ 'old.md': 'old' });
    expect(await writeFileAtomic('old.md', 'ä\r\n', { cwd })).toEqual({ ok: true });
    expect(await writeFileAtomic('new.md', 'x', { cwd, bom: true })).toEqual({ ok: true });
    expect(read(cwd, 'old.md')).toBe('ä\r\n');
    expect(read(cwd, 'new.md')).toBe('\ufeffx');
    expect(readdirSync(cwd).sort()).toEqual(['new.md', 'old.md']);
  });

  it('takes a text in pieces, and keeps the old one where they end in an error', async () => {
    const cwd = makeFolder({ 'a.md': 'old' });
    async function* pieces(error?: Error) {
      yield 'one\n';
      expect(read(cwd, 'a.md')).toBe('old');
      if (error) throw error;
      yield 'two\n';
    }
    await expect(writeFileAtomic('a.md', pieces(new Error('no more')), { cwd })).rejects.toThrow('no more');
    expect(read(cwd, 'a.md')).toBe('old');
    expect(await writeFileAtomic('a.md', pieces(), { cwd })).toEqual({ ok: true });
    expect(read(cwd, 'a.md')).toBe('one\ntwo\n');
    expect(readdirSync(cwd)).toEqual(['a.md']);
  });

  it.each([0o600, 0o664, 0o755])('keeps mode %o', async (mode) => {
    const cwd = makeFolder({ 'a.md': 'old' });
    chmodSync(join(cwd, 'a.md'), mode);
    await writeFileAtomic('a.md', 'new', { cwd });
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(mode);
  });

  it('writes through a link inside the project, and leaves it a link', async () => {
    const cwd = makeFolder({ 'real/a.md': 'old' });
    symlinkSync('real/a.md', join(cwd, 'link.md'));
    expect(await writeFileAtomic('link.md', 'new', { cwd })).toEqual({ ok: true });
    expect(read(cwd, 'real/a.md')).toBe('new');
    expect(
      readdirSync(cwd, { withFileTypes: true })
        .find(({ name }) => name === 'link.md')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  it.each([
    ['a link to a file outside', 'link.md'],
    ['a link to a folder outside', 'folder/a.md'],
  ])('refuses %s', async (_name, path) => {
    const outside = makeFolder({ 'a.md': 'old' });
    const cwd = makeFolder();
    symlinkSync(join(outside, 'a.md'), join(cwd, 'link.md'));
    symlinkSync(outside, join(cwd, 'folder'));
    const result = await writeFileAtomic(path, 'new', { cwd });
    expect(result).toMatchObject({
      ok: false,
      message: expect.stringContaining('it leads out of the project through a symbolic link'),
    });
    expect(read(outside, 'a.md')).toBe('old');
  });

  it.each([
    ['a folder that is not there', 'gone/a.md', 'Cannot write gone/a.md: its folder does not exist.'],
    ['a folder', 'folder', 'Cannot write folder: it is a folder.'],
    ['a dangling link', 'dangling.md', 'Cannot write dangling.md: its folder does not exist.'],
  ])('refuses %s', async (_name, path, message) => {
    const cwd = makeFolder();
    mkdirSync(join(cwd, 'folder'));
    symlinkSync('nowhere/a.md', join(cwd, 'dangling.md'));
    expect(await writeFileAtomic(path, 'x', { cwd })).toEqual({ ok: false, message });
    expect(readdirSync(cwd).sort()).toEqual(['dangling.md', 'folder']);
  });
});
