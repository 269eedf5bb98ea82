// Puts small faults into rules/ and src/model/ and counts those that no test notices: names of rules, or nothing for all.
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
  options: { quiet: { type: 'boolean', default: false } },
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
      onResolve({ filter: /^vitest$/ }, () => ({ path: join(ROOT, 'scripts/mutation/shim.ts') }));
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const name = relative(ROOT, path).replaceAll('\\', '/');
        if (!sources.has(name)) return undefined;
        return { contents: mutate(name, await readFile(path, 'utf8'), mutants), loader: 'ts' };
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
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: {
      js: `const importMetaUrl = ${JSON.stringify(pathToFileURL(join(ROOT, 'scripts/x.ts')).href)};`,
    },
    plugins: [mutation],
  });
  return mutants;
}

/** Runs all mutants; a thread that hangs is ended, and the next goes on behind the mutant. */
async function outcomes(
  runner: string,
  bundle: string,
  mutants: readonly Mutant[],
): Promise<readonly Outcome[]> {
  const results: Outcome[] = [];
  const statics = mutants.flatMap(({ isStatic }, index) => (isStatic ? [index] : []));
  while (results.length < mutants.length) {
    const workerData: RunnerData = { bundle, count: mutants.length, statics, from: results.length };
    const worker = new Worker(pathToFileURL(runner), { workerData });
    await new Promise<void>((resolve) => {
      let timer = setTimeout(() => undefined, 0);
      const hung = (): void => {
        results.push('timeout');
        resolve();
      };
      worker.on('message', (message: RunnerMessage) => {
        clearTimeout(timer);
        if (message.kind === 'left-out') console.log(`  left out: ${message.message}`);
        else if (message.kind === 'begun') timer = setTimeout(hung, PATIENCE);
        else results[message.mutant] = message.outcome;
      });
      worker.on('error', hung);
      worker.on('exit', () => resolve());
    });
    await worker.terminate();
  }
  return results;
}

const folder = await mkdtemp(join(tmpdir(), 'supportmatrix-mutation-'));
const runner = join(ROOT, '.supportmatrix-cache/mutation-runner.mjs');
await build({
  absWorkingDir: ROOT,
  entryPoints: ['scripts/mutation/runner.ts'],
  bundle: true,
  outfile: runner,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const total = { all: 0, killed: 0 };
for (const subject of await subjects()) {
  const bundle = join(folder, 'tests.cjs');
  const mutants = await bundled(subject, bundle);
  const results = await outcomes(runner, bundle, mutants);
  const left = mutants.flatMap((mutant, at) => {
    const outcome = results[at] ?? 'survived';
    return outcome === 'killed' || outcome === 'timeout' ? [] : [{ ...mutant, outcome }];
  });
  total.all += mutants.length;
  total.killed += mutants.length - left.length;
  console.log(`${subject.name}: ${mutants.length - left.length} of ${mutants.length} noticed`);
  if (!values.quiet)
    for (const { path, line, before, after, outcome } of left)
      console.log(`  ${path}:${line} ${outcome === 'uncovered' ? 'not run: ' : ''}${before}  =>  ${after}`);
}
await rm(folder, { recursive: true });
await rm(runner);
console.log(
  `${total.killed} of ${total.all} mutants noticed: ${((100 * total.killed) / Math.max(1, total.all)).toFixed(1)} %.`,
);
