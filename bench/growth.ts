// How time and memory grow with the document: the slope of each series on logarithmic scales.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SERIES, type Series } from './series.ts';

/** One size of a series. */
export interface Measured {
  readonly size: number;
  /** CPU milliseconds of one document, its result dropped before the next is read. */
  readonly alone: number;
  /** CPU milliseconds of one document of as many as make up the largest, all results kept. */
  readonly kept: number;
  /** CPU milliseconds that `JSON.parse` takes for the same result, dropped likewise; 0 where it is no plain tree. */
  readonly yardstick: number;
  /** What the result holds of the heap; measured for the largest size. */
  readonly bytes: number;
}

/** 1 where the time grows as the size does: the slope of the line of least squares, on logarithmic scales. */
export function exponent(points: readonly { size: number; value: number }[]): number {
  const logs = points.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}

function measure({ name, unit }: Series, largest: number): readonly Measured[] | undefined {
  const worker = fileURLToPath(new URL('growth-worker.ts', import.meta.url));
  // The helpers of the collector wait in loops where the machine has other work, and that would count.
  const heap = '--max-old-space-size=8192';
  const args = [
    '--expose-gc',
    '--single-threaded-gc',
    heap,
    '--import',
    'tsx',
    worker,
    `${name}, ${unit}`,
    String(largest),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout);
  process.stderr.write(stderr);
  return undefined;
}

function row(series: Series, points: readonly Measured[] | undefined): string {
  const [first] = points ?? [];
  const last = points?.at(-1);
  if (points === undefined || first === undefined || last === undefined)
    return `| ${series.name} | ${series.unit} | could not run |  |  |  |  |`;
  const slope = (value: (point: Measured) => number): string =>
    exponent(points.map((point) => ({ size: point.size, value: value(point) }))).toFixed(2);
  const yardstick = points.every((point) => point.yardstick > 0) ? slope((point) => point.yardstick) : '';
  const sizes = `${first.size.toLocaleString('en')} to ${last.size.toLocaleString('en')} ${series.unit}`;
  const cost = Math.round((1000 * last.alone) / last.size).toLocaleString('en');
  const bytes = Math.round(last.bytes / last.size).toLocaleString('en');
  return `| ${series.name} | ${sizes} | ${slope((point) => point.kept)} | ${slope((point) => point.alone)} | ${yardstick} | ${cost} | ${bytes} |`;
}

const ABOUT =
  'CPU time against size: the slope on logarithmic scales, 1.00 where twice the rows take twice the time. For the first figure, each size is measured with as many documents as make up the largest, all results kept, so that the collector has as much to copy at every size. Alone, small results are dropped before it sees them, and what it costs to keep a large one counts as growth: so it does for whatever makes as many objects. How much that is, V8’s own `JSON.parse` shows, which makes the same tree of its JSON, alone as well. Time and heap are those of the largest size, for each of what is counted.';

/** The lines of a section: the series whose name begins with `prefix`, without sizes over `largest`. */
export function growth(prefix: string, largest: number): readonly string[] {
  const rows = SERIES.filter(({ name }) => name.startsWith(prefix)).map((series) => {
    const line = row(series, measure(series, largest));
    // Shown as it is measured: some take minutes.
    process.stderr.write(`${line}\n`);
    return line;
  });
  return [
    ABOUT,
    '',
    '| What | From, to | Exponent | Alone | `JSON.parse`, alone | µs | bytes |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
}
