// Writes schema/matrix-1.schema.json from the model's one definition; `--check` only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { matrixJsonSchema } from './matrix-json-schema.ts';

const path = fileURLToPath(new URL('../schema/matrix-1.schema.json', import.meta.url));
const wanted = matrixJsonSchema();

function written(): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv.includes('--check')) {
  if (written() !== wanted) {
    process.stderr.write('schema/matrix-1.schema.json is out of date: run `npx tsx scripts/schema.ts`.\n');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
}
