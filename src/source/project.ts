// What a project is, and the one gate for the paths that its files name: nothing outside of it, and nothing in the
// folder of its repository, is read or written.
import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Result, tried } from './result.ts';

/** The names of a configuration; the first is the one that is written. */
export const CONFIG_NAMES = ['supportmatrix.yaml', 'supportmatrix.yml'] as const;

const REPOSITORY_FOLDERS = ['.git', '.hg'] as const;

/** The folder that holds a repository, looking upwards; `undefined` outside of any. */
export function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (REPOSITORY_FOLDERS.some((name) => isThere(join(at, name)))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * The absolute path of the nearest configuration, looking upwards from a folder. The search ends with the
 * repository; outside of one with `cwd`, since anybody may have put a file into the folders above.
 */
export function findConfig(folder: string, cwd: string): string | undefined {
  const end = repositoryRoot(folder) ?? (isInside(folder, cwd) ? cwd : folder);
  for (let at = folder; ; at = dirname(at)) {
    const name = CONFIG_NAMES.find((one) => isThere(join(at, one), true));
    if (name !== undefined) return join(at, name);
    if (at === end || dirname(at) === at) return undefined;
  }
}

/** The folder that files at `folder` may speak of: their repository, else that of their configuration, else it alone. */
export function projectRoot(folder: string, cwd: string = folder): string {
  const repository = repositoryRoot(folder);
  if (repository !== undefined) return repository;
  const config = findConfig(folder, cwd);
  return config === undefined ? folder : dirname(config);
}

/** Whether `path` is `root` or lies below it; both are absolute. */
export function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

export interface Bounds {
  readonly cwd: string;
  /** The project, where one of its files names the path. Absent: the user has named it, who may go anywhere. */
  readonly root?: string | undefined;
}

/**
 * Gives the real path of one, relative to `cwd`, that lies inside the project by its real path and not in the folder of a
 * repository. A path that the user has named is held to that only where a link of the project leads it away. A reason
 * is the end of a sentence about the path.
 */
export function passGate(path: string, { cwd, root }: Bounds): Result<{ readonly path: string }> {
  const named = resolve(cwd, path);
  const real = realPathOf(named);
  const home = root ?? repositoryRoot(dirname(named)) ?? cwd;
  const isAtHome = isInside(named, home);
  if (root === undefined && !isAtHome) return { ok: true, path: real };
  const realHome = realPathOf(home);
  const isLed = isAtHome && real !== join(realHome, relative(home, named));
  const how = isLed ? ' through a symbolic link' : '';
  if (!isInside(real, realHome)) return { ok: false, reason: `leads out of the project${how}` };
  const isForbidden = isRepositoryPath(relative(realHome, real)) && (root !== undefined || isLed);
  if (isForbidden || (root !== undefined && isAtHome && isRepositoryPath(relative(home, named))))
    return { ok: false, reason: `leads into the repository's own folder in the project${how}` };
  return { ok: true, path: real };
}

/** File systems take more than one name for a folder: `.GIT`, `.git.`, `git~1`, letters without a width in between. */
function isRepositoryPath(path: string): boolean {
  return path.split(/[\\/]/).some((part) => {
    const [name = ''] = part.replace(/\p{Default_Ignorable_Code_Point}/gu, '').split(':', 1);
    return /^(?:\.(?:git|hg)|(?:git|hg)~\d+)[ .]*$/i.test(name);
  });
}

/** Links that lead to each other are followed this often. */
const MOST_LINKS = 40;

/** The real path of what is there; of what is not, where it would be made, links without a target followed too. */
export function realPathOf(path: string, links = MOST_LINKS): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    if (above === path) return path;
    const place = join(realPathOf(above, links), basename(path));
    const target = links > 0 ? tried(() => readlinkSync(place)) : undefined;
    return target === undefined ? place : realPathOf(resolve(dirname(place), target), links - 1);
  }
}

/** Whether anything is at a path, a link that leads nowhere included; with `asFile`, anything but a folder. */
export function isThere(path: string, asFile = false): boolean {
  const stats = tried(() => lstatSync(path, { throwIfNoEntry: false }));
  return stats !== undefined && !(asFile && stats.isDirectory());
}
