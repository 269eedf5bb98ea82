// The report as JSON: the contract of `lint --format json`, schema version 1.
import type { Diagnostic, Fix, Related } from '../diagnostic.ts';
import type { Point, Range } from '../position.ts';
import { jsonText } from '../visible-json.ts';
import { type Reporter, summarize } from './report.ts';

export const LINT_SCHEMA_VERSION = 1;

/** Lines and columns count from 1, columns in UTF-16 code units; offsets from 0; `end` is exclusive. */
export const json: Reporter = (report) => {
  const files = report.files.map(({ path, diagnostics }) => ({
    path,
    diagnostics: diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, path)),
  }));
  return jsonText({ schemaVersion: LINT_SCHEMA_VERSION, files, summary: summarize(report.files) });
};

/** Keys in a fixed order; absent where there is nothing to say, never null. */
export function diagnosticToJson(diagnostic: Diagnostic, path: string): object {
  const { range, related, fix } = diagnostic;
  return {
    ruleId: diagnostic.ruleId,
    severity: diagnostic.severity,
    message: diagnostic.message,
    range: rangeToJson(range),
    matrix: diagnostic.matrix,
    feature: diagnostic.feature,
    featureTitle: diagnostic.featureTitle,
    target: diagnostic.target,
    targetTitle: diagnostic.targetTitle,
    expected: diagnostic.expected,
    actual: diagnostic.actual,
    related: related?.length ? related.map((place) => relatedToJson(place, path)) : undefined,
    fix: fix ? fixToJson(fix) : undefined,
    url: diagnostic.url,
  };
}

function relatedToJson(related: Related, path: string): object {
  return { path: related.path ?? path, range: rangeToJson(related.range), message: related.message };
}

function fixToJson(fix: Fix): object {
  return {
    safe: fix.safe,
    description: fix.description,
    edits: fix.edits.map((edit) => ({ range: rangeToJson(edit.range), text: edit.text })),
  };
}

export function rangeToJson({ start, end }: Range): Range {
  return { start: pointToJson(start), end: pointToJson(end) };
}

function pointToJson({ line, column, offset }: Point): Point {
  return { line, column, offset };
}
