// The tools that the benchmark compares with, from a folder with a lockfile of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../scripts/bundle.ts';
import { type Command, ratio, shown } from './measure.ts';

const FOLDER = join(ROOT, 'bench/peers');

/** What a peer reads: Markdown, RST, or a page of Sphinx whose directive shows an INI file. */
type Kind = 'markdown' | 'rst' | 'directive';

export interface PeerCase {
  readonly name: string;
  /** Relative to the folder of the run. */
  readonly document: string;
  readonly kind: Kind;
  /** Pairs of runs, where peers take so long that fewer have to do. */
  readonly runs?: number;
}

interface Peer {
  readonly kind: Kind;
  readonly name: string;
  /** How it checks a document; undefined where it is not here. */
  command(document: string): Command | undefined;
}

/** Installs what the lockfile says, once; not with `npm ci`, which wants the binaries of every platform in it. */
function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function packaged(name: string, bin: string, args: readonly string[]): Peer {
  const manifest = join(FOLDER, 'node_modules', name, 'package.json');
  return {
    kind: 'markdown',
    get name() {
      if (!existsSync(manifest)) return name;
      const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
      return `${name} ${version}`;
    },
    command(document) {
      const program = join(FOLDER, 'node_modules/.bin', bin);
      return existsSync(program) ? [program, ...args, document] : undefined;
    },
  };
}

function installed(name: string, args: readonly string[]): Peer {
  return {
    kind: 'markdown',
    name,
    command(document) {
      return spawnSync(name, ['--version']).status === 0 ? [name, ...args, document] : undefined;
    },
  };
}

/** Debian installs modules for its own interpreter. */
const PYTHON = '/usr/bin/python3';

/** A program in Python, by the versions of the packages that it is made of. */
function python(
  kind: Kind,
  packages: readonly string[],
  args: (document: string) => readonly string[],
): Peer {
  const script = `from importlib.metadata import version; print(*(n + ' ' + version(n) for n in ${JSON.stringify(packages)}), sep=', ')`;
  const { status, stdout } = spawnSync(PYTHON, ['-c', script], { encoding: 'utf8' });
  return {
    kind,
    name: status === 0 ? stdout.trim() : packages.join(', '),
    command: (document) => (status === 0 ? [PYTHON, ...args(document)] : undefined),
  };
}

/** Reads and checks everything anew, and writes no pages. */
function sphinxArgs(document: string): readonly string[] {
  const source = dirname(document);
  const extension = 'extensions=sphinx_feature_classification.support_matrix';
  const target = `${source}-out`;
  return [
    '-m',
    'sphinx',
    '-C',
    '-D',
    extension,
    '-E',
    '-q',
    '-b',
    'dummy',
    '-d',
    `${target}/trees`,
    source,
    target,
  ];
}

const PEERS: readonly Peer[] = [
  packaged('markdownlint-cli2', 'markdownlint-cli2', []),
  packaged('remark-cli', 'remark', [
    '--no-config',
    '--quiet',
    '--use',
    join(FOLDER, 'node_modules/remark-gfm/index.js'),
    '--use',
    join(FOLDER, 'node_modules/remark-preset-lint-recommended/index.js'),
  ]),
  packaged('prettier', 'prettier', ['--no-config', '--check']),
  packaged('rumdl', 'rumdl', ['check', '--no-cache']),
  installed('pandoc', ['--to', 'json', '--from', 'gfm']),
  python('rst', ['docutils'], (document) => ['-m', 'docutils', '--writer=null', document]),
  python('directive', ['Sphinx', 'sphinx-feature-classification'], sphinxArgs),
];

/** Pages of the Nova fixture in RST, and in INI below a directive, as our own program converts them. */
export function makePeerPages(
  [program, ...args]: Command,
  folder: string,
): { readonly page: string; readonly directive: string } {
  mkdirSync(join(folder, 'sphinx'));
  const directive = join('sphinx', 'index.rst');
  writeFileSync(join(folder, directive), 'Support\n=======\n\n.. support_matrix:: matrix.ini\n');
  for (const output of ['nova.rst', join('sphinx', 'matrix.ini')]) {
    execFileSync(program, [...args, 'convert', 'nova.md', '-o', output], { cwd: folder, stdio: 'ignore' });
  }
  return { page: 'nova.rst', directive };
}

/** A row for each case and each peer that is here and reads such documents. */
export function againstPeers(
  cases: readonly PeerCase[],
  program: Command,
  runs: number,
  folder: string,
): readonly string[] {
  const rows = ['| What | Peer | CPU time of the peer, in ours |', '| --- | --- | ---: |'];
  installPeers();
  for (const { name, document, kind, runs: own = runs } of cases) {
    for (const peer of PEERS.filter((one) => one.kind === kind)) {
      const command = peer.command(document);
      if (!command) continue;
      const value = ratio(command, [...program, 'lint', document], own, folder);
      rows.push(`| ${name} | ${peer.name} | ${shown(value)} |`);
    }
  }
  return rows;
}
