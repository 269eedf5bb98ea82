// Writes the JSON Schemas of schema/ from their one definitions; `--check` only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configJsonSchema } from './config-json-schema.ts';
import { matrixJsonSchema } from './matrix-json-schema.ts';
import { reportJsonSchemas } from './report-json-schemas.ts';

const folder = fileURLToPath(new URL('../schema/', import.meta.url));
const wanted = new Map([
  ['matrix-1.schema.json', matrixJsonSchema()],
  ['config-1.schema.json', configJsonSchema()],
  ...reportJsonSchemas(),
]);

function written(name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

mkdirSync(folder, { recursive: true });
for (const [name, text] of wanted) {
  if (!process.argv.includes('--check')) writeFileSync(join(folder, name), text);
  else if (written(name) !== text) {
    process.stderr.write(`schema/${name} is out of date: run \`npx tsx scripts/schema.ts\`.\n`);
    process.exitCode = 1;
  }
}
