// Paths as text, with `/` between folders: what Node's module does, for programs that run without it.

const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path);

/** The names of a path, `.` and `..` worked out where that can be done. */
function namesOf(path: string): readonly string[] {
  const names: string[] = [];
  for (const name of path.split('/')) {
    const last = names.at(-1);
    if (name === '..' && (isAbsolute(path) || (last !== undefined && last !== '..'))) names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names;
}

/** A path that is relative to a folder, put behind it; one that is absolute as it is. */
export function joinPaths(folder: string, path: string): string {
  const whole = isAbsolute(path) || folder === '' ? path : `${folder}/${path}`;
  const names = namesOf(whole).join('/');
  return whole.startsWith('/') ? `/${names}` : names;
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The way from a folder to a path, where both begin at the same place. */
export function wayTo(folder: string, path: string): string {
  const [from, to] = [namesOf(folder), namesOf(path)];
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The name of a file without its folder and its ending. */
export const stemOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
