// Runs the built command line: in this process, which is quick, or as a user's shell does, where that is tested.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Io } from '../../src/commands/types.ts';
import { TEST_DIST } from './global-setup.ts';

export const CLI = join(TEST_DIST, 'cli.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

type Main = (args: readonly string[], io: Io) => Promise<number>;
const main: Main = (args, io) => createRequire(import.meta.url)(join(TEST_DIST, 'main.js')).main(args, io);

/**
 * Runs `supportmatrix` with these arguments, without the CI's and the terminal's variables. It is the built program,
 * called as its entry calls it; `runProcess` is for what only a process has: streams, memory, Node's options, the
 * environment of programs that it starts.
 */
export async function runCli(
  args: readonly string[],
  { cwd, input = '', env }: RunOptions,
): Promise<Outcome> {
  const { PATH = '', HOME = '' } = process.env;
  const written = { out: [''], error: [''] };
  const code = await main(args, {
    cwd,
    env: { PATH, HOME, ...env },
    stdin: chunks(input),
    out: (text) => written.out.push(text),
    error: (text) => written.error.push(text),
    outIsTerminal: false,
    errorIsTerminal: false,
    width: 80,
  });
  return { code, stdout: written.out.join(''), stderr: written.error.join('') };
}

async function* chunks(input: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield Buffer.from(input);
}

/** Runs it as a process of its own; `cli` names another copy of the program than the one that all tests run. */
export function runProcess(
  args: readonly string[],
  { cwd, input, env, cli = CLI }: RunOptions & { readonly cli?: string },
): Promise<Outcome> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd,
      env: { PATH, HOME, ...env },
    });
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
