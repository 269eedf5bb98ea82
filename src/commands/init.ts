// `init`: finds the matrices of a folder and writes a configuration for them; never over what is there.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { counted } from '../counted.ts';
import { shownTitle } from '../model/ids.ts';
import { readDocument } from '../pipeline.ts';
import { searchDocuments } from '../source/files.ts';
import { CONFIG_NAMES, passGate, projectRoot } from '../source/project.ts';
import { readSource, reasonOf } from '../source/read.ts';
import type { Call } from './call.ts';
import { exists } from './files.ts';
import { complain, print, tell } from './say.ts';
import { EXIT, type ExitCode, type Io, UsageError } from './types.ts';

/** Matrices kept by hand are not longer than this: 4 MiB. */
const MAX_BYTES = 4_194_304;

const GITHUB_PATH = '.github/workflows/supportmatrix.yml';
const GITLAB_PATH = '.gitlab-ci.yml';
const HOOK_PATH = '.pre-commit-config.yaml';

export async function run(call: Call): Promise<ExitCode> {
  const { args, io } = call;
  for (const name of CONFIG_NAMES) {
    if (!exists(name, io.cwd)) continue;
    if (!args.flag('hook') && !args.flag('ci'))
      throw new UsageError(
        `${name} is there already, and is not written over; \`supportmatrix check\` goes by it.`,
      );
    complain(io, `${name} is there already, and is left as it is.`);
    return writeExtras(call);
  }
  const found = findMatrices(io);
  if (found.length === 0) {
    throw new UsageError(
      'No feature support matrix found here; nothing was written. `supportmatrix lint --explain-detection .` says why tables were left.',
    );
  }
  const [name] = CONFIG_NAMES;
  await write(name, configText(found), call);
  return writeExtras(call);
}

function findMatrices(io: Io): readonly FoundDocument[] {
  const found: FoundDocument[] = [];
  for (const path of searchDocuments(io.cwd)) {
    const read = readSource(path, { cwd: io.cwd, maxBytes: MAX_BYTES });
    if (!read.ok) {
      complain(io, read.message);
      continue;
    }
    const matrices = readDocument(read.source).matrices.map(({ model }) => ({
      title: shownTitle(model),
      size: `${counted(model.features.length, 'feature')} by ${counted(model.targets.length, 'target')}`,
    }));
    if (matrices.length === 0) continue;
    found.push({ path, matrices });
    for (const { title, size } of matrices) tell(io, `found ${path}: ${title}, ${size}`);
  }
  return found;
}

async function writeExtras(call: Call): Promise<ExitCode> {
  const { args, io } = call;
  if (args.flag('hook')) await write(HOOK_PATH, HOOK, call);
  if (args.flag('ci')) {
    const isGitlab = exists(GITLAB_PATH, io.cwd);
    await write(isGitlab ? GITLAB_PATH : GITHUB_PATH, isGitlab ? GITLAB_JOB : GITHUB_JOB, call);
  }
  return EXIT.clean;
}

/** Writes a file that is not there; what belongs into one that is goes to standard output. */
async function write(path: string, text: string, { args, io }: Call): Promise<void> {
  if (args.flag('dry-run')) {
    print(io, `# ${path}\n${text}\n`);
    return;
  }
  const passed = passGate(path, { cwd: io.cwd, root: projectRoot(io.cwd) });
  if (!passed.ok) throw new UsageError(`Cannot write ${path}: it ${passed.reason}.`);
  const absolute = join(io.cwd, path);
  try {
    await mkdir(dirname(absolute), { recursive: true });
    // `wx` fails where a file or a link is: nothing can slip in between a look and the writing.
    await writeFile(absolute, text, { flag: 'wx' });
    tell(io, `wrote ${path}`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw new UsageError(`Cannot write ${path}: ${reasonOf(error)}.`);
    }
    complain(io, `${path} is there already; add this to it:`);
    print(io, text);
  }
}

interface FoundDocument {
  readonly path: string;
  readonly matrices: readonly { readonly title: string; readonly size: string }[];
}

function configText(found: readonly FoundDocument[]): string {
  const entries = found.map((document, index) => entryText(document, index === 0)).join('');
  return `# Where the feature support matrices of this repository are, and what is kept in step with them.
# \`supportmatrix lint\` finds contradictions, \`supportmatrix build\` writes the outputs, and
# \`supportmatrix check\` proves both in CI.

documents:
${entries}
# The rules to start from: recommended (what is wrong), strict (also what is doubtful) or all.
# preset: recommended

# Errors make a run fail; with \`supportmatrix lint --fail-on warning\`, warnings do too.
# Severities by rule; \`supportmatrix explain\` lists the rules.
# rules:
#   partial-needs-notes: off

# What features presuppose: a target that has the one and lacks the other is a finding.
# requires:
#   Feature: [Another feature]

# Findings that are right but accepted, each with its reason.
# exceptions:
#   - rule: mandatory-not-complete
#     feature: Feature
#     target: Target
#     reason: Why it is right as it is.
#     until: 2030-12-31
`;
}

/** A path that is a glob as it stands names other files than itself. */
function globOf(path: string): string {
  return path.replace(/[\\*?[\]{}()!]/g, '\\$&');
}

/** JSON texts are YAML texts, whatever is in them. */
const scalar = (text: string): string =>
  /^[\w./-]+$/.test(text) && /^[\w.]/.test(text) ? text : JSON.stringify(text);

function entryText({ path, matrices }: FoundDocument, isFirst: boolean): string {
  const comments = matrices.map(({ title, size }) => `  # ${title.replace(/[\s\p{C}]+/gu, ' ')}: ${size}\n`);
  return `${comments.join('')}  - files: [${scalar(globOf(path))}]\n${isFirst ? outputsText(path) : ''}`;
}

const README_OUTPUT = `    #   - { file: README.md, view: summary, between: support-matrix }
`;

function outputsText(path: string): string {
  const stem = path.slice(0, path.lastIndexOf('.'));
  return `    # Copies that \`build\` writes from it. Between markers, the rest of a file is left as it is:
    # <!-- supportmatrix:begin support-matrix --> and <!-- supportmatrix:end support-matrix -->
    # outputs:
    #   - { file: ${scalar(`${stem}.json`)} }
    #   - { file: ${scalar(`${stem}.csv`)}, csv: long }
${path === 'README.md' ? '' : README_OUTPUT}    # What symbols mean, where finding out goes wrong:
    # vocabulary:
    #   complete: ["✔"]
    #   missing: ["✖"]
`;
}

/** The hook runs what is installed where the commit is made. */
const HOOK = `repos:
  - repo: local
    hooks:
      - id: supportmatrix
        name: supportmatrix check
        entry: npx --no-install supportmatrix check
        language: system
        pass_filenames: false
`;

const GITHUB_JOB = `name: supportmatrix
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes supportmatrix check
`;

const GITLAB_JOB = `supportmatrix:
  image: node:22
  script:
    - npx --yes supportmatrix check
`;
