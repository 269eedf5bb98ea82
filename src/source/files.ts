// From the arguments of a command (files, folders, globs) to the documents they name, in a fixed order.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DOCUMENT_EXTENSIONS } from './format.ts';
import { type Skips, skipsIgnored } from './gitignore.ts';
import { flawOfGlob, foldersOfGlob, isGlob, matches, matchesGlob, searchesOf } from './glob.ts';
import { passGate, projectRoot } from './project.ts';
import { reasonOf, STDIN_ARGUMENT, slashed } from './read.ts';
import { tried } from './result.ts';

/** What no search goes into; a file named in full is read wherever it lies. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** The documents found, each once, and one line (with a full stop) for each argument that names none. */
export interface FoundFiles {
  /** With `/`, relative where the argument was; `-` stands for standard input. */
  readonly paths: readonly string[];
  readonly errors: readonly string[];
}

/**
 * Resolves arguments in their order; what a folder or a glob finds is sorted by code unit. `!` before a pattern takes
 * out what was found before it. Folders go by `.gitignore`, unless `everything` is wanted.
 */
export function findFiles(args: readonly string[], cwd: string, everything = false): FoundFiles {
  const paths = new Set<string>();
  const errors: string[] = [];
  for (const arg of args) {
    if (arg.startsWith('!') && arg !== '!') {
      for (const path of paths) if (matchesGlob(tidy(arg.slice(1)), path)) paths.delete(path);
      continue;
    }
    const found = resolveArgument(arg, cwd, everything);
    if (typeof found === 'string') errors.push(found);
    else for (const path of found) paths.add(path);
  }
  return { paths: [...paths], errors };
}

/** The paths that one argument names, or why it names none. */
function resolveArgument(arg: string, cwd: string, everything: boolean): readonly string[] | string {
  if (arg === STDIN_ARGUMENT) return [STDIN_ARGUMENT];
  if (arg === '') return 'An empty path was given; name a file, a folder or a glob.';
  try {
    const stats = statSync(resolve(cwd, arg));
    return stats.isDirectory() ? searchFolder(arg, cwd, everything) : [tidy(arg)];
  } catch (error) {
    // The text may be a glob that happens to be no path, or a path that cannot be looked at.
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing && isGlob(arg)) return searchGlob(arg, cwd);
    return `Cannot read ${tidy(arg)}: ${reasonOf(error)}.`;
  }
}

function searchFolder(folder: string, cwd: string, everything: boolean): readonly string[] | string {
  const root = resolve(cwd, folder);
  const found = searchDocuments(root, everything ? undefined : skipsIgnored(root));
  if (found.length === 0) {
    return `The folder ${tidy(folder)} has no documents (${DOCUMENT_EXTENSIONS.join(', ')}); name a file or another folder.`;
  }
  const base = tidy(folder).replace(/(?<!\/)\/+$/, '');
  return base === '.' || base === '' ? rooted(base, found) : found.map((path) => `${base}/${path}`);
}

const rooted = (base: string, found: readonly string[]) =>
  base === '' ? found.map((path) => `/${path}`) : found;

function searchGlob(pattern: string, cwd: string): readonly string[] | string {
  const flaw = flawOfGlob(pattern);
  if (flaw !== undefined) return `The argument ${pattern} ${flaw}.`;
  const found = search([slashed(pattern)], cwd);
  return found.length > 0 ? found : `The pattern ${pattern} matches no file; nothing was checked for it.`;
}

/** All files of a folder whose ending says that they may be documents, relative to it and sorted by code unit. */
export function searchDocuments(folder: string, ignores?: Skips): string[] {
  const endings = DOCUMENT_EXTENSIONS.map((extension) => extension.slice(1)).join(',');
  return search([`**/*.{${endings}}`], folder, ignores);
}

/** All regular files that a pattern of a configuration or an argument matches, sorted by code unit. */
export function search(patterns: readonly string[], cwd: string, ignores?: Skips): string[] {
  const skips: Skips = (path, isFolder) =>
    (isFolder && SKIPPED_FOLDERS.has(basename(path))) || ignores?.(path, isFolder) === true;
  const found = new Set(patterns.flatMap((pattern) => globFiles(pattern, cwd, skips)));
  // The order of `<`: the same on every machine, whatever its locale.
  return [...found].sort();
}

/** The files in a folder of the project that globs of a configuration match, one after `!` leaving out; or why none are. */
export function configuredFiles(
  globs: readonly string[],
  folder: string,
): { readonly paths: readonly string[] } | { readonly reason: string } {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const bounds = { cwd: folder, root: projectRoot(folder) };
  // Folders that lie elsewhere are not even searched.
  for (const place of wanted.flatMap(foldersOfGlob)) {
    const passed = passGate(place, bounds);
    if (!passed.ok) return { reason: passed.reason };
  }
  return { paths: search(wanted, folder).filter((path) => matches(globs, path)) };
}

/** `./docs//a.md` and `docs/a.md` are one file and are written in one way. */
function tidy(path: string): string {
  const folded = slashed(path)
    .replace(/\/{2,}/g, '/')
    .replace(/^(?:\.\/)+(?=.)/, '');
  return folded === '' ? '.' : folded;
}

/** The files below `cwd` that a pattern matches, relative to it; no folder that is skipped is gone into, nor a link. */
export function globFiles(
  pattern: string,
  cwd: string,
  skips: (path: string, isFolder: boolean) => boolean,
): readonly string[] {
  const found = new Set<string>();
  for (const { folder, depth } of searchesOf(pattern)) {
    for (const path of depth === 0 ? oneFile(folder, cwd) : filesBelow(folder, cwd, depth, skips)) {
      if (matchesGlob(pattern, path)) found.add(path);
    }
  }
  return [...found];
}

function* filesBelow(
  folder: string,
  cwd: string,
  depth: number,
  skips: (path: string, isFolder: boolean) => boolean,
): Generator<string, void, undefined> {
  for (const entry of entriesOf(resolve(cwd, folder))) {
    const path = `${folder}${/^$|\/$/.test(folder) ? '' : '/'}${entry.name}`;
    const isFolder = entry.isDirectory();
    if (skips(resolve(cwd, path), isFolder)) continue;
    if (entry.isFile()) yield path;
    else if (entry.isSymbolicLink()) yield* oneFile(path, cwd);
    else if (isFolder && depth > 1) yield* filesBelow(path, cwd, depth - 1, skips);
  }
}

function oneFile(path: string, cwd: string): readonly string[] {
  return tried(() => statSync(resolve(cwd, path)).isFile()) ? [path] : [];
}

function entriesOf(folder: string): readonly Dirent[] {
  return tried(() => readdirSync(folder, { withFileTypes: true })) ?? [];
}
