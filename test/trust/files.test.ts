// What happens to a file when the disk is full, or when the process that writes it is killed: the old one stays whole.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { writeFileAtomic } from '../../src/source/write.ts';
import { makeFolder } from '../support/folder.ts';

/** Characters: enough that a write takes a while. */
const SIZE = 8_000_000;

/** Mounts a disk of one mebibyte; false where that is not allowed. */
function mountSmallDisk(at: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a file is replaced as a whole or not at all', () => {
  test('when the disk is full', async ({ skip }) => {
    const folder = makeFolder();
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    skip(!mountSmallDisk(disk), 'mounting a disk is not allowed here');
    onTestFinished(() => void execFileSync('umount', [disk]));
    writeFileSync(join(disk, 'a.md'), 'old');
    const result = await writeFileAtomic('a.md', 'n'.repeat(SIZE), { cwd: disk });
    expect(result).toEqual({ ok: false, message: 'Cannot write a.md: the disk is full.' });
    expect(readFileSync(join(disk, 'a.md'), 'utf8')).toBe('old');
    expect(readdirSync(disk)).toEqual(['a.md']);
  });

  test('when the process is killed', async () => {
    const cwd = makeFolder({ 'a.md': 'o'.repeat(SIZE) });
    const module = pathToFileURL(join(ROOT, 'src/source/write.ts')).href;
    const script = `
      const { writeFileAtomic } = await import(${JSON.stringify(module)});
      console.log('begun');
      for (let at = 0; ; at += 1)
        await writeFileAtomic('a.md', 'xyz'[at % 3].repeat(${SIZE}), { cwd: ${JSON.stringify(cwd)} });`;
    for (const delay of [5, 20, 60]) {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: ROOT,
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await sleep(delay);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      const text = readFileSync(join(cwd, 'a.md'), 'utf8');
      expect(text.length).toBe(SIZE);
      expect(text).toBe(text.charAt(0).repeat(SIZE));
    }
  });
});
