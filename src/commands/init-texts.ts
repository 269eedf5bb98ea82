// What `init` writes: the commented configuration, the hook and the jobs.
import { counted } from '../counted.ts';

export interface FoundDocument {
  readonly path: string;
  readonly matrices: readonly {
    readonly title: string;
    readonly features: number;
    readonly targets: number;
  }[];
}

export function configText(found: readonly FoundDocument[]): string {
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
  const comments = matrices.map(({ title, features, targets }) => {
    const size = `${counted(features, 'feature')} by ${counted(targets, 'target')}`;
    return `  # ${title.replace(/[\s\p{C}]+/gu, ' ')}: ${size}\n`;
  });
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
export const HOOK = `repos:
  - repo: local
    hooks:
      - id: supportmatrix
        name: supportmatrix check
        entry: npx --no-install supportmatrix check
        language: system
        pass_filenames: false
`;

export const GITHUB_JOB = `name: supportmatrix
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

export const GITLAB_JOB = `supportmatrix:
  image: node:22
  script:
    - npx --yes supportmatrix check
`;
