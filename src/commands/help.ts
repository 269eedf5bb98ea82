// The help texts, made from the definition of the command line.
import { wrap } from '../report/wrap.ts';
import { COMMANDS, PROGRAM_OPTIONS, TAGLINE } from './definition.ts';
import { PROGRAM } from './say.ts';
import type { ArgumentDefinition, CommandDefinition, OptionDefinition } from './types.ts';

/** Lines of help are filled to this many columns at most: longer ones are hard to read. */
const MAX_WIDTH = 100;

export function programHelp(width: number): string {
  const rows = COMMANDS.map((command): Row => [command.name, command.summary]);
  const options = PROGRAM_OPTIONS.map((option): Row => [optionLabel(option), option.description]);
  const first = COMMANDS[0]?.examples[0];
  return [
    ...fill(TAGLINE, '', width),
    '',
    `Usage: ${PROGRAM} COMMAND [OPTION…] [FILE…]`,
    '',
    'Commands:',
    ...table(rows, width),
    '',
    'Options:',
    ...table(options, width),
    '',
    `Try: ${first?.command ?? PROGRAM}`,
    `More on a command: ${PROGRAM} COMMAND --help`,
    '',
  ].join('\n');
}

export async function commandHelp(command: CommandDefinition, width: number): Promise<string> {
  const options: Row[] = [];
  for (const option of command.options) {
    options.push([optionLabel(option), await withChoices(option.description, option.choices)]);
  }
  const args = command.arguments.map((argument): Row => [argument.name, argument.description]);
  const examples = command.examples.flatMap((example) => [
    ...fill(`# ${example.description}`, '  ', width),
    `  ${example.command}`,
  ]);
  return [
    ...fill(command.summary, '', width),
    '',
    `Usage: ${usageOf(command)}`,
    '',
    ...command.description.flatMap((paragraph) => [...fill(paragraph, '', width), '']),
    ...(args.length > 0 ? ['Arguments:', ...table(args, width), ''] : []),
    'Options:',
    ...table(options, width),
    '',
    'Examples:',
    ...examples,
    '',
  ].join('\n');
}

/** `supportmatrix lint [OPTION…] [FILE…]` */
export function usageOf(command: CommandDefinition): string {
  return [PROGRAM, command.name, '[OPTION…]', ...command.arguments.map(argumentLabel)].join(' ');
}

function argumentLabel(argument: ArgumentDefinition): string {
  const name = argument.multiple ? `${argument.name}…` : argument.name;
  return argument.required ? name : `[${name}]`;
}

/** `-o, --output FILE`, `--[no-]color` */
export function optionLabel(option: OptionDefinition): string {
  const long = option.negatable ? `--[no-]${option.name}` : `--${option.name}`;
  const start = option.short ? `-${option.short}, ` : '    ';
  return `${start}${long}${option.value ? ` ${option.value.name}` : ''}`;
}

async function withChoices(description: string, choices: OptionDefinition['choices']): Promise<string> {
  // Words that end in a colon are beginnings, there for completion; a list of them would fill the page.
  const words = (await choices?.())?.filter((word) => !word.endsWith(':')) ?? [];
  return words.length > 0 ? `${description} One of: ${words.join(', ')}.` : description;
}

type Row = readonly [label: string, description: string];

/** Labels left, descriptions filled beside them; a label that is too long has its description below. */
function table(rows: readonly Row[], width: number): string[] {
  const room = Math.min(26, Math.max(...rows.map(([label]) => label.length)));
  return rows.flatMap(([label, description]) => {
    const indent = ' '.repeat(room + 4);
    const [first = '', ...rest] = fill(description, indent, width);
    if (label.length > room) return [`  ${label}`, first, ...rest];
    return [`  ${label.padEnd(room)}  ${first.trimStart()}`, ...rest];
  });
}

const fill = (text: string, indent: string, width: number): string[] =>
  wrap(text, indent, Math.min(width, MAX_WIDTH));
