// Files that documents name: read inside the project, refused with a reason everywhere else.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileReader } from '../../src/source/resolve.ts';

let base = '';

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'resolve-'));
  mkdirSync(join(base, 'project/docs/deep'), { recursive: true });
  mkdirSync(join(base, 'project/.git'));
  mkdirSync(join(base, 'bare'));
  writeFileSync(join(base, 'secret.ini'), 'secret');
  writeFileSync(join(base, 'project/top.ini'), 'top');
  writeFileSync(join(base, 'project/docs/beside.ini'), '\ufeffbeside');
  writeFileSync(join(base, 'project/docs/bytes.ini'), Buffer.from([0x61, 0xff]));
  writeFileSync(join(base, 'project/docs/big.ini'), 'x'.repeat(2000));
  symlinkSync(join(base, 'secret.ini'), join(base, 'project/docs/out.ini'));
  symlinkSync('beside.ini', join(base, 'project/docs/in.ini'));
  symlinkSync('circle.ini', join(base, 'project/docs/circle.ini'));
  symlinkSync(base, join(base, 'project/docs/away'));
  spawnSync('mkfifo', [join(base, 'project/docs/pipe.ini')]);
});

afterAll(() => rmSync(base, { recursive: true }));

describe('createFileReader', () => {
  const reader = () => createFileReader('docs/page.rst', { cwd: join(base, 'project'), maxBytes: 1000 });

  it.each([
    ['beside.ini', 'docs/beside.ini', 'beside'],
    ['./deep/../beside.ini', 'docs/beside.ini', 'beside'],
    ['../top.ini', 'top.ini', 'top'],
    ['in.ini', 'docs/in.ini', 'beside'],
  ])('reads %s', (name, path, text) => {
    expect(reader()(name)).toEqual({ ok: true, path, text });
  });

  it.each([
    ['../../secret.ini', /leads out of the project$/],
    ['out.ini', /leads out of the project through a symbolic link/],
    ['away/secret.ini', /leads out of the project through a symbolic link/],
    ['/etc/passwd', /absolute/],
    ['\\\\server\\share\\x.ini', /absolute/],
    ['C:\\x.ini', /absolute/],
    ['', /no name of a file/],
    ['a\0b', /no name of a file/],
    ['nowhere.ini', /no such file/],
    ['deep', /folder/],
    ['circle.ini', /circle/],
    ['big.ini', /more than 1000/],
    ['bytes.ini', /UTF-8/],
    ['pipe.ini', /pipe|no such file/],
  ])('refuses %j', (name, reason) => {
    const file = reader()(name);
    expect(file.ok ? '' : file.reason).toMatch(reason);
  });

  it('takes the folder of a document outside any project for its root', () => {
    const file = createFileReader('page.rst', { cwd: join(base, 'bare') })('../secret.ini');
    expect(file.ok ? '' : file.reason).toMatch(/leads out of the project$/);
  });
});
