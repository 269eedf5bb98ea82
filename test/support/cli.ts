// Runs the commands of the built program in this process, which is quick; process.ts starts it as a user does.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Io } from '../../src/commands/types.ts';
import { TEST_DIST } from './global-setup.ts';

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
