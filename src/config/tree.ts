// YAML to plain values that remember where they stand; nothing in the file is run or fetched.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Point } from '../position.ts';
import { yamlTokens } from '../source/yaml-tokens.ts';

export type PathStep = string | number;
export type TreePath = readonly PathStep[];

/** The offset counts as the text does that was parsed: without a byte order mark. */
export type Place = Point;

export interface TreeError extends Place {
  readonly message: string;
}

export interface Tree {
  readonly value: unknown;
  readonly errors: readonly TreeError[];
  /** Where the key (or the list item) at a path stands; the nearest thing above it where it is not there. */
  locate(path: TreePath): Place;
}

/** Values that one file may make: anchors can multiply a small file without end. */
const MAX_VALUES = 20_000;
const MAX_DEPTH = 100;

/** One slip in YAML breaks many lines after it; more than these help nobody. */
const MOST_ERRORS = 10;

const START: Place = { line: 1, column: 1, offset: 0 };

/**
 * Parses YAML 1.2. `isText` says where scalars are kept as they are written: a sign such as `1`, `-` or `no`
 * in a vocabulary is no number. Mappings have no prototype, so that any key is a key.
 */
export function parseTree(text: string, isText: (path: TreePath) => boolean): Tree {
  const limit = limitOf(text);
  if (limit !== undefined)
    return { value: undefined, errors: [{ ...START, message: limit }], locate: () => START };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return line > 0 ? { line, column: Math.max(1, col), offset } : START;
  };
  const errors = document.errors.slice(0, MOST_ERRORS).map((error) => ({
    ...placeAt(error.pos[0]),
    message: `The YAML is broken: ${(error.message.split('\n')[0] ?? '').replace(/[.:]$/, '')}.`,
  }));
  const places = new Map<string, Place>();
  const conversion: Conversion = { document, isText, places, placeAt, budget: { left: MAX_VALUES } };
  const value = errors.length === 0 ? convert(document.contents, [], conversion) : undefined;
  if (conversion.budget.left < 0) {
    errors.push({
      ...START,
      message: 'It holds more values than a configuration can mean; its anchors multiply them.',
    });
  }
  const locate = (path: TreePath): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = places.get(pathKey(path.slice(0, length)));
      if (found) return found;
    }
    return START;
  };
  return { value: errors.length === 0 ? value : undefined, errors, locate };
}

/** Why a text is not even parsed; undefined where it may be. */
function limitOf(text: string): string | undefined {
  const read = yamlTokens(text, MAX_DEPTH);
  if ('deepAt' in read)
    return `It is nested deeper than ${MAX_DEPTH} levels at character ${read.deepAt}; no configuration needs that.`;
  // The package compares every key with all others of its map.
  const stack = read.tokens.flatMap((token) =>
    token.type === 'document' && token.value ? [token.value] : [],
  );
  let count = 0;
  for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
    count += 1;
    if (!('items' in token)) continue;
    if (count + token.items.length > MAX_VALUES) return TOO_MANY;
    for (const { key, value } of token.items) for (const child of [key, value]) if (child) stack.push(child);
  }
  return count > MAX_VALUES ? TOO_MANY : undefined;
}

const TOO_MANY = 'It holds more values than a configuration can mean.';

interface Conversion {
  readonly document: Document.Parsed;
  readonly isText: (path: TreePath) => boolean;
  readonly places: Map<string, Place>;
  readonly placeAt: (offset: number) => Place;
  readonly budget: { left: number };
}

function convert(node: unknown, path: TreePath, conversion: Conversion): unknown {
  const { budget, document, places, placeAt } = conversion;
  budget.left -= 1;
  if (budget.left < 0) return undefined;
  if (path.length > MAX_DEPTH) {
    budget.left = -1;
    return undefined;
  }
  if (isAlias(node)) return convert(node.resolve(document), path, conversion);
  if (isScalar(node)) return conversion.isText(path) ? sourceOf(node) : node.value;
  if (isSeq(node)) {
    return node.items.map((item, index) => {
      const at = [...path, index];
      note(places, at, item, placeAt);
      return convert(item, at, conversion);
    });
  }
  if (!isMap(node)) return null;
  const record: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.items) {
    const at = [...path, isScalar(key) ? (sourceOf(key) ?? '') : String(key)];
    note(places, at, key, placeAt);
    record[String(at.at(-1))] = convert(value, at, conversion);
  }
  return record;
}

/** A scalar as it is written; nothing at all is nothing, not an empty text. */
function sourceOf(scalar: Scalar): string | null {
  if (typeof scalar.value === 'string') return scalar.value;
  if (scalar.value === null && !scalar.source) return null;
  return scalar.source ?? String(scalar.value);
}

function note(
  places: Map<string, Place>,
  path: TreePath,
  node: unknown,
  placeAt: (offset: number) => Place,
): void {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  const key = pathKey(path);
  if (Array.isArray(range) && typeof range[0] === 'number' && !places.has(key))
    places.set(key, placeAt(range[0]));
}

function pathKey(path: TreePath): string {
  return JSON.stringify(path);
}
