// The command line as completion scripts need it: plain words, choices already loaded.
import { COMMANDS, PROGRAM_OPTIONS } from '../definition.ts';
import { optionsOf } from '../parse.ts';
import type { ValueKind } from '../types.ts';

export interface WordOption {
  /** `--name`, and for switches that can be turned off also `--no-name`. */
  readonly longs: readonly string[];
  readonly short?: string;
  readonly description: string;
  /** Absent for switches. */
  readonly value?: { readonly name: string; readonly kind: ValueKind; readonly choices: readonly string[] };
  readonly multiple: boolean;
}

export interface WordCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly WordOption[];
  /** Choices of the arguments; empty where they are files or free text. */
  readonly choices: readonly string[];
  readonly takesFiles: boolean;
}

/** All commands with the words of their choices. */
export async function wordCommands(): Promise<readonly WordCommand[]> {
  return Promise.all(
    COMMANDS.map(async (command) => ({
      name: command.name,
      summary: command.summary,
      takesFiles: command.arguments.some(({ kind }) => kind === 'file'),
      choices: (
        await Promise.all(command.arguments.map(async ({ choices }) => (await choices?.()) ?? []))
      ).flat(),
      options: await Promise.all(
        optionsOf(command).map(async (option): Promise<WordOption> => {
          const { name, short, description, value, negatable, multiple } = option;
          return {
            longs: negatable ? [`--${name}`, `--no-${name}`] : [`--${name}`],
            ...(short === undefined ? {} : { short: `-${short}` }),
            description,
            ...(value === undefined
              ? {}
              : { value: { ...value, choices: (await option.choices?.()) ?? [] } }),
            multiple: multiple === true,
          };
        }),
      ),
    })),
  );
}

/** Options that stand without a command, as they are typed. */
export const PROGRAM_WORDS: readonly string[] = PROGRAM_OPTIONS.flatMap(({ name, short }) => [
  `-${short}`,
  `--${name}`,
]);
