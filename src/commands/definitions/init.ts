// The command line of `init`, as data.
import type { CommandDefinition } from '../types.ts';

export const init: CommandDefinition = {
  name: 'init',
  summary: 'Find the matrices of this folder and write a configuration for them.',
  description: [
    'Looks through the documents of the current folder, shows the matrices that it finds, and writes `supportmatrix.yaml` with an entry for each document and comments that say what else can be set. With --hook and --ci it also writes what pre-commit and the CI need. A file that exists is never written over: what belongs into it is printed instead.',
  ],
  arguments: [],
  options: [
    { name: 'hook', description: 'Also write a hook for pre-commit (.pre-commit-config.yaml).' },
    { name: 'ci', description: 'Also write a job for the CI: GitLab where .gitlab-ci.yml is, else GitHub.' },
    { name: 'dry-run', short: 'n', description: 'Print what would be written, and write nothing.' },
  ],
  examples: [
    { command: 'supportmatrix init', description: 'The configuration alone.' },
    { command: 'supportmatrix init --hook --ci', description: 'With a hook and a job.' },
  ],
};
