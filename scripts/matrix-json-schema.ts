// The JSON Schema of the canonical model, as text.
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  CellSchema,
  FeatureSchema,
  MatrixDocumentSchema,
  MatrixSchema,
  SCHEMA_VERSION,
  StatusSchema,
  TargetSchema,
} from '../src/model/schema.ts';

const definitions = {
  matrix: MatrixSchema,
  target: TargetSchema,
  feature: FeatureSchema,
  status: StatusSchema,
  cell: CellSchema,
};

/** What `schema/matrix-1.schema.json` holds. */
export function matrixJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(MatrixDocumentSchema, { target: 'draft-2020-12', definitions });
  const $id = `https://unpkg.com/supportmatrix/schema/matrix-${SCHEMA_VERSION}.schema.json`;
  return `${JSON.stringify({ $schema, $id, ...schema }, null, 2)}\n`;
}
