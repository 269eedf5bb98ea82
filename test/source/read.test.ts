// Reading files: exact text, clear refusals, and nothing that can hang.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource, readStdin } from '../../src/source/read.ts';
import { makeFolder } from '../support/folder.ts';

async function* chunks(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part, 'latin1');
}

describe('readSource', () => {
  it('keeps line ends and remembers the byte order mark', async () => {
    const cwd = makeFolder({ 'a.md': '\ufeffx\r\ny\r' });
    expect(await readSource('a.md', { cwd })).toMatchObject({
      ok: true,
      source: { path: 'a.md', format: 'markdown', text: 'x\r\ny\r', bom: true },
    });
  });

  it('reads more than one chunk, and files that say they are empty', async () => {
    const text = 'ü'.repeat(200_000);
    const cwd = makeFolder({ 'a.md': text });
    expect(await readSource('a.md', { cwd })).toMatchObject({ ok: true, source: { text } });
    if (process.platform === 'linux') {
      expect(await readSource('/proc/self/status', { cwd })).toMatchObject({ ok: true });
    }
  });

  it('takes a format that is given', async () => {
    const cwd = makeFolder({ 'a.md': 'x' });
    expect(await readSource('a.md', { cwd, format: 'rst' })).toMatchObject({ source: { format: 'rst' } });
  });

  it.each([
    ['a missing file', 'gone.md', 'Cannot read gone.md: there is no such file.'],
    [
      'a folder',
      'folder',
      'Cannot read folder: it is a folder; name a document, or give the folder to `lint`.',
    ],
    ['a file as a folder', 'a.md/b.md', 'Cannot read a.md/b.md: a part of its path is a file, not a folder.'],
    ['a pipe', 'pipe.md', 'Cannot read pipe.md: it is a pipe; give `-` to read standard input.'],
    [
      'a device',
      '/dev/zero',
      'Cannot read /dev/zero: it is a device or a socket, not a file; give `-` to read standard input.',
    ],
    ['a name with NUL', 'a\u0000b', 'Cannot read a\u0000b: its name holds a NUL character.'],
    [
      'a large file',
      'large.md',
      'Cannot read large.md: it has 20 bytes, more than 10; raise the limit with --max-bytes.',
    ],
  ])('refuses %s', async (_name, path, message) => {
    const cwd = makeFolder({ 'a.md': 'x', 'large.md': 'x'.repeat(20) });
    mkdirSync(join(cwd, 'folder'));
    execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
    expect(await readSource(path, { cwd, maxBytes: 10 })).toEqual({ ok: false, message });
  });

  it.skipIf(process.getuid?.() === 0)('refuses what it may not read', async () => {
    const cwd = makeFolder({ 'a.md': 'x' });
    chmodSync(join(cwd, 'a.md'), 0);
    expect(await readSource('a.md', { cwd })).toMatchObject({
      ok: false,
      message: 'Cannot read a.md: permission is denied.',
    });
  });
});

describe('readStdin', () => {
  it('puts characters together that chunks cut', async () => {
    expect(await readStdin(chunks('a\xe2', '\x9c\x94'), { cwd: '/' })).toEqual({
      ok: true,
      source: { path: '<stdin>', format: 'text', text: 'a✔', bom: false },
    });
  });

  it('goes by the name it is given', async () => {
    expect(await readStdin(chunks('x'), { cwd: '/', filename: 'docs/a.rst' })).toMatchObject({
      source: { path: 'docs/a.rst', format: 'rst' },
    });
  });

  it('stops at the limit, also when the input never ends', async () => {
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield 'x'.repeat(1000);
    }
    expect(await readStdin(endless(), { cwd: '/', maxBytes: 5000 })).toEqual({
      ok: false,
      message: 'Cannot read <stdin>: it is larger than 5000 bytes; raise the limit with --max-bytes.',
    });
  });
});
