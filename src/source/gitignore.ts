// What the `.gitignore` files of a repository leave out, by the rules of git: the last pattern that matches decides.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { memoByKey } from '../memo.ts';
import { matchesGlob } from './glob.ts';
import { isInside, repositoryRoot } from './project.ts';
import { slashed } from './read.ts';
import { tried } from './result.ts';

/** Whether a search goes past a path. */
export type Skips = (path: string, isFolder: boolean) => boolean;

interface Rule {
  readonly folder: string;
  readonly glob: string;
  readonly takesBack: boolean;
  readonly foldersOnly: boolean;
}

/** Skips what the files between the repository's root (or the folder searched) and a path ignore. */
export function skipsIgnored(searched: string): Skips {
  const root = repositoryRoot(searched) ?? searched;
  const rulesOf = memoByKey((folder: string): readonly Rule[] => {
    const above = folder === root || !isInside(folder, root) ? [] : rulesOf(dirname(folder));
    return [...above, ...rulesIn(folder)];
  });
  return (path, isFolder) => {
    const last = rulesOf(dirname(path)).findLast(
      ({ folder, glob, foldersOnly }) =>
        (isFolder || !foldersOnly) && matchesGlob(glob, slashed(relative(folder, path))),
    );
    return last !== undefined && !last.takesBack;
  };
}

function rulesIn(folder: string): readonly Rule[] {
  const text = tried(() => readFileSync(join(folder, '.gitignore'), 'utf8')) ?? '';
  return text.split(/\r?\n/u).flatMap((line): readonly Rule[] => {
    const trimmed = line.trimEnd();
    // A blank behind a backslash is meant.
    const pattern = trimmed.endsWith('\\') && trimmed.length < line.length ? `${trimmed} ` : trimmed;
    if (pattern === '' || pattern.startsWith('#')) return [];
    const takesBack = pattern.startsWith('!');
    const body = takesBack ? pattern.slice(1) : pattern;
    const foldersOnly = body.endsWith('/');
    const path = foldersOnly ? body.slice(0, -1) : body;
    // Braces mean nothing to git.
    const plain = path.replaceAll(/[{}]/gu, String.raw`\$&`);
    const glob = path.includes('/') ? plain.replace(/^\//u, '') : `**/${plain}`;
    return [{ folder, glob, takesBack, foldersOnly }];
  });
}
