// The one definition of the command line, as its help shows it: parsing, help, completions and the man page come of it.
import { FORMATS } from '../source/source.ts';
import { command, oneOf, type Words } from './command-text.ts';
import type { CommandDefinition } from './types.ts';

export const TAGLINE =
  'Reads the feature support matrix you already have, tells you where it contradicts itself, and keeps every copy of it in step.';

const READING = `  --config FILE  Use this configuration instead of looking upwards from each document.
  --no-config  Use no configuration at all.
  --from FORMAT  Read the documents as this format, whatever their names say.
  --stdin-filename FILE  The name that standard input goes by: it says the format, the configuration and the path in reports.
  --max-bytes BYTES  Refuse documents larger than this (default: 67108864, 64 MiB).`;

const READING_WORDS: Words = { from: { choices: async () => FORMATS, isOpen: true } };

const REPORTING_WORDS: Words = {
  format: { choices: async () => (await import('../report/index.ts')).REPORT_FORMATS, isOpen: true },
  'fail-on': oneOf('error', 'warning', 'info', 'never'),
};

const lint = command(
  `lint [FILE…]
Find where a feature support matrix contradicts itself.

Reads each document, finds its feature support matrices and reports what is wrong with them. A document without a matrix passes. Without arguments, the documents of the configuration are linted, or all documents of the current folder if it names none.

Exit codes: 0 if nothing at or above the threshold was found, 1 if something was, 2 if something could not be read, written or understood.

  FILE  Documents, folders or globs; \`-\` is standard input.
  -f, --format FORMAT…  How to report; \`FORMAT=PATH\` writes to a file, and several may be given (default: pretty; github or gitlab in their CI).
  --fail-on SEVERITY  The lowest severity that makes the exit code 1 (default: error).
  --max-warnings COUNT  Also exit with 1 when there are more warnings than this.
  -q, --quiet  Report errors only; warnings still count for --max-warnings.
  --fix  Fix what can be fixed without changing what the document says; with \`-\`, print the fixed text.
  --unsafe  With --fix or --diff: also make fixes that may change what the document says.
  --no-ignore  Also read what \`.gitignore\` and \`ignore\` of the configuration leave out.
  --diff  Show what --fix would change, and write nothing.
  --rule ID:SEVERITY…  Set the severity of a rule, such as \`partial-needs-notes:off\`; overrides the configuration.
  --plugin FILE…  Also use the rules that this module exports. It runs as a part of the program.
  --preset NAME  The rules to start from: what is wrong, also what is doubtful, or all (default: recommended).
  --baseline FILE  Leave out the findings that this file knows; overrides the baseline of the configuration.
  --write-baseline  Write all findings to the baseline, and report none.
  --prune-baseline  Remove findings that no longer occur from the baseline.
  --report-unused-suppressions  Report comments and exceptions that suppress nothing, whatever the preset.
  --today YYYY-MM-DD  The day that exceptions expire by (default: the system's).
  --workers COUNT  How many threads lint, or \`auto\`: one, and more where there is enough to do (default: auto).
  --cache  Keep findings, and reuse them for documents that have not changed.
  --cache-location FOLDER  The folder of the cache (default: .supportmatrix-cache); implies --cache.
  --explain-detection  Show how each table, list and legend was read, and why; with --format json as data.
  --print-config FILE  Show which settings apply to this document and where each is set, and stop.
${READING}
# One document.
$ supportmatrix lint docs/support-matrix.md
# A folder, and a glob.
$ supportmatrix lint docs "specs/**/*.rst"
# See the fixes first.
$ supportmatrix lint --fix --diff README.md
# For people and for a machine.
$ supportmatrix lint --format pretty --format sarif=report.sarif docs
# From a pipe.
$ git show HEAD:README.md | supportmatrix lint - --stdin-filename README.md`,
  {
    ...READING_WORDS,
    ...REPORTING_WORDS,
    rule: {
      choices: async () => (await import('../../rules/index.ts')).RULES.map(({ meta }) => `${meta.id}:`),
      isOpen: true,
    },
    preset: { choices: async () => (await import('../lint/rule.ts')).PRESETS },
    workers: { value: { name: 'COUNT', kind: 'text' } },
  },
);

