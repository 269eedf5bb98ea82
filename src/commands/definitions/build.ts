// The command line of `build`, as data.
import type { CommandDefinition } from '../types.ts';
import { CONFIG } from './common.ts';

export const build: CommandDefinition = {
  name: 'build',
  summary: 'Write the outputs that the configuration declares.',
  description: [
    'Every entry of `documents` may declare `outputs`: copies of its matrices as CSV, JSON, Markdown and so on, as files of their own or between markers in a file that people write. Only what changed is written, each file as a whole or not at all; the line ends of a file are kept.',
    'Markers are two lines, `<!-- supportmatrix:begin NAME -->` and `<!-- supportmatrix:end NAME -->` (in MDX `{/* supportmatrix:begin NAME */}`, in reStructuredText `.. supportmatrix:begin NAME`); nothing outside them is touched. The opening one carries a checksum: what was edited between them by hand is kept, and the exit code is 1, unless --force replaces it.',
  ],
  arguments: [],
  options: [
    { name: 'dry-run', short: 'n', description: 'Say what would be written, and write nothing.' },
    { name: 'force', description: 'Also replace parts that were edited by hand between their markers.' },
    CONFIG,
  ],
  examples: [
    { command: 'supportmatrix build', description: 'Everything that is declared.' },
    { command: 'supportmatrix build --dry-run', description: 'See what would be written.' },
  ],
};
