// Asciidoctor for browsers, which have no contexts that settle their promises at once as `node:vm` does: its
// asynchronous functions are turned into generators, which are run to their end in one call.
import { build, type Plugin } from 'esbuild';
import { LOAD, WITHOUT_TEXTS } from '../src/syntax/asciidoc/engine.ts';
import { prunedAsciidoctor } from './asciidoctor-pruned.ts';
import { ASCIIDOCTOR, ROOT } from './bundle.ts';

/** How esbuild runs generators that were asynchronous functions. */
const HELPER = /^var __async = [\s\S]*?\n\};$/m;

/** A module that takes the place of `syntax/asciidoc/engine.ts`. */
async function engine(target: string[]): Promise<string> {
  const contents = `import { Document, LoggerManager, load } from './${ASCIIDOCTOR}';
    const asciidoctor = { Document, LoggerManager, load };
    let remarks = [];
    ${WITHOUT_TEXTS}
    export function loadDocument(text) {
      let loaded;
      remarks = [];
      ${LOAD}
      return loaded ?? { ok: false, reason: 'Asciidoctor came to no end' };
    }`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    external: ['node:*'],
    define: { process: 'undefined' },
    target,
    supported: { 'async-await': false, 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [prunedAsciidoctor],
  });
  const text = outputFiles?.[0]?.text ?? '';
  if (!HELPER.test(text)) throw new Error('esbuild runs asynchronous functions in another way than before.');
  const module = text.replace(HELPER, '');
  return `import { runAtOnce as __async, Settled as Promise } from './playground/at-once.ts';\n${module}`;
}

export const asciidoctorAtOnce = (target: string[]): Plugin => ({
  name: 'asciidoctor-at-once',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]asciidoc[\\/]engine\.ts$/ }, async () => ({
      contents: await engine(target),
      resolveDir: ROOT,
      loader: 'js',
    }));
  },
});
