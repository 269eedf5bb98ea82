// Paths as a repository knows them: from its root, with `/`, whatever folder the command runs in.
import { lstat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { STDIN_PATH, slashed } from '../source/read.ts';

/** The folder that holds `.git`, looking upwards; `undefined` outside a repository. */
export async function repositoryRoot(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    try {
      await lstat(join(at, '.git'));
      return at;
    } catch {
      if (dirname(at) === at) return undefined;
    }
  }
}

/** Makes the function that turns a path of the command line into one from the root; outside a repository, from `cwd`. */
export async function repositoryPaths(cwd: string): Promise<(path: string) => string> {
  const root = (await repositoryRoot(cwd)) ?? cwd;
  return (path) => {
    if (path === STDIN_PATH) return path;
    const way = slashed(relative(root, resolve(cwd, path)));
    // What lies outside is named as the user named it: no path says where the repository itself lies.
    return way.startsWith('../') || way === '' ? path : way;
  };
}
