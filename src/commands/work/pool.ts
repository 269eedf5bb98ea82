// Runs tasks on several threads, this one among them; what comes out does not hang on how many there are.
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { largest } from '../../long-lists.ts';
import type { FileReaderOptions } from '../../source/resolve.ts';
import type { LintTask } from '../lint-run.ts';
import { type ParsedArguments, UsageError } from '../types.ts';
import { workerEntry } from './program.ts';
import {
  type ResultMessage,
  runTask,
  sentTask,
  type TaskMessage,
  type TaskResult,
  type WorkerSettings,
} from './run-task.ts';

export interface PoolOptions {
  readonly threads: number;
  readonly files: FileReaderOptions;
  /** Whether results say which files were read besides. */
  readonly record: boolean;
  readonly plugins: readonly string[];
  readonly onDone: (task: LintTask) => void;
}

/** A batch is sent as one message: large enough to be worth it, small enough that all threads end together. */
const BATCH_UNITS = 48_000;
const BATCH_TASKS = 24;

/** Runs all tasks; results are in their order. Rejects at a defect of ours, wherever it was met. */
export async function runTasks(
  tasks: readonly LintTask[],
  options: PoolOptions,
): Promise<readonly TaskResult[]> {
  const results: TaskResult[] = new Array(tasks.length);
  const batches = batchesOf(tasks);
  const keep = (first: number, some: readonly TaskResult[]): void => {
    for (const [index, result] of some.entries()) results[first + index] = result;
    for (const task of tasks.slice(first, first + some.length)) options.onDone(task);
  };
  const workers = await startWorkers(options);
  try {
    await Promise.all([
      ...workers.map((worker) => feed(worker, batches, keep)),
      lintHere(batches, keep, options.record),
    ]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

/** Tasks that follow each other, the first at that place in the list of all. */
interface Batch {
  readonly first: number;
  readonly tasks: readonly LintTask[];
}

type Keep = (first: number, results: readonly TaskResult[]) => void;

function* batchesOf(tasks: readonly LintTask[]): Generator<Batch, void, undefined> {
  let [first, units] = [0, 0];
  for (const [index, task] of tasks.entries()) {
    const next = index + 1;
    units += unitsOf(task);
    if (units < BATCH_UNITS && next - first < BATCH_TASKS && next < tasks.length) continue;
    yield { first, tasks: tasks.slice(first, next) };
    [first, units] = [next, 0];
  }
}

/** Code units of the documents of a task. */
function unitsOf({ named, companions }: LintTask): number {
  return [...named, ...companions].reduce((sum, { text }) => sum + text.length, 0);
}

/** One task after the other in this thread; between them, what the workers have said is heard. */
async function lintHere(batches: Iterable<Batch>, keep: Keep, record: boolean): Promise<void> {
  for (const { first, tasks } of batches) {
    for (const [index, task] of tasks.entries()) {
      keep(first + index, [runTask(task, record)]);
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }
}

/** As many as there are threads besides this one; most runs need none, and do not load what makes them. */
async function startWorkers({ threads, files, record, plugins }: PoolOptions): Promise<readonly Worker[]> {
  if (threads < 2) return [];
  const { Worker } = await import('node:worker_threads');
  const settings: WorkerSettings = { files, record, plugins };
  return Array.from({ length: threads - 1 }, () => new Worker(workerEntry(), { workerData: settings }));
}

/** Keeps a worker busy until there is nothing left: one batch is under way, one waits. */
function feed(worker: Worker, batches: Iterator<Batch, void>, keep: Keep): Promise<void> {
  return new Promise((resolve, reject) => {
    let busy = 0;
    const send = (): void => {
      const { value: batch } = batches.next();
      if (!batch) return;
      const message: TaskMessage = { first: batch.first, tasks: batch.tasks.map(sentTask) };
      worker.postMessage(message);
      busy += 1;
    };
    worker.on('message', (message: ResultMessage) => {
      busy -= 1;
      if (!message.ok) return reject(defect(message));
      keep(message.first, message.results);
      send();
      if (busy === 0) resolve();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a worker ended early, with code ${code}`)));
    send();
    send();
    if (busy === 0) resolve();
  });
}

function defect({ message, stack, isUsage }: ResultMessage & { readonly ok: false }): Error {
  if (isUsage) return new UsageError(message);
  const error = new Error(message);
  error.stack = stack;
  return error;
}

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
  const useful = Math.min(Math.floor(units / UNITS_PER_THREAD), Math.ceil(units / largest(sizes, 1)));
  return Math.max(1, Math.min(useful, availableParallelism(), MAX_THREADS));
}

function readCount(given: string): number {
  const count = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (count >= 1 && count <= MAX_THREADS) return count;
  throw new UsageError(`--workers takes a number from 1 to ${MAX_THREADS}, or \`auto\`, not \`${given}\`.`);
}
