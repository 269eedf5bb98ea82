// The model as JSON: the contract that other tools read.

import { type Feature, type Matrix, SCHEMA_VERSION, type Target } from '../model/schema.ts';
import { statedCells } from '../model/stated.ts';
import { visibleJson } from '../visible-json.ts';
import type { Emitted } from './emitter.ts';

/** Data to be written; a map is a record whose keys keep their order, also where they look like integers. */
export type Json = string | number | readonly Json[] | ReadonlyMap<string, Json>;

type Entry = readonly [string, Json | undefined];

/** A record of the entries that are there. */
function recordOf(...entries: readonly Entry[]): ReadonlyMap<string, Json> {
  const record = new Map<string, Json>();
  for (const [key, value] of entries) if (value !== undefined) record.set(key, value);
  return record;
}

/** Key by key, in the order of the schema, whatever the order of the object at hand. */
function plain<T extends { readonly [key in keyof T]: string | readonly string[] | undefined }>(
  value: T,
  ...keys: readonly (keyof T & string)[]
): ReadonlyMap<string, Json> {
  return recordOf(...keys.map((key): Entry => [key, value[key]]));
}

function statusOf(status: Feature['status']): Json | undefined {
  if (status === undefined) return undefined;
  const group = status.kind === 'choice' ? status.group : undefined;
  const expression = status.kind === 'condition' ? status.expression : undefined;
  return recordOf(['kind', status.kind], ['group', group], ['expression', expression]);
}

function featureOf(feature: Feature, cellsOf: ReturnType<typeof statedCells>): Json {
  const { id, title, group, link, status, api, commands, notes, attributes } = feature;
  return recordOf(
    ['id', id],
    ['title', title],
    ['group', group],
    ['link', link],
    ['status', statusOf(status)],
    ['api', api],
    ['commands', commands],
    ['notes', notes],
    ['attributes', attributes && new Map(Object.entries(attributes))],
    [
      'support',
      new Map(cellsOf(feature).map(([target, cell]) => [target.id, plain(cell, 'level', 'text', 'notes')])),
    ],
  );
}

function targetOf({ id, title, link, attributes }: Target): Json {
  return recordOf(
    ['id', id],
    ['title', title],
    ['link', link],
    ['attributes', attributes && new Map(Object.entries(attributes))],
  );
}

function matrixOf(matrix: Matrix): Json {
  const { id, title, section, principles, targetLabel, targets, features, notes } = matrix;
  const cellsOf = statedCells(matrix);
  return recordOf(
    ['id', id],
    ['title', title],
    ['section', section],
    ['principles', principles?.map((principle) => plain(principle, 'title', 'text'))],
    ['targetLabel', targetLabel],
    ['targets', targets.map(targetOf)],
    ['features', features.map((feature) => featureOf(feature, cellsOf))],
    ['notes', notes],
  );
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
  return recordOf(['schemaVersion', SCHEMA_VERSION], ['matrices', matrices.map(matrixOf)]);
}

/** The document as JSON: indented by two spaces, one line feed at the end. */
export function emitJson(matrices: readonly Matrix[]): Emitted {
  return { text: `${visibleJson(write(documentOf(matrices), ''))}\n`, losses: [] };
}
