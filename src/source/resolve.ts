// Files that a document names (`include`, `:file:`, a matrix directive): read inside the project only.
import { constants, existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { readFileBytes } from './bytes.ts';
import { decodeText } from './decode.ts';
import { DEFAULT_MAX_BYTES, reasonOf, slashed } from './limits.ts';

/** A file that was named, or why it is not read: a clause without a full stop. */
export type NamedFile =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** Reads a file by the name that a document has for it, which is relative to the document's folder. */
export type FileReader = (name: string) => NamedFile;

export interface FileReaderOptions {
  readonly cwd: string;
  readonly maxBytes?: number;
}

/** What stands in the uppermost folder of a project. */
const ROOT_MARKS = ['.git', '.hg', 'supportmatrix.yaml', 'supportmatrix.yml'] as const;

/** The nearest folder from `folder` upwards that holds a project; `folder` itself where none does. */
function projectRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (ROOT_MARKS.some((mark) => existsSync(join(at, mark)))) return at;
    if (dirname(at) === at) return folder;
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Absolute in the way of any system: documents are read on others than they were written on. */
function isAnyAbsolute(name: string): boolean {
  return isAbsolute(name) || /^(?:[A-Za-z]:|[\\/])/.test(name);
}

/**
 * A reader for the files that the document at `path` names. The project's root is the nearest folder above
 * the document with a repository or a configuration, else the document's own folder. Absolute names, names
 * and symbolic links that lead out of the root, devices and files that are too large are refused.
 */
export function createFileReader(path: string, { cwd, maxBytes }: FileReaderOptions): FileReader {
  const folder = dirname(resolve(cwd, path));
  let root: string | undefined;
  return (name) => {
    const refused = (reason: string): NamedFile => ({ ok: false, reason });
    if (name === '' || name.includes('\0')) return refused('its name is no name of a file');
    if (isAnyAbsolute(name)) return refused('its name is absolute; name it relative to the document');
    try {
      const home = realpathSync(folder);
      root ??= projectRoot(home);
      if (!isInside(root, resolve(home, name))) return refused('it lies outside the project');
      const real = realpathSync(resolve(home, name));
      if (!isInside(root, real)) return refused('a symbolic link leads out of the project');
      const read = readFileBytes(real, maxBytes ?? DEFAULT_MAX_BYTES, constants.O_NOFOLLOW ?? 0);
      if (!read.ok) return refused(read.reason);
      const decoded = decodeText(read.bytes);
      if (!decoded.ok) return refused(decoded.message);
      const shown = posix.normalize(posix.join(posix.dirname(slashed(path)), slashed(name)));
      return { ok: true, path: shown, text: decoded.text };
    } catch (error) {
      return refused(reasonOf(error));
    }
  };
}
