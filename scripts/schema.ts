// Writes the JSON Schemas of schema/ from their one definitions; `--check` only compares.
import { configJsonSchema } from './config-json-schema.ts';
import { generate } from './generated.ts';
import { matrixJsonSchema } from './matrix-json-schema.ts';
import { reportJsonSchemas } from './report-json-schemas.ts';

generate('schema/matrix-1.schema.json', matrixJsonSchema());
generate('schema/config-1.schema.json', configJsonSchema());
for (const [name, text] of reportJsonSchemas()) generate(`schema/${name}`, text);
