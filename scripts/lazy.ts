// Parts of programs that are files of their own, read when one of their functions is called.
import { join, relative } from 'node:path';
import { build, type OnLoadResult, type Plugin } from 'esbuild';
import { ROOT } from './root.ts';

/** Modules, and the functions that others call of them. */
export type Lazy = ReadonlyMap<string, readonly string[]>;

/**
 * Modules that serve one kind of document, and the functions that others call of them. Each becomes a file that is
 * read when one of its functions is called: reading them all takes longer than linting a small document.
 */
export const LAZY: Lazy = new Map([
  ['rules/impossible-history/versions.ts', ['findFaults']],
  ['rules/stage-level-mismatch/stages.ts', ['findMismatches']],
  ['rules/stale-evidence/evidence.ts', ['findFaults']],
  ['src/commands/comment.ts', ['commentOnPullRequest']],
  ['src/commands/lsp/server.ts', ['run']],
  ['src/config/evidence.ts', ['evidenceOf']],
  ['src/emit/asciidoc/index.ts', ['emitAsciidoc']],
  ['src/emit/csv/index.ts', ['emitCsv']],
  ['src/emit/html/index.ts', ['emitHtml']],
  ['src/emit/ini.ts', ['emitIni']],
  ['src/emit/markdown/index.ts', ['emitMarkdown']],
  ['src/emit/meaning.ts', ['meaningSum']],
  ['src/emit/rst/index.ts', ['emitRst']],
  ['src/emit/svg.ts', ['emitSvg']],
  ['src/emit/yaml.ts', ['emitYaml']],
  ['src/extract/csv/index.ts', ['readCsvClaims']],
  ['src/extract/evidence/index.ts', ['flawOfPatterns', 'readReport']],
  ['src/extract/facts/columns.ts', ['columnFacts']],
  ['src/extract/ini/index.ts', ['extractIni', 'readIniClaims']],
  ['src/extract/lexicon/beyond-latin.ts', ['isBeyondLatin']],
  ['src/extract/lexicon/time-words.ts', ['saidInWords', 'versionIn']],
  ['src/extract/sources/front-matter.ts', ['aboutSupport', 'frontMatterOf']],
  ['src/extract/sources/index.ts', ['sourceClaims']],
  ['src/extract/sources/mapping.ts', ['mappedClaims']],
  ['src/extract/sources/path.ts', ['createFinder', 'flawOfPath', 'isPath']],
  ['src/extract/sources/record-tables.ts', ['orRecords', 'recordClaims']],
  ['src/lint/relayout.ts', ['columnsOf', 'relayoutRst']],
  ['src/merge/index.ts', ['mergeMatrices']],
  ['src/model/as-of.ts', ['matrixAsOf']],
  ['src/model/data.ts', ['readJsonClaims', 'readYamlClaims']],
  ['src/model/evidence.ts', ['verdictOf', 'withEvidence', 'withProvenLevels']],
  ['src/model/test-results.ts', ['evidenceIn']],
  ['src/report/fingerprint.ts', ['fingerprintsOf']],
  ['src/report/string-width.ts', ['stringWidth']],
  ['src/source/asciidoctor.ts', ['asciidoctorProgram']],
  ['src/syntax/asciidoc/index.ts', ['parseAsciidoc']],
  ['src/syntax/front-matter.ts', ['findFrontMatterFlaws']],
  ['src/syntax/html.ts', ['embedHtmlTables', 'parseHtml']],
  ['src/syntax/html-syntax.ts', ['parseHtmlSyntax', 'passedLimit']],
  ['src/syntax/json.ts', ['parseJson']],
  ['src/syntax/markdown/reference.ts', ['parseReference', 'partParser']],
  ['src/syntax/myst/index.ts', ['embedMyst', 'scanMyst']],
  ['src/syntax/open-tags.ts', ['findOpenTags']],
  ['src/syntax/plain.ts', ['parsePlain']],
  ['src/syntax/rst/index.ts', ['parseRst']],
  ['src/syntax/rst/slips.ts', ['findSlips', 'isOfFence']],
  ['src/syntax/toml.ts', ['parseToml']],
  ['src/syntax/yaml.ts', ['parseYaml', 'readYaml']],
]);

