// Finds what a configuration says of a document.
import { relative, resolve } from 'node:path';
import { matches } from '../source/glob.ts';
import { slashed } from '../source/read.ts';
import type { Config } from './load.ts';
import type { DocumentEntry } from './schema.ts';

/** The entry of `documents` that applies. */
export interface SelectedEntry {
  readonly index: number;
  readonly entry: DocumentEntry;
}

/** The entries that say which files they are about. */
export function entriesWithFiles(config: Config): readonly SelectedEntry[] {
  return [...(config.value.documents ?? []).entries()].flatMap(([index, entry]) =>
    entry.files === undefined ? [] : [{ index, entry }],
  );
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
