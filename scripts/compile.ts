// Writes dist/: the programs, and the types of the library. With --check nothing is written: what is committed
// must be what would be built.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bundles, type Files, ROOT, writeFiles } from './bundle.ts';
import { declarations } from './declarations.ts';

async function readTree(folder: string): Promise<Files> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  const entries = await Promise.all(
    files.sort().map(async (file): Promise<[string, string]> => {
      const path = relative(folder, file).replaceAll('\\', '/');
      return [path, await readFile(file, 'utf8')];
    }),
  );
  return new Map(entries);
}

async function compile(): Promise<Files> {
  return new Map([...(await bundles()), ...(await declarations())]);
}

async function differences(files: Files, folder: string): Promise<readonly string[]> {
  const committed = await readTree(folder);
  const paths = new Set([...files.keys(), ...committed.keys()]);
  return [...paths].filter((path) => files.get(path) !== committed.get(path)).sort();
}

const DIST = join(ROOT, 'dist');
if (process.argv[2] === '--check') {
  const stale = await differences(await compile(), DIST);
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the source makes; run \`npm run compile\` and commit: ${stale.join(', ')}.`,
    );
    process.exitCode = 1;
  }
} else await writeFiles(await compile(), DIST);
