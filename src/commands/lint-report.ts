// The report of a run: what reporters show, and the exit code that follows from it.
import { relative, resolve } from 'node:path';
import { counted } from '../counted.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { compareDiagnostics, compareText } from '../lint/results.ts';
import { diagnosticToJson } from '../report/json.ts';
import { type Report, type ReportedFile, summarize } from '../report/report.ts';
import { repositoryRoot } from '../source/project.ts';
import { STDIN_PATH, slashed } from '../source/read.ts';
import { VERSION } from '../version.ts';
import type { Call } from './call.ts';
import type { LintedDocument, SetResult } from './lint-sets.ts';
import { pluginsOf, rulesWith } from './plugins.ts';
import { readRulePage } from './rule-pages.ts';
import { complain } from './say.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments } from './types.ts';

export interface Found {
  readonly linted: readonly LintedDocument[];
  readonly files: readonly ReportedFile[];
  /** Of files beside the documents that findings stand in or point into. */
  readonly texts: ReadonlyMap<string, string>;
}

export function foundIn(results: readonly SetResult[]): Found {
  const linted = results.flatMap(({ named }) => named).sort((a, b) => a.order - b.order);
  const texts = new Map(results.flatMap(({ texts: some }) => [...some]));
  return { linted, files: [...linted, ...othersIn(results, texts)], texts };
}

/** The report on what was found, with `--quiet` of errors only. */
export function reportOf({ files: all, texts: otherTexts }: Found, call: Call): Report {
  const files = call.args.flag('quiet')
    ? all.map((file) => ({
        ...file,
        diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error'),
      }))
    : all;
  const used = new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId)));
  return {
    version: VERSION,
    files,
    otherTexts,
    rules: rulesWith(pluginsOf(call))
      .filter(({ meta }) => used.has(meta.id))
      .map(({ meta: { id, description, severity, url } }) => {
        return { id, description, severity, url, page: readRulePage(id) };
      }),
    repositoryPath: repositoryPaths(call.io.cwd),
  };
}

/** Makes the function that turns a path of the command line into one from the root; outside a repository, from `cwd`. */
function repositoryPaths(cwd: string): (path: string) => string {
  const root = repositoryRoot(cwd) ?? cwd;
  return (path) => {
    if (path === STDIN_PATH) return path;
    const way = slashed(relative(root, resolve(cwd, path)));
    // What lies outside is named as the user named it: no path says where the repository itself lies.
    return way.startsWith('../') || way === '' ? path : way;
  };
}

/** The files besides the named ones, each once: sets that share a configuration say the same of it. */
function othersIn(results: readonly SetResult[], texts: Found['texts']): readonly ReportedFile[] {
  const byPath = new Map<string, Map<string, Diagnostic>>();
  for (const { path, diagnostics } of results.flatMap(({ others }) => others)) {
    const found = byPath.get(path) ?? new Map<string, Diagnostic>();
    byPath.set(path, found);
    for (const one of diagnostics) found.set(JSON.stringify(diagnosticToJson(one, path)), one);
  }
  const files = [...byPath].map(([path, found]) => ({
    path,
    text: texts.get(path) ?? '',
    diagnostics: [...found.values()].sort(compareDiagnostics),
    hasMatrix: true,
  }));
  return files.sort((a, b) => compareText(a.path, b.path));
}

/** 1 when a finding is at or over the threshold, or there are more warnings than allowed. */
export function exitCodeOf(files: readonly ReportedFile[], args: ParsedArguments): ExitCode {
  const { errors, warnings, infos } = summarize(files);
  const threshold = args.value('fail-on') ?? 'error';
  const allowed = args.value('max-warnings');
  const over =
    (threshold !== 'never' && errors > 0) ||
    ((threshold === 'warning' || threshold === 'info') && warnings > 0) ||
    (threshold === 'info' && infos > 0) ||
    (allowed !== undefined && warnings > Number(allowed));
  return over ? EXIT.findings : EXIT.clean;
}

/** Why the run fails, whatever rules are on. */
export function refusalsOf(files: readonly LintedDocument[]): readonly string[] {
  return files
    .filter(({ isRefused }) => isRefused)
    .map(({ path }) => `${path} was not read, for it passes a limit.`);
}

/** A hook hands over every README: a file without a matrix is fine, but a run without any may be a mistake. */
export function sayIfNoneHadOne(files: readonly LintedDocument[], io: Io): void {
  if (files.length === 0 || files.some(({ hasMatrix }) => hasMatrix)) return;
  const [only] = files;
  const where = files.length === 1 && only ? only.path : `any of ${counted(files.length, 'file')}`;
  complain(io, `no feature support matrix found in ${where}; --explain-detection says why tables were left.`);
}
