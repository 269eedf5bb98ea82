// Data with places: the one tree that JSON and YAML are read to.
import type { Problem } from '../diagnostic.ts';
import { memo } from '../memo.ts';
import type { Offsets } from '../position.ts';

interface Place extends Offsets {
  /** Offsets in the source; of a text, those of its content, quotes not included. */
}

export interface DataString extends Place {
  readonly kind: 'string';
  readonly value: string;
  /** What YAML takes it for where that is no text; only for those who ask. */
  readonly resolved?: unknown;
}

export interface DataScalar extends Place {
  readonly kind: 'scalar';
  readonly value: number | boolean | null;
}

export interface DataArray extends Place {
  readonly kind: 'array';
  readonly items: readonly DataNode[];
}

export interface DataEntry {
  readonly key: DataString;
  readonly value: DataNode;
}

export interface DataObject extends Place {
  readonly kind: 'object';
  /** In order, a key that is given twice stands twice. */
  readonly entries: readonly DataEntry[];
}

export type DataNode = DataString | DataScalar | DataArray | DataObject;

/** Data as read: without `root` where the text is no data at all. */
export interface DataTree {
  readonly root?: DataNode;
  readonly problems: readonly Problem[];
}

/** The last entry of `key`, which is the one that counts. */
export function entryOf(node: DataNode | undefined, key: string): DataEntry | undefined {
  if (node?.kind !== 'object') return undefined;
  if (node.entries.length <= FEW) return node.entries.findLast((entry) => entry.key.value === key);
  return indexOf(node).get(key);
}

/** Entries that are looked through; more have an index by key. */
const FEW = 16;
const indexOf = memo(({ entries }: DataObject) => new Map(entries.map((entry) => [entry.key.value, entry])));

/** Where a node stands with its quotes; a collection without brackets ends with the last thing in it. */
export function wholeOf(node: DataNode, text: string): Offsets {
  const { start, end } = node;
  if (node.kind === 'array' || node.kind === 'object') {
    if (text[start] === '[' || text[start] === '{') return { start, end };
    const last = node.kind === 'array' ? node.items.at(-1) : node.entries.at(-1)?.value;
    return { start, end: last ? Math.max(start, wholeOf(last, text).end) : end };
  }
  const quote = text.charAt(start - 1);
  const isQuoted = node.kind === 'string' && (quote === '"' || quote === "'") && text[end] === quote;
  if (isQuoted) return { start: start - 1, end: end + 1 };
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Keys that an object gives once more, each with the first of its name: the last counts. */
export function repeatedKeys(
  node: DataNode,
): readonly { readonly key: DataString; readonly first: DataString }[] {
  if (node.kind === 'array') return node.items.flatMap(repeatedKeys);
  if (node.kind !== 'object') return [];
  const seen = new Map<string, DataString>();
  return node.entries.flatMap(({ key, value }) => {
    const first = seen.get(key.value);
    if (first === undefined) seen.set(key.value, key);
    return [...(first ? [{ key, first }] : []), ...repeatedKeys(value)];
  });
}

/** The plain value of a tree; objects have no prototype, so that keys of every name survive. */
export function plainOf(node: DataNode): unknown {
  if (node.kind === 'array') return node.items.map(plainOf);
  if (node.kind !== 'object') return node.value;
  const object: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) object[key.value] = plainOf(value);
  return object;
}

/** How deep data may be nested: far more than a matrix needs, far less than a stack holds. */
export const MAX_DATA_DEPTH = 200;
