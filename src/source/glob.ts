// Patterns of file names; apart, since most runs name their files.
import { type GlobOptions, glob, isDynamicPattern } from 'tinyglobby';

/** All files that one of the patterns matches, in no order. */
export function globFiles(patterns: readonly string[], options: GlobOptions): Promise<string[]> {
  return glob([...patterns], options);
}

/** Whether a path is a pattern. */
export function isGlob(path: string): boolean {
  return isDynamicPattern(path);
}
