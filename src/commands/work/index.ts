// Gets tasks done: what the cache knows is not done again, the rest is shared out to threads, and progress is shown.
import { visibleLine } from '../../report/visible.ts';
import { git } from '../../source/git.ts';
import { readOptionsOf } from '../inputs.ts';
import type { LintOutcome } from '../lint-run.ts';
import type { LintTask } from '../lint-task.ts';
import type { Io, ParsedArguments } from '../types.ts';
import type { Cache } from './cache.ts';
import { runTasks } from './pool.ts';
import { createProgress } from './progress.ts';
import { threadsFor } from './threads.ts';

/** Lints; outcomes are in the order of the tasks, and the same with any number of threads and any cache. */
export async function lintTasks(
  tasks: readonly LintTask[],
  args: ParsedArguments,
  io: Io,
): Promise<readonly LintOutcome[]> {
  const cache = await cacheOf(args, io);
  const outcomes = tasks.map((task) => (task.context.fix ? undefined : cache?.find(task)));
  const open = tasks.filter((_task, index) => outcomes[index] === undefined);
  const progress = createProgress(documentsIn(tasks), io);
  progress.add(documentsIn(tasks) - documentsIn(open));
  const results = await runTasks(open, {
    threads: threadsFor(open, args),
    files: readOptionsOf(args, io),
    record: cache !== undefined,
    onDone: ({ named }) => progress.add(named.length),
  }).finally(progress.end);
  if (cache) {
    for (const [index, task] of open.entries()) {
      const result = results[index];
      // A document that is mended is another one afterwards.
      if (result && !task.context.fix) cache.keep(task, result);
    }
    const failure = await cache.save();
    if (failure !== undefined) io.error(`supportmatrix: ${failure} The next run will find no cache.\n`);
  }
  const rest = results.values();
  return outcomes.flatMap((known) => known ?? rest.next().value?.outcome ?? []);
}

function documentsIn(tasks: readonly LintTask[]): number {
  return tasks.reduce((sum, { named }) => sum + named.length, 0);
}

/** Where the cache lies when nobody says otherwise. */
const CACHE_FOLDER = '.supportmatrix-cache';

/** Loaded when it is asked for: most runs have none. */
async function cacheOf(args: ParsedArguments, io: Io): Promise<Cache | undefined> {
  const folder = args.value('cache-location') ?? (args.flag('cache') ? CACHE_FOLDER : undefined);
  if (folder === undefined) return undefined;
  if (await isCommitted(folder, io.cwd)) {
    io.error(
      `supportmatrix: ${visibleLine(folder)} is committed, and not used: a cache that a change brings along could hide what the change breaks. Take it out of the repository.\n`,
    );
    return undefined;
  }
  const { openCache } = await import('./cache.ts');
  return openCache(folder, io.cwd);
}

/** Whether git knows a file in the folder; where there is no git, nobody has brought it along. */
async function isCommitted(folder: string, cwd: string): Promise<boolean> {
  const known = await git(['--literal-pathspecs', 'ls-files', '--', folder], { cwd });
  return known.ok && known.output.length > 0;
}
