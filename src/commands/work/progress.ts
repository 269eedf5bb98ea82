// A line that says how far a long run is, for somebody who looks; nothing is left of it.
import type { Io } from '../types.ts';

export interface Progress {
  add(count: number): void;
  end(): void;
}

/** Milliseconds before anything is shown, and between two lines. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** Takes back the line that the cursor is in. */
const CLEAR = '\r\u001b[K';

const SILENT: Progress = { add: () => undefined, end: () => undefined };

/** Counts documents on standard error once the run has taken a second; `now` gives milliseconds. */
export function createProgress(total: number, io: Io, now: () => number = () => performance.now()): Progress {
  const { CI: ci, TERM: term } = io.env;
  if (!io.errorIsTerminal || term === 'dumb' || (ci !== undefined && ci !== '' && ci !== 'false')) {
    return SILENT;
  }
  let done = 0;
  let next = now() + PATIENCE;
  let shown = false;
  return {
    add: (count) => {
      done += count;
      const time = now();
      if (time < next) return;
      next = time + INTERVAL;
      shown = true;
      io.error(`${CLEAR}Linted ${done} of ${total} documents (${Math.floor((100 * done) / total)} %)`);
    },
    end: () => {
      if (shown) io.error(CLEAR);
      shown = false;
    },
  };
}
