// `completions`: scripts for shells and the man page, from the one definition.
import { EXIT, type ExitCode, type Io, type ParsedArguments } from './types.ts';

/** Runs `supportmatrix completions`. */
export async function run(_args: ParsedArguments, _io: Io): Promise<ExitCode> {
  return EXIT.clean;
}
