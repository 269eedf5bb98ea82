// The report of a run: what reporters show, and the exit code that follows from it.
import { RULES } from '../../rules/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { ruleUrl } from '../lint/rule.ts';
import { type Report, type ReportedFile, type ReportedRule, summarize } from '../report/report.ts';
import { VERSION } from '../version.ts';
import type { LintedDocument, SetResult } from './lint-sets.ts';
import { repositoryPaths } from './repository.ts';
import { readRulePage } from './rule-pages.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments } from './types.ts';

/** Gathers what was found; with `--quiet`, errors only. */
export async function reportOf(
  linted: readonly LintedDocument[],
  results: readonly SetResult[],
  args: ParsedArguments,
  io: Io,
): Promise<Report> {
  const all = filesOf(linted, results);
  const files = args.flag('quiet')
    ? all.map((file) => ({
        ...file,
        diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error'),
      }))
    : all;
  const used = new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId)));
  return {
    version: VERSION,
    files,
    otherTexts: new Map(results.flatMap(({ texts }) => [...texts])),
    rules: await Promise.all(
      RULES.filter(({ meta }) => used.has(meta.id)).map(({ meta }) => reportedRule(meta)),
    ),
    repositoryPath: await repositoryPaths(io.cwd),
  };
}

async function reportedRule({
  id,
  description,
  severity,
}: (typeof RULES)[number]['meta']): Promise<ReportedRule> {
  const page = await readRulePage(id);
  return { id, description, severity, url: ruleUrl(id), ...(page === undefined ? {} : { page }) };
}

/** The named documents in their order, then the others that have findings. */
function filesOf(linted: readonly LintedDocument[], results: readonly SetResult[]): readonly ReportedFile[] {
  const named = linted.map(
    ({ path, text, diagnostics, hasMatrix }): ReportedFile => ({ path, text, diagnostics, hasMatrix }),
  );
  const others = new Map<string, { text: string; found: Map<string, Diagnostic> }>();
  for (const { others: found, texts } of results) {
    for (const { path, diagnostics } of found) {
      const entry = others.get(path) ?? { text: texts.get(path) ?? '', found: new Map() };
      others.set(path, entry);
      // Sets that share a configuration say the same of it.
      for (const diagnostic of diagnostics) entry.found.set(JSON.stringify(diagnostic), diagnostic);
    }
  }
  const rest = [...others].map(
    ([path, { text, found }]): ReportedFile => ({
      path,
      text,
      diagnostics: [...found.values()],
      hasMatrix: true,
    }),
  );
  return [...named, ...rest];
}

/** 1 when a finding is at or over the threshold, or there are more warnings than allowed. */
export function exitCodeOf(
  linted: readonly LintedDocument[],
  results: readonly SetResult[],
  args: ParsedArguments,
): ExitCode {
  const { errors, warnings, infos } = summarize(filesOf(linted, results));
  const threshold = args.value('fail-on') ?? 'error';
  const allowed = args.value('max-warnings');
  const over =
    (threshold !== 'never' && errors > 0) ||
    ((threshold === 'warning' || threshold === 'info') && warnings > 0) ||
    (threshold === 'info' && infos > 0) ||
    (allowed !== undefined && warnings > Number(allowed));
  return over ? EXIT.findings : EXIT.clean;
}
