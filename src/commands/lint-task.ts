// One set of documents as plain data, with all that its findings hang on: what a worker is sent and a cache hashes.
import { relative, resolve } from 'node:path';
import { exceptionsOf } from '../config/lint-config.ts';
import type { ExtractOptions } from '../extract/options.ts';
import type { Exception } from '../lint/exceptions.ts';
import type { LintConfig } from '../lint/settings.ts';
import { slashed } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import type { AppliedConfig } from './configs.ts';
import { type DocumentSet, extractOptionsOf } from './documents.ts';

/** What holds for all documents of one entry of a configuration; no functions, so that it can be sent and hashed. */
export interface LintContext {
  readonly extract: ExtractOptions;
  /** Known to be right: what is wrong in it has ended the run before. */
  readonly lint: LintConfig;
  readonly exceptions: readonly Exception[];
  /** Absolute paths of files with rules of the user's, which are loaded. */
  readonly plugins?: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `undefined`: nothing is fixed. */
  readonly fix?: { readonly unsafe: boolean };
}

export interface LintTask {
  readonly context: LintContext;
  readonly named: readonly Source[];
  /** Documents of the same entry that were not named: read for comparison. */
  readonly companions: readonly Source[];
}

/** What the command line says, for every document. */
export type RunContext = Omit<LintContext, 'extract' | 'exceptions'>;

/** What holds for the documents of a set; paths are relative to `cwd`, as in reports. */
export function contextOf(applied: AppliedConfig, run: RunContext, cwd: string): LintContext {
  return { ...run, extract: extractOptionsOf(applied), exceptions: exceptionsFor(applied, cwd) };
}

/** The task of a set whose companions are read. */
export function taskOf({ named, companions }: DocumentSet, context: LintContext): LintTask {
  return { context, named: named.map(({ source }) => source), companions };
}

/** The exceptions of the configuration, with paths as reports write them and the place of each. */
export function exceptionsFor({ config }: AppliedConfig, cwd: string): readonly Exception[] {
  return config ? exceptionsOf(config, (path) => slashed(relative(cwd, resolve(config.folder, path)))) : [];
}
