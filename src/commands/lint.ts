// `lint`: reads the documents, runs the rules, reports, and says by its exit code how it stands.
import { pushTo } from '../group.ts';
import type { Report } from '../report/report.ts';
import { baselinePathOf, refuseBaselineOutside, withBaseline } from './baseline.ts';
import type { Call } from './call.ts';
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
import { EXIT, type ExitCode, UsageError } from './types.ts';

export async function run(call: Call): Promise<ExitCode> {
  const { args, io } = call;
  await loadPlugins(pluginsOf(call));
  const outputs = outputsOf(call);
  const asked = args.value('print-config');
  if (asked !== undefined) return printConfig(asked, call);
  const inputs = await readLintInputs(call);
  for (const error of inputs.errors) complain(io, error);
  if (args.flag('explain-detection')) {
    await explainDetection(inputs.sets, outputs, call);
    return inputs.errors.length > 0 ? EXIT.trouble : EXIT.clean;
  }
  const found = await lintKnown(inputs, call);
  const { linted } = found;
  if (args.flag('diff')) {
    const changed = await showDiff(linted, call);
    if (inputs.errors.length > 0) return EXIT.trouble;
    return changed ? EXIT.findings : EXIT.clean;
  }
  // The fixed text of standard input has standard output for itself.
  const takesOutput = args.flag('fix') === true && stdinPathOf(args) !== undefined;
  if (args.flag('fix')) await writeFixes(linted, call);
  const report = reportOf(found, call);
  await writeReports(report, outputs, takesOutput ? { ...call, io: onStandardError(io) } : call);
  return conclude(inputs, found, call);
}

function conclude({ errors }: LintInputs, { linted, files }: Found, { args, io }: Call): ExitCode {
  const refusals = refusalsOf(linted);
  for (const refusal of refusals) complain(io, refusal);
  sayIfNoneHadOne(linted, io);
  return errors.length + refusals.length > 0 ? EXIT.trouble : exitCodeOf(files, args);
}

/** Lints what the arguments name without fixing, and says what could not be read: what `check` begins with. */
export async function lintAll(call: Call): Promise<{ readonly report: Report; readonly exit: ExitCode }> {
  await loadPlugins(pluginsOf(call));
  const inputs = await readLintInputs(call);
  for (const error of inputs.errors) complain(call.io, error);
  const found = await lintKnown(inputs, call);
  const exit = conclude(inputs, found, call);
  return { report: reportOf(found, call), exit };
}

async function lintKnown(inputs: LintInputs, call: Call): Promise<Found> {
  return foundIn(await withBaselines(inputs.sets, await lintSets(inputs, call), call));
}

/** The results with the findings taken out that a baseline knows; sets that share a baseline are held against it together. */
async function withBaselines(
  sets: readonly DocumentSet[],
  results: readonly SetResult[],
  call: Call,
): Promise<readonly SetResult[]> {
  const { args, io } = call;
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
    const kept = new Map((await withBaseline(path, named, call)).map((one) => [one.order, one]));
    left = left.map((result) => ({
      ...result,
      named: result.named.map((one) => kept.get(one.order) ?? one),
    }));
  }
  return left;
}
