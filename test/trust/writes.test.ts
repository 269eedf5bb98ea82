// Files that are written while others work on them, and what is kept of a killed run.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { CLI, runProcess } from '../support/process.ts';
import { git } from '../support/repository.ts';

const MATRIX = '| Feature | Alpha | Beta |\n| --- | --- | --- |\n| Boot  up | ✔ | ✖ |\n| Dim | ✔ | ✔ |\n';

test('an edit that is saved while --fix runs stays', async () => {
  const rows = Array.from({ length: 4000 }, (_, at) => `| Feature  ${at} | ✔ | ✖ |\n`).join('');
  const cwd = makeFolder({ 'a.md': `| Feature | Alpha | Beta |\n| --- | --- | --- |\n${rows}` });
  const file = join(cwd, 'a.md');
  const args = ['lint', '--rule', 'untrimmed-text:info', '--fix', 'a.md'];
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  // The first temporary file is the moment between reading and renaming.
  const watcher = watch(cwd, (_event, name) => {
    if (name?.endsWith('.tmp')) writeFileSync(file, 'mine\n');
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  watcher.close();
  const text = readFileSync(file, 'utf8');
  if (text === 'mine\n' && code === 2) {
    expect(Buffer.concat(errors).toString()).toContain('it was changed meanwhile');
    expect(readdirSync(cwd)).toEqual(['a.md']);
  } else {
    // Too late to be seen: then the edit came after the rename, and stays as well.
    expect([code, text]).toEqual([0, 'mine\n']);
  }
});

test('what a killed run left is gone after the next that writes there', async () => {
  const cwd = makeFolder({ 'a.md': MATRIX });
  const dead = Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString());
  const left = join(cwd, `.b.md.${dead}.3.supportmatrix.tmp`);
  for (const args of [
    ['convert', 'a.md', '-o', 'out.json'],
    ['lint', '--format', 'json=r.json', 'a.md'],
    ['lint', '--write-baseline', '--baseline', 'b.json', 'a.md'],
    ['lint', '--rule', 'untrimmed-text:info', '--fix', 'a.md'],
  ]) {
    writeFileSync(left, 'x');
    expect((await runProcess(args, { cwd })).code).toBe(0);
    expect([args, existsSync(left)]).toEqual([args, false]);
  }
});

test('init makes nothing behind a link that leads out of the project', async () => {
  const outside = makeFolder();
  const cwd = makeFolder({ 'a.md': MATRIX });
  git(cwd, 'init', '--quiet');
  symlinkSync(outside, join(cwd, '.github'));
  const outcome = await runCli(['init', '--ci'], { cwd });
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain('leads out of the project through a symbolic link');
  expect(readdirSync(outside)).toEqual([]);
});
