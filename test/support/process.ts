// Runs the built command line as a process, as a user does.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Outcome, RunOptions } from './cli.ts';
import { TEST_DIST } from './global-setup.ts';

export const CLI = join(TEST_DIST, 'cli.js');

/** Runs `supportmatrix` without the CI's and the terminal's variables; `cli` names another copy of the program than the one that all tests run. */
export function runProcess(
  args: readonly string[],
  { cwd, input, env, cli = CLI }: RunOptions & { readonly cli?: string },
): Promise<Outcome> {
  const { PATH = '', HOME = '' } = process.env;
  return runProgram(process.execPath, [cli, ...args], {
    cwd,
    env: { PATH, HOME, ...env },
    ...(input === undefined ? {} : { input }),
  });
}

/** Runs any program, and gathers what it says. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, input, env = process.env }: Omit<RunOptions, 'env'> & { readonly env?: NodeJS.ProcessEnv },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    // A program that does not read its input closes it early.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}
