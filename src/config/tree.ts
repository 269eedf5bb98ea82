// YAML to plain values that remember where they stand; nothing in the file is run or fetched.
import type { Point } from '../position.ts';
import { createLocator } from '../source/source.ts';
import { type DataEntry, type DataNode, entryOf, repeatedKeys } from '../syntax/data.ts';
import { readYaml } from '../syntax/yaml.ts';

export type PathStep = string | number;
export type TreePath = readonly PathStep[];

export interface TreeError extends Point {
  readonly message: string;
}

export interface Tree {
  readonly value: unknown;
  readonly errors: readonly TreeError[];
  /**
   * Where the key (or the list item) at a path stands; the nearest thing above it where it is not there. Offsets count
   * in the text that was parsed: without a byte order mark.
   */
  locate(path: TreePath): Point;
}

const LIMITS = {
  maxDepth: 100,
  /** Anchors can multiply a small file without end. */
  maxNodes: 20_000,
  tooMany: 'it holds more values than a configuration can mean',
};

/** One slip in YAML breaks many lines after it; more than these help nobody. */
const MOST_ERRORS = 10;

/**
 * Parses YAML 1.2. `isText` says where scalars are kept as they are written: a symbol such as `1`, `-` or `no`
 * in a vocabulary is no number. Mappings have no prototype, so that any key is a key.
 */
export function parseTree(text: string, isText: (path: TreePath) => boolean): Tree {
  const { root, defects } = readYaml(text, { ...LIMITS, resolves: true });
  const locator = createLocator(text);
  const repeated = defects.length === 0 && root ? repeatedKeys(root) : [];
  const errors = [
    ...defects,
    ...repeated.map(({ key: { start } }) => ({ message: 'a key stands twice', start })),
  ].map(({ message, start }) => ({
    ...locator.point(start),
    message: `The YAML is broken: ${(message.split('\n')[0] ?? '').replace(/[.:]$/, '')}.`,
  }));
  return {
    value: errors.length === 0 && root ? plainValue(root, [], isText) : undefined,
    errors: errors.slice(0, MOST_ERRORS),
    locate: (path) => locator.point(root ? offsetOf(root, path) : 0),
  };
}

function plainValue(node: DataNode, path: TreePath, isText: (path: TreePath) => boolean): unknown {
  if (node.kind === 'array')
    return node.items.map((item, index) => plainValue(item, [...path, index], isText));
  if (node.kind === 'object') {
    const record: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.entries)
      record[key.value] = plainValue(value, [...path, key.value], isText);
    return record;
  }
  if (node.kind === 'scalar' || node.resolved === undefined) return node.value;
  // Nothing at all is nothing, not an empty text.
  return isText(path) && node.value !== '' ? node.value : node.resolved;
}

function offsetOf(root: DataNode, path: TreePath): number {
  let node: DataNode | undefined = root;
  let offset = 0;
  for (const step of path) {
    const entry: DataEntry | undefined = entryOf(node, String(step));
    node = node?.kind === 'array' && typeof step === 'number' ? node.items[step] : entry?.value;
    if (node === undefined) break;
    offset = entry?.key.start ?? node.start;
  }
  return offset;
}
