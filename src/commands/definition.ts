// The one definition of the command line: parsing, help, completions and the man page are made from it.
import {
  AS_OF,
  CONFIG,
  FILES,
  FORMAT,
  MAX_WARNINGS,
  NO_CONFIG,
  PLUGIN,
  READING,
  REPORTING,
} from './definitions/common.ts';
import { convert } from './definitions/convert.ts';
import { diff } from './definitions/diff.ts';
import { lint } from './definitions/lint.ts';
import { merge } from './definitions/merge.ts';
import type { CommandDefinition } from './types.ts';

export const PROGRAM = 'supportmatrix';

export const TAGLINE =
  'Reads the feature support matrix you already have, tells you where it contradicts itself, and keeps every copy of it in step.';

const init: CommandDefinition = {
  name: 'init',
  summary: 'Find the matrices of this folder and write a configuration for them.',
  description: [
    'Looks through the documents of the current folder, shows the matrices that it finds, and writes `supportmatrix.yaml` with an entry for each document and comments that say what else can be set. With --hook and --ci it also writes what pre-commit and the CI need. An existing file is never overwritten: its new content is printed instead.',
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

const build: CommandDefinition = {
  name: 'build',
  summary: 'Write the outputs that the configuration declares.',
  description: [
    'Every entry of `documents` may declare `outputs`: copies of its matrices as CSV, JSON, Markdown and so on, as separate files or between markers in a file that people edit. Only what changed is written, each file as a whole or not at all; the line ends of a file are kept.',
    'Markers are two lines, `<!-- supportmatrix:begin NAME -->` and `<!-- supportmatrix:end NAME -->` (in MDX `{/* supportmatrix:begin NAME */}`, in reStructuredText `.. supportmatrix:begin NAME`); nothing outside them is touched. The opening marker carries a checksum: a part that was edited by hand is kept, and the exit code is 1, unless --force replaces it.',
  ],
  arguments: [],
  options: [
    { name: 'dry-run', short: 'n', description: 'Show what would be written, and write nothing.' },
    { name: 'force', description: 'Also replace parts that were edited by hand between their markers.' },
    CONFIG,
  ],
  examples: [
    { command: 'supportmatrix build', description: 'Everything that is declared.' },
    { command: 'supportmatrix build --dry-run', description: 'See what would be written.' },
  ],
};

const check: CommandDefinition = {
  name: 'check',
  summary: 'Lint, and compare every copy with its source: the gate for CI.',
  description: [
    'Lints the documents of the configuration, and compares every output with what `build` would write. It writes nothing. Drift is shown cell by cell, with what the source says and what the copy says. A copy with the same content in other bytes (another formatter, other line ends) has not drifted; a missing copy has.',
    'Exit codes: 0 if nothing is wrong, 1 for drift or findings at or above the threshold, 2 if something could not be read or understood.',
  ],
  arguments: [],
  options: [
    FORMAT,
    { name: 'exact', description: 'Report a copy as drifted if a single byte differs.' },
    {
      name: 'fail-on',
      description: 'The lowest severity of findings that makes the exit code 1 (default: error).',
      value: { name: 'SEVERITY', kind: 'text' },
      choices: async () => ['error', 'warning', 'info', 'never'],
    },
    MAX_WARNINGS,
    { name: 'quiet', short: 'q', description: 'Report errors only.' },
    {
      name: 'today',
      description: "The day that exceptions expire by (default: the system's).",
      value: { name: 'YYYY-MM-DD', kind: 'text' },
    },
    PLUGIN,
    CONFIG,
  ],
  examples: [
    { command: 'supportmatrix check', description: 'In CI; it needs no arguments.' },
    {
      command: 'supportmatrix check --format pretty --format sarif=report.sarif',
      description: 'For people and for a machine.',
    },
  ],
};

const stats: CommandDefinition = {
  name: 'stats',
  summary: 'Count how well each target and each group of features is supported.',
  description: [
    'Shows how many cells have which level, as bars and numbers, for every target and every group, and what each target lacks: mandatory features that are not complete, and choices that no feature satisfies. Cells that do not apply are not counted against a target.',
    'Without arguments, the documents of the configuration are counted, or all documents of the current folder if it names none.',
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
    AS_OF,
    ...READING,
  ],
  examples: [
    { command: 'supportmatrix stats docs/support-matrix.md', description: 'Bars in the terminal.' },
    { command: 'supportmatrix stats --format json docs', description: 'For a program.' },
    { command: 'supportmatrix stats --badges docs/badges', description: 'For a README.' },
  ],
};

const mergeReports: CommandDefinition = {
  name: 'merge-reports',
  summary: 'Merge the reports that `lint --shard` wrote.',
  description: [
    'Takes the JSON reports of all shards and writes the report, in any format, that one run over all documents would have written, with the same exit code. The order of the files does not matter. It exits with 2 if a shard is missing, comes twice, found other documents, or was written by another version.',
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

const lsp: CommandDefinition = {
  name: 'lsp',
  summary: 'Speak the Language Server Protocol, for editors.',
  description: [
    'Runs until the editor ends it. It offers the findings of `lint` while you type, fixes, definitions, references, an outline, hovers, renaming and completion. docs/editors.md shows how to set up an editor.',
    'It reads messages from standard input and writes to standard output. Options that editors add, such as --clientProcessId, are accepted.',
  ],
  arguments: [],
  options: [
    {
      name: 'stdio',
      description: 'Accepted because many editors add it; messages always use the standard streams.',
    },
    CONFIG,
    NO_CONFIG,
  ],
  // Nobody listens on other channels: who asks for one has to hear it.
  passesOver: (name) => !['node-ipc', 'socket', 'pipe'].includes(name),
  examples: [{ command: 'supportmatrix lsp', description: 'What an editor starts.' }],
};

const explain: CommandDefinition = {
  name: 'explain',
  summary: 'Show the page of a rule.',
  description: ['The page says what the rule finds and why it matters, with examples and its options.'],
  arguments: [
    {
      name: 'RULE',
      description: 'The id of the rule, as reports show it; without one, all rules are listed.',
      kind: 'text',
      required: false,
      multiple: false,
      choices: async () => (await import('../../rules/index.ts')).RULES.map((rule) => rule.meta.id),
    },
  ],
  options: [],
  examples: [
    { command: 'supportmatrix explain summary-detail-mismatch', description: 'One rule.' },
    { command: 'supportmatrix explain', description: 'All of them, one line each.' },
  ],
};

const completions: CommandDefinition = {
  name: 'completions',
  summary: 'Print the completion script of a shell, or the man page.',
  description: ['The scripts know every command and option.'],
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

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandDefinition[] = [
  lint,
  init,
  convert,
  build,
  check,
  diff,
  stats,
  merge,
  mergeReports,
  lsp,
  explain,
  completions,
];

/** Options that stand without a command. */
export const PROGRAM_OPTIONS = [
  { name: 'help', short: 'h', description: 'Show this help.' },
  { name: 'version', short: 'V', description: 'Print the version.' },
] as const;
