// Patterns of a configuration against paths.
import { matchesGlob } from '../source/glob.ts';

/** Whether globs relative to a configuration name a path relative to it; `!` takes out what an earlier one took in. */
export function matches(globs: readonly string[], path: string): boolean {
  let taken = false;
  for (const glob of globs) {
    const negated = glob.startsWith('!');
    if (matchesGlob(negated ? glob.slice(1) : glob, path)) taken = !negated;
  }
  return taken;
}
