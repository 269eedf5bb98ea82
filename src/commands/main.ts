// From the words of a command line to an exit code: finds the command, loads it, runs it, and never shows a stack.
import { TooManyCells } from '../emit/within.ts';
import { didYouMean } from '../lint/nearest.ts';
import type { CommandModule } from './call.ts';
import { createConfigs } from './configs.ts';
import { COMMANDS } from './definition.ts';
import { commandHelp, programHelp } from './help.ts';
import { parseArguments } from './parse.ts';
import { complain, PROGRAM, tell } from './say.ts';
import { type CommandDefinition, EXIT, type ExitCode, type Io, UsageError } from './types.ts';

const ISSUES = 'https://github.com/supportmatrix/supportmatrix/issues';

/** The module of each command, in the order of the definition; loaded when its command is used. */
export const LOADERS: ReadonlyMap<string, () => Promise<CommandModule>> = new Map([
  ['lint', () => import('./lint.ts')],
  ['init', () => import('./init.ts')],
  ['convert', () => import('./convert.ts')],
  ['build', () => import('./build.ts')],
  ['check', () => import('./check.ts')],
  ['diff', () => import('./diff.ts')],
  ['stats', () => import('./stats.ts')],
  ['merge', () => import('./merge.ts')],
  ['lsp', () => import('./lsp/server.ts')],
  ['explain', () => import('./explain.ts')],
  ['completions', () => import('./completions.ts')],
]);

export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    const [line = '', ...more] = linesOf(error, io);
    complain(io, line);
    for (const another of more) tell(io, another);
    return EXIT.trouble;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === undefined) {
    for (const line of programHelp(io.width).trimEnd().split('\n')) tell(io, line);
    return EXIT.trouble;
  }
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    io.out(programHelp(io.width));
    return EXIT.clean;
  }
  if (first === 'help') {
    io.out(await commandHelp(findCommand(rest[0] ?? ''), io.width));
    return EXIT.clean;
  }
  const command = findCommand(first);
  const parsed = await parseArguments(command, rest);
  if (parsed.flag('help')) {
    io.out(await commandHelp(command, io.width));
    return EXIT.clean;
  }
  const load = LOADERS.get(command.name);
  if (!load) throw new Error(`the command ${command.name} has no module`);
  return (await load()).run({ args: parsed, io, configs: createConfigs(parsed, io) });
}

function findCommand(name: string): CommandDefinition {
  const command = COMMANDS.find((known) => known.name === name);
  if (command) return command;
  const names = COMMANDS.map((known) => known.name);
  if (name.startsWith('-')) {
    throw new UsageError(`The command comes first, then ${name}. Commands: ${names.join(', ')}.`);
  }
  if (/[./*]/.test(name)) {
    throw new UsageError(`\`${name}\` is no command. Did you mean \`${PROGRAM} lint ${name}\`?`);
  }
  const guess = didYouMean(name, names);
  throw new UsageError(`There is no command \`${name}\`.${guess || ` Commands: ${names.join(', ')}.`}`);
}

function linesOf(error: unknown, io: Io): readonly string[] {
  if (error instanceof UsageError) return error.lines;
  return error instanceof TooManyCells ? [error.message] : internalError(error, io);
}

/** One line that says how to report a defect of ours; the stack is there for those who ask for it. */
function internalError(error: unknown, io: Io): readonly string[] {
  const text = error instanceof Error ? error.message : String(error);
  const [line = ''] = text.split('\n');
  const stack = io.env.SUPPORTMATRIX_DEBUG && error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return [
    `Internal error: ${line.replace(/\.$/, '')}. This is a defect of the tool; please report the command and the document at ${ISSUES} (SUPPORTMATRIX_DEBUG=1 shows where it happened).`,
    ...stack,
  ];
}
