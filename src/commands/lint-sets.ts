// Lints all sets of documents of a run: what holds for each, the tasks made from that, and their outcomes in order.
import { lintConfigOf } from '../config/lint-config.ts';
import type { Config } from '../config/parse.ts';
import type { AppliedFix } from '../lint/fix.ts';
import type { FileResult } from '../lint/results.ts';
import type { Rule } from '../lint/rule.ts';
import type { LintConfig, LintSettings } from '../lint/settings.ts';
import type { ReportedFile } from '../report/report.ts';
import { readSource } from '../source/read.ts';
import type { Call } from './call.ts';
import type { AppliedConfig } from './configs.ts';
import { companionsOf, type DocumentSet } from './documents.ts';
import { readOptionsOf } from './inputs.ts';
import { type LintInputs, readSets } from './lint-inputs.ts';
import { contextOf, type LintContext, type LintOutcome, type RunContext } from './lint-run.ts';
import { mergeLintConfig, settingsFor, systemDay } from './lint-settings.ts';
import { pluginsOf, rulesWith } from './plugins.ts';
import { type ParsedArguments, UsageError } from './types.ts';
import { type JudgedSet, judgeExceptions } from './unneeded.ts';
import { lintTasks } from './work/index.ts';

export interface LintedDocument extends ReportedFile {
  readonly order: number;
  readonly bom: boolean;
  /** As it was read; `text` is as the fixes left it. */
  readonly before: string;
  readonly isRefused: boolean;
  readonly applied?: readonly AppliedFix[];
}

export interface SetResult {
  readonly named: readonly LintedDocument[];
  readonly others: readonly FileResult[];
  /** Texts that `others` and related places stand in. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Runs the rules over all sets; results are in their order, and after them what is said of exceptions, if asked. */
export async function lintSets(inputs: LintInputs, call: Call): Promise<readonly SetResult[]> {
  const run = runContextOf(call);
  const linted = await lintEach(inputs.sets, createPreparation(run, call), call);
  const lintOthers = async (paths: readonly string[]): Promise<readonly LintOutcome[]> => {
    const prepare = createPreparation({ ...run, fix: undefined }, call);
    const { sets } = await readSets(paths, call);
    return (await lintEach(sets, prepare, call)).map(({ outcome }) => outcome);
  };
  const { io, configs } = call;
  const judged = await judgeExceptions(linted, { cwd: io.cwd, today: run.today, configs, lintOthers });
  return [
    ...linted.map(resultOf),
    ...judged.map(({ config, found }) => ({
      named: [],
      others: found,
      texts: new Map([[config.path, config.text]]),
    })),
  ];
}

async function lintEach(
  sets: readonly DocumentSet[],
  prepare: (applied: AppliedConfig) => Prepared,
  call: Call,
): Promise<readonly JudgedSet[]> {
  const options = readOptionsOf(call);
  const prepared = sets.map((set) => {
    const { context, settings } = prepare(set.applied);
    const named = set.named.map(({ source }) => source);
    // One that cannot be read is left out: nobody has named it.
    const companions = companionsOf(set.applied, settings, named, options.cwd).flatMap((path) => {
      const read = readSource(path, options);
      return read.ok ? read.source : [];
    });
    return { set, settings, task: { context, named, companions } };
  });
  const outcomes = await lintTasks(
    prepared.map(({ task }) => task),
    call,
  );
  return prepared.flatMap((one, index) => {
    const outcome = outcomes[index];
    return outcome === undefined ? [] : [{ ...one, outcome }];
  });
}

interface Prepared {
  readonly context: LintContext;
  readonly settings: LintSettings;
}

/** Gives what holds for the documents of an entry: one object for each entry, however many sets it has. */
function createPreparation(
  run: Omit<RunContext, 'lint'>,
  { args, io }: Call,
): (applied: AppliedConfig) => Prepared {
  const rules = new Map<Config | undefined, { readonly lint: LintConfig; readonly settings: LintSettings }>();
  const entries = new Map<unknown, Prepared>();
  return (applied) => {
    const { config, selected } = applied;
    const key = selected?.entry ?? config;
    const known = entries.get(key);
    if (known) return known;
    const own = rules.get(config) ?? rulesOf(config, rulesWith(run.plugins), args);
    rules.set(config, own);
    const context = contextOf(applied, { ...run, lint: own.lint }, io.cwd);
    const made = { context, settings: own.settings };
    entries.set(key, made);
    return made;
  };
}

function rulesOf(config: Config | undefined, rules: readonly Rule[], args: ParsedArguments) {
  const lint = mergeLintConfig(lintConfigOf(config), args);
  return { lint, settings: settingsFor(rules, lint, config) };
}

function runContextOf(call: Call): Omit<RunContext, 'lint'> {
  const { args } = call;
  const fixing = args.flag('fix') === true || args.flag('diff') === true;
  if (args.flag('unsafe') && !fixing) throw new UsageError('--unsafe goes with --fix or --diff.');
  return {
    plugins: pluginsOf(call),
    today: todayOf(args),
    fix: fixing ? { unsafe: args.flag('unsafe') === true } : undefined,
  };
}

function todayOf(args: ParsedArguments): string {
  const given = args.value('today');
  if (given === undefined) return systemDay();
  if (/^\d{4}-\d{2}-\d{2}$/.test(given)) return given;
  throw new UsageError(`--today takes a day as YYYY-MM-DD, not \`${given}\`.`);
}

function resultOf({ set: { applied, named }, task, outcome }: JudgedSet): SetResult {
  const texts = new Map(task.companions.map(({ path, text }) => [path, text]));
  if (applied.config) texts.set(applied.config.path, applied.config.text);
  const documents = named.flatMap(({ source, order }, index): readonly LintedDocument[] => {
    const { path, bom, text: before } = source;
    const own = outcome.documents[index];
    return own === undefined ? [] : [{ text: before, ...own, order, path, bom, before }];
  });
  return { named: documents, others: outcome.others, texts };
}
