// Measures one series in a process of its own, so that no series pays for another's memory. Prints JSON.
import type { Measured } from './growth.ts';
import { cpuOf } from './measure.ts';
import { SERIES } from './series.ts';

/** CPU milliseconds of warming up, and of all runs of a size; at most so many runs. */
const WARM_UP = 1000;
const BUDGET = 3000;
const RUNS = 9;

const [, , wanted, limit] = process.argv;
const series = SERIES.find(({ name, unit }) => `${name}, ${unit}` === wanted);
if (series === undefined) throw new RangeError(`No series ${wanted}`);
const sizes = series.sizes.filter((size) => size <= Number(limit));
const largest = sizes.at(-1) ?? 1;

/**
 * CPU milliseconds of one run, at the best of several: whatever disturbs a run only adds to it. It is one of several
 * that are run in a row, their results kept. Nothing is collected by force before it: that would leave the collector
 * small, and to grow again at the expense of the run.
 */
function cpuMilliseconds(work: () => unknown, size: number, documents: number): number {
  let best = Number.POSITIVE_INFINITY;
  // A small document alone is run more often, as it is soon done and easily disturbed.
  let left = RUNS * (documents === 1 ? Math.min(10, Math.round(largest / size)) : 1);
  for (let spent = 0; left > 0 && spent < BUDGET; left--) {
    const kept: unknown[] = [];
    const run = cpuOf(() => {
      while (kept.length < documents) kept.push(work());
    });
    spent += run;
    best = Math.min(best, run / documents);
  }
  return best;
}

/** What the result holds of the heap, in bytes. */
function weigh(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = work();
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  return result === undefined ? 0 : Math.max(0, after - before);
}

/** Making the same result of its JSON. */
function parsing(result: unknown): () => unknown {
  const text = JSON.stringify(result);
  return () => JSON.parse(text);
}

/** Trees are plain data; what else is measured has maps in it, or is text. */
const isPlain = series.name.startsWith('RST: ');
const smallest = series.prepare(sizes[0] ?? 1);
for (let spent = 0; spent < WARM_UP; ) spent += cpuOf(smallest);
const points = sizes.map((size): Measured => {
  const work = series.prepare(size);
  const alone = cpuMilliseconds(work, size, 1);
  const kept = size === largest ? alone : cpuMilliseconds(work, size, Math.round(largest / size));
  const yardstick = isPlain ? cpuMilliseconds(parsing(work()), size, 1) : 0;
  return { size, alone, kept, yardstick, bytes: size === largest ? weigh(work) : 0 };
});
process.stdout.write(JSON.stringify(points));
