// The command line of `merge-reports`, as data.
import type { CommandDefinition } from '../types.ts';
import { REPORTING } from './common.ts';

export const mergeReports: CommandDefinition = {
  name: 'merge-reports',
  summary: 'Make one report of those that `lint --shard` wrote.',
  description: [
    'Takes the JSON reports of all shards and writes the report, in any format, that one run over all documents would have written, with the same exit code. The order of the files does not matter. Shards that are missing, that come twice, that found other documents or were written by another version end it with 2: what is incomplete is no report.',
    'The formats pretty, sarif, gitlab and rdjson need the text of the documents with findings, which is read again from the current folder.',
  ],
  arguments: [
    {
      name: 'REPORT',
      description: 'The JSON reports of all shards, as files or globs.',
      kind: 'file',
      required: true,
      multiple: true,
    },
  ],
  options: [...REPORTING],
  examples: [
    { command: 'supportmatrix merge-reports shard-*.json', description: 'After the jobs of all shards.' },
    {
      command: "supportmatrix merge-reports 'shards/**/*.json' --format pretty --format sarif=report.sarif",
      description: 'For people and for a machine.',
    },
  ],
};
