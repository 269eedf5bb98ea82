// The completion script for bash.
import { PROGRAM_WORDS, spellingsOf, type WordCommand } from './model.ts';

/** Needs nothing but bash itself. */
export function bashScript(commands: readonly WordCommand[]): string {
  const names = [...commands.map(({ name }) => name), 'help', ...PROGRAM_WORDS].join(' ');
  return `# bash completion of supportmatrix
_supportmatrix() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${names}' -- "$current"))
    return
  fi
  [[ $previous == = ]] && previous=\${COMP_WORDS[COMP_CWORD-2]}
  [[ $current == = ]] && current=
  case \${COMP_WORDS[1]} in
${commands.map(commandCase).join('\n')}
    help) COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$current")) ;;
  esac
}
complete -o default -o bashdefault -F _supportmatrix supportmatrix
`;
}

function commandCase({ name, options, choices, takesFiles }: WordCommand): string {
  const words = options.flatMap(spellingsOf).join(' ');
  const valued = options.filter(({ value }) => value !== undefined);
  const cases = valued.map((option) => {
    const patterns = spellingsOf(option).join('|');
    return `        ${patterns}) ${reply(option.value?.kind === 'file', option.choices)} return ;;`;
  });
  return `    ${name})
      case $previous in
${cases.join('\n')}
      esac
      if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W '${words}' -- "$current"))
        return
      fi
      ${reply(takesFiles, choices)}
      ;;`;
}

function reply(files: boolean, choices: readonly string[]): string {
  if (choices.length > 0) return `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current"));`;
  return files ? 'COMPREPLY=($(compgen -f -- "$current"));' : ':;';
}
