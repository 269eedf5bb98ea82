// Paths as a repository knows them: from its root, with `/`, whatever folder the command runs in.
import { relative, resolve } from 'node:path';
import { repositoryRoot } from '../source/project.ts';
import { STDIN_PATH, slashed } from '../source/read.ts';

/** Makes the function that turns a path of the command line into one from the root; outside a repository, from `cwd`. */
export function repositoryPaths(cwd: string): (path: string) => string {
  const root = repositoryRoot(cwd) ?? cwd;
  return (path) => {
    if (path === STDIN_PATH) return path;
    const way = slashed(relative(root, resolve(cwd, path)));
    // What lies outside is named as the user named it: no path says where the repository itself lies.
    return way.startsWith('../') || way === '' ? path : way;
  };
}
