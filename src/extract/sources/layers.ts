// What paths find in data, and which of the things found belong together: those that one record holds.

import { pushTo } from '../../group.ts';
import { stemOf } from '../../source/paths.ts';
import type { DataNode } from '../../syntax/data.ts';
import { createFinder, type Finding, type Found, isPath, type Steps } from './path.ts';

/** What one path of the mapping found; of a text that stands for itself, one thing that is said of everything. */
export interface Layer {
  readonly found: readonly Found[];
  /** How many parts of the path may lead to several things; fewer than none of a text that stands for itself. */
  readonly branches: number;
  /** The steps to the map or item that a thing is said of. */
  recordOf(found: Found): Steps;
  /** By the steps to its record, each thing. */
  readonly byRecord: ReadonlyMap<string, Found>;
}

const keyOf = (steps: Steps): string => steps.map((step) => `${step}\0`).join('');

function layerOf({ found, branches, tail }: Finding): Layer {
  const recordOf = ({ steps }: Found): Steps => steps.slice(0, steps.length - tail);
  const byRecord = new Map(found.map((one) => [keyOf(recordOf(one)), one] as const));
  return { found, branches, recordOf, byRecord };
}

/** The things that are said of what stands at `steps`, from the outermost to the innermost. */
export function* saidAbove({ byRecord }: Layer, steps: Steps): Generator<Found> {
  for (let length = 0; length <= steps.length; length += 1) {
    const found = byRecord.get(keyOf(steps.slice(0, length)));
    if (found !== undefined) yield found;
  }
}

/** What a layer found in the records of another, by what the other found there; under `undefined`, outside of them. */
export function foundWithin(
  layer: Layer,
  { byRecord }: Layer,
): ReadonlyMap<Found | undefined, readonly Found[]> {
  const within = new Map<Found | undefined, Found[]>();
  for (const one of layer.found) {
    const lengths = Array.from({ length: one.steps.length + 1 }, (_, at) => one.steps.length - at);
    const key = lengths.map((length) => keyOf(one.steps.slice(0, length))).find((own) => byRecord.has(own));
    pushTo(within, key === undefined ? undefined : byRecord.get(key), one);
  }
  return within;
}

export interface Near {
  readonly found: Found;
  /** How many steps the two share. */
  readonly shared: number;
}

/** The innermost thing that is said of what stands at `steps`. */
export function nearest(layer: Layer, steps: Steps): Near | undefined {
  const found = [...saidAbove(layer, steps)].at(-1);
  if (found === undefined) return undefined;
  const differs = found.steps.findIndex((step, at) => step !== steps[at]);
  return { found, shared: differs < 0 ? found.steps.length : differs };
}

/** Makes the function that gives what a path, or a text that stands for itself, finds in the data of the file at `path`. */
export function layerFinder(root: DataNode, path: string): (said: string) => Layer {
  const find = createFinder(root);
  const stem = stemOf(path);
  return (said) => {
    if (isPath(said)) return layerOf(find(said));
    const text = said.replaceAll('{name}', stem);
    return layerOf({ found: [{ steps: [], text, node: root, start: 0, end: 0 }], branches: -1, tail: 0 });
  };
}
