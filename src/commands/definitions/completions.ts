// The command line of `completions`, as data.
import type { CommandDefinition } from '../types.ts';

export const completions: CommandDefinition = {
  name: 'completions',
  summary: 'Print the completion script of a shell, or the man page.',
  description: [
    'The scripts are made from the definition of the command line, so they know every command and option.',
  ],
  arguments: [
    {
      name: 'SHELL',
      description: 'bash, zsh or fish; man for the man page.',
      kind: 'text',
      required: true,
      multiple: false,
      choices: async () => ['bash', 'zsh', 'fish', 'man'],
    },
  ],
  options: [],
  examples: [
    { command: 'source <(supportmatrix completions bash)', description: 'In ~/.bashrc.' },
    { command: 'supportmatrix completions zsh > ~/.zfunc/_supportmatrix', description: 'Where zsh looks.' },
    {
      command: 'supportmatrix completions fish > ~/.config/fish/completions/supportmatrix.fish',
      description: 'Where fish looks.',
    },
    { command: 'supportmatrix completions man > supportmatrix.1', description: 'The man page.' },
  ],
};
