// Makes the programs of dist/ from the source: what is published, and what the tests of the command line run.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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

/**
 * Modules that serve one kind of document, and the functions that others call of them. Each becomes a file that is
 * read when one of its functions is called: reading them all takes longer than linting a small document.
 */
const LATE: ReadonlyMap<string, readonly string[]> = new Map([
  ['src/config/globs.ts', ['matches']],
  ['src/config/tree.ts', ['parseTree']],
  ['src/emit/csv/index.ts', ['emitCsv']],
  ['src/emit/html/index.ts', ['emitHtml']],
  ['src/emit/ini.ts', ['emitIni']],
  ['src/emit/markdown/index.ts', ['emitMarkdown']],
  ['src/emit/meaning.ts', ['meaningSum']],
  ['src/emit/rst/index.ts', ['emitRst']],
  ['src/emit/yaml.ts', ['emitYaml']],
  ['src/extract/csv/index.ts', ['readCsvClaims']],
  ['src/extract/ini/index.ts', ['extractIni']],
  ['src/report/fingerprint.ts', ['fingerprintsOf']],
  ['src/report/string-width.ts', ['stringWidth']],
  ['src/source/glob.ts', ['globFiles', 'isGlob']],
  ['src/syntax/html-syntax.ts', ['parseHtmlSyntax']],
  ['src/syntax/markdown/reference.ts', ['parseReference', 'partParser']],
  ['src/syntax/rst/index.ts', ['parseRst']],
  ['src/syntax/yaml.ts', ['parseYaml']],
]);

/** `src/emit/csv/index.ts` becomes `emit-csv.cjs`. */
function lateName(path: string): string {
  const stem = path.replace(/^src\//, '').replace(/(?:\/index)?\.ts$/, '');
  return `${stem.replaceAll('/', '-')}.cjs`;
}

/** Puts functions of the same names in the place of late modules, which load the file when they are called. */
function lateModules(entry: string): Plugin {
  const isProgram = !LATE.has(entry);
  const require = isProgram
    ? "import { createRequire } from 'node:module'; const load = createRequire(import.meta.url);"
    : 'const load = require;';
  return {
    name: 'late-modules',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const source = relative(ROOT, path).replaceAll('\\', '/');
        const names = source === entry ? undefined : LATE.get(source);
        if (!names) return undefined;
        const file = JSON.stringify(`${isProgram ? './late/' : './'}${lateName(source)}`);
        const calls = names.map(
          (name) => `export const ${name} = (...args) => load(${file}).${name}(...args);`,
        );
        return { contents: [require, ...calls].join('\n'), loader: 'js' };
      });
    },
  };
}

interface Bundle {
  readonly text: string;
  /** Files of other packages that are in it, relative to the root. */
  readonly packages: readonly string[];
}

async function bundle(entry: string, plugins: readonly Plugin[] = []): Promise<Bundle> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: LATE.has(entry) ? 'cjs' : 'esm',
    // A package that makes a `require` for itself asks where it stands, which only modules know.
    ...(LATE.has(entry) && {
      define: { 'import.meta.url': 'importMetaUrl' },
      banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    }),
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    lineLimit: 200,
    metafile: true,
    // For Node, yaml offers CommonJS, which asks for `require`; its modules for browsers are the same code.
    plugins: [programApart, ...plugins],
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

/**
 * cli.js, action.js and worker.js, which start; main.js, the whole program, with what it reads late in late/;
 * index.js, the library, and remark.js, the plugin, in one file each; and the licences of what is in them.
 */
export async function bundles(): Promise<Files> {
  const program = 'src/commands/process.ts';
  const [cli, worker, action, main, index, remark] = await Promise.all([
    bundle('src/cli.ts'),
    bundle('src/worker.ts'),
    bundle('src/action.ts'),
    bundle(program, [lateModules(program)]),
    bundle('src/index.ts'),
    bundle('src/remark.ts'),
  ]);
  const late = await Promise.all(
    [...LATE.keys()].map(async (entry) => ({ entry, ...(await bundle(entry, [lateModules(entry)])) })),
  );
  const packages = [main, ...late, index, remark].flatMap((made) => made.packages);
  return new Map([
    ['cli.js', cli.text],
    ['worker.js', worker.text],
    ['action.js', action.text],
    ['main.js', main.text],
    ['index.js', index.text],
    ['remark.js', remark.text],
    ...late.map(({ entry, text }): [string, string] => [`late/${lateName(entry)}`, text]),
    ['LICENSES.txt', await licences(packages)],
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
  const head = 'The programs of dist/ hold parts of these packages, each under its own licence.\n';
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
