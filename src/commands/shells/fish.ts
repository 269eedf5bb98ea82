// The completion script for fish.
import { longsOf, type WordCommand, type WordOption } from './model.ts';

/** One `complete` a command and an option. */
export function fishScript(commands: readonly WordCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap(commandLines);
  return `# fish completion of supportmatrix
set -l commands ${names}
complete -c supportmatrix -f
complete -c supportmatrix -n "not __fish_seen_subcommand_from $commands" -s h -l help -d 'Show this help.'
complete -c supportmatrix -n "not __fish_seen_subcommand_from $commands" -s V -l version -d 'Print the version.'
${commands.map(({ name, summary }) => `complete -c supportmatrix -n "not __fish_seen_subcommand_from $commands" -a ${name} -d ${quote(summary)}`).join('\n')}
${lines.join('\n')}
`;
}

function commandLines({ name, options, choices, takesFiles }: WordCommand): readonly string[] {
  const start = `complete -c supportmatrix -n '__fish_seen_subcommand_from ${name}'`;
  const args = takesFiles
    ? [`${start} -F`]
    : choices.length > 0
      ? [`${start} -a ${quote(choices.join(' '))}`]
      : [];
  return [...args, ...options.flatMap((option) => optionLines(start, option))];
}

function optionLines(start: string, option: WordOption): readonly string[] {
  const { short, description } = option;
  return longsOf(option).map((long, index) => {
    const letter = short && index === 0 ? ` -s ${short}` : '';
    return `${start}${letter} -l ${long.slice(2)}${valueFlags(option)} -d ${quote(description)}`;
  });
}

function valueFlags({ value, choices }: WordOption): string {
  if (value === undefined) return '';
  if (choices.length > 0) return ` -x -a ${quote(choices.join(' '))}`;
  return value.kind === 'file' ? ' -r -F' : ' -x';
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
