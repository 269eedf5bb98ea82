// The tools that the benchmark compares with, from a folder with a lockfile of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/bundle.ts';
import type { Command } from './measure.ts';

const FOLDER = join(ROOT, 'bench/peers');

export interface Peer {
  readonly name: string;
  /** How it checks a document; undefined where it is not here. */
  command(document: string): Command | undefined;
}

/** Installs what the lockfile says, once; not with `npm ci`, which wants the binaries of every platform in it. */
export function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function packaged(name: string, bin: string, args: readonly string[]): Peer {
  const manifest = join(FOLDER, 'node_modules', name, 'package.json');
  return {
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
    name,
    command(document) {
      return spawnSync(name, ['--version']).status === 0 ? [name, ...args, document] : undefined;
    },
  };
}

export const PEERS: readonly Peer[] = [
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
];
