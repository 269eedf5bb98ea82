// Puts small faults into rules/ and src/model/ and counts those that no test notices: names of rules, or nothing for all.
// `--seconds N` ends each subject early, with what was drawn by `--seed N` until then: a fair sample, and told as one.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';
import { glob } from 'tinyglobby';
import { ROOT } from './bundle.ts';
import { type Mutant, mutate } from './mutation/mutants.ts';
import type { Outcome, RunnerData, RunnerMessage } from './mutation/runner.ts';

const { values, positionals } = parseArgs({
  options: {
    quiet: { type: 'boolean', default: false },
    seconds: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});

/** Milliseconds that one mutant may take before its thread is ended; the steps it may take are fewer. */
const PATIENCE = 60_000;

/** Sources, and the tests that answer for them. */
interface Subject {
  readonly name: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

async function subjects(): Promise<readonly Subject[]> {
  const files = async (patterns: readonly string[]): Promise<readonly string[]> =>
    (await glob([...patterns], { cwd: ROOT })).sort();
  const rules = (await files(['rules/*/index.ts'])).map((path) => path.split('/')[1] ?? '');
  const model = ['src/model/*.ts'];
  const all = await Promise.all([
    ...rules.map(async (rule) => ({
      name: rule,
      sources: await files([`rules/${rule}/*.ts`]),
      tests: await files([`test/rules/${rule}.test.ts`, `test/rules/${rule}-*.test.ts`]),
    })),
    files(model).then(async (sources) => ({
      name: 'model',
      sources,
      tests: await files(['test/model/*.test.ts']),
    })),
  ]);
  return all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
}

/** The tests of a subject in one file, with every mutant of its sources asleep in it. */
async function bundled(subject: Subject, outfile: string): Promise<readonly Mutant[]> {
  const sources = new Set(subject.sources);
  const mutants: Mutant[] = [];
  const mutation: Plugin = {
    name: 'mutation',
    setup({ onLoad, onResolve }) {
      const standIn = (name: string): string => join(ROOT, 'scripts/mutation', name);
      onResolve({ filter: /^vitest$/ }, () => ({ path: standIn('shim.ts') }));
      onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
        importer === standIn('properties.ts') ? undefined : { path: standIn('properties.ts') },
      );
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const name = relative(ROOT, path).replaceAll('\\', '/');
        const text = await readFile(path, 'utf8');
        if (sources.has(name)) return { contents: mutate(name, text, mutants), loader: 'ts' };
        // Tests find their files from where they stand.
        const url = JSON.stringify(pathToFileURL(path).href);
        return { contents: text.replaceAll('import.meta.url', url), loader: 'ts' };
      });
    },
  };
  await build({
    absWorkingDir: ROOT,
    stdin: { contents: subject.tests.map((test) => `import './${test}';`).join('\n'), resolveDir: ROOT },
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
    plugins: [mutation],
  });
  return mutants;
}

/** The mutants in the order in which they are run: all of them, or drawn by the seed where time may run out. */
function orderOf(count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  if (values.seconds === undefined) return order;
  let state = Number(values.seed) >>> 0;
  for (let left = count - 1; left > 0; left -= 1) {
    // A linear congruential generator, the constants of Numerical Recipes.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (left + 1));
    [order[left], order[other]] = [order[other] ?? 0, order[left] ?? 0];
  }
  return order;
}

/** What became of each mutant that was run; a thread that hangs is ended, and the next goes on behind the mutant. */
async function outcomes(
  runner: string,
  bundle: string,
  mutants: readonly Mutant[],
): Promise<ReadonlyMap<number, Outcome>> {
  const results = new Map<number, Outcome>();
  const statics = mutants.flatMap(({ isStatic }, index) => (isStatic ? [index] : []));
  const order = orderOf(mutants.length);
  const until = Date.now() + Number(values.seconds ?? Number.POSITIVE_INFINITY) * 1000;
  while (results.size < mutants.length && Date.now() < until) {
    const workerData: RunnerData = { bundle, order, statics, from: results.size };
    const worker = new Worker(pathToFileURL(runner), { workerData });
    await new Promise<void>((resolve) => {
      let timer = setTimeout(() => undefined, 0);
      const hung = (): void => {
        const mutant = order[results.size];
        if (mutant !== undefined) results.set(mutant, 'timeout');
        resolve();
      };
      worker.on('message', (message: RunnerMessage) => {
        clearTimeout(timer);
        if (message.kind === 'left-out') console.log(`  left out: ${message.message}`);
        else if (message.kind === 'begun') timer = setTimeout(hung, PATIENCE);
        else {
          results.set(message.mutant, message.outcome);
          if (Date.now() >= until) resolve();
          if (results.size % 200 === 0) console.error(`  ${results.size} of ${mutants.length}`);
        }
      });
      worker.on('error', hung);
      worker.on('exit', () => resolve());
    });
    await worker.terminate();
  }
  return results;
}

const folder = await mkdtemp(join(tmpdir(), 'supportmatrix-mutation-'));
const runner = join(ROOT, `.supportmatrix-cache/mutation-runner-${process.pid}.mjs`);
await build({
  absWorkingDir: ROOT,
  entryPoints: ['scripts/mutation/runner.ts'],
  bundle: true,
  outfile: runner,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const total = { run: 0, noticed: 0, all: 0 };
for (const subject of await subjects()) {
  const bundle = join(folder, 'tests.cjs');
  const mutants = await bundled(subject, bundle);
  const results = await outcomes(runner, bundle, mutants);
  const left = mutants.flatMap((mutant, at) => {
    const outcome = results.get(at);
    return outcome === 'survived' || outcome === 'uncovered' ? [{ ...mutant, outcome }] : [];
  });
  total.all += mutants.length;
  total.run += results.size;
  total.noticed += results.size - left.length;
  const sample = results.size < mutants.length ? `, drawn from ${mutants.length}` : '';
  console.log(`${subject.name}: ${results.size - left.length} of ${results.size} noticed${sample}`);
  if (!values.quiet)
    for (const { path, line, before, after, outcome } of left)
      console.log(`  ${path}:${line} ${outcome === 'uncovered' ? 'not run: ' : ''}${before}  =>  ${after}`);
}
await rm(folder, { recursive: true });
await rm(runner);
const score = ((100 * total.noticed) / Math.max(1, total.run)).toFixed(1);
console.log(`${total.noticed} of ${total.run} mutants noticed: ${score} %; ${total.all} in all.`);
