// Writes the JSON Schemas of schema/ from their one definitions; `--check` only compares.
import { generate } from './generated.ts';
import { JSON_SCHEMAS } from './json-schemas.ts';

for (const [name, text] of JSON_SCHEMAS) generate(`schema/${name}`, text);
