// Makes the playground: a page that reads documents in the browser, of files that any static host can give.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { EXAMPLES } from '../playground/examples.ts';
import { asciidoctorAtOnce } from './asciidoctor-at-once.ts';
import { type Bundle, bundle, type Files, licences, mainWithLazyFiles, ROOT, writeFiles } from './bundle.ts';
import { LAZY, type Parts, partsOf } from './lazy.ts';

const BROWSERS = ['es2022', 'chrome111', 'firefox113', 'safari16.4'];

/** Files that a browser has no use for. */
const OF_NODE = /^src\/(?:commands|source|config\/evidence)\b/;

const YAML_WRITER = 'node_modules/yaml/browser/dist/stringify';

/** What the reader loads besides: a program reads a file in no time, a page does not. */
const PARTS: Parts = new Map([
  ...partsOf(LAZY),
  [
    'config',
    new Map([
      ['src/config/lint-config.ts', ['exceptionsOf', 'lintConfigOf']],
      ['src/config/parse.ts', ['checkConfig', 'parseConfig']],
      ['src/source/glob.ts', ['flawOfGlob', 'matches']],
    ]),
  ],
  // The package would also write YAML, which nothing asks of it.
  [
    'yaml-writer',
    new Map([
      [`${YAML_WRITER}/stringify.js`, ['createStringifyContext', 'stringify']],
      [`${YAML_WRITER}/stringifyCollection.js`, ['stringifyCollection']],
      [`${YAML_WRITER}/stringifyDocument.js`, ['stringifyDocument']],
      [`${YAML_WRITER}/stringifyPair.js`, ['stringifyPair']],
      [`${YAML_WRITER}/stringifyString.js`, ['stringifyString']],
    ]),
  ],
  [
    'details',
    new Map([
      ['rules/malformed-command/brackets.ts', ['bracketFlaws']],
      ['rules/notes-reference-unresolved/references.ts', ['isNamed', 'likelyMeant', 'referencesIn']],
      ['rules/order-mismatch/targets.ts', ['targetsOutOfOrder']],
      ['rules/status-notes-contradiction/sayings.ts', ['sayingOf']],
      ['src/extract/claims/join.ts', ['detailsClaims', 'targetLabelOf']],
      ['src/extract/facts/lists.ts', ['markedItem', 'markedList']],
      ['src/extract/facts/pairs.ts', ['pairList']],
    ]),
  ],
  [
    'markdown',
    new Map([
      ['src/syntax/broken-headings.ts', ['mendHeadings']],
      ['src/syntax/broken-tables.ts', ['mendTables']],
      ['src/syntax/markdown/indented.ts', ['indentedBlocks', 'withIndentedBlocks']],
      ['src/syntax/markdown.ts', ['parseBounded', 'parseMarkdown']],
    ]),
  ],
  [
    'canonical-data',
    new Map([
      ['src/model/data-claims.ts', ['matrixClaims']],
      ['src/model/validate.ts', ['formatPath', 'validateDocument']],
    ]),
  ],
  [
    'strict-rules',
    new Map([
      ['rules/paired-feature-mismatch/counterparts.ts', ['counterparts']],
      ['rules/title-style/title-case.ts', ['beginningOf', 'caseOf']],
      ['rules/untrimmed-text/spacing.ts', ['strayAfter', 'straysInside']],
    ]),
  ],
  ...partsOf(
    new Map([
      ['playground/write.ts', ['outputOf']],
      ['rules/unknown-symbol/guess.ts', ['guesser', 'isPlural']],
      ['src/extract/claims/unplaced.ts', ['copiedTables', 'unplacedSummary']],
      ['src/extract/csv/records.ts', ['csvRecords']],
      ['src/extract/ini/page.ts', ['framed', 'withDataMatrices']],
      ['src/lint/fix.ts', ['fixDocument', 'keyOf']],
      ['src/lint/other-names.ts', ['otherNames']],
      ['src/model/condition.ts', ['holds', 'parseCondition']],
    ]),
  ),
]);

/** How scripts are written: on one line, which compresses best, for nobody reads their changes. */
const WRITTEN: BuildOptions = { target: BROWSERS, charset: 'utf8', lineLimit: 0 };

const NOVA = 'fixtures/nova/support-matrix.md';

/** A file that hands a piece to the page: a function that nothing calls before the worker, or a text. */
const part = (name: string, piece: string): [string, string] => [
  `parts/${name}`,
  `definePart(${JSON.stringify(name)}, ${piece});\n`,
];

/** Modules of the library and the editor that nothing is imported of are left out: they only define what they export. */
const pureModules: Plugin = {
  name: 'pure-modules',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(?:\.\.?|@codemirror|@lezer)\// }, async ({ path, pluginData, ...options }) => {
      if (pluginData === 'resolving') return undefined;
      const found = await resolve(path, { ...options, pluginData: 'resolving' });
      return { ...found, sideEffects: found.path.startsWith(join(ROOT, 'playground')) };
    });
  },
};

/** The reader: what every document needs, and what is loaded when one asks for it. */
async function readerBundles(): Promise<readonly Bundle[]> {
  const forWorker: BuildOptions = {
    ...WRITTEN,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    supported: { 'dynamic-import': false },
  };
  return await mainWithLazyFiles(
    'playground/worker.ts',
    (entry, plugins = []) =>
      bundle({ ...entry, ...forWorker }, [asciidoctorAtOnce(BROWSERS), ...plugins, pureModules]),
    PARTS,
    (path) => OF_NODE.test(path),
  );
}

async function examples(): Promise<Files> {
  const texts = EXAMPLES.map(async ({ name }) => {
    const file = name === 'nova.md' ? NOVA : `playground/examples/${name}`;
    return part(`${name}.js`, JSON.stringify(await readFile(join(ROOT, file), 'utf8')));
  });
  return new Map(await Promise.all(texts));
}

const page = (): Promise<Bundle> =>
  bundle(
    {
      entryPoints: [
        { in: 'playground/main.ts', out: 'page' },
        { in: 'playground/style.css', out: 'style' },
      ],
      platform: 'browser',
      format: 'iife',
      ...WRITTEN,
    },
    [pureModules],
  );

export async function playground(): Promise<Files> {
  const [own, reader, texts] = await Promise.all([page(), readerBundles(), examples()]);
  const parts = reader
    .flatMap(({ files }) => [...files])
    .map(([path, text]) =>
      part(path.replace('lazy/', ''), `function (require, module, exports) {\n${text}}`),
    );
  return new Map([
    ['index.html', await readFile(join(ROOT, 'playground/index.html'), 'utf8')],
    ['LICENSES.txt', await licences([own, ...reader])],
    ...own.files,
    ...parts,
    ...texts,
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(ROOT, 'playground/dist');
  await writeFiles(await playground(), folder);
  console.log(join(folder, 'index.html'));
}
