// Patterns of a configuration against paths; apart, since only configurations with patterns need it.
import picomatch from 'picomatch';

/** Whether globs relative to a configuration name a path relative to it; `!` takes out what an earlier one took in. */
export function matches(globs: readonly string[], path: string): boolean {
  let taken = false;
  for (const glob of globs) {
    const negated = glob.startsWith('!');
    const isMatch = picomatch.isMatch(path, (negated ? glob.slice(1) : glob).replace(/^\.\//, ''), {
      dot: true,
    });
    if (isMatch) taken = !negated;
  }
  return taken;
}
