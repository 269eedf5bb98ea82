// The command line of `lint`, as data.
import type { CommandDefinition } from '../types.ts';
import { FILES, PLUGIN, READING, REPORTING } from './common.ts';

export const lint: CommandDefinition = {
  name: 'lint',
  summary: 'Find where a feature support matrix contradicts itself.',
  description: [
    'Reads each document, finds its feature support matrices and reports what is wrong with them. A document without a matrix passes. Without arguments, the documents of the configuration are linted, or all documents of the current folder if it names none.',
    'Exit codes: 0 if nothing at or above the threshold was found, 1 if something was, 2 if something could not be read, written or understood.',
  ],
  arguments: [FILES],
  options: [
    ...REPORTING,
    {
      name: 'fix',
      description:
        'Fix what can be fixed without changing what the document says; with `-`, print the fixed text.',
    },
    {
      name: 'unsafe',
      description: 'With --fix or --diff: also make fixes that may change what the document says.',
    },
    {
      name: 'no-ignore',
      description: 'Also read what `.gitignore` and `ignore` of the configuration leave out.',
    },
    { name: 'diff', description: 'Show what --fix would change, and write nothing.' },
    {
      name: 'rule',
      description:
        'Set the severity of a rule, such as `partial-needs-notes:off`; overrides the configuration.',
      value: { name: 'ID:SEVERITY', kind: 'text' },
      choices: async () => (await import('../../../rules/index.ts')).RULES.map((rule) => `${rule.meta.id}:`),
      isOpen: true,
      multiple: true,
    },
    PLUGIN,
    {
      name: 'preset',
      description:
        'The rules to start from: what is wrong, also what is doubtful, or all (default: recommended).',
      value: { name: 'NAME', kind: 'text' },
      choices: async () => (await import('../../lint/rule.ts')).PRESETS,
    },
    {
      name: 'baseline',
      description:
        'Leave out the findings that this file knows; overrides the baseline of the configuration.',
      value: { name: 'FILE', kind: 'file' },
    },
    { name: 'write-baseline', description: 'Write all findings to the baseline, and report none.' },
    { name: 'prune-baseline', description: 'Remove findings that no longer occur from the baseline.' },
    {
      name: 'report-unused-suppressions',
      description: 'Report comments and exceptions that suppress nothing, whatever the preset.',
    },
    {
      name: 'today',
      description: "The day that exceptions expire by (default: the system's).",
      value: { name: 'YYYY-MM-DD', kind: 'text' },
    },
    {
      name: 'workers',
      description:
        'How many threads lint, or `auto`: one, and more where there is enough to do (default: auto).',
      value: { name: 'COUNT', kind: 'text' },
    },
    {
      name: 'cache',
      description: 'Keep findings, and reuse them for documents that have not changed.',
    },
    {
      name: 'cache-location',
      description: 'The folder of the cache (default: .supportmatrix-cache); implies --cache.',
      value: { name: 'FOLDER', kind: 'folder' },
    },
    {
      name: 'shard',
      description:
        'Lint the share of one of several runs, such as 2/5; merge-reports makes one report of their JSON.',
      value: { name: 'INDEX/COUNT', kind: 'text' },
    },
    {
      name: 'explain-detection',
      description: 'Show how each table, list and legend was read, and why; with --format json as data.',
    },
    {
      name: 'print-config',
      description: 'Show which settings apply to this document and where each is set, and stop.',
      value: { name: 'FILE', kind: 'file' },
    },
    ...READING,
  ],
  examples: [
    { command: 'supportmatrix lint docs/support-matrix.md', description: 'One document.' },
    { command: 'supportmatrix lint docs "specs/**/*.rst"', description: 'A folder, and a glob.' },
    { command: 'supportmatrix lint --fix --diff README.md', description: 'See the fixes first.' },
    {
      command: 'supportmatrix lint --format pretty --format sarif=report.sarif docs',
      description: 'For people and for a machine.',
    },
    {
      command: 'git show HEAD:README.md | supportmatrix lint - --stdin-filename README.md',
      description: 'From a pipe.',
    },
    {
      command: 'supportmatrix lint --shard 2/5 --format json=shard-2.json .',
      description: 'The second of five jobs; see merge-reports.',
    },
  ],
};
