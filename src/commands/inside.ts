// What a configuration names stays inside its project: a pull request must not make the tool read or write elsewhere.
import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Config } from '../config/load.ts';
import { isInside } from '../source/write.ts';
import { repositoryRoot } from './repository.ts';

/** The folder that a configuration may speak of: the repository's, else its own. */
export async function projectRootOf({ folder }: Config): Promise<string> {
  return repositoryRoot(folder) ?? folder;
}

/** How an absolute path leaves `root`, as the end of a sentence; undefined where it stays inside. */
export async function wayOut(path: string, root: string): Promise<string | undefined> {
  if (!isInside(path, root)) return 'leads out of the project';
  const real = await realpathOfNearest(path);
  return isInside(real, await realpath(root))
    ? undefined
    : 'leads out of the project through a symbolic link';
}

/** The real path of what is there, or of the nearest folder above it that is. */
async function realpathOfNearest(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : resolve(await realpathOfNearest(above), relative(above, path));
  }
}
