// Twice the document, twice the work: no shape of a document makes any stage take more steps than its size explains.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asciidoctorAsText, ROOT } from '../../scripts/bundle.ts';
import { FORMATS, type Format } from '../../src/source/source.ts';
import { type Instruments, instrumentation } from './instrument.ts';
import { NATIVES } from './natives.ts';
import { SHAPES } from './shapes.ts';
import type { Growth, Steep, StepsData } from './steps.ts';

/** `SHAPES=all` measures each shape with all kinds of names; without, with one of the three in turn. */
const CHOSEN = [...SHAPES.keys()].filter(
  (index) => process.env.SHAPES === 'all' || index % 3 === Math.floor(index / 3) % 3,
);
/** Threads: the time of the machine is what the test costs. */
const THREADS = 2;
/** Milliseconds for all shapes on a busy machine. */
const TIME = 600_000;

/** Sizes of a shape that seems to cost too much: 1, 4, 16, 64 and 256 thousand characters. */
const SIZES = 5;

const instruments: Instruments = { branches: 0, places: [] };
const found = new Map<Format, string[]>(FORMATS.map((format) => [format, []]));

/** Builds the thread with a counter at every branch. */
async function built(outfile: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/trust/steps.ts'],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
    plugins: [asciidoctorAsText(false), instrumentation(instruments)],
    banner: {
      // The program counts from its first line on.
      js: `import { createRequire } from 'node:module';
        import { workerData as givenToThread } from 'node:worker_threads';
        const require = createRequire(import.meta.url);
        globalThis.branchCounts = new Uint32Array(givenToThread.branches + ${NATIVES.length});`,
    },
  });
}

/** The file and line of a branch, or the name of a function of the language, with how often it is taken. */
function shown({ place, taken }: Steep): string {
  const [path = '', offset] = (instruments.places[place] ?? '').split(/:(?=\d+$)/);
  if (offset === undefined) return `${NATIVES[place - instruments.branches]} ${taken.join(' → ')}`;
  const file = resolve(ROOT, path);
  const line = readFileSync(file, 'utf8').slice(0, Number(offset)).split('\n').length;
  return `${relative(ROOT, file)}:${line} ${taken.join(' → ')}`;
}

const told = ({ stage, sizes, steps, exponent, steep }: Growth): string =>
  `${stage}: from ${sizes.join(' to ')} characters, from ${steps.join(' to ')} steps (exponent ${exponent.toFixed(2)}). ${steep.slice(0, 3).map(shown).join('; ')}`;

/** Takes one shape after the other from the queue. */
async function measureAll(thread: string, queue: Iterator<number>): Promise<void> {
  const { branches } = instruments;
  const workerData: StepsData = { branches, sizes: SIZES, withNatives: process.env.SHAPES === 'all' };
  const worker = new Worker(pathToFileURL(thread), { workerData });
  for (let next = queue.next(); next.done !== true; next = queue.next()) {
    const growths = await new Promise<readonly Growth[]>((done, failed) => {
      worker.once('message', done);
      worker.once('error', failed);
      worker.postMessage(next.value);
    });
    worker.removeAllListeners('error');
    const shape = SHAPES[next.value];
    for (const growth of growths)
      if (shape !== undefined) found.get(shape.format)?.push(`${shape.name}: ${told(growth)}`);
  }
  await worker.terminate();
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supportmatrix-shapes-'));
  const thread = join(folder, 'steps.mjs');
  await built(thread);
  const queue = CHOSEN.values();
  await Promise.all(Array.from({ length: THREADS }, () => measureAll(thread, queue)));
}, TIME);
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(FORMATS)('no shape of %s takes more steps than its size explains', (format) => {
  expect(found.get(format)).toEqual([]);
});
