// Where this program lies, and which it is: from the bundle in `dist/`, or from the source.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The entry of a worker: beside the program, above a part of it that is loaded lazily, above this folder. */
const ENTRIES = ['./worker.js', '../worker.js', '../../worker.ts'];

export function workerEntry(): string {
  const places = ENTRIES.map((entry) => fileURLToPath(new URL(entry, import.meta.url)));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error('the program of the workers is not there');
  return found;
}

/** A digest of the program and of Node, whose tables of characters decide too. */
export async function programDigest(): Promise<string> {
  const entry = workerEntry();
  const isSource = entry.endsWith('.ts');
  const folder = dirname(entry);
  const hash = createHash('sha256').update(process.version);
  // All that lies there, whichever part of it is loaded when: a few milliseconds, and never too little.
  for (const [index, place] of [folder, ...(isSource ? [join(folder, '../rules')] : [])].entries()) {
    const names = await readdir(place, { recursive: true, withFileTypes: true });
    const files = names.filter((file) => file.isFile() && (isSource ? /\.ts$/ : /\.c?js$/).test(file.name));
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
      hash.update(`\n${index} ${relative(place, path)}\n`).update(await readFile(path));
    }
  }
  return hash.digest('hex');
}
