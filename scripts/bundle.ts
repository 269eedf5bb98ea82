// Makes the programs of dist/ from the source: what is published, and what the tests of the command line run.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { prunedAsciidoctor } from './asciidoctor-pruned.ts';
import {
  contentsOf,
  handedBy,
  LAZY,
  lazyFunctions,
  lazyModules,
  lazyName,
  modulesOfMain,
  type Parts,
  partsOf,
  reexports,
} from './lazy.ts';
import { ROOT } from './root.ts';

export { ROOT };

/** File name below dist/ to content. */
export type Files = ReadonlyMap<string, string>;

/** Compiling the whole program costs more than `--version` may take, so it is a file that the entries load. */
const programApart: Plugin = {
  name: 'program-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/commands\/process\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './main.js', external: true } : undefined,
    );
  },
};

/** Modules of Node whose functions few runs call; loading them takes milliseconds. */
const LAZY_OF_NODE = ['node:child_process', 'node:crypto', 'node:fs/promises', 'node:tty'];

function functionsOf(module: string): readonly string[] {
  const exported: object = createRequire(import.meta.url)(module);
  return Object.entries(exported).flatMap(([name, value]) => (typeof value === 'function' ? name : []));
}

/** Modules of the user's are loaded as modules: see the banner of programs. */
const modulesOfUsers: Plugin = {
  name: 'modules-of-users',
  setup({ onLoad }) {
    onLoad({ filter: /\bload-module\.ts$/ }, () => ({
      contents: `import { pathToFileURL } from 'node:url';
        export const loadModule = (path) => importModule(pathToFileURL(path).href);`,
      loader: 'js',
    }));
  },
};

const lazyModulesOfNode: Plugin = {
  name: 'lazy-modules-of-node',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' && LAZY_OF_NODE.includes(path) ? { path, namespace: 'lazy' } : undefined,
    );
    onLoad({ filter: /^node:/, namespace: 'lazy' }, ({ path }) => lazyFunctions(path, functionsOf(path)));
  },
};

export interface Bundle {
  /** Names below dist/ to texts. */
  readonly files: Files;
  /** Files that are in it, relative to the root. */
  readonly inputs: readonly string[];
}

const PROGRAM = 'src/source/asciidoctor.ts';
export const ASCIIDOCTOR = 'node_modules/@asciidoctor/core/build/browser/index.js';