const init = command(
  `init
Find the matrices of this folder and write a configuration for them.

Looks through the documents of the current folder, shows the matrices that it finds, and writes \`supportmatrix.yaml\` with an entry for each document and comments that say what else can be set. With --hook and --ci it also writes what pre-commit and the CI need. An existing file is never overwritten: its new content is printed instead.

  --hook  Also write a hook for pre-commit (.pre-commit-config.yaml).
  --ci  Also write a job for the CI: GitLab where .gitlab-ci.yml is, else GitHub.
  -n, --dry-run  Print what would be written, and write nothing.
# The configuration alone.
$ supportmatrix init
# With a hook and a job.
$ supportmatrix init --hook --ci`,
);

const convert = command(
  `convert FILE…
Write the matrices of a document in another format.

Reads one document and writes its feature support matrices. To ndjson, it writes one record for each cell of any number of documents. Files of one target or one feature each, such as the INI files of drivers, become one matrix. What the format cannot hold is reported on standard error. The output is written to standard output, or with -o to a file that is replaced as a whole or not at all.

  FILE  The document; \`-\` is standard input. Files of one target or feature each, and what is written to ndjson: documents, folders or globs.
  -t, --to FORMAT  The format to write (default: by the extension of the output file).
  -o, --output FILE  Write to this file instead of standard output.
  --table STYLE  How tables are written. Markdown: compact (default), or aligned by padding; RST: list-table (default), grid or simple.
  --csv SHAPE  CSV: one row for each feature (wide) or for each cell (long; default).
  --view VIEW  Markdown, RST and AsciiDoc: the whole document, or only a part of it (default: all).
  --background GROUND  SVG: white or dark as the reader prefers (page; default), or transparent (none).
  --as-of VERSION  What holds for this version: features that came later, or went before it, are missing.
${READING}
# For a program.
$ supportmatrix convert docs/support-matrix.rst --to json
# For a spreadsheet, one row for each cell.
$ supportmatrix convert matrix.md -o matrix.csv
# And back.
$ supportmatrix convert matrix.csv --to markdown --table aligned
# One matrix of files of one driver each.
$ supportmatrix convert drivers/features -o drivers.csv
# Many documents, for a database.
$ supportmatrix convert --to ndjson 'repos/**/*.md' -o cells.ndjson`,
  {
    ...READING_WORDS,
    to: {
      choices: async () => (await import('../emit/index.ts')).EMITTERS.map(({ name }) => name),
      isOpen: true,
    },
    table: { choices: async () => (await import('../emit/index.ts')).TABLE_STYLES },
    csv: oneOf('wide', 'long'),
    view: oneOf('all', 'summary', 'details'),
    background: oneOf('page', 'none'),
  },
);

const build = command(
  `build
Write the outputs that the configuration declares.

Every entry of \`documents\` may declare \`outputs\`: copies of its matrices as CSV, JSON, Markdown and so on, as separate files or between markers in a file that people edit. Only what changed is written, each file as a whole or not at all; the line ends of a file are kept.

Markers are two lines, \`<!-- supportmatrix:begin NAME -->\` and \`<!-- supportmatrix:end NAME -->\` (in MDX \`{/* supportmatrix:begin NAME */}\`, in reStructuredText \`.. supportmatrix:begin NAME\`); nothing outside them is touched. The opening marker carries a checksum: a part that was edited by hand is kept, and the exit code is 1, unless --force replaces it.

  -n, --dry-run  Show what would be written, and write nothing.
  --force  Also replace parts that were edited by hand between their markers.
  --config FILE  Use this configuration instead of looking upwards from each document.
# Everything that is declared.
$ supportmatrix build
# See what would be written.
$ supportmatrix build --dry-run`,
);

