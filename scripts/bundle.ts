// Makes the programs of dist/ from the source: what is published, and what the tests of the command line run.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** File name below dist/ to content. */
export type Files = ReadonlyMap<string, string>;

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

/** cli.js, which starts; main.js, the whole program; index.js, the library. */
export async function bundles(): Promise<Files> {
  return new Map([
    ['cli.js', await bundle('src/cli.ts')],
    ['main.js', await bundle('src/commands/process.ts')],
    ['index.js', await bundle('src/index.ts')],
  ]);
}

/** Makes `folder` hold these files and nothing else. */
export async function writeFiles(files: Files, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { mode: path === 'cli.js' ? 0o755 : 0o644 });
  }
}
