// Makes the programs of dist/ from the source: what is published, and what the tests of the command line run.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

interface Bundle {
  readonly text: string;
  /** Files of other packages that are in it, relative to the root. */
  readonly packages: readonly string[];
}

async function bundle(entry: string): Promise<Bundle> {
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
    metafile: true,
    // For Node, yaml offers CommonJS, which asks for `require`; its modules for browsers are the same code.
    plugins: [programApart],
    alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`esbuild made no file of ${entry}`);
  const text = file.text.endsWith('\n') ? file.text : `${file.text}\n`;
  return { text, packages: Object.keys(result.metafile.inputs).flatMap(packageOf) };
}

/** The folder of the package that a file belongs to; nothing for our own files. */
function packageOf(file: string): readonly string[] {
  const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
  return match ? [match[0]] : [];
}

/** cli.js and action.js, which start; main.js, the whole program; index.js, the library; and the licences of what is in them. */
export async function bundles(): Promise<Files> {
  const [cli, action, main, index] = await Promise.all(
    ['src/cli.ts', 'src/action.ts', 'src/commands/process.ts', 'src/index.ts'].map(bundle),
  );
  if (!cli || !action || !main || !index) throw new Error('esbuild made too few files');
  return new Map([
    ['cli.js', cli.text],
    ['action.js', action.text],
    ['main.js', main.text],
    ['index.js', index.text],
    ['LICENSES.txt', await licences([...main.packages, ...index.packages])],
  ]);
}

/** The licence of each package in the bundles: the condition under which its authors let us carry it. */
async function licences(folders: readonly string[]): Promise<string> {
  const parts = new Map<string, string>();
  for (const folder of new Set(folders)) {
    const { name, version, license } = JSON.parse(await readFile(join(ROOT, folder, 'package.json'), 'utf8'));
    const file = (await readdir(join(ROOT, folder))).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(join(ROOT, folder, file), 'utf8') : `Licence: ${license}`;
    parts.set(`${name} ${version}`, text.replaceAll('\r\n', '\n').trim());
  }
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = 'dist/main.js and dist/index.js hold parts of these packages, each under its own licence.\n';
  return `${head}${sorted.map(([title, text]) => `\n--- ${title}\n\n${text}\n`).join('')}`;
}

/** Makes `folder` hold these files and nothing else. */
export async function writeFiles(files: Files, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { mode: path === 'cli.js' ? 0o755 : 0o644 });
  }
}