const check = command(
  `check
Lint, and compare every copy with its source: the gate for CI.

Lints the documents of the configuration, and compares every output with what \`build\` would write. It writes nothing. Drift is shown cell by cell, with what the source says and what the copy says. A copy with the same content in other bytes (another formatter, other line ends) has not drifted; a missing copy has.

Exit codes: 0 if nothing is wrong, 1 for drift or findings at or above the threshold, 2 if something could not be read or understood.

  -f, --format FORMAT…  How to report; \`FORMAT=PATH\` writes to a file, and several may be given (default: pretty; github or gitlab in their CI).
  --exact  Report a copy as drifted if a single byte differs.
  --fail-on SEVERITY  The lowest severity of findings that makes the exit code 1 (default: error).
  --max-warnings COUNT  Also exit with 1 when there are more warnings than this.
  -q, --quiet  Report errors only.
  --today YYYY-MM-DD  The day that exceptions expire by (default: the system's).
  --plugin FILE…  Also use the rules that this module exports. It runs as a part of the program.
  --config FILE  Use this configuration instead of looking upwards from each document.
# In CI; it needs no arguments.
$ supportmatrix check
# For people and for a machine.
$ supportmatrix check --format pretty --format sarif=report.sarif`,
  REPORTING_WORDS,
);

const diff = command(
  `diff [DOCUMENT…]
Show what changed between two versions of a matrix, cell by cell.

Compares two documents, also of different formats: features and targets that were added, removed or renamed, levels that improved or regressed (complete is better than partial, partial than missing), statuses that were tightened or loosened, commands, notes and texts. A rename is recognized by the id, or by similarity, which is shown.

A document is a file, \`-\` for standard input, or \`REV:path\` for a file of a git revision; the path is relative to the current folder. With --since, all documents of the configuration (or those named) are compared with the point where the current branch left REV; with --history, from tag to tag. Older versions are read under the configuration of today.

The exit code is 0, unless --fail-on names a kind of change that occurred: then it is 1.

  DOCUMENT  Two documents, A and B; with --since or --history, the documents to compare (default: all).
  --since REV  Compare the working tree with the point where it left this revision.
  --history A..B  Compare from tag to tag: a changelog. Without \`A..\`, from the first tag on.
  -f, --format FORMAT  How to show it; markdown is made for release notes and pull requests (default: pretty).
  --fail-on KINDS…  Exit with 1 when there are changes of these kinds, separated by commas.
${READING}
# Since a release.
$ supportmatrix diff v1.0:docs/matrix.md docs/matrix.md
# Across formats.
$ supportmatrix diff old/support-matrix.ini docs/matrix.md
# For a pull request.
$ supportmatrix diff --since main --fail-on regression,removed-feature --format markdown
# A changelog.
$ supportmatrix diff --history v1.0..HEAD --format markdown`,
  {
    ...READING_WORDS,
    format: oneOf('pretty', 'json', 'markdown'),
    'fail-on': {
      choices: async () => [...(await import('../model/diff-types.ts')).CHANGE_KINDS, 'any'],
      list: true,
    },
  },
);

const stats = command(
  `stats [FILE…]
Count how well each target and each group of features is supported.

Shows how many cells have which level, as bars and numbers, for every target and every group, and what each target lacks: mandatory features that are not complete, and choices that no feature satisfies. Cells that do not apply are not counted against a target.

Without arguments, the documents of the configuration are counted, or all documents of the current folder if it names none.

  FILE  Documents, folders or globs; \`-\` is standard input.
  -f, --format FORMAT  How to show it (default: pretty).
  --badges FOLDER  Also write a badge (SVG) for each target into this folder.
  --as-of VERSION  What holds for this version: features that came later, or went before it, are missing.
${READING}
# Bars in the terminal.
$ supportmatrix stats docs/support-matrix.md
# For a program.
$ supportmatrix stats --format json docs
# For a README.
$ supportmatrix stats --badges docs/badges`,
  { ...READING_WORDS, format: oneOf('pretty', 'json') },
);

