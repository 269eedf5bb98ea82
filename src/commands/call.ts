// What a command is called with, and all that it calls in turn.
import type { Configs } from './configs.ts';
import type { ExitCode, Io, ParsedArguments } from './types.ts';

export interface Call {
  readonly args: ParsedArguments;
  readonly io: Io;
  readonly configs: Configs;
}

export interface CommandModule {
  run(call: Call): Promise<ExitCode>;
}
