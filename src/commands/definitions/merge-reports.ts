// The command line of `merge-reports`, as data.
import type { CommandDefinition } from '../types.ts';

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
  options: [
    {
      name: 'format',
      short: 'f',
      description:
        'How to report; `FORMAT=PATH` writes to a file, and several may be given (default: pretty; github or gitlab in their CI).',
      value: { name: 'FORMAT', kind: 'text' },
      choices: async () => (await import('../../report/index.ts')).REPORT_FORMATS,
      multiple: true,
    },
    {
      name: 'fail-on',
      description: 'The lowest severity that makes the exit code 1 (default: error).',
      value: { name: 'SEVERITY', kind: 'text' },
      choices: async () => ['error', 'warning', 'info', 'never'],
    },
    {
      name: 'max-warnings',
      description: 'Also exit with 1 when there are more warnings than this.',
      value: { name: 'COUNT', kind: 'number' },
    },
    {
      name: 'quiet',
      short: 'q',
      description: 'Report errors only; warnings still count for --max-warnings.',
    },
  ],
  examples: [
    { command: 'supportmatrix merge-reports shard-*.json', description: 'After the jobs of all shards.' },
    {
      command: "supportmatrix merge-reports 'shards/**/*.json' --format pretty --format sarif=report.sarif",
      description: 'For people and for a machine.',
    },
  ],
};