const merge = command(
  `merge BASE OURS THEIRS
Merge two versions of a document cell by cell: a merge driver for git.

Merges what two sides changed in a document since BASE, and writes the result to OURS. Changes of different cells never conflict, also in the same row, beside a new column, or when one side has aligned the table anew. Where both sides changed one cell in different ways, the row that holds it stands between conflict markers. Text around the matrices is merged by lines, as git does.

The result is read again, and must say what both sides said. Where it does not, it is merged by lines as a whole, and a line on standard error says so.

Exit codes: 0 if everything was merged, 1 if there are conflicts, 2 if something could not be read or written; OURS is then as it was.

  BASE  The version that both sides started from (\`%O\`).
  OURS  Our version, which the result replaces (\`%A\`).
  THEIRS  Their version (\`%B\`).
  --path FILE  The path of the document (\`%P\`): it says the format and the configuration.
  --marker-size COUNT  How many signs make a conflict marker (\`%L\`; default: 7).
  --label NAME…  A name for conflict markers: of BASE (\`%S\`), then of OURS (\`%X\`), then of THEIRS (\`%Y\`).
  --config FILE  Use this configuration instead of looking upwards from each document.
  --no-config  Use no configuration at all.
# Set it up; then name it in .gitattributes.
$ git config merge.supportmatrix.driver "supportmatrix merge --path=%P -- %O %A %B"
# By hand.
$ supportmatrix merge base.md ours.md theirs.md`,
);

const lsp = command(
  `lsp
Speak the Language Server Protocol, for editors.

Runs until the editor ends it. It offers the findings of \`lint\` while you type, fixes, definitions, references, an outline, hovers, renaming and completion. docs/editors.md shows how to set up an editor.

It reads messages from standard input and writes to standard output. Options that editors add, such as --clientProcessId, are accepted.

  --stdio  Accepted because many editors add it; messages always use the standard streams.
  --config FILE  Use this configuration instead of looking upwards from each document.
  --no-config  Use no configuration at all.
# What an editor starts.
$ supportmatrix lsp`,
  {},
  // Nobody listens on other channels: who asks for one has to hear it.
  (name) => !['node-ipc', 'socket', 'pipe'].includes(name),
);

const explain = command(
  `explain [RULE]
Show the page of a rule.

The page says what the rule finds and why it matters, with examples and its options.

  RULE  The id of the rule, as reports show it; without one, all rules are listed.
# One rule.
$ supportmatrix explain summary-detail-mismatch
# All of them, one line each.
$ supportmatrix explain`,
  {
    RULE: { choices: async () => (await import('../../rules/index.ts')).RULES.map(({ meta }) => meta.id) },
  },
);

const completions = command(
  `completions SHELL
Print the completion script of a shell, or the man page.

The scripts know every command and option.

  SHELL  bash, zsh or fish; man for the man page.
# In ~/.bashrc.
$ source <(supportmatrix completions bash)
# Where zsh looks.
$ supportmatrix completions zsh > ~/.zfunc/_supportmatrix
# Where fish looks.
$ supportmatrix completions fish > ~/.config/fish/completions/supportmatrix.fish
# The man page.
$ supportmatrix completions man > supportmatrix.1`,
  { SHELL: oneOf('bash', 'zsh', 'fish', 'man') },
);

export const COMMANDS: readonly CommandDefinition[] = [
  lint,
  init,
  convert,
  build,
  check,
  diff,
  stats,
  merge,
  lsp,
  explain,
  completions,
];

export const PROGRAM_OPTIONS = [
  { name: 'help', short: 'h', description: 'Show this help.' },
  { name: 'version', short: 'V', description: 'Print the version.' },
] as const;
