// Standard output as shells and other programs give it to us: slow, closed, full or impatient.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, runCli } from '../support/cli.ts';
import { CLI, runProgram } from '../support/process.ts';
import { pythonWith } from '../support/python.ts';

const PYTHON = pythonWith('subprocess');

let folder = '';
let expected = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'supportmatrix-output-'));
  const rows = Array.from({ length: 400 }, (_, index) => `| Feature ${index} | ✔ | ✖ | ✔ |`);
  const table = ['| Feature | Alpha | Beta | Gamma |', '| --- | --- | --- | --- |', ...rows];
  writeFileSync(join(folder, 'matrix.md'), `${table.join('\n')}\n`);
  expected = (await runCli(['convert', 'matrix.md', '--to', 'json'], { cwd: folder })).stdout;
});
afterAll(() => rmSync(folder, { recursive: true }));

const CONVERT = `"${process.execPath}" "${CLI}" convert matrix.md --to json`;

/** Runs a line of a shell. */
function shell(line: string): Promise<Outcome> {
  return run('bash', ['-o', 'pipefail', '-c', line]);
}

const run = (program: string, args: readonly string[]): Promise<Outcome> =>
  runProgram(program, args, { cwd: folder });

describe('standard output', () => {
  it('is more here than a pipe holds', () => {
    expect(expected.length).toBeGreaterThan(70_000);
  });

  it('arrives whole at a slow reader', async () => {
    const { stdout, stderr } = await shell(`${CONVERT} | (sleep 0.3; cat)`);
    expect(stdout === expected).toBe(true);
    expect(stderr).toBe('');
  });

  it('arrives whole in a file', async () => {
    const { code, stdout } = await shell(`${CONVERT} > out.json && cat out.json`);
    expect(code).toBe(0);
    expect(stdout === expected).toBe(true);
  });

  it('may be closed by a reader who has seen enough', async () => {
    const { stdout, stderr } = await shell(`${CONVERT} | head -c 100`);
    expect(stdout).toBe(expected.slice(0, 100));
    expect(stderr).toBe('');
  });

  it('may be thrown away', async () => {
    expect(await shell(`${CONVERT} > /dev/null`)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')('may be full, which the run says', async () => {
    const { code, stderr } = await shell(`${CONVERT} > /dev/full`);
    expect(code).toBe(2);
    expect(stderr).toBe('supportmatrix: Cannot write to standard output: the disk is full.\n');
  });

  it('may be closed from the beginning', async () => {
    const { stderr } = await shell(`${CONVERT} >&-`);
    expect(stderr).toBe('');
  });

  it.skipIf(PYTHON === undefined)('may be a pipe that does not wait for its reader', async () => {
    const script = `
import os, subprocess, sys, time
read, write = os.pipe()
os.set_blocking(write, False)
child = subprocess.Popen(sys.argv[1:], stdout=write)
os.close(write)
time.sleep(1)
with os.fdopen(read, 'rb') as file:
    sys.stdout.buffer.write(file.read())
sys.exit(child.wait())
`;
    const { code, stdout, stderr } = await run(PYTHON ?? '', [
      '-c',
      script,
      process.execPath,
      CLI,
      'convert',
      'matrix.md',
      '--to',
      'json',
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout === expected).toBe(true);
  });
});
