// The files that a pattern of names matches.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { matchesGlob, searchesOf } from './glob.ts';

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

/** What may not be looked at is nothing that a pattern finds. */
function tried<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
