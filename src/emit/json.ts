// The model as JSON: the contract that other tools read.
import type { Status } from '../extract/support.ts';
import { isRecord } from '../model/record.ts';
import {
  CellSchema,
  type Feature,
  FeatureSchema,
  type Matrix,
  MatrixSchema,
  PrincipleSchema,
  SCHEMA_VERSION,
  TargetSchema,
} from '../model/schema.ts';
import { statedCells } from '../model/stated.ts';
import { visibleJson } from '../visible-json.ts';
import type { Emitted } from './emitter.ts';

/** Data to be written; a map is a record whose keys keep their order, also where they look like integers. */
export type Json = string | number | readonly Json[] | ReadonlyMap<string, Json>;

/** Key by key, in the order of the schema, whatever the order of the object at hand; what is not said is left out. */
function ordered<T extends object>(
  value: T,
  entries: { readonly [key in keyof T]?: unknown },
  changes: { readonly [key in keyof T]?: (value: NonNullable<T[key]>) => Json } = {},
): ReadonlyMap<string, Json> {
  const record = new Map<string, Json>();
  for (const key in entries) {
    const item = value[key];
    if (item !== undefined && item !== null) record.set(key, changes[key]?.(item) ?? plain(item));
  }
  return record;
}

/** Texts, lists and maps as they are. */
function plain(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(plain);
  return new Map(isRecord(value) ? Object.entries(value).map(([key, item]) => [key, plain(item)]) : []);
}

const statusOf = (status: Status): Json => ordered<object>(status, { kind: 0, group: 0, expression: 0 });

function featureOf(feature: Feature, cellsOf: ReturnType<typeof statedCells>): Json {
  const support = (): Json =>
    new Map(cellsOf(feature).map(([{ id }, cell]) => [id, ordered(cell, CellSchema.entries)]));
  return ordered(feature, FeatureSchema.entries, { status: statusOf, support });
}

function matrixOf(matrix: Matrix): Json {
  const cellsOf = statedCells(matrix);
  return ordered(matrix, MatrixSchema.entries, {
    principles: (principles) => principles.map((one) => ordered(one, PrincipleSchema.entries)),
    targets: (targets) => targets.map((target) => ordered(target, TargetSchema.entries)),
    features: (features) => features.map((feature) => featureOf(feature, cellsOf)),
  });
}

/** As `JSON.stringify(value, null, 2)` would write it, maps as objects. */
function write(value: Json, indent: string): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const isMap = value instanceof Map;
  const items: string[] = [];
  if (isMap) for (const [key, item] of value) items.push(`${JSON.stringify(key)}: ${write(item, inner)}`);
  else for (const item of value) items.push(write(item, inner));
  const [open, close] = isMap ? '{}' : '[]';
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** The document that `schema/matrix-1.schema.json` describes, keys in the schema's order. */
export function documentOf(matrices: readonly Matrix[]): ReadonlyMap<string, Json> {
  return new Map<string, Json>([
    ['schemaVersion', SCHEMA_VERSION],
    ['matrices', matrices.map(matrixOf)],
  ]);
}

/** The document as JSON: indented by two spaces, one line feed at the end. */
export function emitJson(matrices: readonly Matrix[]): Emitted {
  return { text: `${visibleJson(write(documentOf(matrices), ''))}\n`, losses: [] };
}
