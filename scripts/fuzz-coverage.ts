// Searches by coverage for documents that break a promise: --seconds N, --seed N, --only FORMAT, --corpus FOLDER to go on from.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { ExplorerData, ExplorerMessage } from '../test/fuzz/explorer.ts';
import { type FuzzFormat, isFuzzFormat } from '../test/fuzz/properties.ts';
import { seedTexts } from '../test/fuzz/seeds.ts';
import { ROOT } from './bundle.ts';
import { type Instruments, instrumentation } from './instrument.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    corpus: { type: 'string' },
    keep: { type: 'string', default: 'fixtures/fuzz' },
  },
});
/** Milliseconds without a new execution, on a busy machine, that count as hanging. */
const HANGING = 60_000;
/** UTF-16 units of the text at hand; a growth check's own are not shown. */
const SHOWN = 65_536;

/** Builds the explorer with a counter at every branch. */
async function builtExplorer(folder: string, instruments: Instruments): Promise<string> {
  const outfile = join(folder, 'explorer.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/fuzz/explorer.ts'],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
    plugins: [instrumentation(instruments)],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);\nglobalThis.branchCounts = new Uint32Array(1 << 17);",
    },
  });
  return outfile;
}

/** Texts that earlier runs kept, `FORMAT-HASH` each. */
async function corpusTexts(folder: string): Promise<readonly (readonly [FuzzFormat, string])[]> {
  const names = await readdir(folder).catch(() => []);
  const texts = names.sort().map(async (name): Promise<readonly [FuzzFormat, string][]> => {
    const [format = ''] = name.split('-');
    return isFuzzFormat(format) ? [[format, JSON.parse(await readFile(join(folder, name), 'utf8'))]] : [];
  });
  return (await Promise.all(texts)).flat();
}

const folder = await mkdtemp(join(tmpdir(), 'supportmatrix-fuzz-'));
const instruments: Instruments = { branches: 0, places: [], words: new Set() };
const explorer = await builtExplorer(folder, instruments);
const texts = new Map<FuzzFormat, string[]>();
for (const [format, text] of [
  ...(await seedTexts(Number(values.seed))),
  ...(values.corpus ? await corpusTexts(values.corpus) : []),
])
  if (values.only.length === 0 || values.only.includes(format))
    texts.set(format, [...(texts.get(format) ?? []), text]);
const formats = [...texts.keys()];
if (values.corpus) await mkdir(values.corpus, { recursive: true });

const state = new SharedArrayBuffer(12);
const shown = new SharedArrayBuffer(2 * SHOWN);
const counters = new Int32Array(state);
const failures: string[] = [];
const found = { kept: 0, branches: 0 };
const writes: Promise<void>[] = [];

const nameOf = (format: string, text: string): string =>
  `${format}-${createHash('sha256').update(text, 'utf16le').digest('hex').slice(0, 12)}`;

function failed(format: FuzzFormat, text: string, message: string): void {
  const path = join(values.keep, `${nameOf(format, text)}.json`);
  failures.push(path);
  console.error(`${format}: ${message}\n  of ${JSON.stringify(text).slice(0, 600)}\n  kept as ${path}`);
  writes.push(writeFile(path, `${JSON.stringify({ format, text }, null, 2)}\n`));
}

function heard(message: ExplorerMessage): void {
  if (message.kind === 'failed') failed(message.format, message.text, message.message);
  else {
    found.kept += 1;
    found.branches = message.branches;
    if (values.corpus)
      writes.push(
        writeFile(join(values.corpus, nameOf(message.format, message.text)), JSON.stringify(message.text)),
      );
  }
}

/** The text that the thread works on. */
function atHand(): readonly [FuzzFormat, string] {
  const [, length = 0, format = 0] = counters;
  const units = new Uint16Array(shown).subarray(0, length);
  return [formats[format] ?? 'markdown', Array.from(units, (unit) => String.fromCharCode(unit)).join('')];
}

function started(seed: number): Worker {
  const workerData: ExplorerData = {
    seed,
    branches: instruments.branches,
    words: [...instruments.words].sort(),
    texts: Object.fromEntries(texts),
    state,
    text: shown,
  };
  const worker = new Worker(pathToFileURL(explorer), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
  });
  worker.on('message', heard);
  worker.on('error', (error) => {
    failed(...atHand(), `the thread ended: ${error.stack ?? error.message}`);
    crashed = true;
  });
  return worker;
}

let crashed = false;
let seed = Number(values.seed);
let worker = started(seed);
const until = Date.now() + Number(values.seconds) * 1000;
let last = { executions: 0, at: Date.now() };
for (let tick = 0; Date.now() < until; tick += 1) {
  await sleep(Math.min(1000, Math.max(1, until - Date.now())));
  const executions = Atomics.load(counters, 0);
  if (executions !== last.executions) last = { executions, at: Date.now() };
  const hangs = Date.now() - last.at > HANGING;
  if (hangs) failed(...atHand(), `it hangs: ${HANGING} ms`);
  if (hangs || crashed) {
    await worker.terminate();
    crashed = false;
    seed += 1;
    last.at = Date.now();
    worker = started(seed);
  }
  if (tick % 60 === 59) console.error(`${executions} executions, ${JSON.stringify(found)}`);
}
await worker.terminate();
await Promise.all(writes);
await rm(folder, { recursive: true });
console.log(
  `${Atomics.load(counters, 0)} executions, ${found.branches} of ${instruments.branches} branches taken, ${found.kept} texts kept, ${failures.length} failures.`,
);
if (failures.length > 0) process.exitCode = 1;
