// Ties the commands to this process: its arguments, streams, folder and exit code.
import { type CommentOptions, commentOnPullRequest } from './comment.ts';
import { main } from './main.ts';
import { createOutput } from './streams.ts';
import type { Io } from './types.ts';

export { main };

export async function runWorker(): Promise<void> {
  const { serve } = await import('./work/worker.ts');
  serve();
}

export async function runComment(options: CommentOptions): Promise<void> {
  await commentOnPullRequest(options, processIo());
}

/** Runs these arguments in this process; sets the exit code and lets the process end by itself. */
export async function runProcess(args: readonly string[]): Promise<void> {
  process.exitCode = await main(args, processIo());
}

function processIo(): Io {
  const out = createOutput(1);
  const error = createOutput(2);
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    out: out.write,
    error: error.write,
    drained: out.drained,
    get outIsTerminal() {
      return out.isTerminal;
    },
    get errorIsTerminal() {
      return error.isTerminal;
    },
    get width() {
      return out.columns ?? 80;
    },
  };
}
