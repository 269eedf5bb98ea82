// Runs the rules over documents: walks each once and hands every rule what it asked for.
import type { Diagnostic, Problem, Severity } from '../diagnostic.ts';
import type { MatrixDocument } from './document.ts';
import { isDoubtful } from './doubtful.ts';
import { applyExceptions, type Exception } from './exceptions.ts';
import {
  type ExceptionRemark,
  type Remark,
  remarkOnExpired,
  remarkOnUnneeded,
  remarksOnDirectives,
} from './remarks.ts';
import { compareDiagnostics, type FileResult } from './results.ts';
import type { Rule, WordedFinding } from './rule.ts';
import type { LintSettings } from './settings.ts';
import { applyDirectives } from './suppressions.ts';
import { type MatrixView, pushTo, viewMatrix } from './view.ts';

/** The rule that takes in problems whose code names no rule. */
export const FALLBACK_RULE = 'malformed-syntax';

type Sink = (finding: WordedFinding, document: MatrixDocument, matrix?: MatrixView) => void;

/** What differs from one run to the next. */
export interface RunOptions {
  /** The day of the run, `YYYY-MM-DD`; without it no exception expires. */
  readonly today?: string;
  /** Findings that the configuration accepts. */
  readonly exceptions?: readonly Exception[];
  /** Called with each exception that accepts a finding: who lints in parts learns which ones are needed. */
  readonly onNeeded?: (exception: Exception) => void;
}

/**
 * Lints documents with the rules that the settings turn on. `rules` are all that exist: they tell a problem
 * whose rule is off from one that has none. Results keep the order of the documents; findings about exceptions
 * stand in a result of their own, under the path where the exceptions are written.
 */
export function lintDocuments(
  documents: readonly MatrixDocument[],
  rules: readonly Rule[],
  settings: LintSettings,
  run: RunOptions = {},
): readonly FileResult[] {
  const ids = rules.map((rule) => rule.meta.id);
  const { found, elsewhere } = runChecks(documents, new Set(ids), settings, run.today);
  const excepted = applyExceptions(
    [
      ...documents.map((document) => ({
        path: document.source.path,
        diagnostics: found.get(document) ?? [],
      })),
      ...elsewhere,
    ],
    run.exceptions ?? [],
    run.today ?? '',
  );
  const results = documents.map((document, index) => {
    const { kept, directives } = applyDirectives(
      excepted.results[index]?.diagnostics ?? [],
      document.source,
      ids,
    );
    const remarks = remarksOnDirectives(directives, ids, settings).map((remark) => finish(remark, settings));
    return {
      path: document.source.path,
      diagnostics: [...kept, ...remarks.flat()].sort(compareDiagnostics),
    };
  });
  for (const exception of excepted.needed) run.onNeeded?.(exception);
  const onExpired = excepted.expired.map((exception) => resultOf(remarkOnExpired(exception), settings));
  return [...results, ...merged([...excepted.results.slice(documents.length), ...onExpired])];
}

/** The findings about exceptions that no document needs, under the path where they are written. */
export function tellUnneeded(
  exceptions: readonly Exception[],
  settings: LintSettings,
): readonly FileResult[] {
  return merged(exceptions.map((exception) => resultOf(remarkOnUnneeded(exception), settings)));
}

function resultOf({ path, remark }: ExceptionRemark, settings: LintSettings): FileResult {
  return { path, diagnostics: finish(remark, settings) };
}

/** Runs every check; findings are in no order yet. `elsewhere` are those in files that documents point to. */
function runChecks(
  documents: readonly MatrixDocument[],
  ids: ReadonlySet<string>,
  settings: LintSettings,
  today: string | undefined,
): {
  readonly found: ReadonlyMap<MatrixDocument, readonly Diagnostic[]>;
  readonly elsewhere: readonly FileResult[];
} {
  const found = new Map<MatrixDocument, Diagnostic[]>(documents.map((document) => [document, []]));
  const paths = new Set(documents.map(({ source }) => source.path));
  const elsewhere = new Map<string, Diagnostic[]>();
  const sink: Sink = (finding, document, at) => {
    const matrix = finding.matrix ?? at;
    const isDoubted = matrix !== undefined && isDoubtful(matrix, finding.document ?? document);
    const told: WordedFinding = isDoubted ? { ...finding, severity: 'info' } : finding;
    const diagnostic = toDiagnostic(told, matrix, settings);
    if (diagnostic === undefined) return;
    const origin = matrix?.claims.origin?.path;
    if (origin === undefined) found.get(finding.document ?? document)?.push(diagnostic);
    // A file that is linted itself tells its findings itself.
    else if (!paths.has(origin)) pushTo(elsewhere, origin, diagnostic);
  };
  for (const document of documents) {
    for (const [index, problem] of document.claims.problems.entries()) {
      if (isAftermath(problem, document.claims.problems[index - 1])) continue;
      sink(problemFinding(problem, ids, document.source.text), document);
    }
    walk(document, settings, sink, today);
  }
  const [first] = documents;
  for (const check of settings.checks.project) {
    if (first !== undefined) check({ documents }, (finding) => sink(finding, first), today);
  }
  return { found, elsewhere: [...elsewhere].map(([path, diagnostics]) => ({ path, diagnostics })) };
}

