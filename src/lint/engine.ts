// Runs the rules over documents: walks each once and hands every rule what it asked for.
import type { Diagnostic, Problem, Severity } from '../diagnostic.ts';
import type { MatrixDocument } from './document.ts';
import { type Rule, ruleUrl, type WordedFinding } from './rule.ts';
import type { LintSettings } from './settings.ts';
import { type MatrixView, viewMatrix } from './view.ts';

/** What was found in one document, in the order of the text. */
export interface FileResult {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The rule that takes in problems whose code names no rule. */
export const FALLBACK_RULE = 'malformed-syntax';

type Sink = (id: string, finding: WordedFinding, document: MatrixDocument, matrix?: MatrixView) => void;

/**
 * Lints documents with the rules that the settings turn on. `rules` are all that exist: they tell a problem
 * whose rule is off from one that has none. Results keep the order of the documents.
 */
export function lintDocuments(
  documents: readonly MatrixDocument[],
  rules: readonly Rule[],
  settings: LintSettings,
): readonly FileResult[] {
  const found = new Map<MatrixDocument, Diagnostic[]>(documents.map((document) => [document, []]));
  const sink: Sink = (id, finding, document, matrix) => {
    const diagnostic = toDiagnostic(id, finding, finding.matrix ?? matrix, settings);
    if (diagnostic !== undefined) found.get(finding.document ?? document)?.push(diagnostic);
  };
  const ids = new Set(rules.map((rule) => rule.meta.id));
  for (const document of documents) {
    for (const problem of document.claims.problems) {
      const id = ids.has(problem.code) ? problem.code : FALLBACK_RULE;
      sink(id, problemFinding(problem), document);
    }
    walk(document, settings, sink);
  }
  const [first] = documents;
  for (const { id, check } of settings.checks.project) {
    if (first !== undefined) check({ documents }, (finding) => sink(id, finding, first));
  }
  return documents.map((document) => ({
    path: document.source.path,
    diagnostics: (found.get(document) ?? []).sort(compareDiagnostics),
  }));
}

function walk(document: MatrixDocument, settings: LintSettings, sink: Sink): void {
  const { checks } = settings;
  const matrices = document.matrices.map(viewMatrix);
  for (const { id, check } of checks.document) {
    check({ document, matrices }, (finding) => sink(id, finding, document));
  }
  for (const matrix of matrices) {
    const subject = { document, matrix };
    for (const { id, check } of checks.matrix) {
      check(subject, (finding) => sink(id, finding, document, matrix));
    }
    for (const feature of matrix.features.values()) {
      for (const { id, check } of checks.feature) {
        check({ ...subject, feature }, (finding) => sink(id, finding, document, matrix));
      }
      for (const cell of feature.cells) {
        for (const { id, check } of checks.cell) {
          check({ ...subject, feature, cell }, (finding) => sink(id, finding, document, matrix));
        }
      }
    }
  }
}

function problemFinding({ code, message, range, related }: Problem): WordedFinding {
  return { messageId: code, message, range, related };
}

function toDiagnostic(
  id: string,
  finding: WordedFinding,
  matrix: MatrixView | undefined,
  settings: LintSettings,
): Diagnostic | undefined {
  const active = settings.active.get(id);
  if (active === undefined) return undefined;
  const severity: Severity = active.severity ?? finding.severity ?? active.rule.meta.severity;
  const { message, range, feature, target, expected, actual, related, fix } = finding;
  return {
    ruleId: id,
    severity,
    message,
    range,
    ...(matrix === undefined ? {} : { matrix: matrix.model.id }),
    ...(feature === undefined ? {} : { feature: matrix?.features.get(feature)?.title ?? feature }),
    ...(target === undefined ? {} : { target: matrix?.targets.get(target)?.title ?? target }),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(related === undefined || related.length === 0 ? {} : { related }),
    ...(fix === undefined ? {} : { fix }),
    url: ruleUrl(id),
  };
}

/** By place, then rule, then wording: the order of every report. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
