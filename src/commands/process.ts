// Ties the commands to this process: its arguments, streams, folder and exit code.
import { main } from './main.ts';
import type { Io } from './types.ts';

/** Lints for the thread that has started this one. */
export async function runWorker(): Promise<void> {
  const { serve } = await import('./work/worker.ts');
  serve();
}

/** Runs these arguments in this process; sets the exit code and lets the process end by itself. */
export async function runProcess(args: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault of anybody's.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = await main(args, processIo());
}

/** A pipe takes what its reader asks for; one that is closed takes everything. */
async function drained(): Promise<void> {
  const { stdout } = process;
  if (!stdout.writableNeedDrain) return;
  const events = ['drain', 'close', 'error'];
  await new Promise<void>((done) => {
    const end = (): void => {
      for (const event of events) stdout.off(event, end);
      done();
    };
    for (const event of events) stdout.on(event, end);
  });
}

function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    drained,
    outIsTerminal: process.stdout.isTTY === true,
    errorIsTerminal: process.stderr.isTTY === true,
    width: process.stdout.columns ?? 80,
  };
}
