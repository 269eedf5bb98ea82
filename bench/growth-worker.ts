// Measures one series in a process of its own, so that no series pays for another's memory. Prints JSON.
import type { Measured } from './growth.ts';
import { cpuOf, median } from './measure.ts';
import { SERIES } from './series.ts';

/** CPU milliseconds of warming up, and from which on one run is enough. */
const WARM_UP = 1000;
const LONG = 5000;
const RUNS = 3;

const [, , wanted, limit] = process.argv;
const series = SERIES.find(({ name, unit }) => `${name}, ${unit}` === wanted);
if (series === undefined) throw new RangeError(`No series ${wanted}`);
const sizes = series.sizes.filter((size) => size <= Number(limit));
const largest = sizes.at(-1) ?? 1;

/**
 * CPU milliseconds of one run of several that are run in a row, their results kept. Nothing is collected by force
 * before it: that would leave the collector small, and to grow again at the expense of the run.
 */
function cpuMilliseconds(work: () => unknown, size: number, documents: number): number {
  const runs: number[] = [];
  // A small document alone is run more often, as it is soon done and easily disturbed.
  const most = RUNS * (documents === 1 ? Math.min(10, Math.round(largest / size)) : 1);
  while (runs.length < most && (runs[0] ?? 0) * documents < LONG) {
    const kept: unknown[] = [];
    const spent = cpuOf(() => {
      while (kept.length < documents) kept.push(work());
    });
    runs.push(spent / kept.length);
  }
  return median(runs);
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

const smallest = series.prepare(sizes[0] ?? 1);
for (let spent = 0; spent < WARM_UP; ) spent += cpuOf(smallest);
const points = sizes.map((size): Measured => {
  const work = series.prepare(size);
  const alone = cpuMilliseconds(work, size, 1);
  const kept = size === largest ? alone : cpuMilliseconds(work, size, Math.round(largest / size));
  return { size, alone, kept, bytes: size === largest ? weigh(work) : 0 };
});
process.stdout.write(JSON.stringify(points));
