// Reads a configuration from its file, and finds what it says of the documents of a disk.
import { dirname, relative, resolve } from 'node:path';
import { projectRoot } from '../source/project.ts';
import { readSource, slashed } from '../source/read.ts';
import { entryFor, type SelectedEntry } from './entries.ts';
import { type Config, type ConfigResult, parseConfig } from './parse.ts';

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

/** 1 MiB: a configuration that is larger is none. */
const MAX_BYTES = 1_048_576;

/** Reads and validates the configuration at `path` (relative to `cwd`); one that was found stays in its project. */
export function loadConfig(path: string, cwd: string, isFound: boolean): ConfigResult {
  const root = isFound ? projectRoot(dirname(resolve(cwd, path))) : undefined;
  const read = readSource(path, { cwd, root, maxBytes: MAX_BYTES, format: 'yaml' });
  if (!read.ok) return { ok: false, errors: [{ message: read.message }] };
  return parseConfig(read.source.text, read.source.path, dirname(resolve(cwd, path)));
}
