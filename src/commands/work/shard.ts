// One of several runs that share the documents of a project among them, on as many machines.
import { createHash } from 'node:crypto';
import { compareText } from '../../lint/results.ts';
import { UsageError } from '../types.ts';

/** The run `index` of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** More machines than anybody has: a slip of the finger is no way to lint nothing. */
export const MAX_SHARDS = 10_000;

export function parseShard(given: string): Shard {
  const match = /^(\d{1,5})\/(\d{1,5})$/.exec(given);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (match && index >= 1 && index <= count && count <= MAX_SHARDS) return { index, count };
  throw new UsageError(
    `--shard takes the number of this run and how many there are, such as 2/5, not \`${given}\`.`,
  );
}

/**
 * The sets of one shard, in their order. Sets are dealt out by their keys, so that the order of the arguments
 * changes nothing; documents that are compared with each other are in one set, and so in one shard.
 */
export function takeShard<T extends { readonly key: string }>(
  sets: readonly T[],
  { index, count }: Shard,
): readonly T[] {
  const keys = sets.map(({ key }) => key).sort(compareText);
  const mine = new Set(keys.filter((_key, place) => place % count === index - 1));
  return sets.filter(({ key }) => mine.has(key));
}

/** A name for data; other data has another. */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex');
}
