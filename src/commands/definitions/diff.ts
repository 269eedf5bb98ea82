// The command line of `diff`, as data.
import type { CommandDefinition } from '../types.ts';
import { READING } from './common.ts';

export const diff: CommandDefinition = {
  name: 'diff',
  summary: 'Show what changed between two versions of a matrix, cell by cell.',
  description: [
    'Compares two documents, also of different formats: features and targets that were added, removed or renamed, levels that improved or regressed (complete is better than partial, partial than missing), statuses that were tightened or loosened, commands, notes and texts. A rename is recognized by the id, or by similarity, which is shown.',
    'A document is a file, `-` for standard input, or `REV:path` for a file of a git revision; the path is relative to the current folder. With --since, all documents of the configuration (or those named) are compared with the point where the current branch left REV; with --history, from tag to tag. Older versions are read under the configuration of today.',
    'The exit code is 0, unless --fail-on names a kind of change that occurred: then it is 1.',
  ],
  arguments: [
    {
      name: 'DOCUMENT',
      description:
        'Two documents, A and B; with --since or --history, the documents to compare (default: all).',
      kind: 'file',
      required: false,
      multiple: true,
    },
  ],
  options: [
    {
      name: 'since',
      description: 'Compare the working tree with the point where it left this revision.',
      value: { name: 'REV', kind: 'text' },
    },
    {
      name: 'history',
      description: 'Compare from tag to tag: a changelog. Without `A..`, from the first tag on.',
      value: { name: 'A..B', kind: 'text' },
    },
    {
      name: 'format',
      short: 'f',
      description: 'How to show it; markdown is made for release notes and pull requests (default: pretty).',
      value: { name: 'FORMAT', kind: 'text' },
      choices: async () => ['pretty', 'json', 'markdown'],
    },
    {
      name: 'fail-on',
      description: 'Exit with 1 when there are changes of these kinds, separated by commas.',
      value: { name: 'KINDS', kind: 'text' },
      choices: async () => [...(await import('../../model/diff-types.ts')).CHANGE_KINDS, 'any'],
      multiple: true,
      list: true,
    },
    ...READING,
  ],
  examples: [
    { command: 'supportmatrix diff v1.0:docs/matrix.md docs/matrix.md', description: 'Since a release.' },
    { command: 'supportmatrix diff old/support-matrix.ini docs/matrix.md', description: 'Across formats.' },
    {
      command: 'supportmatrix diff --since main --fail-on regression,removed-feature --format markdown',
      description: 'For a pull request.',
    },
    { command: 'supportmatrix diff --history v1.0..HEAD --format markdown', description: 'A changelog.' },
  ],
};