/** Whether a warning of the reader stands on the line behind an error of the reader, which has led to it. */
function isAftermath({ severity, range }: Problem, before: Problem | undefined): boolean {
  const isNext = range.start.line - 1 === before?.range.start.line;
  return isNext && severity === 'warning' && (before.severity ?? 'error') === 'error';
}

function finish(remark: Remark, settings: LintSettings): readonly Diagnostic[] {
  const diagnostic = toDiagnostic({ messageId: remark.ruleId, ...remark }, undefined, settings);
  return diagnostic === undefined ? [] : [diagnostic];
}

/** One result a path, in the order in which paths first appear; paths without findings are left out. */
function merged(results: readonly FileResult[]): readonly FileResult[] {
  const byPath = new Map<string, Diagnostic[]>();
  for (const { path, diagnostics } of results) {
    for (const diagnostic of diagnostics) pushTo(byPath, path, diagnostic);
  }
  return [...byPath].map(([path, diagnostics]) => ({
    path,
    diagnostics: diagnostics.sort(compareDiagnostics),
  }));
}

function walk(document: MatrixDocument, settings: LintSettings, sink: Sink, today: string | undefined): void {
  const { checks } = settings;
  const matrices = document.matrices.map(viewMatrix);
  for (const check of checks.document) {
    check({ document, matrices }, (finding) => sink(finding, document), today);
  }
  for (const matrix of matrices) {
    const subject = { document, matrix };
    const tell = (finding: WordedFinding): void => sink(finding, document, matrix);
    for (const check of checks.matrix) check(subject, tell, today);
    for (const feature of matrix.features.values()) {
      const ofFeature = { document, matrix, feature };
      for (const check of checks.feature) check(ofFeature, tell, today);
      for (const check of checks.cell) {
        for (const cell of feature.cells) check({ document, matrix, feature, cell }, tell, today);
      }
    }
  }
}

/** What a template replaces: nobody knows how wide its line will be. */
const PLACEHOLDER = /\$?\{\w+\}|\{\{|\{%|%\(\w+\)s/u;

function problemFinding(
  { code, ...finding }: Problem,
  ids: ReadonlySet<string>,
  text: string,
): WordedFinding {
  const { start } = finding.range;
  const [line = ''] = text.slice(start.offset - start.column + 1).split('\n', 1);
  const isDoubted = code === 'malformed-table' && PLACEHOLDER.test(line);
  const ruleId = ids.has(code) ? code : FALLBACK_RULE;
  return { ruleId, messageId: code, ...finding, ...(isDoubted && { severity: 'info' as const }) };
}

function toDiagnostic(
  finding: WordedFinding,
  matrix: MatrixView | undefined,
  settings: LintSettings,
): Diagnostic | undefined {
  const { ruleId } = finding;
  const active = settings.active.get(ruleId);
  if (active === undefined) return undefined;
  const severity: Severity = active.severity ?? finding.severity ?? active.rule.meta.severity;
  const { message, range, feature, target, expected, actual, related, fix } = finding;
  return {
    ruleId,
    severity,
    message,
    range,
    ...(matrix === undefined ? {} : { matrix: matrix.model.id }),
    ...(feature === undefined ? {} : aboutFeature(feature, matrix)),
    ...(target === undefined ? {} : aboutTarget(target, matrix)),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(related === undefined || related.length === 0 ? {} : { related }),
    ...(fix === undefined ? {} : { fix }),
    ...(active.rule.meta.url !== undefined && { url: active.rule.meta.url }),
  };
}

function aboutFeature(
  key: string,
  matrix: MatrixView | undefined,
): Pick<Diagnostic, 'feature' | 'featureTitle'> {
  const view = matrix?.features.get(key);
  return { feature: view?.id ?? key, featureTitle: view?.title ?? key };
}

function aboutTarget(
  key: string,
  matrix: MatrixView | undefined,
): Pick<Diagnostic, 'target' | 'targetTitle'> {
  const view = matrix?.targets.get(key);
  return { target: view?.id ?? key, targetTitle: view?.title ?? key };
}
