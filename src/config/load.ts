// Reads one configuration from its file.
import { dirname, resolve } from 'node:path';
import { projectRoot } from '../source/project.ts';
import { readSource } from '../source/read.ts';
import { type ConfigResult, parseConfig } from './parse.ts';

/** 1 MiB: a configuration that is larger is none. */
const MAX_BYTES = 1_048_576;

/** Reads and validates the configuration at `path` (relative to `cwd`); one that was found stays in its project. */
export async function loadConfig(path: string, cwd: string, isFound: boolean): Promise<ConfigResult> {
  const root = isFound ? projectRoot(dirname(resolve(cwd, path))) : undefined;
  const read = await readSource(path, { cwd, root, maxBytes: MAX_BYTES, format: 'yaml' });
  if (!read.ok) return { ok: false, errors: [{ message: read.message }] };
  return parseConfig(read.source.text, read.source.path, dirname(resolve(cwd, path)));
}
