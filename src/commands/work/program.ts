// Where this program lies, and which it is: from the bundle in `dist/`, or from the source.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The entry of a worker: beside the program, above a part of it that is loaded late, above this folder. */
const ENTRIES = ['./worker.js', '../worker.js', '../../worker.ts'];

/** The absolute path of the module that a worker starts with. */
export function workerEntry(): string {
  const places = ENTRIES.map((entry) => fileURLToPath(new URL(entry, import.meta.url)));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error('the program of the workers is not there');
  return found;
}

/**
 * A digest of all that the program consists of, and of Node, whose tables of characters decide too: two programs
 * that may find different things have different ones, also between versions.
 */
export async function programDigest(): Promise<string> {
  const entry = workerEntry();
  const folder = dirname(entry);
  const folders = entry.endsWith('.ts') ? [folder, join(folder, '../rules')] : [folder, join(folder, 'late')];
  const hash = createHash('sha256').update(process.version);
  for (const [index, place] of folders.entries()) {
    const isTree = entry.endsWith('.ts');
    const names = await readdir(place, { recursive: isTree, withFileTypes: true }).catch(() => []);
    const files = names.filter((name) => name.isFile() && /\.(?:ts|js|cjs)$/.test(name.name));
    const paths = files.map((file) => join(file.parentPath, file.name)).sort();
    for (const path of paths) {
      hash.update(`\n${index} ${relative(place, path)}\n`).update(await readFile(path));
    }
  }
  return hash.digest('hex');
}
