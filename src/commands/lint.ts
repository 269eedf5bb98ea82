// `lint`: reads the documents, runs the rules, reports, and says by its exit code how it stands.
import { pushTo } from '../group.ts';
import type { Report } from '../report/report.ts';
import { baselinePathOf, refuseBaselineOutside, withBaseline } from './baseline.ts';
import { type Configs, createConfigs } from './configs.ts';
import type { DocumentSet } from './documents.ts';
import { explainDetection } from './explain-detection.ts';
import { showDiff, stdinPathOf, writeFixes } from './fixes.ts';
import { type LintInputs, readLintInputs } from './lint-inputs.ts';
import { exitCodeOf, type Found, foundIn, refusalsOf, reportOf, sayIfNoneHadOne } from './lint-report.ts';
import { lintSets, type SetResult } from './lint-sets.ts';
import { loadPlugins, pluginsOf } from './plugins.ts';
import { printConfig } from './print-config.ts';
import { outputsOf, writeReports } from './reports.ts';
import { complain, onStandardError } from './say.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments, UsageError } from './types.ts';

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  await loadPlugins(pluginsOf(args, io));
  const outputs = outputsOf(args, io);
  const configs = createConfigs(args, io);
  const asked = args.value('print-config');
  if (asked !== undefined) return printConfig(asked, configs, args, io);
  const inputs = await readLintInputs(configs, args, io);
  for (const error of inputs.errors) complain(io, error);
  if (args.flag('explain-detection')) {
    await explainDetection(inputs.sets, outputs, args, io);
    return inputs.errors.length > 0 ? EXIT.trouble : EXIT.clean;
  }
  const found = await lintKnown(inputs, configs, args, io);
  const { linted } = found;
  if (args.flag('diff')) {
    const changed = await showDiff(linted, args, io);
    if (inputs.errors.length > 0) return EXIT.trouble;
    return changed ? EXIT.findings : EXIT.clean;
  }
  // The fixed text of standard input has standard output for itself.
  const takesOutput = args.flag('fix') === true && stdinPathOf(args) !== undefined;
  if (args.flag('fix')) await writeFixes(linted, args, io);
  const report = await reportOf(found, args, io);
  await writeReports(report, outputs, args, takesOutput ? onStandardError(io) : io);
  return conclude(inputs, found, args, io);
}

/** Says what was refused, and whether no matrix was found at all; gives the exit code. */
function conclude({ errors }: LintInputs, { linted, files }: Found, args: ParsedArguments, io: Io): ExitCode {
  const refusals = refusalsOf(linted);
  for (const refusal of refusals) complain(io, refusal);
  sayIfNoneHadOne(linted, io);
  return errors.length + refusals.length > 0 ? EXIT.trouble : exitCodeOf(files, args);
}

/** Lints what the arguments name without fixing, and says what could not be read: what `check` begins with. */
export async function lintAll(
  configs: Configs,
  args: ParsedArguments,
  io: Io,
): Promise<{ readonly report: Report; readonly exit: ExitCode }> {
  await loadPlugins(pluginsOf(args, io));
  const inputs = await readLintInputs(configs, args, io);
  for (const error of inputs.errors) complain(io, error);
  const found = await lintKnown(inputs, configs, args, io);
  const exit = conclude(inputs, found, args, io);
  return { report: await reportOf(found, args, io), exit };
}

async function lintKnown(
  inputs: LintInputs,
  configs: Configs,
  args: ParsedArguments,
  io: Io,
): Promise<Found> {
  return foundIn(await withBaselines(inputs.sets, await lintSets(inputs, configs, args, io), args, io));
}

/** The results with the findings taken out that a baseline knows; sets that share a baseline are held against it together. */
async function withBaselines(
  sets: readonly DocumentSet[],
  results: readonly SetResult[],
  args: ParsedArguments,
  io: Io,
): Promise<readonly SetResult[]> {
  const byPath = new Map<string, number[]>();
  for (const [index, { applied }] of sets.entries()) {
    const path = baselinePathOf(applied, args, io);
    if (path === undefined) continue;
    if (!byPath.has(path)) refuseBaselineOutside(applied, path, args, io);
    pushTo(byPath, path, index);
  }
  if (byPath.size === 0 && (args.flag('write-baseline') || args.flag('prune-baseline'))) {
    throw new UsageError(
      'There is no baseline to write to: add --baseline FILE, or set `baseline` in the configuration.',
    );
  }
  let left = results;
  for (const [path, indexes] of byPath) {
    const named = indexes.flatMap((index) => left[index]?.named ?? []);
    const kept = new Map((await withBaseline(path, named, args, io)).map((one) => [one.order, one]));
    left = left.map((result) => ({
      ...result,
      named: result.named.map((one) => kept.get(one.order) ?? one),
    }));
  }
  return left;
}
