// The completion script for zsh.
import { spellingsOf, type WordCommand, type WordOption } from './model.ts';

/** For a file `_supportmatrix` on the fpath. */
export function zshScript(commands: readonly WordCommand[]): string {
  const list = commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`).join('\n');
  return `#compdef supportmatrix
# zsh completion of supportmatrix
_supportmatrix() {
  local -a commands
  commands=(
${list}
  )
  if ((CURRENT == 2)); then
    _describe -t commands command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _supportmatrix ]]; then
  _supportmatrix "$@"
else
  compdef _supportmatrix supportmatrix
fi
`;
}

function commandCase({ name, options, choices, takesFiles }: WordCommand): string {
  const rest = choices.length > 0 ? `:word:(${choices.join(' ')})` : takesFiles ? ':file:_files' : '';
  const specs = options.flatMap(optionSpecs);
  const args = rest === '' ? specs : [...specs, quote(`*${rest}`)];
  return `    ${name})\n      _arguments \\\n        ${args.join(' \\\n        ')}\n      ;;`;
}

/** One spec a spelling, as _arguments wants them. */
function optionSpecs(option: WordOption): readonly string[] {
  const { description, value, multiple } = option;
  const text = description.replace(/[[\]\\:]/g, '\\$&');
  const action = valueAction(option);
  const star = multiple ? '*' : '';
  return spellingsOf(option).map((name) =>
    quote(`${star}${name}${value && name.startsWith('--') ? '=' : ''}[${text}]${action}`),
  );
}

function valueAction({ value, choices }: WordOption): string {
  if (value === undefined) return '';
  const label = value.name.toLowerCase().replaceAll(':', '-');
  // A colon would end the list of words.
  const words = choices.map((word) => word.replaceAll(':', '\\:')).join(' ');
  // What ends in a colon is to be gone on with: no blank after it.
  if (choices.some((word) => word.endsWith(':'))) return `:${label}:{compadd -S "" - ${words}}`;
  if (choices.length > 0) return `:${label}:(${words})`;
  return value.kind === 'file' ? `:${label}:_files` : `:${label}: `;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
