// The page's style and script, bundled and made small, as the module that the HTML emitter imports.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const FOLDER = fileURLToPath(new URL('../src/emit/html', import.meta.url));

async function small(entry: string): Promise<string> {
  const result = await build({
    absWorkingDir: FOLDER,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
  });
  const text = result.outputFiles[0]?.text.trim() ?? '';
  if (/<\/(?:style|script)/i.test(text)) throw new Error(`${entry} would end its own element.`);
  return text;
}

/** As a Content-Security-Policy names what may run. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What `src/emit/html/assets.ts` holds. */
export async function pageAssets(): Promise<string> {
  const [style, script] = [await small('page.css'), await small('client/main.ts')];
  return `// Made by \`npx tsx scripts/assets.ts\` from page.css and client/: the style and the script of the page, with their hashes.
export const STYLE: string = ${JSON.stringify(style)};
export const STYLE_HASH = '${hashOf(style)}';
export const SCRIPT: string = ${JSON.stringify(script)};
export const SCRIPT_HASH = '${hashOf(script)}';
`;
}
