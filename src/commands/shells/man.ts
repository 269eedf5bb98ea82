// The man page, made from the definition of the command line.
import { VERSION } from '../../version.ts';
import { COMMANDS, PROGRAM_OPTIONS, TAGLINE } from '../definition.ts';
import { usageOf } from '../help.ts';
import { PROGRAM } from '../say.ts';
import type { CommandDefinition, OptionDefinition } from '../types.ts';

/** The page in man's own macros; no date, so that the same version makes the same page. */
export function manPage(): string {
  return [
    `.TH SUPPORTMATRIX 1 "" "${PROGRAM} ${VERSION}" "User Commands"`,
    '.SH NAME',
    `${PROGRAM} \\- find contradictions in feature support matrices, and convert them`,
    '.SH SYNOPSIS',
    ...COMMANDS.flatMap((command) => [`.B ${roff(usageOf(command))}`, '.br']),
    '.SH DESCRIPTION',
    roff(TAGLINE),
    '.SH OPTIONS',
    ...PROGRAM_OPTIONS.flatMap(optionLines),
    ...COMMANDS.flatMap(commandLines),
    '.SH EXIT STATUS',
    '.TP\n.B 0\nNothing was found at or over the threshold.',
    '.TP\n.B 1\nFindings, drift or regressions.',
    '.TP\n.B 2\nWrong usage or configuration, unreadable input, or an internal error.',
    '.SH ENVIRONMENT',
    '.TP\n.B NO_COLOR\nNo colours.',
    '.TP\n.B FORCE_COLOR\nColours, also where no terminal is seen.',
    '.SH FILES',
    '.TP\n.B supportmatrix.yaml\nThe configuration, looked for upwards from each document.',
    '',
  ].join('\n');
}

function commandLines(command: CommandDefinition): readonly string[] {
  return [
    `.SH ${command.name.toUpperCase()}`,
    roff(command.summary),
    ...command.description.flatMap((paragraph) => ['.PP', roff(paragraph)]),
    ...command.options.flatMap(optionLines),
    '.PP\nExamples:',
    ...command.examples.flatMap(({ command: line, description }) => [
      `.PP\n${roff(description)}`,
      `.nf\n.RS\n${roff(line)}\n.RE\n.fi`,
    ]),
  ];
}

function optionLines({ name, short, description, value, negatable }: OptionDefinition): readonly string[] {
  const long = `\\-\\-${negatable ? '[no\\-]' : ''}${roff(name)}`;
  const letter = short ? `\\-${short}, ` : '';
  const argument = value ? ` \\fI${roff(value.name)}\\fR` : '';
  return [`.TP\n\\fB${letter}${long}\\fR${argument}`, roff(description)];
}

/** Text in which nothing is a request: no escapes, no dot or quote at the start of a line. */
function roff(text: string): string {
  const escaped = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('…', '...');
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}
