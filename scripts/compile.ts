// Builds what is published: dist/cli.js (which starts) and dist/main.js (the program, all of it), dist/index.js
// (the library) and its types.
// With --check nothing is written: what is committed must be what would be built. With --bundles FOLDER the
// programs alone are written there: tests run what the source makes now, not what was committed last.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** File name below dist/ to content. */
type Files = ReadonlyMap<string, string>;

/** Parsing the whole program costs more than `--version` may take, so its entry is a file of its own. */
const programApart: Plugin = {
  name: 'program-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/commands\/process\.ts$/ }, () => ({ path: './main.js', external: true }));
  },
};

async function bundle(entry: string): Promise<string> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    lineLimit: 200,
    // For Node, yaml offers CommonJS, which asks for `require`; its modules for browsers are the same code.
    plugins: [programApart],
    alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`esbuild made no file of ${entry}`);
  return file.text.endsWith('\n') ? file.text : `${file.text}\n`;
}

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
    return await readTree(folder, 'types');
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

/** The programs that dist/ holds. */
async function bundles(): Promise<Files> {
  return new Map([
    ['cli.js', await bundle('src/cli.ts')],
    ['main.js', await bundle('src/commands/process.ts')],
    ['index.js', await bundle('src/index.ts')],
  ]);
}

/** Everything that dist/ holds. */
async function compile(): Promise<Files> {
  return new Map([...(await bundles()), ...(await declarations())]);
}

async function write(files: Files, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { mode: path === 'cli.js' ? 0o755 : 0o644 });
  }
}

/** Names of files that differ from what is committed. */
async function differences(files: Files, folder: string): Promise<readonly string[]> {
  const committed = await readTree(folder, '');
  const paths = new Set([...files.keys(), ...committed.keys()]);
  return [...paths].filter((path) => files.get(path) !== committed.get(path)).sort();
}

const DIST = join(ROOT, 'dist');
const [argument, folder] = process.argv.slice(2);
if (argument === '--check') {
  const stale = await differences(await compile(), DIST);
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the source makes; run \`npm run compile\` and commit: ${stale.join(', ')}.`,
    );
    process.exitCode = 1;
  }
} else if (argument === '--bundles' && folder !== undefined) await write(await bundles(), folder);
else await write(await compile(), DIST);
