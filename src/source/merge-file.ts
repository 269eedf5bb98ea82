// Merges three versions of a file line by line, as git does.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git.ts';
import type { Result } from './result.ts';

/** Three versions of a file, or where they lie. */
export interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface MergeFileOptions {
  /** Where git looks for its configuration, which says how conflicts are shown. */
  readonly cwd: string;
  /** Names of the versions in the markers of conflicts. */
  readonly labels: Versions;
  /** How many signs make a marker. */
  readonly markerSize?: string | undefined;
  /** Settles conflicts for one side. */
  readonly favor?: 'ours' | 'theirs' | undefined;
}

export type MergeFileResult = Result<{ readonly output: Uint8Array; readonly isClean: boolean }>;

/** Of more conflicts, git says that there are so many. */
const MOST_CONFLICTS = 127;

/** Merges files, given by paths relative to `cwd`; the result replaces ours, unless `more` says otherwise. */
export function mergeFiles(
  { base, ours, theirs }: Versions,
  { cwd, labels, markerSize, favor }: MergeFileOptions,
  more: readonly string[] = [],
): MergeFileResult {
  const names = [labels.ours, labels.base, labels.theirs].flatMap((label) => ['-L', label]);
  const size = markerSize === undefined ? [] : [`--marker-size=${markerSize}`];
  const side = favor === undefined ? [] : [`--${favor}`];
  const args = ['merge-file', '-q', ...more, ...names, ...size, ...side, '--', ours, base, theirs];
  const result = git(args, { cwd }, MOST_CONFLICTS);
  return result.ok ? { ok: true, output: result.output, isClean: result.code === 0 } : result;
}

export function mergeTexts(texts: Versions, options: MergeFileOptions): MergeFileResult {
  const folder = mkdtempSync(join(tmpdir(), 'supportmatrix-merge-'));
  try {
    const paths = { base: join(folder, 'base'), ours: join(folder, 'ours'), theirs: join(folder, 'theirs') };
    for (const side of ['base', 'ours', 'theirs'] as const) writeFileSync(paths[side], texts[side]);
    return mergeFiles(paths, options, ['-p']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
