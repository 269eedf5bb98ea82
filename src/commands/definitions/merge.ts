// The command line of `merge`, as data.
import type { ArgumentDefinition, CommandDefinition } from '../types.ts';
import { CONFIG, NO_CONFIG } from './common.ts';

const version = (name: string, description: string): ArgumentDefinition => ({
  name,
  description,
  kind: 'file',
  required: true,
  multiple: false,
});

export const merge: CommandDefinition = {
  name: 'merge',
  summary: 'Merge two versions of a document cell by cell: a merge driver for git.',
  description: [
    'Merges what two sides changed in a document since BASE, and writes the result to OURS. Changes of different cells never conflict, also in the same row, beside a new column, or when one side has aligned the table anew. Where both sides changed one cell in different ways, the row that holds it stands between conflict markers. Text around the matrices is merged by lines, as git does.',
    'The result is read again, and must say what both sides said. Where it does not, it is merged by lines as a whole, and a line on standard error says so.',
    'Exit codes: 0 if everything was merged, 1 if there are conflicts, 2 if something could not be read or written; OURS is then as it was.',
  ],
  arguments: [
    version('BASE', 'The version that both sides started from (`%O`).'),
    version('OURS', 'Our version, which the result replaces (`%A`).'),
    version('THEIRS', 'Their version (`%B`).'),
  ],
  options: [
    {
      name: 'path',
      description: 'The path of the document (`%P`): it says the format and the configuration.',
      value: { name: 'FILE', kind: 'file' },
    },
    {
      name: 'marker-size',
      description: 'How many signs make a conflict marker (`%L`; default: 7).',
      value: { name: 'COUNT', kind: 'number' },
    },
    {
      name: 'label',
      description: 'A name for conflict markers: of BASE (`%S`), then of OURS (`%X`), then of THEIRS (`%Y`).',
      value: { name: 'NAME', kind: 'text' },
      multiple: true,
    },
    CONFIG,
    NO_CONFIG,
  ],
  examples: [
    {
      command: 'git config merge.supportmatrix.driver "supportmatrix merge --path=%P -- %O %A %B"',
      description: 'Set it up; then name it in .gitattributes.',
    },
    { command: 'supportmatrix merge base.md ours.md theirs.md', description: 'By hand.' },
  ],
};
