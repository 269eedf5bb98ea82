// Files that a document names (`include`, `:file:`, a matrix directive): read inside the project only.
import { dirname, isAbsolute, posix, resolve } from 'node:path';
import { slashed } from './limits.ts';
import { projectRoot, realPathOf } from './project.ts';
import { readText } from './text.ts';

/** A file that was named, or why it is not read: a clause without a full stop. */
export type NamedFile =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** Reads a file by the name that a document has for it, which is relative to the document's folder. */
export type FileReader = (name: string) => NamedFile;

export interface FileReaderOptions {
  readonly cwd: string;
  readonly maxBytes?: number | undefined;
}

/** Why a name is none that a document may have for a file, in the way of any system: it was written on another. */
export function flawOfName(name: string): string | undefined {
  if (name === '' || name.includes('\0')) return 'its name is no name of a file';
  return isAbsolute(name) || /^(?:[A-Za-z]:|[\\/])/.test(name)
    ? 'its name is absolute; name it relative to the document'
    : undefined;
}

/** A reader for the files that the document at `path` names, inside of the project that the document is in. */
export function createFileReader(path: string, { cwd, maxBytes }: FileReaderOptions): FileReader {
  let place: { readonly folder: string; readonly root: string } | undefined;
  return (name) => {
    const flaw = flawOfName(name);
    if (flaw !== undefined) return { ok: false, reason: flaw };
    if (place === undefined) {
      const folder = realPathOf(dirname(resolve(cwd, path)));
      place = { folder, root: projectRoot(folder, realPathOf(cwd)) };
    }
    const file = readText(resolve(place.folder, name), { cwd, root: place.root, maxBytes });
    if (!file.ok) return file;
    const shown = posix.normalize(posix.join(posix.dirname(slashed(path)), slashed(name)));
    return { ok: true, path: shown, text: file.text };
  };
}
