// The configurations of one run: found once for each folder, read once for each file.
import { dirname, relative, resolve } from 'node:path';
import type { SelectedEntry } from '../config/entries.ts';
import { errorLine } from '../config/error-line.ts';
import { evidenceOf } from '../config/evidence.ts';
import type { ConfigError } from '../config/explain-issue.ts';
import { loadConfig, selectEntry } from '../config/find.ts';
import type { Config } from '../config/parse.ts';
import type { TreePath } from '../config/tree.ts';
import { findConfig } from '../source/project.ts';
import { DEFAULT_MAX_BYTES, slashed } from '../source/read.ts';
import { complain } from './say.ts';
import { type Io, type ParsedArguments, UsageError } from './types.ts';

export interface AppliedConfig {
  readonly config?: Config | undefined;
  readonly selected?: SelectedEntry | undefined;
}

export interface Configs {
  /** What applies to the document at `path`; without one, what applies in the folder at hand. */
  of(path: string | undefined): AppliedConfig;
}

/** A configuration is wrong: what is, each with its place. */
export class BrokenConfig extends UsageError {
  readonly errors: readonly ConfigError[];

  constructor(errors: readonly ConfigError[]) {
    super(errors.map(errorLine));
    this.errors = errors;
  }
}

/** Reads the configuration at a path relative to `cwd`; one that was found, not named, stays in its project. */
export type ConfigLoader = (path: string, cwd: string, isFound: boolean) => Config;

/** Heeds `--config` and `--no-config`; a configuration that is wrong ends the run with its errors, a line each. */
export function createConfigs(
  args: ParsedArguments,
  io: Pick<Io, 'cwd'> | Io,
  load: ConfigLoader = loadFromDisk,
): Configs {
  const given = args.value('config');
  const found = new Map<string, string | undefined>();
  const loaded = new Map<string, Config>();
  const told = new Set<Config>();
  const tellRemarks = (config: Config): void => {
    told.add(config);
    if (config.value.evidence === undefined) return;
    const { remarks } = evidenceOf(config, maxBytesOf(args));
    for (const remark of remarks) if ('error' in io) complain(io, errorLine(remark));
  };
  const pathFor = (folder: string): string | undefined => {
    if (args.flag('no-config')) return undefined;
    if (given !== undefined) return given;
    if (!found.has(folder)) {
      const path = findConfig(folder, io.cwd);
      found.set(folder, path === undefined ? undefined : slashed(relative(io.cwd, path)));
    }
    return found.get(folder);
  };
  return {
    of: (path) => {
      const configPath = pathFor(path === undefined ? io.cwd : dirname(resolve(io.cwd, path)));
      if (configPath === undefined) return {};
      const config = loaded.get(configPath) ?? load(configPath, io.cwd, given === undefined);
      loaded.set(configPath, config);
      if (!told.has(config)) tellRemarks(config);
      return { config, selected: selectEntry(config, path, io.cwd) };
    },
  };
}

export function loadFromDisk(path: string, cwd: string, isFound: boolean): Config {
  const result = loadConfig(path, cwd, isFound);
  if (result.ok) return result.config;
  throw new BrokenConfig(result.errors);
}

/** What is read at most of one document, and of all reports of tests together. */
export function maxBytesOf(args: ParsedArguments): number {
  const limit = args.value('max-bytes');
  return limit === undefined ? DEFAULT_MAX_BYTES : Number(limit);
}

/** Where a setting stands: `path:line:column`. */
export function placeIn(config: Config, path: TreePath): string {
  const { line, column } = config.locate(path);
  return `${config.path}:${line}:${column}`;
}
