// What paths find in data, and which of the things found belong together: those that stand nearest to each other.
import type { DataNode } from '../../syntax/data.ts';
import { createFinder, type Found, isPath, type Steps } from './path.ts';

/** What one path of the mapping found; of a text that stands for itself, one thing that is near to everything. */
export interface Layer {
  readonly found: readonly Found[];
  /** By the steps to each thing and to all that it stands in: the one thing below, or none where there are several. */
  readonly below: ReadonlyMap<string, Found | undefined>;
}

const keyOf = (steps: Steps): string => steps.map((step) => `${step}\0`).join('');

function layerOf(found: readonly Found[]): Layer {
  const below = new Map<string, Found | undefined>();
  for (const one of found) {
    for (let length = one.steps.length; length >= 0; length -= 1) {
      const key = keyOf(one.steps.slice(0, length));
      below.set(key, below.has(key) && below.get(key) !== one ? undefined : one);
    }
  }
  return { found, below };
}

export interface Near {
  readonly found: Found;
  /** How many steps the two share. */
  readonly shared: number;
}

/** The thing of a layer that shares most steps with `steps`, at least `least`; none where several do. */
export function nearest({ below }: Layer, steps: Steps, least = 0): Near | undefined {
  for (let shared = steps.length; shared >= least; shared -= 1) {
    const key = keyOf(steps.slice(0, shared));
    if (!below.has(key)) continue;
    const found = below.get(key);
    return found && { found, shared };
  }
  return undefined;
}

/** The name of a file without its folder and ending. */
export const stemOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');

/** Makes the function that gives what a path, or a text that stands for itself, finds in the data of the file at `path`. */
export function layerFinder(root: DataNode, path: string): (said: string) => Layer {
  const find = createFinder(root);
  const stem = stemOf(path);
  return (said) => {
    if (isPath(said)) return layerOf(find(said));
    return layerOf([{ steps: [], text: said.replaceAll('{name}', stem), start: 0, end: 0 }]);
  };
}
