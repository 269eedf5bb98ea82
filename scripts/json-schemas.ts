// The published JSON Schemas, as text: of the configuration, of the model, and of what is printed with `--format json`.
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { RULES } from '../rules/index.ts';
import {
  BlockSchema,
  ClueSchema,
  DETECTION_SCHEMA_VERSION,
  DetectionSchema,
  ReadingSchema,
} from '../src/commands/detection/report.ts';
import { DIFF_SCHEMA_VERSION, DiffSchema, DocumentDiffSchema } from '../src/commands/diff-report/report.ts';
import { STATS_SCHEMA_VERSION, StatsSchema } from '../src/commands/stats-report.ts';
import { ConfigSchema, RuleSettingSchema } from '../src/config/schema.ts';
import { CELLS_SCHEMA_VERSION, CellRecordSchema } from '../src/emit/ndjson.ts';
import { ChangeSchema } from '../src/model/diff.ts';
import {
  CellSchema,
  FeatureSchema,
  LevelSchema,
  MatrixDocumentSchema,
  MatrixSchema,
  NamedSchema,
  SCHEMA_VERSION,
  StatusSchema,
  TargetSchema,
} from '../src/model/schema.ts';
import { LackSchema, MatrixStatsSchema } from '../src/model/stats.ts';
import { LINT_SCHEMA_VERSION } from '../src/report/json.ts';
import {
  DiagnosticSchema,
  FixSchema,
  LintSchema,
  PointSchema,
  RangeSchema,
} from '../src/report/lint-schema.ts';

type Schemas = Record<string, v.GenericSchema>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function schemaText(name: string, { $schema, ...schema }: object & { readonly $schema?: unknown }): string {
  const $id = `https://unpkg.com/supportmatrix/schema/${name}`;
  return `${JSON.stringify({ $schema, $id, ...schema }, null, 2)}\n`;
}

/** What is written is the input: one word is a list, and the checks that no JSON Schema can hold come later. */
const AS_WRITTEN: ConversionConfig = { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' };

/** The rules are named, so that editors offer them. */
function configSchema(): object {
  const schema = toJsonSchema(ConfigSchema, AS_WRITTEN);
  const { properties = {} } = schema;
  const { $schema: _own, ...ruleSetting } = toJsonSchema(RuleSettingSchema, AS_WRITTEN);
  const known = RULES.map(({ meta: { id, description } }) => [
    id,
    { description, $ref: '#/$defs/ruleSetting' },
  ]);
  const any = isObject(properties.rules) ? properties.rules : {};
  const rules = { ...any, properties: Object.fromEntries(known), additionalProperties: false };
  return { ...schema, properties: { ...properties, rules }, $defs: { ruleSetting } };
}

const REPORTS: readonly (readonly [string, v.GenericSchema, Schemas])[] = [
  [
    `matrix-${SCHEMA_VERSION}`,
    MatrixDocumentSchema,
    {
      matrix: MatrixSchema,
      target: TargetSchema,
      feature: FeatureSchema,
      status: StatusSchema,
      cell: CellSchema,
    },
  ],
  [
    `lint-${LINT_SCHEMA_VERSION}`,
    LintSchema,
    { point: PointSchema, range: RangeSchema, fix: FixSchema, diagnostic: DiagnosticSchema },
  ],
  [
    `diff-${DIFF_SCHEMA_VERSION}`,
    DiffSchema,
    {
      named: NamedSchema,
      level: LevelSchema,
      status: StatusSchema,
      change: ChangeSchema,
      document: DocumentDiffSchema,
    },
  ],
  [
    `stats-${STATS_SCHEMA_VERSION}`,
    StatsSchema,
    { named: NamedSchema, level: LevelSchema, lack: LackSchema, matrix: MatrixStatsSchema },
  ],
  [`cells-${CELLS_SCHEMA_VERSION}`, CellRecordSchema, { level: LevelSchema }],
  [
    `detection-${DETECTION_SCHEMA_VERSION}`,
    DetectionSchema,
    { point: PointSchema, range: RangeSchema, clue: ClueSchema, reading: ReadingSchema, block: BlockSchema },
  ],
];

export const JSON_SCHEMAS: ReadonlyMap<string, string> = new Map([
  ['config-1.schema.json', schemaText('config-1.schema.json', configSchema())],
  ...REPORTS.map(([stem, schema, definitions]): [string, string] => {
    const name = `${stem}.schema.json`;
    return [name, schemaText(name, toJsonSchema(schema, { target: 'draft-2020-12', definitions }))];
  }),
]);
