// Finds the configuration that applies to a document, and what it says of it.
import { lstatSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { slashed } from '../source/read.ts';
import { matches } from './globs.ts';
import type { Config } from './load.ts';
import type { DocumentEntry } from './schema.ts';

export const CONFIG_NAMES = ['supportmatrix.yaml', 'supportmatrix.yml'] as const;

/**
 * The absolute path of the nearest configuration, looking upwards from a folder. The search ends with the
 * folder that holds `.git`: what lies above a repository is not a part of it.
 */
export function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of CONFIG_NAMES) {
      const path = join(at, name);
      if (isFile(path)) return path;
    }
    if (exists(join(at, '.git')) || dirname(at) === at) return undefined;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The entry of `documents` that applies. */
export interface SelectedEntry {
  readonly index: number;
  readonly entry: DocumentEntry;
}

/** The first entry that names the document; `path` is relative to `cwd`, absent for standard input without a name. */
export function selectEntry(
  config: Config,
  path: string | undefined,
  cwd: string,
): SelectedEntry | undefined {
  const inside = path === undefined ? undefined : slashed(relative(config.folder, resolve(cwd, path)));
  for (const [index, entry] of (config.value.documents ?? []).entries()) {
    if (entry.files === undefined || (inside !== undefined && matches(entry.files, inside)))
      return { index, entry };
  }
  return undefined;
}
