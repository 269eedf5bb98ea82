// Exceptions that nothing needs: judged by all documents of their configuration, whichever of them were named.
import { relative, resolve } from 'node:path';
import type { Config } from '../config/parse.ts';
import { groupBy } from '../group.ts';
import { tellUnneeded } from '../lint/engine.ts';
import { UNUSED_SUPPRESSION } from '../lint/remarks.ts';
import type { FileResult } from '../lint/results.ts';
import type { LintSettings } from '../lint/settings.ts';
import { searchDocuments } from '../source/files.ts';
import { slashed } from '../source/read.ts';
import type { Configs } from './configs.ts';
import type { DocumentSet } from './documents.ts';
import { exceptionsFor, type LintOutcome, type LintTask } from './lint-run.ts';

export interface JudgedSet {
  readonly set: DocumentSet;
  readonly settings: LintSettings;
  readonly task: LintTask;
  readonly outcome: LintOutcome;
}

export interface Judging {
  readonly cwd: string;
  readonly today: string;
  readonly configs: Configs;
  /** Lints documents that were not named; nothing is fixed in them. */
  readonly lintOthers: (paths: readonly string[]) => Promise<readonly LintOutcome[]>;
}

export interface Judgement {
  readonly config: Config;
  readonly found: readonly FileResult[];
}

/** Judges the exceptions of configurations that ask for it, linting what was not named where that is needed. */
export async function judgeExceptions(
  sets: readonly JudgedSet[],
  judging: Judging,
): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for (const [config, list] of groupBy(sets, ({ set }) => set.applied.config)) {
    const settings = list[0]?.settings;
    if (!config?.value.exceptions?.length || !settings?.active.has(UNUSED_SUPPRESSION)) continue;
    const idle = await idleOf(config, list, settings, judging);
    const unneeded = exceptionsFor({ config }, judging.cwd).filter((_exception, index) => idle.has(index));
    judgements.push({ config, found: tellUnneeded(unneeded, settings) });
  }
  return judgements;
}

/** The indexes of exceptions that hold today, whose rule is on, and that no document needs. */
async function idleOf(
  config: Config,
  sets: readonly JudgedSet[],
  settings: LintSettings,
  { cwd, today, configs, lintOthers }: Judging,
): Promise<ReadonlySet<number>> {
  const idle = new Set(
    (config.value.exceptions ?? []).flatMap(({ rule, until }, index) =>
      settings.active.has(rule) && (until === undefined || today <= until) ? [index] : [],
    ),
  );
  const strike = ({ needed }: LintOutcome): void => {
    for (const index of needed) idle.delete(index);
  };
  for (const { outcome } of sets) strike(outcome);
  if (idle.size === 0) return idle;
  const known = new Set(sets.flatMap(({ set }) => set.named.map(({ source }) => resolve(cwd, source.path))));
  const paths: string[] = [];
  for (const found of searchDocuments(config.folder)) {
    const path = slashed(relative(cwd, resolve(config.folder, found)));
    if (known.has(resolve(cwd, path))) continue;
    if (configs.of(path).config?.path === config.path) paths.push(path);
  }
  for (const outcome of await lintOthers(paths)) strike(outcome);
  return idle;
}
