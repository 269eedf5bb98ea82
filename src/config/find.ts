// Finds what a configuration says of the documents of a disk.
import { relative, resolve } from 'node:path';
import { slashed } from '../source/read.ts';
import { entryFor, type SelectedEntry } from './entries.ts';
import type { Config } from './parse.ts';

export type { SelectedEntry } from './entries.ts';

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
  return entryFor(config.value, inside);
}
