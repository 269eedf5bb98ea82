// The format of commands whose `--format` takes a word and no path.
import { unknownWord } from './parse.ts';
import type { ParsedArguments } from './types.ts';

/** The format that was asked for, or else the first of those there are. */
export function chosenFormat<F extends string>(args: ParsedArguments, formats: readonly [F, ...F[]]): F {
  const given = args.value('format');
  if (given === undefined) return formats[0];
  const format = formats.find((known) => known === given);
  if (format === undefined) throw unknownWord('--format', given, formats);
  return format;
}
