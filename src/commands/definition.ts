// The one definition of the command line: parsing, help, completions and the man page are made from it.
import { CONFIG, FILES, FORMAT, MAX_WARNINGS, NO_CONFIG, READING, REPORTING } from './definitions/common.ts';
import { convert } from './definitions/convert.ts';
import { diff } from './definitions/diff.ts';
import { lint } from './definitions/lint.ts';
import type { CommandDefinition } from './types.ts';

export const PROGRAM = 'supportmatrix';

export const TAGLINE =
  'Reads the feature support matrix you already have, tells you where it contradicts itself, and keeps every copy of it in step.';

const init: CommandDefinition = {
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

const build: CommandDefinition = {
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

const check: CommandDefinition = {
  name: 'check',
  summary: 'Lint, and prove that every copy says what its source says: the gate for CI.',
  description: [
    'Lints the documents of the configuration, and holds every output against what `build` would write, writing nothing. Drift is shown cell by cell, with what the source says and what the copy says. A copy that says the same in other bytes (another formatter, other line ends) has not drifted; a missing one has.',
    'Exit codes: 0 when all is well, 1 for findings at or over the threshold or for drift, 2 when something could not be read or understood.',
  ],
  arguments: [],
  options: [
    FORMAT,
    { name: 'exact', description: 'A copy that differs in a single byte has drifted.' },
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

const mergeReports: CommandDefinition = {
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

const lsp: CommandDefinition = {
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

const explain: CommandDefinition = {
  name: 'explain',
  summary: 'Show the page of a rule.',
  description: ['What the rule finds, why it matters, what is wrong and right, and its options.'],
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
    { command: 'supportmatrix explain', description: 'All of them, a line each.' },
  ],
};

const completions: CommandDefinition = {
  name: 'completions',
  summary: 'Print the completion script of a shell, or the man page.',
  description: [
    'The scripts are made from the definition of the command line, so they know every command and option.',
  ],
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
