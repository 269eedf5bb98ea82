// The one way to standard error, and to standard output for text that people read.
import { printable, printableLine } from '../report/visible.ts';
import { PROGRAM } from './definition.ts';
import type { Io } from './types.ts';

/** Says one line that something is amiss; line ends in it are shown. */
export function complain(io: Io, message: string): void {
  tell(io, `${PROGRAM}: ${message}`);
}

/** Says one line. */
export function tell(io: Io, message: string): void {
  io.error(`${printableLine(message)}\n`);
}

/** The same channels, with standard output left to others. */
export function onStandardError(io: Io): Io {
  return { ...io, out: (text) => io.error(text) };
}

/** Prints a text of many lines on standard output. */
export function print(io: Io, text: string, color = false): void {
  io.out(printable(text, color));
}
