// Gets tasks done: what the cache knows is not done again, the rest is shared out to threads, and progress is shown.
import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { git } from '../../source/git.ts';
import { isInside, passGate, realPathOf, repositoryRoot } from '../../source/project.ts';
import { slashed } from '../../source/read.ts';
import type { Call } from '../call.ts';
import { readOptionsOf } from '../inputs.ts';
import type { LintOutcome, LintTask } from '../lint-run.ts';
import { pluginsOf } from '../plugins.ts';
import { complain } from '../say.ts';
import type { ParsedArguments } from '../types.ts';
import type { Cache } from './cache.ts';
import { runTasks, threadsFor } from './pool.ts';
import { createProgress } from './progress.ts';

/** Lints; outcomes are in the order of the tasks, and the same with any number of threads and any cache. */
export async function lintTasks(tasks: readonly LintTask[], call: Call): Promise<readonly LintOutcome[]> {
  const { args, io } = call;
  const cache = await cacheOf(call);
  const outcomes = tasks.map((task) => (task.context.fix ? undefined : cache?.find(task)));
  const open = tasks.filter((_task, index) => outcomes[index] === undefined);
  const progress = createProgress(documentsIn(tasks), io);
  progress.add(documentsIn(tasks) - documentsIn(open));
  const results = await runTasks(open, {
    threads: threadsFor(open, args),
    files: readOptionsOf(call),
    record: cache !== undefined,
    plugins: pluginsOf(call),
    onDone: ({ named }) => progress.add(named.length),
  }).finally(progress.end);
  if (cache) {
    for (const [index, task] of open.entries()) {
      const result = results[index];
      // A document that is fixed is another one afterwards.
      if (result && !task.context.fix) cache.keep(task, result);
    }
    const failure = await cache.save();
    if (failure !== undefined) complain(io, `${folderOf(args)}: ${failure} The next run will find no cache.`);
  }
  const rest = results.values();
  return outcomes.flatMap((known) => known ?? rest.next().value?.outcome ?? []);
}

function documentsIn(tasks: readonly LintTask[]): number {
  return tasks.reduce((sum, { named }) => sum + named.length, 0);
}

/** Where the cache lies when nobody says otherwise. */
const CACHE_FOLDER = '.supportmatrix-cache';

function folderOf(args: ParsedArguments): string | undefined {
  return args.value('cache-location') ?? (args.flag('cache') ? CACHE_FOLDER : undefined);
}

/** Loaded when it is asked for: most runs have none. */
async function cacheOf({ args, io }: Call): Promise<Cache | undefined> {
  const folder = folderOf(args);
  if (folder === undefined) return undefined;
  if (args.values('plugin').length > 0) {
    complain(io, `${folder} is not used with --plugin: what a plugin finds may hang on more than its file.`);
    return undefined;
  }
  const passed = passGate(folder, { cwd: io.cwd });
  const flaw = passed.ok ? whyNotTrusted(passed.path, io.cwd) : passed.reason;
  if (flaw === undefined && passed.ok) {
    const { openCache } = await import('./cache.ts');
    return openCache(passed.path);
  }
  complain(
    io,
    `${folder} ${flaw}, and is not used: a cache that a change brings along could hide what the change breaks.`,
  );
  return undefined;
}

/**
 * Why a folder, by its real path, may hold what a change has brought along; undefined where git says that it does
 * not, and where the folder is none of the project's. Where nobody can say, it may.
 */
function whyNotTrusted(folder: string, cwd: string): string | undefined {
  const root = repositoryRoot(cwd) ?? cwd;
  if (!isInside(folder, realPathOf(root))) return undefined;
  // The repository to ask is the one that the folder is in, which may be a submodule of that at hand.
  let above = dirname(folder);
  while (!existsSync(above)) above = dirname(above);
  const name = slashed(relative(above, folder));
  const known = git(['ls-files', '--', `:(icase,literal)${name}`], { cwd: above });
  if (!known.ok)
    return `lies in the project, where nobody knows whether it was brought along (${known.reason})`;
  return known.output.length > 0 ? 'is committed' : undefined;
}
