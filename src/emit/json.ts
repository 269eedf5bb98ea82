// The model as JSON: the contract that other tools read.
import { isRecord } from '../lookup.ts';
import { type Matrix, SCHEMA_VERSION } from '../model/schema.ts';
import { statedCells } from '../model/stated.ts';
import { visibleJson } from '../visible-json.ts';
import type { Emitted } from './emitter.ts';

/** Data to be written; a map is a record whose keys keep their order, also where they look like integers. */
export type Json = string | number | readonly Json[] | ReadonlyMap<string, Json>;

/** Texts, lists and records as they are; what is not said is left out. */
function plain(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(plain);
  const entries = value instanceof Map ? [...value] : Object.entries(isRecord(value) ? value : {});
  return new Map(entries.flatMap(([key, item]) => (item === undefined ? [] : [[key, plain(item)]])));
}

/** A matrix has its keys in the order of the schema; its cells stand in that of the targets. */
function matrixOf(matrix: Matrix): Json {
  const cellsOf = statedCells(matrix);
  const features = matrix.features.map((feature) => ({
    ...feature,
    support: new Map(cellsOf(feature).map(([{ id }, cell]) => [id, cell])),
  }));
  return plain({ ...matrix, features });
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
