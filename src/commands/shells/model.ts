// The command line as completion scripts need it: choices already loaded.
import { COMMANDS, PROGRAM_OPTIONS } from '../definition.ts';
import type { CommandDefinition, OptionDefinition } from '../types.ts';

type WithChoices = { readonly choices?: (() => Promise<readonly string[]>) | undefined };
type Loaded<T extends WithChoices> = Omit<T, 'choices'> & { readonly choices: readonly string[] };

export type WordOption = Loaded<OptionDefinition>;

export interface WordCommand extends Pick<CommandDefinition, 'name' | 'summary'> {
  readonly options: readonly WordOption[];
  /** Choices of the arguments; empty where they are files or free text. */
  readonly choices: readonly string[];
  readonly takesFiles: boolean;
}

const load = <T extends WithChoices>(all: readonly T[]): Promise<readonly Loaded<T>[]> =>
  Promise.all(all.map(async ({ choices, ...rest }) => ({ ...rest, choices: (await choices?.()) ?? [] })));

export const wordCommands = (): Promise<readonly WordCommand[]> =>
  Promise.all(
    COMMANDS.map(async (command) => ({
      name: command.name,
      summary: command.summary,
      takesFiles: command.arguments.some(({ kind }) => kind === 'file'),
      choices: (await load(command.arguments)).flatMap(({ choices }) => choices),
      options: await load(command.options),
    })),
  );

/** `--name`, and for switches that can be turned off also `--no-name`. */
export const longsOf = ({ name, negatable }: WordOption): readonly string[] =>
  negatable ? [`--${name}`, `--no-${name}`] : [`--${name}`];

export const spellingsOf = (option: WordOption): readonly string[] =>
  option.short ? [...longsOf(option), `-${option.short}`] : longsOf(option);

/** Options that stand without a command, as they are typed. */
export const PROGRAM_WORDS: readonly string[] = PROGRAM_OPTIONS.flatMap(({ name, short }) => [
  `-${short}`,
  `--${name}`,
]);
