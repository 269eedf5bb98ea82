// The one way to standard error, and to standard output for text that people read, coloured or not.
import { printable, printableLine } from '../report/visible.ts';
import type { Io, ParsedArguments } from './types.ts';

export const PROGRAM = 'supportmatrix';

/** Says one line that something is amiss; line ends in it are shown. */
export function complain(io: Io, message: string): void {
  tell(io, `${PROGRAM}: ${message}`);
}

export function tell(io: Io, message: string): void {
  io.error(`${printableLine(message)}\n`);
}

export function onStandardError(io: Io): Io {
  return { ...io, out: (text) => io.error(text) };
}

export function print(io: Io, text: string, color = false): void {
  io.out(printable(text, color));
}

/** Heeds `--color`, `--no-color`, NO_COLOR (no-color.org), FORCE_COLOR and dumb terminals. */
export function useColor({ args, io }: { readonly args: ParsedArguments; readonly io: Io }): boolean {
  const asked = args.flag('color');
  if (asked !== undefined) return asked;
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = io.env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return io.outIsTerminal && term !== 'dumb';
}
