// Holds what was typed against the definition of a command.
import { parseArgs } from 'node:util';
import { didYouMean } from '../lint/nearest.ts';
import { type CommandDefinition, type OptionDefinition, type ParsedArguments, UsageError } from './types.ts';

export async function parseArguments(
  command: CommandDefinition,
  args: readonly string[],
): Promise<ParsedArguments> {
  const flags = new Map<string, boolean>();
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokenize(command.options, args)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const found = findOption(command, token.name, token.rawName);
    if (found === undefined) continue;
    const { option, on } = found;
    if (option.value === undefined) {
      if (token.value !== undefined && token.inlineValue) {
        throw new UsageError(`${token.rawName} is a switch and takes no value.`);
      }
      flags.set(option.name, on);
      continue;
    }
    const value = requireValue(option, token.rawName, token.value, token.inlineValue);
    await checkChoice(command, option, value);
    values.set(option.name, [...(values.get(option.name) ?? []), value]);
  }
  checkPositionals(command, positionals, flags.get('help') === true);
  return {
    positionals,
    flag: (name) => flags.get(name),
    value: (name) => values.get(name)?.at(-1),
    values: (name) => values.get(name) ?? [],
  };
}

/** `parseArgs` cuts the arguments up; what they mean is decided here, where names near by can be told. */
function tokenize(options: readonly OptionDefinition[], args: readonly string[]) {
  const config: Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }> = {};
  for (const { name, short, value } of options) {
    config[name] = { type: value ? 'string' : 'boolean', multiple: true, ...(short ? { short } : {}) };
  }
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

function findOption(
  command: CommandDefinition,
  name: string,
  rawName: string,
): { readonly option: OptionDefinition; readonly on: boolean } | undefined {
  const { options } = command;
  const option = options.find((known) => known.name === name);
  if (option) return { option, on: true };
  if (rawName.startsWith('--no-')) {
    const negated = options.find((known) => known.negatable && `no-${known.name}` === name);
    if (negated) return { option: negated, on: false };
  }
  const names = options.map((known) => `--${known.name}`);
  const guess = rawName.startsWith('--') ? didYouMean(rawName, names) : '';
  if (guess === '' && command.passesOver?.(name)) return undefined;
  throw new UsageError(`${command.name} has no option ${rawName}.${guess || seeHelp(command)}`);
}

function requireValue(
  option: OptionDefinition,
  rawName: string,
  value: string | undefined,
  inline: boolean | undefined,
): string {
  const missing = value === undefined || (!inline && value.startsWith('-') && value !== '-');
  if (!missing) return value;
  throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value?.name ?? 'VALUE'}.`);
}

async function checkChoice(
  command: CommandDefinition,
  option: OptionDefinition,
  value: string,
): Promise<void> {
  if (option.value?.kind === 'number') {
    if (!/^\d{1,15}$/.test(value))
      throw new UsageError(`--${option.name} takes a whole number, not \`${value}\`.`);
    return;
  }
  if (!option.choices || option.isOpen) return;
  const choices = await option.choices();
  const unknown = (option.list ? value.split(',') : [value]).find((word) => !choices.includes(word));
  if (unknown === undefined) return;
  throw unknownWord(`--${option.name} of ${command.name}`, unknown, choices);
}

export function unknownWord(what: string, value: string, choices: readonly string[]): UsageError {
  const guess = didYouMean(value, choices);
  return new UsageError(`\`${value}\` is unknown to ${what}.${guess} It takes: ${choices.join(', ')}.`);
}

function checkPositionals(command: CommandDefinition, positionals: readonly string[], help: boolean): void {
  if (help || command.passesOver) return;
  const required = command.arguments.filter((argument) => argument.required);
  const missing = required[positionals.length];
  if (missing) throw new UsageError(`${command.name} needs a ${missing.name}.${seeHelp(command)}`);
  if (command.arguments.some((argument) => argument.multiple)) return;
  const extra = positionals[command.arguments.length];
  if (extra === undefined) return;
  const count = command.arguments.length === 1 ? 'one argument' : `${command.arguments.length} arguments`;
  throw new UsageError(`${command.name} takes ${count}; \`${extra}\` is one too many.`);
}

function seeHelp(command: CommandDefinition): string {
  return ` See \`supportmatrix ${command.name} --help\`.`;
}
