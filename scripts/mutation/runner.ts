// Wakes one mutant after the other in a thread, runs the tests that come by it, and tells whether one fails.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { workerData as given, parentPort } from 'node:worker_threads';
import type { Registered } from './shim.ts';

/** What the thread is given. */
export interface RunnerData {
  /** The tests, with the mutated source, as one CommonJS file. */
  readonly bundle: string;
  /** The numbers of the mutants, in the order in which they are run. */
  readonly order: readonly number[];
  /** Mutants that are felt only when modules are read. */
  readonly statics: readonly number[];
  /** The place in the order of the first one to run: after one that hung, the next. */
  readonly from: number;
}

export type Outcome = 'killed' | 'survived' | 'timeout' | 'uncovered';

/** What the thread tells: tests that cannot be run here, then each mutant before and after it ran. */
export type RunnerMessage =
  | { readonly kind: 'left-out'; readonly message: string }
  | { readonly kind: 'begun'; readonly mutant: number }
  | { readonly kind: 'done'; readonly mutant: number; readonly outcome: Outcome };

const data: RunnerData = given;
const require = createRequire(import.meta.url);
const tell = (message: RunnerMessage): void => parentPort?.postMessage(message);

class TooLong extends Error {}

/** Passings of mutants, above those without any, after which a test counts as endless. */
const MOST_STEPS = 1_000_000;
/** Microseconds of the processor: a test of speed says nothing about mutants, and would be run for each. */
const SLOW = 4_000_000;
const state = { active: -1, steps: 0, limit: Number.POSITIVE_INFINITY, endless: false };
let reached = new Uint8Array(data.order.length);
Object.assign(globalThis, {
  mutant(index: number): boolean {
    state.steps += 1;
    if (state.steps > state.limit) {
      state.endless = true;
      throw new TooLong();
    }
    reached[index] = 1;
    return index === state.active;
  },
});

/** Vitest's `expect`, made as vitest makes it. */
async function hostExpect(): Promise<unknown> {
  const home = createRequire(require.resolve('vitest/package.json'));
  const { chai, ...parts } = await import(pathToFileURL(home.resolve('@vitest/expect')).href);
  for (const plugin of [parts.JestExtend, parts.JestChaiExpect, parts.JestAsymmetricMatchers])
    chai.use(plugin);
  const expect = Object.assign(
    (value: unknown, message?: string) => chai.expect(value, message),
    chai.expect,
  );
  parts.setState({ assertionCalls: 0 }, expect);
  return expect;
}

const source = readFileSync(data.bundle, 'utf8');
const script = new Script(`(function (require, module, exports) {${source}\n})`, { filename: data.bundle });

/** Reads all modules and tests anew. */
function load(): readonly Registered[] {
  globalThis.registeredTests = [];
  script.runInThisContext()(require, { exports: {} }, {});
  return globalThis.registeredTests;
}

interface Watched {
  readonly test: Registered;
  readonly index: number;
  readonly steps: number;
  /** Microseconds of the processor. */
  readonly cost: number;
  readonly reached: Uint8Array;
}

async function failureOf(test: Registered): Promise<unknown> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error ?? new Error('thrown');
  }
}

/** Wakes the mutant, runs the tests until one fails. */
async function outcomeOf(
  mutant: number,
  isStatic: boolean,
  watched: readonly Watched[],
  count: number,
): Promise<Outcome> {
  Object.assign(state, { active: mutant, steps: 0, limit: MOST_STEPS * 5, endless: false });
  let tests: readonly Registered[] | undefined;
  try {
    if (isStatic) tests = load();
  } catch {
    return state.endless ? 'timeout' : 'killed';
  }
  // Another number of tests: the tables themselves broke.
  if (tests !== undefined && tests.length !== count) return 'killed';
  const passing = isStatic ? watched : watched.filter((test) => test.reached[mutant] === 1);
  for (const { test, index, steps } of passing) {
    state.steps = 0;
    state.limit = MOST_STEPS + 10 * steps;
    if ((await failureOf(tests?.[index] ?? test)) !== undefined || state.endless)
      return state.endless ? 'timeout' : 'killed';
  }
  return passing.length === 0 ? 'uncovered' : 'survived';
}

async function run(): Promise<void> {
  globalThis.hostExpect = await hostExpect();
  const tests = load();
  const atLoad = reached;
  const watched: Watched[] = [];
  for (const [index, test] of tests.entries()) {
    reached = new Uint8Array(data.order.length);
    state.steps = 0;
    const began = process.cpuUsage().user;
    const failure = await failureOf(test);
    const cost = process.cpuUsage().user - began;
    const isSlow = cost > SLOW;
    if (failure !== undefined || isSlow) {
      const why = isSlow ? 'it is slow' : failure instanceof Error ? failure.stack : failure;
      if (data.from === 0) tell({ kind: 'left-out', message: `${test.name}: ${why}` });
      continue;
    }
    watched.push({ test, index, steps: state.steps, cost, reached });
  }
  // Most mutants are noticed by a cheap test: the dear ones come last.
  watched.sort((one, other) => one.cost - other.cost);
  const statics = new Set(data.statics);
  for (const mutant of data.order.slice(data.from)) {
    tell({ kind: 'begun', mutant });
    const isStatic = statics.has(mutant) || atLoad[mutant] === 1;
    tell({ kind: 'done', mutant, outcome: await outcomeOf(mutant, isStatic, watched, tests.length) });
  }
}

await run();
