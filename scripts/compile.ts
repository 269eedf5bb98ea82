// Writes dist/: the programs, and the types of the library. With --check nothing is written: what is committed
// must be what would be built.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundles, type Files, ROOT, writeFiles } from './bundle.ts';

/** The declarations of the public API, by the compiler itself. */
async function declarations(): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'supportmatrix-types-'));
  try {
    const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
      /package\.json$/,
      'bin/tsc',
    );
    execFileSync(
      process.execPath,
      [tsc, '-p', join(ROOT, 'scripts/tsconfig.types.json'), '--outDir', folder],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    const files = await readTree(folder, 'types');
    // The compiler leaves `.ts` in the imports of declarations, which other tools do not follow.
    return new Map([...files].map(([path, text]) => [path, text.replace(/(from '\.[^']*)\.ts'/g, "$1.js'")]));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readTree(folder: string, prefix: string): Promise<Files> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  const entries = await Promise.all(
    files.sort().map(async (file): Promise<[string, string]> => {
      const path = join(prefix, relative(folder, file)).replaceAll('\\', '/');
      return [path, await readFile(file, 'utf8')];
    }),
  );
  return new Map(entries);
}

/** Everything that dist/ holds. */
async function compile(): Promise<Files> {
  return new Map([
    ...(await bundles()),
    ...(await declarations()),
    ['types/package.json', '{ "type": "module" }\n'],
  ]);
}

/** Names of files that differ from what is committed. */
async function differences(files: Files, folder: string): Promise<readonly string[]> {
  const committed = await readTree(folder, '');
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