/** The script of Asciidoctor, which runs in a context of its own: of its module, what is called. */
async function asciidoctor(): Promise<string> {
  const contents = `import { Document, LoggerManager, load } from './${ASCIIDOCTOR}';
globalThis.asciidoctor = { Document, LoggerManager, load };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'node',
    target: 'node20.19',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [prunedAsciidoctor],
  });
  return outputFiles[0]?.text ?? '';
}

/** Puts that script in the place of the module that reads it from the package; the library has it of the programs. */
export function asciidoctorAsText(isLibrary: boolean): Plugin {
  // Who asks stands in an entry of the library, or in what entries share.
  const home = String.raw`import.meta.url.replace(/shared\/[^/]*$/, '')`;
  const lazily = `process.getBuiltinModule('node:module').createRequire(${home})('./lazy/${lazyName(PROGRAM)}.js')`;
  return {
    name: 'asciidoctor-as-text',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]source[\\/]asciidoctor\.ts$/ }, async () => {
        const value = isLibrary ? `${lazily}.asciidoctorProgram()` : JSON.stringify(await asciidoctor());
        return { contents: `export const asciidoctorProgram = () => ${value};`, loader: 'js' };
      });
    },
  };
}

/** What programs and library have in common; a file is named after its entry. */
export async function bundle(options: BuildOptions, plugins: readonly Plugin[]): Promise<Bundle> {
  const { outputFiles = [], metafile } = await build({
    absWorkingDir: ROOT,
    ...('outfile' in options ? {} : { outdir: 'dist' }),
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    minify: true,
    lineLimit: 200,
    metafile: true,
    // For Node, yaml offers CommonJS, which asks for `require`; its modules for browsers are the same code.
    alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
    ...options,
    plugins: [...plugins],
    // Node has them; esbuild would make such an expression anew wherever it stands.
    supported: { 'regexp-unicode-property-escapes': true, ...options.supported },
  });
  const files = outputFiles.map(({ path, text }): [string, string] => [
    relative(join(ROOT, 'dist'), path).replaceAll('\\', '/'),
    text.endsWith('\n') ? text : `${text}\n`,
  ]);
  const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) =>
    Object.keys(output.inputs).filter((path) => (output.inputs[path]?.bytesInOutput ?? 0) > 0),
  );
  return { files: new Map(files), inputs };
}

type MakeFile = (entry: BuildOptions, plugins?: readonly Plugin[]) => Promise<Bundle>;

/** A program in one file: CommonJS, which Node starts sooner. */
const program: MakeFile = async (entry, plugins = []) => {
  const { files, inputs } = await bundle(
    {
      ...entry,
      format: 'cjs',
      // Who asks where it stands means the address that only modules know.
      define: { 'import.meta.url': 'importMetaUrl', 'import.meta.dirname': '__dirname' },
      banner: {
        js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href, importModule = (url) => import(url);",
      },
      charset: 'ascii',
      // A call of `require` does without Node's loader of modules.
      supported: { 'dynamic-import': false },
    },
    [programApart, modulesOfUsers, lazyModulesOfNode, ...plugins],
  );
  return { files: new Map([...files].map(([path, text]) => [path, inAscii(text)])), inputs };
};

const MAIN = 'src/commands/process.ts';
const at = (path: string, name: string): BuildOptions => ({ entryPoints: [{ in: path, out: name }] });
const of = (contents: string, name: string): BuildOptions => ({
  stdin: { contents, resolveDir: ROOT, sourcefile: `${name}.ts` },
  outfile: `dist/${name}.js`,
});

/** main.js, a whole program, and the files that it loads lazily, but for those that it never does. */
export async function mainWithLazyFiles(
  main: string,
  makeFile: MakeFile,
  parts: Parts,
  isNeverLoaded: (path: string) => boolean = () => false,
): Promise<readonly Bundle[]> {
  const { inputs } = await makeFile(at(main, 'main'), [lazyModules(parts)]);
  const lazy = new Set([...parts.values()].flatMap((part) => [...part.keys()]));
  const held = inputs.filter((path) => /\.m?[jt]s$/.test(path) && !lazy.has(path));
  const handed = await handedBy(new Set(held));
  const loaded = [...parts].filter(([, part]) => ![...part.keys()].every(isNeverLoaded));
  const files = await Promise.all(
    loaded.map(([name, part]) =>
      makeFile(of(contentsOf(part), `lazy/${name}`), [
        modulesOfMain(handed),
        lazyModules(parts, name),
        asciidoctorAsText(false),
      ]),
    ),
  );
  const texts = files.flatMap((file) => [...file.files.values()]).join('');
  const taken = new Set(texts.match(/[\w$]+\$\d+\b/g));
  const exports = [...handed].map(([path, names]) => {
    const used = new Map([...names].filter(([ours]) => taken.has(ours)));
    return used.size > 0 ? `export { ${reexports(used, false)} } from './${path}';\n` : '';
  });
  const contents = `export * from './${main}';\n${exports.join('')}`;
  return [await makeFile(of(contents, 'main'), [lazyModules(parts)]), ...files];
}

/** The entries of the package, for `import`: file below dist/ to source. */
export const ENTRIES: ReadonlyMap<string, string> = new Map([
  ['index', 'src/index.ts'],
  ['config', 'src/api/load-config.ts'],
  ['remark', 'src/remark.ts'],
  ['rst', 'src/syntax/rst/index.ts'],
  ['rules', 'src/api/rules.ts'],
]);

/** The library: what several entries need is in files of their own. */
async function library(): Promise<Bundle> {
  return await bundle(
    {
      entryPoints: [...ENTRIES].map(([out, path]) => ({ in: path, out })),
      outExtension: { '.js': '.mjs' },
      chunkNames: 'shared/[hash]',
      // The core runs in browsers too: packages that have one variant for Node and one for all give the latter.
      platform: 'neutral',
      mainFields: ['module', 'main'],
      external: ['node:*'],
      format: 'esm',
      splitting: true,
      charset: 'utf8',
    },
    [asciidoctorAsText(true)],
  );
}

/**
 * A program of ASCII alone takes half the memory, and no time to decode. What esbuild leaves stands in regular
 * expressions, where an escape means the same.
 */
function inAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The folder of the package that a file belongs to; nothing for our own files. */
function packageOf(file: string): readonly string[] {
  const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
  return match ? [match[0]] : [];
}

/**
 * cli.js, action.js and worker.js, which start; main.js, the whole program, with what it loads lazily in lazy/;
 * the library, a file for each entry, with what several need in shared/; and the licences of what is in them.
 */
export async function bundles(): Promise<Files> {
  const made = (
    await Promise.all([
      program(at('src/cli.ts', 'cli')),
      program(at('src/worker.ts', 'worker')),
      program(at('src/action.ts', 'action')),
      mainWithLazyFiles(MAIN, program, partsOf(LAZY)),
      library(),
    ])
  ).flat();
  return new Map([
    ['package.json', '{ "type": "commonjs" }\n'],
    ...made.flatMap(({ files }) => [...files]),
    ['LICENSES.txt', await licences(made)],
  ]);
}

/** The licence of a package without a file for it; MIT asks for its words and the names of the authors. */
function statedLicence(license: string, authors: readonly string[]): string {
  if (license !== 'MIT') return `Licence: ${license}`;
  const names = authors.map((author) => author.replace(/ [(<].*$/, '')).join(', ');
  return `MIT License\n\nCopyright (c) ${names} and contributors\n\n${MIT}`;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The licence of each package that is in bundles: the condition under which its authors let us carry it. */
export async function licences(bundles: readonly Bundle[]): Promise<string> {
  const inputs = [ASCIIDOCTOR, ...bundles.flatMap(({ inputs }) => inputs)];
  const parts = new Map<string, string>();
  for (const folder of new Set(inputs.flatMap(packageOf))) {
    // Old packages have a list of licences.
    const {
      name,
      version,
      licenses,
      license = licenses?.[0]?.type,
      author,
      authors = [author],
    } = JSON.parse(await readFile(join(ROOT, folder, 'package.json'), 'utf8'));
    const file = (await readdir(join(ROOT, folder))).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(join(ROOT, folder, file), 'utf8') : statedLicence(license, authors);
    parts.set(`${name} ${version}`, text.replaceAll('\r\n', '\n').trim());
  }
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = 'The programs beside this file hold parts of these packages, each under its own licence.\n';
  return `${head}${sorted.map(([title, text]) => `\n--- ${title}\n\n${text}\n`).join('')}`;
}

export async function writeFiles(files: Files, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { mode: path === 'cli.js' ? 0o755 : 0o644 });
  }
}
