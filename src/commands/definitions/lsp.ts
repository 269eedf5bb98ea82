// The command line of `lsp`, as data.
import type { CommandDefinition } from '../types.ts';
import { CONFIG, NO_CONFIG } from './common.ts';

export const lsp: CommandDefinition = {
  name: 'lsp',
  summary: 'Speak the Language Server Protocol, for editors.',
  description: [
    'Runs until the editor ends it: findings as one types, quick fixes for those that have a fix, and on a cell what the matrix says there. Every open document is linted by itself, under the configuration above it; documents that are compared with others are compared by `lint`.',
    'Messages come on standard input and go to standard output.',
  ],
  arguments: [],
  options: [
    { name: 'stdio', description: 'What many editors add; messages go through standard streams anyway.' },
    CONFIG,
    NO_CONFIG,
  ],
  examples: [{ command: 'supportmatrix lsp', description: 'What an editor starts.' }],
};
