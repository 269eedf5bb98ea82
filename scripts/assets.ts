// Writes src/emit/html/assets.ts from the page's style and script; `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageAssets } from './page-assets.ts';

const path = fileURLToPath(new URL('../src/emit/html/assets.ts', import.meta.url));
const wanted = await pageAssets();

if (!process.argv.includes('--check')) writeFileSync(path, wanted);
else if (readFileSync(path, 'utf8') !== wanted) {
  process.stderr.write('src/emit/html/assets.ts is out of date: run `npx tsx scripts/assets.ts`.\n');
  process.exitCode = 1;
}
