// The command line of `stats`, as data.
import type { CommandDefinition } from '../types.ts';
import { FILES, READING } from './common.ts';

export const stats: CommandDefinition = {
  name: 'stats',
  summary: 'Count how well each target and each group of features is supported.',
  description: [
    'Shows for every target, and for every group where there are groups, how many cells have which level, as bars and as numbers, and what each target lacks: mandatory features that it does not have completely, and choices of which it has nothing. What is not applicable to a target is not asked of it.',
    'Without arguments, the documents of the configuration are counted, or those of the current folder where it names none.',
  ],
  arguments: [FILES],
  options: [
    {
      name: 'format',
      short: 'f',
      description: 'How to show it (default: pretty).',
      value: { name: 'FORMAT', kind: 'text' },
      choices: async () => ['pretty', 'json'],
    },
    {
      name: 'badges',
      description: 'Also write a badge (SVG) for each target into this folder.',
      value: { name: 'FOLDER', kind: 'folder' },
    },
    ...READING,
  ],
  examples: [
    { command: 'supportmatrix stats docs/support-matrix.md', description: 'Bars in the terminal.' },
    { command: 'supportmatrix stats --format json docs', description: 'For a program.' },
    { command: 'supportmatrix stats --badges docs/badges', description: 'For a README.' },
  ],
};
