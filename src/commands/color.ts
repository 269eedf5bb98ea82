// Whether output is coloured: what was asked for, then what the environment says, then what is looking.
import type { Io, ParsedArguments } from './types.ts';

/** Heeds `--color`, `--no-color`, NO_COLOR (no-color.org), FORCE_COLOR and dumb terminals. */
export function useColor(args: ParsedArguments, io: Io, isTerminal: boolean = io.outIsTerminal): boolean {
  const asked = args.flag('color');
  if (asked !== undefined) return asked;
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = io.env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && term !== 'dumb';
}
