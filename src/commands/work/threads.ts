// How many threads a run is worth.
import { availableParallelism } from 'node:os';
import type { LintTask } from '../lint-task.ts';
import { type ParsedArguments, UsageError } from '../types.ts';
import { unitsOf } from './pool.ts';

/**
 * Code units that keep a thread busy for longer than it takes to start and to get warm; see bench/RESULTS.md.
 * Below twice as many, a second one makes the run slower.
 */
const UNITS_PER_THREAD = 150_000;

/** More than this have not been tried. */
const MAX_THREADS = 64;

/** The threads for these tasks, this one included: what `--workers` says, or what there is work for. */
export function threadsFor(tasks: readonly LintTask[], args: ParsedArguments): number {
  const given = args.value('workers') ?? 'auto';
  if (given !== 'auto') return Math.max(1, Math.min(readCount(given), tasks.length));
  const sizes = tasks.map(unitsOf);
  const units = sizes.reduce((sum, size) => sum + size, 0);
  // The largest task takes one thread as long as it takes; more threads than it leaves work for would wait for it.
  const largest = sizes.reduce((most, size) => Math.max(most, size), 1);
  const useful = Math.min(Math.floor(units / UNITS_PER_THREAD), Math.ceil(units / largest));
  return Math.max(1, Math.min(useful, availableParallelism(), MAX_THREADS));
}

function readCount(given: string): number {
  const count = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (count >= 1 && count <= MAX_THREADS) return count;
  throw new UsageError(`--workers takes a number from 1 to ${MAX_THREADS}, or \`auto\`, not \`${given}\`.`);
}