/** `src/emit/csv/index.ts` becomes `emit-csv`. */
export function lazyName(path: string): string {
  const stem = path.replace(/^(?:src|node_modules)\//, '').replace(/(?:\/index)?\.[jt]s$/, '');
  return stem.replaceAll('/', '-');
}

/** A module with functions of these names, which load another module when they are called. */
export function lazyFunctions(module: string, names: readonly string[]): OnLoadResult {
  const call = (name: string): string =>
    `export const ${name} = (...args) => require(${JSON.stringify(module)}).${name}(...args);`;
  return { contents: names.map(call).join('\n'), loader: 'js' };
}

/** The path of a file below the root, as it stands in lists of lazy modules; packages may be in another place. */
function sourceOf(path: string): string {
  return relative(ROOT, path)
    .replaceAll('\\', '/')
    .replace(/^.*\/(?=node_modules\/)/, '');
}

/** Files that a program loads when it needs one: by name without ending, with the modules in it. */
export type Parts = ReadonlyMap<string, Lazy>;

/** A file for each module. */
export function partsOf(lazy: Lazy): Parts {
  return new Map([...lazy].map((module) => [lazyName(module[0]), new Map([module])]));
}

export function contentsOf(part: Lazy): string {
  return [...part].map(([path, names]) => `export { ${names.join(', ')} } from './${path}';\n`).join('');
}

/** Puts functions of the same names in the place of modules of parts, but for the own: they load the file when called. */
export function lazyModules(parts: Parts, own?: string): Plugin {
  const files = new Map([...parts].flatMap(([name, part]) => [...part.keys()].map((path) => [path, name])));
  const folder = own === undefined ? './lazy/' : './';
  return {
    name: 'lazy-modules',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^lazy:/ }, ({ path }) => ({
        path: path.replace('lazy:', folder),
        external: true,
      }));
      onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
        const source = sourceOf(path);
        const file = files.get(source);
        const names = parts.get(file ?? '')?.get(source);
        if (file === own || names === undefined) return undefined;
        return lazyFunctions(`lazy:${file}.js`, names);
      });
    },
  };
}

/** What a module exports, by the name under which main.js hands it to lazy files. */
type Handed = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Names for all that modules export, each used once: the first module with an export of a name gives it its own. */
export async function handedBy(paths: ReadonlySet<string>): Promise<Handed> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [...paths],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    logLevel: 'error',
  });
  const uses = new Map<string, number>();
  const handed = Object.values(metafile.outputs).flatMap(({ entryPoint, exports }) => {
    // What is imported when it is called is an entry of its own.
    if (entryPoint === undefined || !paths.has(entryPoint)) return [];
    const names = exports.map((name): [string, string] => {
      const used = uses.get(name) ?? 0;
      uses.set(name, used + 1);
      return [`${name}$${used}`, name];
    });
    return [[entryPoint, new Map(names)] as const];
  });
  return new Map(handed);
}

/** Takes what modules of main.js export from there: it loads the lazy file, so no file carries them twice. */
export function modulesOfMain(handed: Handed): Plugin {
  return {
    name: 'modules-of-main',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
        const source = sourceOf(join(resolveDir, path));
        return handed.has(source) ? { path: source, namespace: 'main', sideEffects: false } : undefined;
      });
      onResolve({ filter: /^main$/ }, () => ({ path: '../main.js', external: true }));
      onLoad({ filter: /^/, namespace: 'main' }, ({ path }) => ({
        contents: `export { ${reexports(handed.get(path) ?? new Map(), true)} } from 'main';`,
      }));
    },
  };
}

/** `as` clauses from the names of main.js to those of a module, or back. */
export function reexports(names: ReadonlyMap<string, string>, isToModule: boolean): string {
  return [...names].map(([ours, own]) => (isToModule ? `${ours} as ${own}` : `${own} as ${ours}`)).join(', ');
}
