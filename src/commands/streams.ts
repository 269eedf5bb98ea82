// Standard output and standard error as the program writes to them. What is no terminal is written to directly:
// loading and making Node's streams takes a tenth of what linting a small document costs.
import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { isatty } from 'node:tty';
import { reasonOf } from '../source/read.ts';
import { UsageError } from './types.ts';

export interface Output {
  readonly isTerminal: boolean;
  /** Of the terminal, where it tells. */
  readonly columns: number | undefined;
  write(text: string): void;
  drained(): Promise<void>;
}

/** Standard output or error; nothing is loaded or asked for before it is used. */
export function createOutput(descriptor: 1 | 2): Output {
  let isDirect: boolean | undefined;
  let isClosed = false;
  const direct = (): boolean => {
    isDirect ??= isPlain(descriptor);
    return isDirect;
  };
  const stream = (): NodeJS.WriteStream => streamOf(descriptor);
  return {
    get isTerminal() {
      return !direct() && stream().isTTY === true;
    },
    get columns() {
      return direct() ? undefined : stream().columns;
    },
    write(text) {
      if (isClosed) return;
      if (!direct()) {
        stream().write(text);
        return;
      }
      const outcome = writeAll(descriptor, Buffer.from(text));
      if (outcome === 'closed') isClosed = true;
      else if (outcome.length > 0) {
        // Whoever started this program has made a pipe that does not wait for its reader; the stream does.
        isDirect = false;
        stream().write(outcome);
      }
    },
    drained: () => (direct() ? Promise.resolve() : drained(stream())),
  };
}

/** Whether bytes can be written to it as they are: all but terminals, whose characters Windows wants otherwise. */
function isPlain(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    // The last takes longest to ask.
    return stats.isFile() || stats.isFIFO() || stats.isSocket() || isNullDevice(stats) || !isatty(descriptor);
  } catch {
    return false;
  }
}

function isNullDevice(stats: Stats): boolean {
  return process.platform !== 'win32' && stats.isCharacterDevice() && stats.rdev === statSync(devNull).rdev;
}

/** What is left where the reader has no room now; `closed` where it will read no more, which is nobody's fault. */
function writeAll(descriptor: 1 | 2, bytes: Uint8Array): Uint8Array | 'closed' {
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
    return bytes.subarray(done);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EAGAIN') return bytes.subarray(done);
    // Of standard error nothing can be told, as there is no place to tell it.
    if (code === 'EPIPE' || descriptor === 2) return 'closed';
    throw new UsageError(`Cannot write to standard output: ${reasonOf(error)}.`);
  }
}

const listened = new WeakSet<NodeJS.WriteStream>();

function streamOf(descriptor: 1 | 2): NodeJS.WriteStream {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  if (!listened.has(stream)) {
    listened.add(stream);
    // A pipe whose reader has seen enough (`| head`), or a terminal that was closed: nobody is left to tell.
    stream.on('error', () => undefined);
  }
  return stream;
}

/** A pipe takes what its reader asks for; one that is closed takes everything. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (!stream.writableNeedDrain) return;
  const events = ['drain', 'close', 'error'];
  await new Promise<void>((done) => {
    const end = (): void => {
      for (const event of events) stream.off(event, end);
      done();
    };
    for (const event of events) stream.on(event, end);
  });
}
