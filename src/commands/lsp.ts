// `lsp`: the linter as a language server on standard input and output, for editors.
import { serve } from './lsp/server.ts';
import type { ExitCode, Io, ParsedArguments } from './types.ts';

export function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  return serve(args, io);
}
